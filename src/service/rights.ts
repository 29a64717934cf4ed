import type { Draft } from '../model/changeSet.js';
import { failOnProblems, type Path, type Problem, problem } from '../model/error.js';
import { may, type Role, type Viewer } from '../model/viewer.js';
import type { LedgerReader } from '../store/store.js';
import { governmentsNamed, governmentsTouched } from './governmentsTouched.js';

/**
 * Refuses changes (`FORBIDDEN`, each at its place below `root`) unless the viewer has `role` in every government that
 * they touch. It is asked first, before anything else about the changes is looked up, checked or told.
 *
 * `ledger` is all of it: what the viewer may not see is touched all the same.
 */
export async function demandRights(
  viewer: Viewer,
  ledger: LedgerReader,
  { changeSet: { changes }, paths }: Draft,
  role: Role,
  root: Path = [],
): Promise<void> {
  demandSomewhere(viewer, role, root);
  if (may(viewer, role, null)) return;
  for (const governmentsOf of [governmentsNamed, governmentsTouched]) {
    const touched = await governmentsOf(ledger, changes);
    failOnProblems(
      touched.flatMap((governments, index) => {
        const lacking = [...governments].filter((government) => !may(viewer, role, government));
        return lacking.length === 0 ? [] : [forbidden(viewer, role, lacking, [...root, ...(paths[index] ?? [])])];
      }),
    );
  }
}

/** Refuses a viewer who has `role` nowhere, for the price of looking at their grants. */
export function demandSomewhere(viewer: Viewer, role: Role, path: Path = []): void {
  if (viewer.grants.some(({ government }) => may(viewer, role, government))) return;
  failOnProblems([forbidden(viewer, role, [], path)]);
}

/** Refuses a viewer who has not `role` in `government`. */
export function demandRightIn(viewer: Viewer, role: Role, government: string, path: Path): void {
  if (!may(viewer, role, government)) failOnProblems([forbidden(viewer, role, [government], path)]);
}

/** Whose right is lacking is told as far as the viewer may know of it. */
function forbidden(viewer: Viewer, role: Role, lacking: readonly (string | null)[], path: Path): Problem {
  const named = lacking.map((government) =>
    government === null
      ? { zh: '各政府共有的记录', en: 'what all governments share' }
      : may(viewer, 'reader', government)
        ? { zh: government, en: government }
        : { zh: '另一政府', en: 'another government' },
  );
  const where = (lang: 'zh' | 'en') => [...new Set(named.map((each) => each[lang]))].join(lang === 'zh' ? '、' : ', ');
  const what = named.length === 0 ? { zh: '任何记录', en: 'any record' } : { zh: where('zh'), en: where('en') };
  return problem('FORBIDDEN', path, {
    zh: `${viewer.subject} 无权变更：${what.zh}（须有 ${role} 权限）`,
    en: `${viewer.subject} may not change ${what.en} (that takes the role ${role})`,
  });
}
