import { showInstant } from '../../model/time.js';
import { permits } from '../case/permits.js';
import { nameOf } from '../case/step.js';
import { rulingsOn } from '../rules/rulings.js';
import type { DutyFinder } from './finder.js';

/**
 * R1a: the last ruling on a duty has ended, and since then neither another one nor a record of who leads it has begun: the
 * general division holds as before, and the matter is disputed again.
 */
export const rulingEnded: DutyFinder = (snapshot, duty) => {
  if (rulingsOn(snapshot, duty).length > 0) return [];
  const [last] = snapshot
    .historyPointing('ruling', 'matters', duty)
    .flatMap(({ valid: { to }, record }) => (to !== null && record.kind === 'ruling' ? [{ to, record }] : []))
    .filter(({ to, record }) => permits(record) && snapshot.isWithin({ from: to, to: null }, record.id))
    .sort((a, b) => (a.to < b.to ? 1 : -1));
  if (last === undefined) return [];
  const isDividedSince = snapshot
    .pointing('assignment', 'duty', duty)
    .filter(permits)
    .some(
      ({ mode, area, validFrom }) =>
        mode === 'leads' && area === undefined && validFrom !== null && validFrom >= last.to,
    );
  if (isDividedSince) return [];
  const [kind, name, day] = [
    nameOf(snapshot, last.record.id),
    nameOf(snapshot, duty),
    showInstant(last.to, snapshot.timeZone),
  ];
  return [
    {
      code: 'RULING_ENDED' as const,
      severity: 'warning' as const,
      subjects: [duty],
      records: [last.record.id],
      reason: null,
      sentence: {
        zh: `对“${kind.zh}”的职责界定已于 ${day} 到期，此后未作新的界定；“${name.zh}”暂依一般分工，归属复有争议。`,
        en: `The ruling on “${kind.en}” ended on ${day} and none follows: the general division holds for “${name.en}”, and the matter is disputed again.`,
      },
      settledBy: {
        zh: '新的职责界定，或者写明此后由谁牵头',
        en: 'a new ruling, or a record of who leads from then on',
      },
    },
  ];
};
