import { listed } from '../../model/text.js';
import { availabilityOf, presenceOf } from '../case/presence.js';
import { nameOf } from '../case/step.js';
import type { Finder } from './finder.js';

/** Both of a pair (AB角), or a post with all whom its standing rule names, are away at once. */
export const doubleAbsences: Finder = (snapshot) =>
  snapshot
    .all('standInRule')
    .filter(({ manner }) => manner === 'ordered')
    .flatMap((rule) => {
      const own = presenceOf(snapshot, rule.post);
      if (own.absences.length === 0 || own.available) return [];
      const candidates = rule.candidates.map((id) => ({ id, ...availabilityOf(snapshot, id) }));
      if (candidates.some(({ alternatives, absences }) => alternatives.length > 0 || absences.length === 0)) return [];
      const who = listed([rule.post, ...rule.candidates].map((id) => nameOf(snapshot, id)));
      const label = rule.label ?? '代行规则';
      return [
        {
          code: 'DOUBLE_ABSENCE',
          severity: 'warning',
          subjects: [rule.post, ...rule.candidates],
          records: [
            rule.id,
            ...new Set([...own.absences, ...candidates.flatMap(({ absences }) => absences)].map(({ id }) => id)),
          ],
          reason: null,
          sentence: {
            zh: `${label}：${who.zh}同时不在岗。`,
            en: `${rule.label ?? 'A stand-in rule'}: ${who.en} are away at the same time.`,
          },
          settledBy: {
            zh: '另行指定，或调整其中一人的行程',
            en: 'a further designation, or a change of one of the absences',
          },
        },
      ];
    });
