import { decisionOn } from '../../engine/answer/answer.js';
import type { Language } from '../../model/text.js';
import type { NamedAlternative, NamedUnderstanding } from '../../wording/understood.js';
import { labelIn } from './labelIn.js';
import type { Meant, Understood } from './understood.js';

/** How words were understood, with the names of the language. */
export function understoodLabels(
  { text, understoodBy, certainty, as, alternatives }: Understood,
  language: Language,
): NamedUnderstanding {
  const named = ({ id, snapshot }: Pick<Meant, 'id' | 'snapshot'>) => ({
    id,
    label: labelIn(snapshot.shown, id, language),
  });
  const alternative = (each: Meant): NamedAlternative => ({
    record: named(each),
    leads: leadsOf(each).map((id) => named({ id, snapshot: each.snapshot })),
  });
  const withoutMeaning = understoodBy === 'withoutMeaning';
  return {
    ...{ text, certainty, withoutMeaning, matched: as?.matchedText ?? null },
    ...{ as: as && named(as), alternatives: alternatives.map(alternative) },
  };
}

function leadsOf({ id, kind, snapshot }: Meant): readonly string[] {
  if (kind !== 'duty') return [];
  const question = { duty: id, within: snapshot.government, area: null, modes: ['leads'] } as const;
  return decisionOn(snapshot, question).holders.flatMap(({ post, organization }) => organization ?? post ?? []);
}
