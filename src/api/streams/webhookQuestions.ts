import { z } from 'zod';
import type { Since } from '../../service/standing/standingAnswers.js';
import type { GivenOperation } from './subscriptions.js';

const text = z.string().trim().min(1);

/** An object that has one of its fields. */
const oneOf = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const names = Object.keys(shape);
  return z.strictObject(shape).refine((given) => Object.keys(given).length === 1, {
    message: `exactly one of ${names.join(', ')}`,
    params: { code: 'INVALID_VALUE', zh: `应为 ${names.join('、')} 之一` },
  });
};

const matter = oneOf({ duty: text.optional(), text: text.optional() });

/** A question of the configuration: what the subscription of that name takes. */
export const webhookQuestion = oneOf({
  answer: z.strictObject({ matter, within: text.optional(), area: text.optional() }).optional(),
  standIn: z.strictObject({ for: text, matter: matter.optional() }).optional(),
  changed: z.strictObject({ within: text.optional() }).optional(),
});
export type WebhookQuestion = z.output<typeof webhookQuestion>;

/** What is asked for a question. A list of change sets goes on from a revision; an answer from itself. */
export function operationOf({ answer, standIn, changed }: WebhookQuestion, since: Since | null): GivenOperation {
  if (answer !== undefined) return { query: documents.answer, variables: answer };
  if (standIn !== undefined) return { query: documents.standIn, variables: standIn };
  return { query: documents.changed, variables: { ...changed, after: since?.moment.revision ?? null } };
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
