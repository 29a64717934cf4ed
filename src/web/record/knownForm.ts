import type { AcknowledgementInput, ChangeInput } from '../generated/operations.js';
import { addDays } from '../state/days.js';
import { type Form, filledIn, idOf } from './form.js';
import { rw } from './recordWords.js';
import { one, text, type Values } from './values.js';

/** A finding that is to be known, as the view of findings hands it over. */
type KnownFinding = Pick<AcknowledgementInput, 'code'> & {
  readonly subjects: readonly string[];
  readonly records: readonly string[];
};

const findingsOf = (values: Values): readonly KnownFinding[] =>
  JSON.parse(text(values, 'findings') || '[]') as readonly KnownFinding[];

/** That findings are known, up to a day; which, the view of findings says. */
export const known: Form = {
  title: 'titleKnown',
  fields: () => [
    { type: 'text', name: 'finding', label: 'finding', hint: 'findingHint', long: true },
    { type: 'day', name: 'day', label: 'knownUntil', hint: 'knownUntilHint' },
    { type: 'pick', name: 'owner', label: 'owner', of: ['POST', 'PERSON', 'ORGANIZATION'], optional: true },
    { type: 'text', name: 'because', label: 'because', hint: 'becauseHint', long: true, needed: true },
  ],
  wrong: (values) => (findingsOf(values).length > 0 ? null : { field: 'finding', text: rw('findingNone') }),
  build: (values) => {
    const from = text(values, 'from');
    const said = { validFrom: from, validTo: addDays(text(values, 'day'), 1), owner: one(values, 'owner')?.id };
    const changes = findingsOf(values).map(
      (each, index): ChangeInput => ({
        assert: {
          acknowledgement: filledIn({
            ...{ id: idOf(values, 'known', from, each.subjects[0] ?? '', index), ...each, ...said },
            reason: text(values, 'because').trim(),
          }),
        },
      }),
    );
    return { changes, act: rw('actKnown'), strip: null };
  },
};
