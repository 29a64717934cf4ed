import { DayField } from '../parts/DayField.js';
import { addDays, dayOf } from '../state/days.js';
import { t } from '../text/catalog.js';
import { cw } from './compareWords.js';
import { type ComparedMoment, compareSides, isByKnown, sides } from './sides.js';

/** The two moments, each as a day with steps, or as what was known when; and what exchanges them. */
export function SideFields() {
  const { from, to } = sides.value;
  const field = isByKnown(sides.value) ? 'knownAt' : 'at';
  return (
    <div class="sides">
      <Moment
        {...{ name: 'before', label: cw('before'), side: from, field }}
        onSide={(side, how) => compareSides({ from: side, to }, how)}
      />
      <strong class="against">{cw('against')}</strong>
      <Moment
        {...{ name: 'after', label: cw('after'), side: to, field }}
        onSide={(side, how) => compareSides({ from, to: side }, how)}
      />
      <button type="button" onClick={() => compareSides({ from: to, to: from })}>
        <span aria-hidden="true">⇄</span> {cw('swap')}
      </button>
    </div>
  );
}

function Moment(props: {
  readonly name: string;
  readonly label: string;
  readonly side: ComparedMoment;
  readonly field: 'at' | 'knownAt';
  onSide(side: ComparedMoment, how: 'push' | 'replace'): void;
}) {
  const { name, label, side, field, onSide } = props;
  const value = side[field];
  const take = (given: string, how: 'push' | 'replace') => onSide({ ...side, [field]: given }, how);
  const step = (days: number, word: string, sign: string) => (
    <button
      type="button"
      disabled={value === ''}
      aria-label={`${label} ${word}`}
      onClick={() => take(addDays(dayOf(value), days), 'push')}
    >
      {sign}
    </button>
  );
  return (
    <div class="side" role="group" aria-label={label}>
      {field === 'knownAt' && <span class="hint">{t('knownAs')}</span>}
      <div class="day-steps">
        {step(-1, cw('dayBefore'), '‹')}
        <DayField id={`side-${name}`} label={label} value={value} placeholder={t('knownNow')} onDay={take} />
        {step(1, cw('dayAfter'), '›')}
      </div>
    </div>
  );
}
