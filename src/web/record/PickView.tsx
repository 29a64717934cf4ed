import { useEffect } from 'preact/hooks';
import { recordQuestions } from '../api/recordQuestions.js';
import { Combobox, useSettled } from '../parts/Combobox.js';
import { langOf } from '../parts/Name.js';
import { day, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { apiLanguage } from '../state/session.js';
import type { Word } from '../text/catalog.js';
import type { HitText } from '../text/hit.js';
import { exactly } from './Fields.js';
import type { FieldProps } from './fieldParts.js';
import type { PickField } from './form.js';
import { rw } from './recordWords.js';
import { type Picked, setValues, text, valuesOf } from './values.js';

const types: Readonly<Partial<Record<Word, string>>> = {
  ...{ duty: 'Duty', unit: 'Organization', post: 'Post', person: 'Person' },
  ...{ kindDocument: 'Document', kindProvision: 'Provision' },
};

export const pickedOf = ({ id, kind, label, detail }: HitText): Picked => ({
  id,
  label,
  detail,
  type: types[kind] ?? '',
});

/** A record, or several, found as one types; its exact name is enough. */
export function PickView({ form, field, values, wrong }: FieldProps<PickField>) {
  const { name, label, of, many } = field;
  const typed = text(values, name);
  const chosen = values.picked[name] ?? [];
  const [single] = many === true ? [] : chosen;
  const settled = useSettled(typed.trim());
  const set = (picked: readonly Picked[], written: string) => {
    const now = valuesOf(form);
    const filled = { picked: { ...now.picked, [name]: picked }, text: { ...now.text, [name]: written } };
    // What was chosen for another person, unit or case is not meant for this one.
    setValues(form, field.optional === true ? filled : { ...filled, also: [], meaning: '', toggled: [] });
  };
  const pick = (picked: Picked) =>
    many === true
      ? set([...(valuesOf(form).picked[name] ?? []).filter(({ id }) => id !== picked.id), picked], '')
      : set([picked], picked.label);
  const pickExact = useExact(field, single === undefined ? settled : '', pick);
  const error = wrong[name] ?? '';
  return (
    <div class={error === '' ? 'field pick' : 'field pick has-error'}>
      {many === true && chosen.length > 0 && (
        <ul class="chosen plain">
          {chosen.map((each) => (
            <li key={each.id}>
              <span lang={langOf(each.label)}>{each.label}</span>{' '}
              <button
                type="button"
                class="small"
                aria-label={rw('remove', { what: each.label })}
                onClick={() =>
                  set(
                    chosen.filter((other) => other !== each),
                    typed,
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={rw(label)}
        hint={error || hintOf(field, single)}
        behind={
          <p class={error !== '' ? 'hint wrong' : single === undefined ? 'hint' : 'hint detail'} aria-hidden="true">
            {error || hintOf(field, single)}
          </p>
        }
        kinds={of}
        text={typed}
        invalid={error !== ''}
        isTaken={single !== undefined}
        onText={(written) => set(many === true ? chosen : [], written)}
        onPick={(hit) => pick(pickedOf(hit))}
        onEnter={pickExact}
      />
      {single?.type === 'Person' && field.asPost === true && <Posts person={single} field={field} pick={pick} />}
      {field.mayBeNew === true && single === undefined && settled !== '' && (
        <button
          type="button"
          onClick={() =>
            pick({
              id: `${within.value}/person/${values.token}`,
              label: typed.trim(),
              detail: rw('newPerson'),
              type: 'Person',
              isNew: true,
            })
          }
        >
          {rw('addPerson', { text: typed.trim() })}
        </button>
      )}
    </div>
  );
}

const hintOf = ({ hint, optional }: PickField, single: Picked | undefined): string =>
  single !== undefined
    ? single.detail || ' '
    : hint !== undefined
      ? rw(hint)
      : optional === true
        ? rw('optional')
        : ' ';

/** Takes what is called exactly so, where there is one; on Enter at once, else once the text has settled. */
function useExact(field: PickField, settled: string, pick: (picked: Picked) => void): (written: string) => void {
  useEffect(() => {
    let isLatest = true;
    void exactly(field, settled).then((found) => isLatest && found !== undefined && pick(found));
    return () => {
      isLatest = false;
    };
  }, [settled]);
  return (written) => void exactly(field, written).then((found) => found !== undefined && pick(found));
}

/** The posts of a person, for one of whom the person stands here: the only one is taken. */
function Posts({
  person,
  field,
  pick,
}: {
  readonly person: Picked;
  readonly field: PickField;
  pick(post: Picked): void;
}) {
  const { data } = useAnswer(recordQuestions.standing, { id: person.id, at: day.value, lang: apiLanguage.value });
  const record = data?.record ?? null;
  const posts =
    record !== null && 'tenures' in record
      ? record.tenures.flatMap((each) => ('post' in each && each.post !== null ? [each.post] : []))
      : null;
  const picked = (post: { readonly id: string; readonly label: string }): Picked => ({
    ...{ id: post.id, label: post.label, detail: person.label, type: 'Post' },
  });
  const [only, ...others] = posts ?? [];
  const isOnly = only !== undefined && others.length === 0;
  useEffect(() => {
    if (isOnly) pick(picked(only));
  }, [only?.id, isOnly]);
  if (posts === null || isOnly) return null;
  return (
    <div class="chips" role="group" aria-label={rw(field.label)}>
      <span class="hint">{rw(posts.length === 0 ? 'noPost' : 'severalPosts', { who: person.label })}</span>
      {posts.map((post) => (
        <button key={post.id} type="button" onClick={() => pick(picked(post))}>
          {post.label}
        </button>
      ))}
    </div>
  );
}
