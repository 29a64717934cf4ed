import { batch, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { questions } from '../api/questions.js';
import { governments } from './asked.js';
import { head } from './head.js';
import { useWork } from './resource.js';
import { apiLanguage, ask, askAgain, offline, timeZone } from './session.js';

/** How often the page looks whether the ledger has grown, and tries again while it cannot be reached, in milliseconds. */
const pause = 10_000;

/** What was recorded while the page was open. */
export interface News {
  readonly revision: number;
  readonly recordedAt: string;
  readonly reasons: readonly string[];
  /** The records that were changed, and those whom they are about. */
  readonly ids: ReadonlySet<string>;
}

export const news = signal<News | null>(null);

/** The last revision that the server was heard to have; the page shows it once it knows the ledger at it. */
const heard = signal(0);

/**
 * What the ledger is. The page follows it: it looks every ten seconds and whenever it is looked at again, and then takes
 * over all that was recorded at once. Until then every question is asked as known at the revision that is shown, so that
 * no two parts of the page speak of different ones.
 */
export function useLedger() {
  const resource = useWork(`ledger ${apiLanguage.value} ${heard.value}`, async (signal) => {
    const { ledger } = await ask(questions.ledger, { lang: apiLanguage.peek() }, signal);
    return ledger;
  });
  // What is known of it stays known while it is asked for again, and where that fails.
  const known = useRef(resource.data);
  if (resource.data !== null) known.current = resource.data;
  const data = known.current;
  useEffect(() => {
    if (data === null) return;
    const before = head.peek();
    batch(() => {
      timeZone.value = data.timeZone;
      governments.value = data.governments;
      head.value = { revision: data.revision, recordedAt: data.recordedAt };
    });
    if (before !== null && before.revision < data.revision) void tellNews(before.revision);
  }, [data]);
  useEffect(() => {
    const timer = setInterval(look, pause);
    const seen = () => document.visibilityState === 'visible' && look();
    addEventListener('focus', seen);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', seen);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);
  return { ...resource, data };
}

/** Looks now whether the ledger has grown: after something was recorded here, or when asked to. */
export async function look(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  try {
    const { ledger } = await ask(questions.head, {});
    if (offline.peek() !== null) {
      offline.value = null;
      askAgain();
    }
    if (ledger !== null && head.peek() !== null && ledger.revision !== head.peek()?.revision)
      heard.value = ledger.revision;
  } catch {
    // Whoever asks is told; the next look tries again.
  }
}

async function tellNews(after: number): Promise<void> {
  const { changes } = await ask(questions.news, { after }).catch(() => ({ changes: null }));
  const last = changes?.[changes.length - 1];
  if (changes == null || last === undefined) return;
  const named = JSON.stringify(changes).matchAll(/"id":"([^"]+)"/g);
  news.value = {
    ...{ revision: last.revision, recordedAt: last.recordedAt, ids: new Set([...named].map(([, id = '']) => id)) },
    reasons: changes.map(({ stated }) => stated),
  };
}
