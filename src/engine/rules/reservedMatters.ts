import type { Step } from '../../model/answer.js';
import type { Duty } from '../../model/record.js';
import type { Matter } from '../case/case.js';
import { step } from '../case/step.js';

/**
 * R4 Reserved matters
 *
 * A collective matter is decided by the meeting that is assigned `decides`: no stand-in answers for it. A
 * matter that is not delegable never passes a delegation or a stand-in rule. Both bind what is narrower.
 */
export function reservation(matter: Matter | null): { readonly duty: Duty; readonly because: Step } | undefined {
  const duty = matter?.chain.find(({ reserved }) => reserved !== undefined);
  if (duty === undefined) return undefined;
  const sentence =
    duty.reserved === 'collective'
      ? {
          zh: `${duty.name}须集体讨论决定，任何代行人不得单独决定。`,
          en: `${duty.nameEn ?? duty.name} is decided collectively; no stand-in decides it alone.`,
        }
      : {
          zh: `${duty.name}不得委托或代行。`,
          en: `${duty.nameEn ?? duty.name} may not be delegated, and nobody stands in for it.`,
        };
  return { duty, because: step('R4', sentence, [duty]) };
}

export const isCollective = ({ chain }: Matter): boolean => chain.some(({ reserved }) => reserved === 'collective');
