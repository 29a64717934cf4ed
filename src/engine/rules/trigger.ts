import type { Absence, StandInRule } from '../../model/record.js';
import { lengthInDays } from '../../model/time.js';
import type { Case } from '../case/case.js';
import { narrowness } from '../case/case.js';
import { permits } from '../case/permits.js';

/** The stand-in rules of the post that speak of the matter, in their order. */
export function rulesFor(asked: Case, manner: StandInRule['manner']): readonly StandInRule[] {
  return asked.snapshot
    .pointing('standInRule', 'post', asked.post)
    .filter((rule) => permits(rule) && rule.manner === manner && narrowness(asked.matter, rule) !== null)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/**
 * Whether the trigger of `rule` is met: by the vacancy, or by one of the absences, whose reason, place and
 * length it must name. What a rule does not name it is not stretched to.
 */
export function isTriggered(rule: StandInRule, { presence }: Case): boolean {
  if (presence.state === 'vacant') return rule.vacancy;
  return presence.absences.some((absence) => isMetBy(rule, absence));
}

function isMetBy(rule: StandInRule, absence: Absence): boolean {
  const days = lengthInDays({ from: absence.validFrom, to: absence.validTo });
  // A visit abroad is outside by its own meaning; of other absences the place must be recorded.
  const place = absence.place ?? (absence.reason === 'abroad' ? 'outside' : undefined);
  return (
    (rule.reasons === undefined || rule.reasons.includes(absence.reason)) &&
    (rule.place === 'any' || rule.place === place) &&
    (rule.minDays === undefined || days >= rule.minDays) &&
    (rule.maxDays === undefined || days <= rule.maxDays)
  );
}
