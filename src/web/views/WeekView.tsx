import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayAndWeekday, dayText } from '../../wording/days.js';
import { CalendarAddress } from '../panel/CalendarAddress.js';
import { Link } from '../parts/Link.js';
import { Mark } from '../parts/Mark.js';
import { langOf } from '../parts/Name.js';
import { SourceLink } from '../parts/SourceLink.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import type { Span } from '../roster/ask.js';
import { oversightOf } from '../roster/places.js';
import { rt } from '../roster/rosterWords.js';
import { type DaysOff, useDaysOff, useOpen, useRoster } from '../roster/useRoster.js';
import { type Bar, isOn, nextGap, placeIn, type Row, type Week, weekOf } from '../roster/week.js';
import { address, go } from '../state/address.js';
import { asked, day, within } from '../state/asked.js';
import { addDays, addMonths, daysBetween, today } from '../state/days.js';
import { overview } from '../state/overview.js';
import { language, locale, timeZone } from '../state/session.js';
import { exporting } from '../state/table.js';
import { t } from '../text/catalog.js';
import { fromTo } from '../text/time.js';

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

/** How bars are read. */
const Legend = () => (
  <span class="week-legend">
    <span class="week-key pattern-businessTrip">
      <span>{rt('keyTrip')}</span>
    </span>
    <span class="week-key pattern-leave">
      <span>{rt('keyLeave')}</span>
    </span>
    {(['full', 'partial', 'gap'] as const).map((kind) => (
      <span key={kind} class={`state-${kind}`}>
        <Mark of={kind} /> {rt(`key${kind}`)}
      </span>
    ))}
  </span>
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
      <Grid week={week} span={span} free={free} />
      <WeekList week={week} />
      <Foot week={week} />
      <div class="actions">
        <CalendarAddress of={within.value} />
      </div>
    </div>
  );
}

const daysOf = ({ from, to }: Span): readonly string[] =>
  Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index));

interface Groups {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** More rows than these are shown on demand. */
const unitsAtOnce = 60;
const unitsShown = signal(unitsAtOnce);

/** The rows in their groups; `all`: those in which nothing changes too. */
function groupsOf(week: Week, all: boolean): readonly Groups[] {
  const changed = [...week.units, ...week.unstated];
  return [
    { key: 'presider', title: '', rows: week.presider === null ? [] : [week.presider] },
    { key: 'leaders', title: rt('leaders', { n: week.leaders.length }), rows: week.leaders },
    { key: 'units', title: rt('changedUnits', { n: changed.length }), rows: changed.slice(0, unitsShown.value) },
    { key: 'unchanged', title: rt('unchangedUnits', { n: week.unchanged.length }), rows: all ? week.unchanged : [] },
  ].filter(({ rows }) => rows.length > 0);
}

function Grid({ week, span, free }: { readonly week: Week; readonly span: Span; readonly free: DaysOff }) {
  const days = daysOf(span);
  const groups = groupsOf(week, showsAll.value);
  const rows = groups.flatMap((group) => group.rows);
  const [at, setAt] = useState({ row: 0, day: 0, active: false });
  const box = useRef<HTMLDivElement>(null);
  const cell = { row: Math.min(at.row, rows.length - 1), day: Math.min(at.day, days.length - 1) };
  const move = (row: number, index: number) => {
    if (row < 0 || row >= rows.length || index < 0 || index >= days.length) return;
    setAt({ row, day: index, active: true });
    box.current?.querySelector<HTMLElement>(`[data-cell="${row} ${index}"] button`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as Element).matches('[data-cell] button')) return;
    const { row, day: index } = cell;
    const next = {
      ...{
        ArrowLeft: [row, index - 1],
        ArrowRight: [row, index + 1],
        ArrowUp: [row - 1, index],
        ArrowDown: [row + 1, index],
      },
      ...{ Home: [row, 0], End: [row, days.length - 1], PageUp: [0, index], PageDown: [rows.length - 1, index] },
    }[event.key];
    const shown = rows[row];
    if (next !== undefined) move(next[0] ?? 0, next[1] ?? 0);
    else if (event.key === 'Enter' && shown !== undefined) openRow(shown, days[index] ?? span.from);
    else if (event.key.toLowerCase() === 'd' && shown !== undefined) designate(shown, days[index] ?? span.from);
    else if (event.key === 'Escape') setAt({ ...at, active: false });
    else return;
    event.preventDefault();
  };
  const shown = rows[cell.row];
  return (
    <div class="week-grid" ref={box} style={{ '--days': days.length }}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys go from cell to cell
        role="grid"
        aria-label={rt('weekLabel', { from: span.from, to: addDays(span.to, -1) })}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr class="week-head">
            <th scope="col" class="week-name">
              {rangeText(span)}
            </th>
            {days.map((each) => (
              <DayHead key={each} day={each} free={free} />
            ))}
          </tr>
        </thead>
        {groups.map(({ key, title, rows: some }) => (
          <tbody key={key}>
            {title !== '' && (
              <tr class="week-group">
                <th scope="rowgroup">
                  {title} {key === 'leaders' && <Legend />}
                </th>
              </tr>
            )}
            {some.map((row) => (
              <GridRow
                key={row.id}
                row={row}
                index={rows.indexOf(row)}
                {...{ days, span, free, cell }}
                onCell={(index) => setAt({ row: rows.indexOf(row), day: index, active: true })}
              />
            ))}
          </tbody>
        ))}
        <tfoot>
          <GapRow week={week} days={days} />
        </tfoot>
      </table>
      {at.active && shown !== undefined && (
        <Tip row={shown} day={days[cell.day] ?? span.from} cell={cell} count={days.length} />
      )}
    </div>
  );
}

const openRow = (row: Row, at: string): void => go({ view: 'today', sel: row.post, at, q: '' });

/** The form that would settle it. */
const designate = (row: Row, at: string): void =>
  go({ view: 'record', form: row.isVacant ? 'appointment' : 'designation', at });

const rangeText = ({ from, to }: Span): string =>
  rt('range', { from: dayText(from, today(), language.value), to: dayText(addDays(to, -1), from, language.value) });

function DayHead({ day: each, free }: { readonly day: string; readonly free: DaysOff }) {
  const special = free.daysOff.has(each) ? rt('dayOff') : free.workingDays.has(each) ? rt('workingDay') : '';
  const classes = [...(free.isOff(each) ? ['free'] : []), ...(each === today() ? ['today'] : [])];
  const [date = '', weekday = ''] = dayAndWeekday(each, each, language.value).split(' ');
  return (
    <th scope="col" class={classes.join(' ')} aria-current={each === today() ? 'date' : undefined}>
      <b>{date}</b> <span>{weekday}</span> {special !== '' && <small>{special}</small>}
    </th>
  );
}

function GridRow(props: {
  readonly row: Row;
  readonly index: number;
  readonly days: readonly string[];
  readonly span: Span;
  readonly free: DaysOff;
  readonly cell: { readonly row: number; readonly day: number };
  onCell(index: number): void;
}) {
  const { row, index, days, span, free, cell, onCell } = props;
  const isPresider = row.group === 'presider';
  return (
    <tr class={`week-row week-row-${row.group}`} data-post={row.post}>
      <th scope="row" class="week-name">
        <b>{isPresider ? rt('presides') : row.name}</b>{' '}
        <span lang={langOf(row.title)}>{isPresider ? rt('presidesWhat') : row.title}</span>
      </th>
      {days.map((each, column) => (
        <td
          key={each}
          data-cell={`${index} ${column}`}
          style={{ gridColumn: column + 2 }}
          class={[...(free.isOff(each) ? ['free'] : []), ...(each === today() ? ['today'] : [])].join(' ')}
        >
          <button
            type="button"
            tabIndex={cell.row === index && cell.day === column ? 0 : -1}
            aria-label={cellText(row, each)}
            onFocus={() => onCell(column)}
            onClick={() => onCell(column)}
            onDblClick={() => openRow(row, each)}
          />
        </td>
      ))}
      <td class="week-lanes" aria-hidden="true">
        {row.lanes.map((lane, number) => (
          <div key={number} class="week-lane">
            {lane.map((bar) => (
              <BarBox key={`${bar.kind} ${bar.from} ${bar.text}`} bar={bar} span={span} />
            ))}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** What a cell says to those who do not see its bars. */
const cellText = (row: Row, at: string): string =>
  [
    dayAndWeekday(at, at, language.value),
    row.group === 'presider' ? rt('presides') : `${row.title} ${row.name}`,
    ...row.bars.filter((bar) => isOn(bar, at, timeZone.value)).map(({ text }) => text),
  ].join(language.value === 'zh' ? '，' : ', ');

/** A bar has a mark before its words wherever its kind has one. */
const markOf = ({ kind }: Bar) => (kind === 'plain' || kind === 'away' ? null : kind);

function BarBox({ bar, span }: { readonly bar: Bar; readonly span: Span }) {
  const { left, width, cutBefore, cutAfter } = placeIn(bar, span, timeZone.value);
  const mark = markOf(bar);
  const classes = [
    ...['bar', `bar-${bar.kind}`],
    ...(bar.reason === undefined ? [] : [`pattern-${bar.reason}`]),
    ...(cutBefore ? ['cut-before'] : []),
    ...(cutAfter ? ['cut-after'] : []),
  ];
  return (
    <span class={classes.join(' ')} style={{ left, width }} title={`${bar.text} ${fromTo(bar.from, bar.to)}`}>
      <span>
        {mark !== null && <Mark of={mark} />} {bar.text}
      </span>
    </span>
  );
}

/** How many posts nobody covers on each day; where nothing is divided, that this cannot be said. */
function GapRow({ week, days }: { readonly week: Week; readonly days: readonly string[] }) {
  return (
    <tr class="week-row week-gaps">
      <th scope="row" class="week-name">
        <b>{rt('dailyGaps')}</b>
      </th>
      {days.map((each) => {
        const n = week.gaps.get(each) ?? 0;
        return (
          <td key={each} class={n > 0 ? 'state-gap' : 'state-unstated'}>
            {n > 0 ? (
              <>
                <Mark of="gap" /> {n}
              </>
            ) : week.divided ? (
              '–'
            ) : (
              <>
                <Mark of="unstated" />
                <span class="visually-hidden">{rt('unsaid')}</span>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** What stands in one cell, with the articles; beside it what can be done. */
function Tip(props: {
  readonly row: Row;
  readonly day: string;
  readonly cell: { readonly row: number; readonly day: number };
  readonly count: number;
}) {
  const { row, day: at, cell, count } = props;
  const tip = useRef<HTMLDivElement>(null);
  const bars = row.bars.filter((bar) => isOn(bar, at, timeZone.value) && bar.kind !== 'plain');
  useEffect(() => {
    const box = tip.current;
    const anchor = box?.parentElement?.querySelector<HTMLElement>(`[data-cell="${cell.row} ${cell.day}"]`);
    const lanes = anchor?.parentElement;
    if (box == null || anchor == null || lanes == null) return;
    const room = box.parentElement?.clientWidth ?? 0;
    box.style.left = `${Math.max(0, Math.min(anchor.offsetLeft - 40, room - box.offsetWidth - 4))}px`;
    box.style.top = `${lanes.offsetTop + lanes.offsetHeight + 8}px`;
  }, [cell.row, cell.day, count, row.id, language.value]);
  if (bars.length === 0) return null;
  return (
    <div class="week-tip" ref={tip} role="note">
      <p>
        <b>
          {dayAndWeekday(at, at, language.value)} {row.title} {row.name}
        </b>
      </p>
      {bars.map((bar) => (
        <p key={`${bar.kind} ${bar.from} ${bar.text}`} class={`state-${bar.kind}`}>
          <Mark of={bar.kind === 'plain' ? 'away' : bar.kind} />
          <span>
            {bar.text}
            {bar.kind === 'away' && ` ${fromTo(bar.from, bar.to)}`}{' '}
            {bar.sources.map((each) => (
              <SourceLink key={each.id} provision={each} />
            ))}
          </span>
        </p>
      ))}
      <p>
        <button type="button" class="link" onClick={() => openRow(row, at)}>
          <kbd>Enter</kbd> {rt('open')}
        </button>
        <button type="button" class="link" onClick={() => designate(row, at)}>
          <kbd>D</kbd> {rt('settleAway')}
        </button>
      </p>
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
              {markOf(bar) !== null && <Mark of={markOf(bar) ?? 'away'} />} {bar.text}{' '}
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
