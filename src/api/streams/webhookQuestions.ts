import { z } from 'zod';
import type { Since } from '../../service/standing/standingAnswers.js';
import type { GivenOperation } from './subscriptions.js';

const text = z.string().trim().min(1);
const matter = z.union([z.strictObject({ duty: text }), z.strictObject({ text })]);

/** A question of the configuration: what a subscription of that name takes. */
export const webhookQuestion = z.union([
  z.strictObject({ answer: z.strictObject({ matter, within: text.optional(), area: text.optional() }) }),
  z.strictObject({ standIn: z.strictObject({ for: text, matter: matter.optional() }) }),
  z.strictObject({ changed: z.strictObject({ within: text.optional() }) }),
]);
export type WebhookQuestion = z.output<typeof webhookQuestion>;

/** What is asked for a question. A list of change sets goes on from a revision; an answer from itself. */
export function operationOf(question: WebhookQuestion, since: Since | null): GivenOperation {
  if ('changed' in question)
    return { query: documents.changed, variables: { ...question.changed, after: since?.moment.revision ?? null } };
  return 'answer' in question
    ? { query: documents.answer, variables: question.answer }
    : { query: documents.standIn, variables: question.standIn };
}

const party = '{ person { recordId name } post { recordId name } organization { recordId name } manner extent }';
const differences = `differences {
  mode
  gains { party { recordId name } holds performs }
  loses { party { recordId name } holds performs }
}`;

const documents = {
  changed: `subscription Changed($after: Int, $within: ID) {
    changed(after: $after, within: $within) {
      revision
      recordedAt
      author
      changes { operation recordId at }
    }
  }`,
  answer: `subscription Answer($matter: MatterInput!, $within: ID, $area: ID) {
    answer(matter: $matter, within: $within, area: $area) {
      because
      revision
      changes { revision recordedAt author }
      ${differences}
      answer {
        question { matter certainty duty { recordId name } within { recordId name } at knownAt }
        outcome
        holders { mode post { recordId name } organization { recordId name } performers ${party} }
        gaps { mode reason post { recordId name } }
        holdsFrom
        holdsUntil
        receipt
      }
      before { outcome holders { mode performers ${party} } }
    }
  }`,
  standIn: `subscription StandIn($for: ID!, $matter: MatterInput) {
    standIn(for: $for, matter: $matter) {
      because
      revision
      changes { revision recordedAt author }
      ${differences}
      answer {
        question { at knownAt }
        post { recordId name }
        matter { recordId name }
        outcome
        manner
        extent
        performers ${party}
        gap { reason }
        holdsFrom
        holdsUntil
        receipt
      }
      before { outcome performers ${party} }
    }
  }`,
};
