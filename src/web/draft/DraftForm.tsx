import { useState } from 'preact/hooks';
import type { AssumedAbsence, AssumedDelegation, Phrase } from '../../wording/assume.js';
import { absenceWords, delegationWords, placeWords } from '../../wording/labels.js';
import { Choice } from '../parts/Choice.js';
import { Combobox } from '../parts/Combobox.js';
import { day } from '../state/asked.js';
import { addDays, isMoment } from '../state/days.js';
import { inLanguage, listed, t } from '../text/catalog.js';

interface Picked {
  readonly id: string;
  readonly text: string;
}

const nobody: Picked = { id: '', text: '' };

/** An absence or a designation to be tried. */
export function DraftForm({ onAdd }: { onAdd(added: Phrase): void }) {
  const [kind, setKind] = useState<Phrase['kind']>('absence');
  const [who, setWho] = useState(nobody);
  const [delegate, setDelegate] = useState(nobody);
  const [reason, setReason] = useState<AssumedAbsence['reason']>('businessTrip');
  const [place, setPlace] = useState<AssumedAbsence['place'] | ''>('outside');
  const [mode, setMode] = useState<AssumedDelegation['mode']>('preside');
  const [from, setFrom] = useState(day.peek());
  const [to, setTo] = useState(addDays(day.peek(), 7));
  const [wrong, setWrong] = useState('');
  const absence = kind === 'absence';
  const whoLabel = t(absence ? 'draftWho' : 'draftDelegator');

  const add = () => {
    const missing = [
      ...(who.id === '' ? [whoLabel] : []),
      ...(!absence && delegate.id === '' ? [t('draftDelegate')] : []),
      ...(isMoment(from) ? [] : [t('draftFrom')]),
      ...(to === '' || isMoment(to) ? [] : [t('draftTo')]),
    ];
    if (missing.length > 0) return setWrong(t('draftMissing', { what: listed(missing) }));
    if (to !== '' && Date.parse(to) <= Date.parse(from)) return setWrong(t('draftOrder'));
    setWrong('');
    const span = { from, to: to === '' ? null : to };
    onAdd(
      absence
        ? { kind, of: who.id, reason, place: place === '' ? null : place, span }
        : { kind: 'delegation', delegator: who.id, delegate: delegate.id, mode, scope: [], except: [], span },
    );
    setWho(nobody);
    setDelegate(nobody);
  };
  const pick = (set: (picked: Picked) => void, picked: Picked) => ({
    text: picked.text,
    onText: (text: string) => set({ id: '', text }),
    onPick: ({ id, label }: { readonly id: string; readonly label: string }) => set({ id, text: label }),
  });
  return (
    <form
      class="draft-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Choice id="draft-kind" label={t('draftKind')} value={kind} onChange={(value) => setKind(value as typeof kind)}>
        {[
          ['absence', t('draftAbsence')],
          ['delegation', t('draftDelegation')],
        ]}
      </Choice>
      <Combobox label={whoLabel} kinds={absence ? ['PERSON', 'POST'] : ['POST']} {...pick(setWho, who)} />
      {absence ? (
        <>
          <Choice
            id="draft-reason"
            label={t('draftReason')}
            value={reason}
            onChange={(value) => setReason(value as typeof reason)}
          >
            {Object.entries(absenceWords).map(([each, words]) => [each, inLanguage(words)])}
          </Choice>
          <Choice
            id="draft-place"
            label={t('draftPlace')}
            value={place ?? ''}
            onChange={(value) => setPlace(value as typeof place)}
          >
            {[...Object.entries(placeWords).map(([each, words]) => [each, inLanguage(words)]), ['', t('noneRecorded')]]}
          </Choice>
        </>
      ) : (
        <>
          <Combobox label={t('draftDelegate')} kinds={['POST', 'PERSON']} {...pick(setDelegate, delegate)} />
          <Choice
            id="draft-mode"
            label={t('draftMode')}
            value={mode}
            onChange={(value) => setMode(value as typeof mode)}
          >
            {Object.entries(delegationWords).map(([each, words]) => [each, inLanguage(words)])}
          </Choice>
        </>
      )}
      <Day id="draft-from" label={t('draftFrom')} value={from} onText={setFrom} />
      <Day id="draft-to" label={t('draftTo')} value={to} onText={setTo} />
      <button type="submit" class="primary">
        {t('draftAdd')}
      </button>
      {wrong !== '' && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

function Day(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  onText(text: string): void;
}) {
  const { id, label, value, onText } = props;
  const wrong = value !== '' && !isMoment(value);
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder="2026-11-22"
        value={value}
        aria-invalid={wrong}
        onInput={({ currentTarget }) => onText(currentTarget.value.trim())}
      />
    </div>
  );
}
