import type { Ambiguity, Performer, TextReading } from '../../model/answer.js';
import type { Tenure } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { Doubt } from '../case/holderRule.js';
import type { PerformanceClaim } from '../case/performerRule.js';
import { step } from '../case/step.js';

/**
 * The two readings of a text in doubt: the one by which `found` performs, and the other. By the other nobody but the holder
 * does, who is among `serving` or away, or the text does not speak of this holder at all.
 */
export function readingsOf(
  holder: Text,
  found: Pick<PerformanceClaim, 'performers' | 'because'>,
  serving: readonly Tenure[],
  { why, record }: Doubt,
): readonly TextReading[] {
  const { says, other } = sentences[why](holder);
  const inPerson = serving.map(
    ({ person, post }): Performer => ({ person, post, organization: null, manner: 'present', extent: 'full' }),
  );
  return [
    { performers: found.performers, sentence: says, because: [step('R5', says, [record]), ...found.because] },
    { performers: why === 'inPerson' ? inPerson : [], sentence: other, because: [step('R5', other, [record])] },
  ];
}

const sentences: Readonly<Record<Ambiguity['why'], (holder: Text) => { readonly says: Text; readonly other: Text }>> = {
  inPerson: ({ zh, en }) => ({
    says: {
      zh: '一种读法：条文未写明不得代行，代行规定照常适用。',
      en: 'By one reading the article does not rule out a stand-in, so that standing in applies as elsewhere.',
    },
    other: {
      zh: `另一种读法：条文写明由${zh}亲自承担，他人不代行。`,
      en: `By the other reading the article asks for ${en} in person, and nobody stands in.`,
    },
  }),
  twoReadings: ({ zh, en }) => ({
    says: { zh: `一种读法：此事由${zh}承担。`, en: `By one reading the text gives this to ${en}.` },
    other: {
      zh: `另一种读法：条文并未使${zh}承担此事。`,
      en: `By the other reading the text does not give this to ${en}.`,
    },
  }),
};
