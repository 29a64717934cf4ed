import { doubtOf, type HolderRule } from '../case/holderRule.js';
import { inChargeOf } from '../case/overseen.js';
import { differ } from '../case/presence.js';
import { called, nameOf, step } from '../case/step.js';

/**
 * R3 In charge by oversight 分管
 *
 * Where no one is assigned `inCharge` of the duty, the posts that oversee the organization that leads it are
 * in charge of it. Where it is disputed who leads (R1a), and not the same posts oversee all who do, it is disputed who is in
 * charge.
 */
export const inChargeByOversight: HolderRule = {
  rule: 'R3',
  claims({ snapshot }, earlier) {
    if (earlier.some(({ mode }) => mode === 'inCharge')) return [];
    const leaders = earlier.filter(({ mode }) => mode === 'leads');
    const overseen = [...new Set(leaders.map(({ holder }) => holder))].map((organization) => ({
      organization,
      oversights: inChargeOf(snapshot, organization),
    }));
    const overseers = overseen.map(({ oversights }) => oversights.map(({ oversight }) => oversight.overseer));
    const disputed = leaders.some((leader) => leader.disputed) && differ(snapshot, overseers);
    return overseen.flatMap(({ organization, oversights }) => {
      const why = disputed ? leaders.filter(({ holder }) => holder === organization) : [];
      return oversights.map(({ oversight, group }) => {
        const overseer = called(snapshot, oversight.overseer);
        const target = nameOf(snapshot, organization);
        const whole = group === null ? null : nameOf(snapshot, group.id);
        const sentence = {
          zh: `${overseer.zh}分管${whole === null ? '' : `${whole.zh}，包括`}${target.zh}，故分管其主办的事项。`,
          en: `${overseer.en} is in charge of ${whole === null ? '' : `${whole.en}, among them `}${target.en}, and so of what it leads.`,
        };
        return {
          mode: 'inCharge' as const,
          holder: oversight.overseer,
          doubt: doubtOf(oversight),
          disputed,
          because: [
            step('R3', sentence, group === null ? [oversight] : [oversight, group]),
            ...why.flatMap(({ because }) => because),
          ],
        };
      });
    });
  },
};
