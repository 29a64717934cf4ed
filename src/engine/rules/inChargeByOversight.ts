import { doubtOf, type HolderRule } from '../case/holderRule.js';
import { countsIn } from '../case/permits.js';
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
      oversights: snapshot
        .pointing('oversight', 'target', organization)
        .filter(({ mode }) => mode === 'inCharge')
        .filter(countsIn(snapshot)),
    }));
    const overseers = overseen.map(({ oversights }) => oversights.map(({ overseer }) => overseer));
    const disputed = leaders.some((leader) => leader.disputed) && differ(snapshot, overseers);
    return overseen.flatMap(({ organization, oversights }) => {
      const why = disputed ? leaders.filter(({ holder }) => holder === organization) : [];
      return oversights.map((oversight) => {
        const overseer = called(snapshot, oversight.overseer);
        const target = nameOf(snapshot, organization);
        const sentence = {
          zh: `${overseer.zh}分管${target.zh}，故分管其主办的事项。`,
          en: `${overseer.en} is in charge of ${target.en}, and so of what it leads.`,
        };
        return {
          mode: 'inCharge' as const,
          holder: oversight.overseer,
          doubt: doubtOf(oversight),
          disputed,
          because: [step('R3', sentence, [oversight]), ...why.flatMap(({ because }) => because)],
        };
      });
    });
  },
};
