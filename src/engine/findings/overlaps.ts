import { listed } from '../../model/text.js';
import { groupBy } from '../../util/groupBy.js';
import { modeVerbs } from '../../wording/labels.js';
import { permits } from '../case/permits.js';
import { nameOf } from '../case/step.js';
import { rulingsOn } from '../rules/rulings.js';
import type { DutyFinder } from './finder.js';

const settledBy = {
  leads: { zh: '写明牵头者，或者作出职责界定', en: 'a record of which of them leads, or a ruling' },
  inCharge: { zh: '写明由谁分管', en: 'a record of which of them is in charge' },
};

/** Several holders of one duty in a mode that ordinarily has one, and no ruling on who leads. Both are answered. */
export const overlaps: DutyFinder = (snapshot, duty) => {
  const assignments = snapshot
    .pointing('assignment', 'duty', duty)
    .filter(permits)
    .filter(({ mode, area }) => (mode === 'leads' || mode === 'inCharge') && area === undefined);
  const isSettled = rulingsOn(snapshot, duty).length > 0;
  return [...groupBy(assignments, ({ mode }) => mode)].flatMap(([mode, same]) => {
    if (mode === 'leads' && isSettled) return [];
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
        settledBy: settledBy[mode as keyof typeof settledBy],
      },
    ];
  });
};
