import type { Holder } from '../../model/answer.js';
import type { Certainty } from '../../model/certainty.js';
import { failOnProblems, failOnTooMany } from '../../model/error.js';
import { limits } from '../../model/limits.js';
import type { AssignmentMode } from '../../model/record.js';
import { wordsTooLong } from '../../model/unacceptable.js';
import type { Context } from '../context.js';
import { askWhoIsResponsible, type WhoAnswer } from './askWhoIsResponsible.js';
import type { Asking } from './openSnapshot.js';

/** A complaint, a request or a question as it came in, such as one call to a hotline. */
export interface Ticket {
  readonly id?: string | null | undefined;
  readonly text: string;
}

export interface DispatchQuestion extends Asking {
  readonly tickets: readonly Ticket[];
  readonly within?: string | null | undefined;
  /** Absent: all of them, and the outcome is about who does the work. */
  readonly modes?: readonly AssignmentMode[] | null | undefined;
  /** What is less sure is told with its candidates, to be chosen from; absent: `clear`. */
  readonly minCertainty?: Certainty | null | undefined;
}

export interface Dispatched extends WhoAnswer {
  readonly ticket: Ticket;
}

/**
 * Whose matter each of many texts is, in their order: each as `askWhoIsResponsible` answers it, or unclear with its candidates.
 * What is wrong with any of them is told of all at once, and none is answered then.
 */
export async function* askDispatch(
  context: Context,
  { tickets, minCertainty, ...asking }: DispatchQuestion,
): AsyncGenerator<Dispatched> {
  failOnTooMany(tickets, limits.tickets, ['tickets']);
  failOnProblems(tickets.flatMap(({ text }, index) => wordsTooLong(text, 'matterLength', ['tickets', index, 'text'])));
  for (const ticket of tickets) {
    await context.pause();
    const question = { ...asking, matter: { text: ticket.text }, minCertainty: minCertainty ?? 'clear' };
    yield { ...(await askWhoIsResponsible(context, question)), ticket };
  }
}

/** Those who hold a matter in one mode, as far as the answer names any. */
export const holdingIn = ({ answer }: Pick<WhoAnswer, 'answer'>, mode: AssignmentMode): readonly Holder[] =>
  answer.holders.filter((holder) => holder.mode === mode);
