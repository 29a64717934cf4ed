import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromApi } from '../../wording/fromApi.js';
import { NoAnswer, type Question } from '../api/client.js';
import { accessToken, ask, attempt } from './session.js';

/** What is known of an answer. While another one is under way, the one before stays, marked as stale. */
export interface Resource<T> {
  readonly data: T | null;
  readonly error: NoAnswer | null;
  readonly loading: boolean;
}

interface Cached {
  readonly at: number;
  readonly answer: Promise<unknown>;
}

// Long enough for going back and forth, short enough that "now" stays now.
const cachedFor = 30_000;
const cachedAtMost = 200;
const cache = new Map<string, Cached>();

/** As `ask`, but the same question within half a minute is asked once. */
export function askOnce<A, V>(question: Question<A, V>, variables: V, signal?: AbortSignal): Promise<FromApi<A>> {
  const key = JSON.stringify([question, variables, attempt.peek(), accessToken.peek()]);
  const known = cache.get(key);
  if (known !== undefined && Date.now() - known.at < cachedFor) return known.answer as Promise<FromApi<A>>;
  const answer = ask(question, variables, signal);
  cache.set(key, { at: Date.now(), answer });
  const forget = () => cache.get(key)?.answer === answer && cache.delete(key);
  signal?.addEventListener('abort', forget);
  answer.catch(forget);
  for (const oldest of cache.keys()) {
    if (cache.size <= cachedAtMost) break;
    cache.delete(oldest);
  }
  return answer;
}

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The items of all pages, asked for one after the other. */
export async function allPages<T>(ask: (after: string | null) => Promise<Page<T> | null>): Promise<readonly T[]> {
  const nodes: T[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<T> | null = await ask(after);
    nodes.push(...(page?.nodes ?? []));
    if (page?.pageInfo.hasNextPage !== true) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/** The answer to a question, asked again whenever its variables change; `null` asks nothing. */
export function useAnswer<A, V>(question: Question<A, V>, variables: V | null): Resource<FromApi<A>> {
  return useWork(variables === null ? null : JSON.stringify([question, variables]), (signal) =>
    askOnce(question, variables as V, signal),
  );
}

/** For how long an answer stays while the next is under way, in milliseconds. */
const patience = 300;

/**
 * What `work` gives, done again whenever `key` changes; what is overtaken is aborted. What was there before is taken away when
 * the next is long in coming, unless it `keeps`; where the server cannot be reached, it stays if it answers the same.
 */
export function useWork<T>(
  key: string | null,
  work: (signal: AbortSignal) => Promise<T>,
  meanwhile: 'goes' | 'keeps' = 'goes',
): Resource<T> {
  const [state, setState] = useState<Resource<T> & { readonly key: string | null; readonly of: string | null }>({
    ...{ data: null, error: null, loading: key !== null, key: null, of: null },
  });
  const latest = useRef(work);
  latest.current = work;
  const wanted = key === null ? null : `${key} ${attempt.value} ${accessToken.value}`;
  useEffect(() => {
    if (wanted === null) {
      setState({ data: null, error: null, loading: false, key: null, of: null });
      return;
    }
    const abort = new AbortController();
    setState((before) => ({ ...before, loading: true }));
    const slow = setTimeout(() => {
      if (meanwhile === 'goes') setState((before) => (before.of === key ? before : { ...before, data: null }));
    }, patience);
    const again = (cause: Error) => {
      // Another part of the page asked the same and was overtaken; this one was not.
      if (cause.name === 'AbortError' && !abort.signal.aborted) return latest.current(abort.signal);
      throw cause;
    };
    latest
      .current(abort.signal)
      .catch(again)
      .then(
        (data) => {
          if (!abort.signal.aborted) setState({ data, error: null, loading: false, key: wanted, of: key });
        },
        (cause: unknown) => {
          if (abort.signal.aborted) return;
          const error = cause instanceof NoAnswer ? cause : new NoAnswer('failed', String(cause));
          setState((before) =>
            error.trouble === 'gone' && before.of === key && before.data !== null
              ? { ...before, error: null, loading: false, key: wanted }
              : { data: null, error, loading: false, key: wanted, of: null },
          );
        },
      )
      .finally(() => clearTimeout(slow));
    return () => {
      clearTimeout(slow);
      abort.abort();
    };
  }, [wanted]);
  return { ...state, loading: state.loading || (wanted !== null && state.key !== wanted) };
}
