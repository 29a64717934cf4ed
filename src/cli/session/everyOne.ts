import { DomainError, failOnProblems, type Problem } from '../../model/error.js';

type Results<T extends readonly (() => Promise<unknown>)[]> = { readonly [K in keyof T]: Awaited<ReturnType<T[K]>> };

/** What each of `checks` gives, one after the other; where any of them finds something wrong, everything that they find. */
export async function everyOne<T extends readonly (() => Promise<unknown>)[]>(...checks: T): Promise<Results<T>> {
  const problems: Problem[] = [];
  const results: unknown[] = [];
  for (const check of checks) {
    try {
      results.push(await check());
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(...error.problems);
    }
  }
  failOnProblems(problems);
  return results as unknown as Results<T>;
}
