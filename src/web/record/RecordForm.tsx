import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { camelCase } from '../../util/camelCase.js';
import type { Phrase } from '../../wording/assume.js';
import { NoAnswer } from '../api/client.js';
import { recordQuestions } from '../api/recordQuestions.js';
import { yamlOf } from '../draft/yaml.js';
import type { ChangeInput, ChangeSetInput } from '../generated/operations.js';
import { copy } from '../parts/copy.js';
import { Mark } from '../parts/Mark.js';
import { go } from '../state/address.js';
import { day, within } from '../state/asked.js';
import { addDays, momentOf } from '../state/days.js';
import { formatDraft } from '../state/draft.js';
import { ask, askAgain } from '../state/session.js';
import { say } from '../state/shown.js';
import type { Viewer } from '../state/viewer.js';
import { inLanguage, t } from '../text/catalog.js';
import { changeText } from './changeText.js';
import { Done, type Entry } from './Done.js';
import { dayMeant, spanOfDays } from './dayList.js';
import { FieldView } from './Fields.js';
import { type Form, type Known, reasonText } from './form.js';
import { type FormName, fieldAt, firstValues, forms, missing } from './forms.js';
import { Beside, Ended, Overlap } from './OverlapView.js';
import { firstDayAfter, firstDayOf } from './overlap.js';
import { rw } from './recordWords.js';
import { useKnown } from './useKnown.js';
import { emptyValues, one, setValues, text, type Values, valuesOf } from './values.js';

/** What a form is filled in with, beside what it has at first; days as dates, however they were written. */
function filledValues(form: FormName): Values {
  const values = valuesOf(form);
  const all = { ...firstValues(form, day.peek()), ...values.text };
  const dates = ['from', 'to', 'day'].map((name) => [name, dayMeant(all, name, day.peek()) ?? all[name] ?? '']);
  return { ...values, text: { ...all, ...Object.fromEntries(dates) } };
}

/** As they were written. */
const writtenValues = (form: FormName): Values => {
  const values = valuesOf(form);
  return { ...values, text: { ...firstValues(form, day.peek()), ...values.text } };
};

/** The change set that a form stands for; `null`: something is missing, which `wrong` has. */
function entryOf(form: FormName, values: Values, known: Known) {
  const shape: Form = forms[form];
  const fields = shape.fields(values, known);
  const wrong = missing(fields, values);
  if (Object.keys(wrong).length > 0) return { fields, wrong, built: null, changes: null };
  const other = shape.wrong?.(values, known) ?? null;
  if (other !== null) return { fields, wrong: { [other.field]: other.text }, built: null, changes: null };
  const built = shape.build(values, known);
  const labels = new Map(
    Object.values(values.picked).flatMap((all) => all.map(({ id, label }) => [id, label] as const)),
  );
  for (const each of values.also)
    labels.set(each.delegate.id, each.delegate.label).set(each.delegator.id, each.delegator.label);
  for (const each of [...known.standing, ...known.cases]) labels.set(each.id, each.text);
  const nameOf = (id: string): string => labels.get(id) ?? id;
  const standing = (id: string) => {
    const spell = known.spells.find((each) => each.id === id);
    if (spell === undefined) return undefined;
    const days = spanOfDays(firstDayOf(spell), addDays(firstDayAfter(spell), -1));
    return rw('saysAbsence', { who: one(values, 'who')?.label ?? '', span: days, what: reasonText(spell.reason) });
  };
  const says = built.changes.map((each) => changeText(each, nameOf, standing));
  const basis = (values.picked.basis ?? []).map(({ id }) => id);
  const unloaded = text(values, 'basis').trim();
  const reason = text(values, 'reason').trim() || says.join('；');
  const changes: ChangeSetInput = {
    commandId: `${within.value}/${form}/${values.token}`,
    reason: unloaded === '' ? reason : `${reason}${rw('cites', { text: unloaded })}`,
    basis,
    changes: built.changes,
  };
  return { fields, wrong, built, changes, says };
}

/** A form, and beside it what will follow. */
export function RecordForm({ form, viewer }: { readonly form: FormName; readonly viewer: Viewer }) {
  const values = filledValues(form);
  const written = writtenValues(form);
  const known = useKnown(form, values);
  const entry = entryOf(form, values, known);
  const [tried, setTried] = useState<Readonly<Record<string, string>>>({});
  const [general, setGeneral] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState<Entry | null>(null);
  const box = useRef<HTMLFormElement>(null);
  const alarm = useRef<HTMLDivElement>(null);
  const filled = JSON.stringify(values);
  // What was wrong is judged again as one mends it.
  useEffect(() => setTried({}), [filled]);
  const kindOf = ({ assert }: ChangeInput): string | undefined =>
    assert == null ? kindEnded[form] : Object.keys(assert)[0];
  const waits = {
    approval: (each: ChangeInput) => viewer.secondPerson.some((kind) => kind === kindOf(each)),
    acceptance: (each: ChangeInput) => each.assert != null && viewer.acceptance.some((kind) => kind === kindOf(each)),
  };
  const all = entry.changes?.changes ?? [];
  const needsSecond = all.some(waits.approval);
  const needsAcceptance = all.some(waits.acceptance);
  const fail = (wrong: Readonly<Record<string, string>>, others: readonly string[]) => {
    setTried(wrong);
    setGeneral(others);
    setTimeout(() => (box.current?.querySelector<HTMLElement>('[aria-invalid=true]') ?? alarm.current)?.focus());
  };
  const send = async () => {
    if (entry.changes === null || known.loading) return fail(entry.wrong, []);
    setSending(true);
    setGeneral([]);
    try {
      // Who is away is recorded at once, whoever has yet to say yes to standing in.
      const isLater = (each: ChangeInput) => waits.approval(each) || waits.acceptance(each);
      const [now, later] = [all.filter((each) => !isLater(each)), all.filter(isLater)];
      const enter = async (changes: readonly ChangeInput[], name: string) => {
        const commandId = `${entry.changes.commandId}${name}`;
        return (await ask(recordQuestions.enter, { input: { ...entry.changes, commandId, changes } })).record;
      };
      const record = await enter(now.length > 0 ? now : later, '');
      const waiting = now.length > 0 && later.length > 0 ? await enter(later, '/waits') : null;
      if (record === null) return;
      const who = one(values, 'who') ?? one(values, 'delegator') ?? one(values, 'what') ?? one(values, 'post');
      const saysOf = (some: readonly ChangeInput[]) => some.map((each) => entry.says?.[all.indexOf(each)] ?? '');
      setDone({
        ...record,
        says: saysOf(now.length > 0 ? now : later),
        waits: waiting === null ? [] : saysOf(later),
        at: text(values, 'from') || text(values, 'day'),
        about: who?.id ?? '',
      });
      say(rw(record.proposal === null ? 'recorded' : 'proposed'));
      emptyValues(form);
      askAgain();
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      const wrong: Record<string, string> = {};
      const others: string[] = [];
      for (const { path, message } of cause.problems) {
        const field = fieldAt(path, entry.fields);
        if (field !== '' && wrong[field] === undefined) wrong[field] = inLanguage(message);
        else others.push(inLanguage(message));
      }
      fail(wrong, cause.problems.length > 0 ? others : [cause.trouble === 'gone' ? t('goneText') : cause.message]);
    } finally {
      setSending(false);
    }
  };
  const phrases = phrasesOf(entry.changes);
  if (done !== null) return <Done entry={done} onAnother={() => setDone(null)} />;
  const act = entry.built?.act ?? rw(forms[form].title);
  const count = Object.keys(tried).length + general.length;
  return (
    <>
      <form
        class="card record-form"
        ref={box}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        onKeyDown={(event) => {
          // Only the button records: Enter in a field is often meant for the field.
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
        }}
      >
        <h2>{rw(forms[form].title)}</h2>
        {count > 0 && (
          <div class="problems" role="alert" tabIndex={-1} ref={alarm}>
            <p class="wrong">{rw('problems', { n: count })}</p>
            <ul>
              {[...general, ...Object.values(tried)].map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
        {entry.fields.map((field) => (
          <Fragment key={field.name}>
            <FieldView {...{ form, field, values: written }} wrong={tried} />
            {field.type === 'span' && <Overlap {...{ form, values, known }} />}
          </Fragment>
        ))}
        {form === 'division' && <Ended {...{ values, known }} />}
        {values.also.length > 0 && (
          <ul class="also plain">
            {values.also.map((each) => {
              const what = rw('toDesignate', { who: each.delegate.label, post: each.delegator.label });
              return (
                <li key={each.delegate.id}>
                  {what}{' '}
                  <button
                    type="button"
                    class="small"
                    aria-label={rw('remove', { what })}
                    onClick={() => setValues(form, { also: values.also.filter((other) => other !== each) })}
                  >
                    ×
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <div class="record-foot">
          {needsSecond && (
            <p class="second state-partial">
              <Mark of="due" /> {rw('needsSecond')}
            </p>
          )}
          {needsAcceptance && (
            <p class="second state-partial">
              <Mark of="due" /> {rw('needsAcceptance')}
            </p>
          )}
          <button type="submit" class="primary" disabled={sending}>
            {needsSecond ? rw('propose', { act }) : needsAcceptance ? rw('proposeToAccept', { act }) : act}
          </button>
          <button type="button" onClick={() => emptyValues(form)}>
            {rw('empty')}
          </button>
          {entry.changes !== null && (
            <button type="button" onClick={() => copy(yamlOf(entry.changes), 'YAML')}>
              {rw('yaml')}
            </button>
          )}
          {phrases.length > 0 && (
            <button type="button" onClick={() => go({ view: 'chart', draft: formatDraft(phrases) })}>
              {rw('onChart')}
            </button>
          )}
          <span class="hint">
            {rw('canUndo')} · {rw('kept')}
          </span>
        </div>
      </form>
      <Beside {...{ form, values, known }} changes={entry.changes} strip={entry.built?.strip ?? null} />
    </>
  );
}

/** Of what kind a record is that a form ends. */
const kindEnded: Readonly<Partial<Record<FormName, string>>> = {
  ...{ return: 'absence', leave: 'absence', trip: 'absence', leaving: 'tenure', division: 'oversight' },
};

/** Changes as a draft has them; none where a draft cannot say all of them. */
function phrasesOf(changes: ChangeSetInput | null): readonly Phrase[] {
  const found = (changes?.changes ?? []).map(({ assert }): Phrase | null => {
    const { absence, delegation } = assert ?? {};
    const said = absence ?? delegation;
    if (said?.validFrom == null) return null;
    const span = { from: momentOf(said.validFrom), to: said.validTo == null ? null : momentOf(said.validTo) };
    if (absence != null) {
      const { of, reason, place } = absence;
      return { kind: 'absence', of, reason: camelCase(reason), place: place == null ? null : camelCase(place), span };
    }
    if (delegation == null || (delegation.extent ?? 'FULL') !== 'FULL') return null;
    const { delegator, delegate, mode, scope, except } = delegation;
    const duties = { scope: [...(scope ?? [])].flat(), except: [...(except ?? [])].flat() };
    return { kind: 'delegation', delegator, delegate, mode: camelCase(mode), ...duties, span };
  });
  return found.every((each) => each !== null) ? found.filter((each) => each !== null) : [];
}
