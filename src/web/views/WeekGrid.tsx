import { useRef, useState } from 'preact/hooks';
import { dayAndWeekday, dayText } from '../../wording/days.js';
import { Mark } from '../parts/Mark.js';
import { langOf } from '../parts/Name.js';
import type { Span } from '../roster/ask.js';
import { rt } from '../roster/rosterWords.js';
import type { DaysOff } from '../roster/useRoster.js';
import { type Bar, isOn, placeIn, type Row, type Week } from '../roster/week.js';
import { addDays, daysBetween, today } from '../state/days.js';
import { language, timeZone } from '../state/session.js';
import { begun } from '../text/catalog.js';
import { fromTo } from '../text/time.js';
import { WeekTip } from './WeekTip.js';
import { designate, type Groups, markOf, openRow } from './weekGroups.js';

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

const daysOf = ({ from, to }: Span): readonly string[] =>
  Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index));

/** People by days, gone through by arrow keys. */
export function WeekGrid(props: {
  readonly week: Week;
  readonly groups: readonly Groups[];
  readonly span: Span;
  readonly free: DaysOff;
}) {
  const { week, groups, span, free } = props;
  const days = daysOf(span);
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
        <WeekTip row={shown} day={days[cell.day] ?? span.from} cell={cell} count={days.length} />
      )}
    </div>
  );
}

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
        {mark !== null && <Mark of={mark} />} {begun(bar.text)}
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
