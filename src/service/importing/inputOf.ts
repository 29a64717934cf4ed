import type { DraftChange } from '../../notation/drafting.js';
import { hashOf } from '../../util/hash.js';

/** The change set of a draft: the same draft again has the same id. */
export function inputOf(reason: string, drafted: readonly DraftChange[]): object {
  const changes = drafted.map(({ change }) => change);
  return { commandId: `import/${hashOf(changes).slice(0, 12)}`, reason, changes };
}
