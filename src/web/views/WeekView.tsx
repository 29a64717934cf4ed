import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dayAndWeekday } from '../../wording/days.js';
import { CalendarAddress } from '../panel/CalendarAddress.js';
import { Link } from '../parts/Link.js';
import { Mark } from '../parts/Mark.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import type { Span } from '../roster/ask.js';
import { oversightOf } from '../roster/places.js';
import { rt } from '../roster/rosterWords.js';
import { useDaysOff, useOpen, useRoster } from '../roster/useRoster.js';
import { nextGap, type Week, weekOf } from '../roster/week.js';
import { address, go } from '../state/address.js';
import { asked, day, within } from '../state/asked.js';
import { addDays, addMonths } from '../state/days.js';
import { overview } from '../state/overview.js';
import { language, locale } from '../state/session.js';
import { exporting } from '../state/table.js';
import { begun, t } from '../text/catalog.js';
import { fromTo } from '../text/time.js';
import { WeekGrid } from './WeekGrid.js';
import { groupsOf, markOf, unitsAtOnce, unitsShown } from './weekGroups.js';

/** Whether units in which nothing changes are shown too. */
const showsAll = signal(false);

const spans = ['7', '14', 'month'] as const;
type Shown = (typeof spans)[number];

const shownSpan = (): Shown => spans.find((each) => each === address.value.span) ?? '14';

/** The days that are shown, from the day of the page on. */
const spanShown = (): Span => {
  const shown = shownSpan();
  const to = shown === 'month' ? addMonths(day.value, 1) : addDays(day.value, Number(shown));
  return { from: day.value, to };
};

/** How many days are shown. */
export const WeekTools = () => (
  <div class="segmented" role="group" aria-label={rt('spanLabel')}>
    {spans.map((each) => (
      <button
        key={each}
        type="button"
        aria-pressed={shownSpan() === each}
        onClick={() => go({ span: each === '14' ? '' : each })}
      >
        {rt(`span${each}`)}
      </button>
    ))}
  </div>
);

/** As far as one looks ahead for a gap. */
const aheadDays = 92;

/** The next day on which something is open that was not before. */
export function NextGap() {
  const { data } = useRoster({ from: day.value, to: addDays(day.value, aheadDays) });
  const chart = overview.value.data;
  // Where nothing is divided, what is open cannot be told.
  if (data === null || chart === null || !oversightOf(chart).divided) return null;
  const next = nextGap(data, day.value);
  if (next === null) return <span class="hint">{rt('noNextGap')}</span>;
  return <Link to={{ at: next }}>{rt('nextGap', { day: dayAndWeekday(next, day.value, language.value) })} ›</Link>;
}

/** Who is away, who acts and what is open: people by days. */
export function WeekView() {
  const span = spanShown();
  const chart = overview.value.data;
  const roster = useRoster(span);
  const open = useOpen(span);
  const free = useDaysOff();
  const week =
    chart === null || roster.data === null || open.data === null
      ? null
      : weekOf(roster.data, open.data, chart, span, locale.value);
  useEffect(() => {
    exporting.value = week === null ? null : async () => tableOf(week, span);
    return () => {
      exporting.value = null;
    };
  }, [week === null, JSON.stringify(span), asked.value]);
  const error = overview.value.error ?? roster.error ?? open.error;
  if (error !== null) return <Trouble error={error} />;
  if (week === null) return <Loading />;
  const stale = roster.loading || open.loading;
  return (
    <div class={stale ? 'week stale' : 'week'} aria-busy={stale}>
      <WeekGrid week={week} groups={groupsOf(week, showsAll.value)} span={span} free={free} />
      <WeekList week={week} />
      <div class="week-end">
        <Foot week={week} />
        <CalendarAddress of={within.value} />
      </div>
    </div>
  );
}

/** The same as a list, for narrow screens. */
function WeekList({ week }: { readonly week: Week }) {
  const rows = groupsOf(week, false)
    .flatMap(({ rows: some }) => some)
    .filter(({ bars }) => bars.some(({ kind }) => kind !== 'plain'));
  return (
    <ul class="week-list">
      {rows.map((row) => (
        <li key={row.id} class="card">
          <h3>
            {row.group === 'presider' ? rt('presides') : row.name} <small>{row.title}</small>
          </h3>
          {row.bars.map((bar) => (
            <p key={`${bar.kind} ${bar.from} ${bar.text}`} class={`state-${bar.kind}`}>
              {markOf(bar) !== null && <Mark of={markOf(bar) ?? 'away'} />} {begun(bar.text)}{' '}
              <span class="hint">{fromTo(bar.from, bar.to)}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Foot({ week }: { readonly week: Week }) {
  const units = week.unchanged.length - week.streets;
  const more = week.units.length + week.unstated.length - unitsShown.value;
  return (
    <p class="hint week-foot">
      {more > 0 && (
        <button type="button" class="link" onClick={() => (unitsShown.value += unitsAtOnce)}>
          {t('showMore', { n: more })}
        </button>
      )}{' '}
      {week.unchanged.length > 0 && (
        <>
          {rt(week.streets > 0 ? 'unchangedRest' : 'unchangedOnly', { units, streets: week.streets })}{' '}
          <button
            type="button"
            class="link"
            aria-expanded={showsAll.value}
            onClick={() => (showsAll.value = !showsAll.value)}
          >
            {rt(showsAll.value ? 'fold' : 'unfold')}
          </button>{' '}
        </>
      )}
      {!week.divided && `${rt('weekNotDivided')} `}
      <button type="button" class="link" onClick={() => print()}>
        {rt('printAcross')}
      </button>
    </p>
  );
}

const tableOf = (week: Week, span: Span) => ({
  name: `${within.value}-calendar-${span.from}-${addDays(span.to, -1)}`,
  head: [rt('colWho'), rt('colPost'), rt('colWhat'), rt('colFrom'), rt('colTo')],
  rows: [...(week.presider === null ? [] : [week.presider]), ...week.leaders, ...week.units, ...week.unstated].flatMap(
    (row) =>
      row.bars.map((bar) => [
        ...[row.group === 'presider' ? rt('presides') : row.name, row.title, bar.text],
        ...[bar.from ?? '', bar.to ?? ''],
      ]),
  ),
});
