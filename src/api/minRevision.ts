import { setTimeout as sleep } from 'node:timers/promises';
import { fail, type Path } from '../model/error.js';
import type { Context } from '../service/context.js';

const deadline = 2_000;
const pause = 20;

/**
 * Waits until the ledger stands at the revision that the header `zhifen-min-revision` asks for, so that an
 * answer is never older; past the deadline that is the error `BEHIND_MIN_REVISION`.
 */
export async function revisionAskedFor(
  { store }: Context,
  header: string | readonly string[] | undefined,
): Promise<void> {
  if (header === undefined) return;
  const path = ['zhifen-min-revision'];
  if (typeof header !== 'string' || !/^\d{1,15}$/.test(header)) {
    return fail('INVALID_VALUE', path, {
      zh: 'zhifen-min-revision 应为版次',
      en: '`zhifen-min-revision` is a revision',
    });
  }
  return revisionReached({ store }, Number(header), path);
}

/** Waits until the ledger stands at the revision `wanted`, which was given in `path`; past the deadline: `BEHIND_MIN_REVISION`. */
export async function revisionReached({ store }: Pick<Context, 'store'>, wanted: number, path: Path): Promise<void> {
  for (let waited = 0; (await store.head()).revision < wanted; waited += pause) {
    if (waited >= deadline) {
      const { revision } = await store.head();
      return fail('BEHIND_MIN_REVISION', path, {
        zh: `账本在第 ${revision} 版，尚未到第 ${wanted} 版`,
        en: `the ledger is at revision ${revision}, not yet at ${wanted}`,
      });
    }
    await sleep(pause);
  }
}
