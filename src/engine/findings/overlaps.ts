import { listed } from '../../model/text.js';
import { groupBy } from '../../util/groupBy.js';
import { modeVerbs } from '../../wording/labels.js';
import { permits } from '../case/permits.js';
import { nameOf } from '../case/step.js';
import type { DutyFinder } from './finder.js';

/** Several holders of one duty in a mode that ordinarily has one. Both are answered. */
export const overlaps: DutyFinder = (snapshot, duty) => {
  const assignments = snapshot
    .pointing('assignment', 'duty', duty)
    .filter(permits)
    .filter(({ mode, area }) => (mode === 'leads' || mode === 'inCharge') && area === undefined);
  return [...groupBy(assignments, ({ mode }) => mode)].flatMap(([mode, same]) => {
    const holders = [...new Set(same.map(({ holder }) => holder))];
    if (holders.length < 2) return [];
    const who = listed(holders.map((holder) => nameOf(snapshot, holder)));
    const name = nameOf(snapshot, duty);
    return [
      {
        code: 'OVERLAP' as const,
        severity: 'warning' as const,
        subjects: [duty, ...holders],
        records: same.map(({ id }) => id),
        reason: null,
        sentence: {
          zh: `“${name.zh}”同时由${who.zh}${modeVerbs[mode].zh}。`,
          en: `For “${name.en}”, several are recorded of whom each ${modeVerbs[mode].en}: ${who.en}.`,
        },
        settledBy: { zh: '写明牵头者', en: 'a record of which of them leads' },
      },
    ];
  });
};
