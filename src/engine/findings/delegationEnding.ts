import { daysAfter, showInstant } from '../../model/time.js';
import { called } from '../case/step.js';
import { giverOf, hasLapsed, lapsesAt } from '../rules/delegationLimits.js';
import type { Finder } from './finder.js';

/** How many days ahead the end of a delegation is worth knowing. */
export const noticeDays = 14;

/** A delegation that is about to end or to lapse with the tenure of its giver, whichever comes first. */
export const delegationEnding: Finder = (snapshot) =>
  snapshot.all('delegation').flatMap((delegation) => {
    if (hasLapsed(snapshot, delegation)) return [];
    const lapse = lapsesAt(snapshot, delegation);
    const lapses = lapse !== null && (delegation.validTo === null || lapse < delegation.validTo);
    const end = lapses ? lapse : delegation.validTo;
    if (end === null || !snapshot.isWithin({ from: daysAfter(end, -noticeDays), to: end }, delegation.id)) return [];
    const giver = giverOf(snapshot, delegation);
    const taker = called(snapshot, delegation.delegate);
    const day = showInstant(end, snapshot.timeZone);
    return [
      {
        code: 'DELEGATION_ENDING' as const,
        severity: lapses ? ('warning' as const) : ('info' as const),
        subjects: [delegation.delegator, delegation.delegate],
        records: [delegation.id],
        reason: null,
        sentence: lapses
          ? {
              zh: `${giver.zh}对${taker.zh}的委托将于 ${day} 随委托人离任失效。`,
              en: `The delegation from ${giver.en} to ${taker.en} lapses on ${day}, when its giver leaves the post.`,
            }
          : {
              zh: `${giver.zh}对${taker.zh}的委托于 ${day} 到期。`,
              en: `The delegation from ${giver.en} to ${taker.en} ends on ${day}.`,
            },
        settledBy: { zh: '续期，或确认届时收回', en: 'an extension, or the work going back as planned' },
      },
    ];
  });
