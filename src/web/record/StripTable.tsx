import { whoIs } from '../../wording/party.js';
import { Mark } from '../parts/Mark.js';
import { dayOf, momentOf } from '../state/days.js';
import { language } from '../state/session.js';
import { daysFrom, isWeekend, weekday } from './dayList.js';
import type { Stretch } from './forecast.js';
import { rw } from './recordWords.js';

interface StripProps {
  readonly from: string;
  readonly to: string;
  /** The days that it is about, without the margin. */
  readonly inner: { readonly from: string; readonly to: string };
  readonly stretches: readonly Stretch[];
  /** Why the person is away, in a word; empty: the form is about no absence. */
  readonly away: string;
  /** Days on which an absence was recorded before. */
  readonly shared: readonly string[];
}

interface Cell {
  readonly state: string;
  readonly mark?: 'partial' | 'gap' | 'full' | 'conflict';
  readonly text: string;
}

/** More days than these are told by their number, and in more than a week the words do without marks. */
const mostDays = 15;
const mostMarked = 9;

/** Day by day: who is away, who stands in and how far, and what nobody does. */
export function StripTable({ from, to, inner, stretches, away, shared }: StripProps) {
  const all = daysFrom(from, to);
  const days = all.slice(0, mostDays);
  const posts = [...new Map(stretches.map(({ post }) => [post.id, post])).values()];
  const rows = posts.flatMap((post) => rowsOf(post, stretches, days, posts.length > 1));
  const isAway = (day: string) => away !== '' && day >= inner.from && day < inner.to;
  return (
    <div class="strip-scroll">
      <table class="strip">
        <caption class="visually-hidden">{rw('stripCaption')}</caption>
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day} scope="col" class={isWeekend(day) ? 'weekend' : undefined}>
                <span class="visually-hidden">{day} </span>
                {dayHead(day)}
              </th>
            ))}
            {all.length > mostDays && <th scope="col">{rw('furtherDays', { n: all.length - mostDays })}</th>}
          </tr>
        </thead>
        <tbody>
          {away !== '' && (
            <tr>
              <th scope="row">{rw('awayRow')}</th>
              {days.map((day) => {
                const isShared = shared.includes(day);
                const kind = isShared ? 'overlap' : isAway(day) ? 'away' : isWeekend(day) ? 'weekend' : '';
                return (
                  <td key={day} class={kind}>
                    {(isAway(day) || isShared) && <span>{isShared ? rw('cellOverlap') : away}</span>}
                  </td>
                );
              })}
              {all.length > mostDays && <td />}
            </tr>
          )}
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, index) => (
                <td key={days[index]} class={cell?.state ?? (isWeekend(days[index] ?? '') ? 'weekend' : undefined)}>
                  {cell !== null && (
                    <span>
                      {cell.mark !== undefined && days.length <= mostMarked && <Mark of={cell.mark} />} {cell.text}
                    </span>
                  )}
                </td>
              ))}
              {all.length > mostDays && <td />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `21 一`, `21 Mon` */
const dayHead = (day: string): string => {
  const name = weekday(day);
  return `${Number(day.slice(8))} ${language.value === 'zh' ? name.slice(-1) : name}`;
};

interface Row {
  readonly label: string;
  readonly cells: readonly (Cell | null)[];
}

/** A row for each who stands in, and one for what is left. */
function rowsOf(post: Stretch['post'], all: readonly Stretch[], days: readonly string[], several: boolean): Row[] {
  const stretches = all.filter((each) => each.post.id === post.id);
  const on = days.map((day) => stretches.filter((each) => covers(each, day)));
  const suffix = several ? ` · ${post.label}` : '';
  const substitutes = new Map<string, string>();
  for (const { performers } of stretches) {
    for (const each of performers)
      if (each.manner !== 'present') substitutes.set(keyOf(each), each.person?.label ?? whoIs(each, language.value));
  }
  const rows: Row[] = [...substitutes].map(([key, who]) => ({
    label: `${rw('standsIn', { who })}${suffix}`,
    cells: on.map((each) => {
      const performer = each.flatMap(({ performers }) => performers).find((one) => keyOf(one) === key);
      if (performer === undefined) return null;
      const isFull = performer.extent === 'full';
      return {
        state: isFull ? 'full' : 'partial',
        mark: isFull ? 'full' : 'partial',
        text: rw(`cell${performer.extent}`),
      };
    }),
  }));
  const open = on.map((each): Cell | null => {
    if (each.some(({ gap }) => gap !== null)) return { state: 'gap', mark: 'gap', text: rw('cellNobody') };
    const isUnclear = each.some(({ ambiguity, conflict }) => ambiguity !== null || conflict !== null);
    return isUnclear ? { state: 'conflict', mark: 'conflict', text: rw('cellUnclear') } : null;
  });
  if (open.every((each) => each === null)) return rows;
  return [...rows, { label: `${rw(rows.length > 0 ? 'remainder' : 'allOfIt')}${suffix}`, cells: open }];
}

const keyOf = ({ person, post, organization }: Stretch['performers'][number]): string =>
  [person?.id, post?.id, organization?.id].join(' ');

/** Whether a stretch has a part in a day. */
const covers = ({ from, to }: Stretch, day: string): boolean =>
  (from === null || dayOf(from) <= day) &&
  (to === null || dayOf(to) > day || (dayOf(to) === day && momentOf(to) !== day));
