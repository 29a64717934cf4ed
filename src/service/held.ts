import { failOnProblems, type Path, problem } from '../model/error.js';
import type { ShownStore } from './context.js';
import type { SnapshotSource } from './snapshots.js';

/**
 * Refuses (`GOVERNMENT_NOT_HELD`) governments that a replica of a part does not answer for; `null` is all of them. A government that
 * is nowhere recorded passes: that there is none is known to a replica of a part as well.
 */
export async function demandHeld(
  { following, governments }: Pick<ShownStore, 'following' | 'governments'>,
  asked: readonly (string | null)[],
  path: Path,
): Promise<void> {
  const held = following?.().governments ?? null;
  if (held === null) return;
  const foreign = asked.filter((each) => each === null || !held.includes(each));
  if (foreign.length === 0) return;
  const recorded = await governments();
  const lacking = [...new Set(foreign)].filter((each) => each === null || recorded.includes(each));
  failOnProblems(
    lacking.map((each) => {
      const [zh, en] =
        each === null ? ['各政府共有的记录', 'what all governments share'] : [`“${each}”`, `\`${each}\``];
      return problem('GOVERNMENT_NOT_HELD', path, {
        zh: `本副本只含部分政府，不含${zh}；请改问其他副本，所问为本副本所含政府的，请以其标识指明（within）`,
        en: `this replica holds a part of the governments, and not ${en}: ask another; one of its own is named by its id (\`within\`)`,
      });
    }),
  );
}

/** Views of the governments alone that the store answers for. */
export const ofThoseHeld = (store: ShownStore, snapshots: SnapshotSource): SnapshotSource => ({
  ...snapshots,
  async open(government, asOf, assumed) {
    await demandHeld(store, [government], ['within']);
    return snapshots.open(government, asOf, assumed);
  },
});
