import { useEffect, useRef } from 'preact/hooks';
import { dayAndWeekday } from '../../wording/days.js';
import { Mark } from '../parts/Mark.js';
import { SourceLink } from '../parts/SourceLink.js';
import { rt } from '../roster/rosterWords.js';
import { isOn, type Row } from '../roster/week.js';
import { language, timeZone } from '../state/session.js';
import { begun } from '../text/catalog.js';
import { fromTo } from '../text/time.js';
import { designate, openRow } from './weekGroups.js';

/** What stands in one cell, with the articles; beside it what can be done. */
export function WeekTip(props: {
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
            {begun(bar.text)}
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
