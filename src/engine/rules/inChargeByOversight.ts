import { doubtOf, type HolderRule } from '../case/holderRule.js';
import { permits } from '../case/permits.js';
import { called, nameOf, step } from '../case/step.js';

/**
 * R3 In charge by oversight 分管
 *
 * Where no one is assigned `inCharge` of the duty, the posts that oversee the organization that leads it are
 * in charge of it.
 */
export const inChargeByOversight: HolderRule = {
  rule: 'R3',
  claims({ snapshot }, earlier) {
    if (earlier.some(({ mode }) => mode === 'inCharge')) return [];
    const leading = new Set(earlier.filter(({ mode }) => mode === 'leads').map(({ holder }) => holder));
    return [...leading].flatMap((organization) =>
      snapshot
        .pointing('oversight', 'target', organization)
        .filter((each) => each.mode === 'inCharge' && permits(each))
        .map((oversight) => {
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
            because: [step('R3', sentence, [oversight])],
          };
        }),
    );
  },
};
