import { recordQuestions } from '../api/recordQuestions.js';
import type { ChangeSetInput } from '../generated/operations.js';
import { useSettled } from '../parts/Combobox.js';
import { Mark } from '../parts/Mark.js';
import { go } from '../state/address.js';
import { addDays, dayOf } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { language } from '../state/session.js';
import { listed } from '../text/catalog.js';
import { meaningOf } from './absenceForms.js';
import { daysFrom, spanOfDays } from './dayList.js';
import { type Known, reasonText, spanOf } from './form.js';
import type { FormName } from './forms.js';
import { daysShared, firstDayAfter, firstDayOf, type Meaning, meanings, overlapping, rest, union } from './overlap.js';
import { Preview } from './Preview.js';
import { rw } from './recordWords.js';
import { one, setValues, text, type Values } from './values.js';

interface Asked {
  readonly form: FormName;
  readonly values: Values;
  readonly known: Known;
}

/** What is recorded for the same days, and what may be meant. */
export function Overlap({ form, values, known }: Asked) {
  const meaning = form === 'leave' || form === 'trip' ? meaningOf(values, known) : null;
  const { from, to } = spanOf(values);
  const first = to === null || meaning === null ? undefined : overlapping(known.spells, { from, to })[0];
  const { data } = useAnswer(recordQuestions.known, first === undefined ? null : { id: first.id });
  if (meaning === null || first === undefined || to === null) return null;
  const wanted = { reason: first.reason, from, to };
  const all = overlapping(known.spells, wanted);
  const shared = daysShared(all, wanted);
  const what = reasonText(first.reason);
  const whole = union(all, wanted);
  const since = data?.history?.nodes.find(({ knownUntil }) => knownUntil === null)?.knownFrom;
  const spanText = ({ from: start, to: end }: { from: string; to: string }) => spanOfDays(start, addDays(end, -1));
  const texts: Readonly<Record<Meaning, string>> = {
    extend: rw('meaningextend', { what, span: spanText(whole) }),
    rest: rw('meaningrest', { span: listed(rest(all, wanted).map(spanText)) }),
    correct: rw('meaningcorrect'),
  };
  return (
    <fieldset class="overlap" aria-describedby="overlap-what">
      <legend>
        <Mark of="conflict" /> {rw('overlapTitle', { what, n: shared.length })}
      </legend>
      {all.map((each) => (
        <p key={each.id} id="overlap-what">
          {rw('overlapWhat', {
            ...{ who: one(values, 'who')?.label ?? '', what: reasonText(each.reason) },
            span: spanText({ from: firstDayOf(each), to: firstDayAfter(each) }),
            known: since === undefined ? '' : rw('overlapKnown', { day: dayOf(since) }),
            days: daysText(shared),
          })}
        </p>
      ))}
      {meanings(all, { ...wanted, reason: text(values, 'why') as typeof first.reason }).map((each) => (
        <label key={each} class="meaning">
          <input
            type="radio"
            name="meaning"
            checked={each === meaning}
            onChange={() => setValues(form, { meaning: each })}
          />
          <span>
            {texts[each]}
            {each === 'extend' && (
              <small>{rw('meaningextendHint', { n: daysFrom(whole.from, whole.to).length })}</small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** `12-24、12-25`, or from the first to the last of many. */
const daysText = (days: readonly string[]): string =>
  days.length > 4 ? spanOfDays(days[0] ?? '', days.at(-1) ?? '') : listed(days.map((each) => each.slice(5)));

/** What of the division ends with the new one. */
export function Ended({ values, known }: Omit<Asked, 'form'>) {
  if (known.standing.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>{rw('toEnd')}</legend>
      {known.standing.map(({ id, text: what, isLikely }) => (
        <label key={id} class="meaning">
          <input
            type="checkbox"
            checked={isLikely !== values.toggled.includes(id)}
            onChange={() =>
              setValues('division', {
                toggled: values.toggled.includes(id)
                  ? values.toggled.filter((each) => each !== id)
                  : [...values.toggled, id],
              })
            }
          />
          <span>{what}</span>
        </label>
      ))}
    </fieldset>
  );
}

const noDays: readonly string[] = [];

/** The preview, computed a moment after the last key. */
export function Beside(
  props: Asked & { readonly changes: ChangeSetInput | null; readonly strip: Parameters<typeof Preview>[0]['strip'] },
) {
  const { form, values, known, changes, strip } = props;
  const asked =
    changes === null ? '' : JSON.stringify({ changes: { ...changes, commandId: 'preview', reason: 'preview' }, strip });
  const settled = useSettled(asked);
  const shown = settled === '' ? null : (JSON.parse(settled) as { changes: ChangeSetInput; strip: typeof strip });
  const isAbsence = form === 'leave' || form === 'trip';
  const { from, to } = spanOf(values);
  const wanted = { reason: 'LEAVE' as const, from, to: to ?? from };
  const shared = isAbsence && to !== null ? daysShared(overlapping(known.spells, wanted), wanted) : noDays;
  return (
    <section class="record-preview" aria-label={rw('forecast')}>
      <div class="preview-head">
        <h2>{rw('forecast')}</h2>
        <span class="chip state-draft">
          <Mark of="draft" /> {rw('notYet')}
        </span>
        <span class="hint">{rw('asYouType')}</span>
      </div>
      {shown === null ? (
        <p class="hint">{rw('fillIn')}</p>
      ) : (
        <Preview
          key={language.value}
          {...shown}
          away={isAbsence ? reasonText(text(values, 'why')) : ''}
          shared={shared}
          onOther={(post) => {
            const last = { from: text(values, 'from'), to: text(values, 'to') };
            setValues('designation', { picked: { delegator: [post] }, text: { ...last, delegator: post.label } });
            go({ form: 'designation' });
          }}
          onDesignate={
            isAbsence
              ? (each) =>
                  setValues(form, {
                    also: [...values.also.filter(({ delegator }) => delegator.id !== each.delegator.id), each],
                  })
              : undefined
          }
        />
      )}
    </section>
  );
}
