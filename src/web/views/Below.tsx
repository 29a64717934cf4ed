import type { Box } from '../../chart/placed.js';
import { articleText } from '../../wording/citation.js';
import { dayAndWeekday } from '../../wording/days.js';
import type { RosterChange } from '../../wording/rosterChanges.js';
import { isDay, localTime } from '../../wording/time.js';
import { Link } from '../parts/Link.js';
import { Mark } from '../parts/Mark.js';
import { langOf } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { type DueGroup, dueGroups, useDue } from '../roster/due.js';
import { rt } from '../roster/rosterWords.js';
import { changesAfter } from '../roster/today.js';
import { spanOf, useOpen, useRoster, weeksFrom } from '../roster/useRoster.js';
import { assume, day, moment } from '../state/asked.js';
import { dayOf, momentOf, today } from '../state/days.js';
import { overview } from '../state/overview.js';
import { language, locale, timeZone } from '../state/session.js';
import { listed } from '../text/catalog.js';
import { chartTools } from './ChartTools.js';
import { placeIn } from './chartFigure.js';

/** Below the map of today: what is due, and what changes next; this in the room that the chart leaves free, where it is enough. */
export function Below() {
  const free = chartTools.free.value;
  const isEnough = free !== null && free.width >= leastFree.width && free.height >= leastFree.height;
  return (
    <div class={isEnough ? 'below apart' : 'below'}>
      {assume.value === null && <DueSoon />}
      <Changes free={isEnough ? free : null} />
    </div>
  );
}

/** In px. */
const leastFree = { width: 400, height: 150 };

const groupsAtMost = 4;

function DueSoon() {
  const { data, error } = useDue();
  const groups = dueGroups(data ?? []);
  const more = groups.slice(groupsAtMost).reduce((sum, { items }) => sum + items.length, 0);
  const undated = data?.filter(({ lastDay }) => lastDay === null).length ?? 0;
  const isToday = day.value === today();
  return (
    <section class="card">
      <h3>
        {rt('dueTitle')} <small>{rt(isToday ? 'dueSpan' : 'dueSpanThen')}</small>
      </h3>
      {error !== null && <Trouble error={error} />}
      {data === null && error === null && <Loading />}
      {data !== null && groups.length === 0 && <p class="hint">{rt('nothingDue')}</p>}
      <ul class="plain">
        {groups.slice(0, groupsAtMost).map((group) => (
          <DueRow key={group.key} group={group} />
        ))}
      </ul>
      <p class="hint">
        {more > 0 && rt('more', { n: more })} {undated > 0 && rt('undated', { n: undated })}{' '}
        <Link to={{ view: 'cases', case: '', part: '' }}>{rt('allDue')}</Link>
      </p>
    </section>
  );
}

function DueRow({ group: { items } }: { readonly group: DueGroup }) {
  const [first] = items;
  const { step, performers } = first.obligation;
  const lastDay = first.lastDay ?? '';
  const who = [...new Set(performers.map(({ party, post }) => (party ?? post)?.label ?? ''))].filter(
    (each) => each !== '',
  );
  const articles = step.basis.flatMap((each) => ('quote' in each ? [each] : []));
  const [article] = articles;
  const cases = items.flatMap(({ case: of }) => (of === null ? [] : [of]));
  return (
    <li>
      <Mark of="due" />
      <div>
        <p>
          <b lang={langOf(step.label)}>{step.label}</b> {items.length > 1 && rt('times', { n: items.length })}
        </p>
        <p class="hint">
          {listed(who)}{' '}
          {cases.map(({ id, label }) => (
            <Link key={id} to={{ view: 'cases', case: id, part: '' }} lang={langOf(label)}>
              {label}
            </Link>
          ))}{' '}
          {article !== undefined && articleText(article.article.number, article.paragraph, language.value)}
        </p>
      </div>
      <span class={lastDay === day.value ? 'when when-today' : 'when'}>
        {lastDay === day.value && day.value === today()
          ? rt('isToday')
          : `${lastDay < day.value ? `${rt('overdue')} ` : ''}${dayAndWeekday(lastDay, day.value, language.value)}`}
      </span>
    </li>
  );
}

/** What is said at one instant, each sentence once, with how many rows it stands for. */
interface Moment {
  readonly at: string;
  readonly changes: readonly RosterChange[];
}

function byMoment(changes: readonly RosterChange[]): readonly Moment[] {
  const moments = new Map<string, Map<string, RosterChange>>();
  for (const change of changes) {
    const said = `${change.pieces.map(({ text }) => text).join('')}${change.uncovered}`;
    const here = moments.get(change.at) ?? new Map<string, RosterChange>();
    moments.set(change.at, here.has(said) ? here : here.set(said, change));
  }
  return [...moments].map(([at, said]) => ({ at, changes: [...said.values()] }));
}

/** Who comes back, who leaves and what opens within two weeks. */
export function Changes({ free = null }: { readonly free?: Box | null }) {
  const chart = overview.value.data;
  const roster = useRoster(spanOf(day.value));
  const open = useOpen(weeksFrom(day.value));
  const error = roster.error ?? open.error;
  const loaded = chart !== null && roster.data !== null && open.data !== null;
  const { to } = weeksFrom(day.value);
  const coming =
    roster.data === null || open.data === null
      ? []
      : changesAfter(roster.data, open.data, moment.value.at, locale.value).filter(({ at }) => dayOf(at) < to);
  const days = new Set(coming.map(({ at }) => dayOf(at))).size;
  return (
    <section class={free === null ? 'card' : 'card placed'} {...(free === null ? {} : { style: placeIn(free) })}>
      <h3>
        {rt('changesTitle')} {days > 0 && <small>{rt('changesSpan', { n: days })}</small>}
      </h3>
      {error !== null && <Trouble error={error} />}
      {!loaded && error === null && <Loading />}
      {loaded && coming.length === 0 && <p class="hint">{rt('noChanges')}</p>}
      <ul class="plain">
        {byMoment(coming).map(({ at, changes }) => (
          <li key={at}>
            <span class="when">
              <Link to={{ at: momentOf(at) }}>{dayAndWeekday(dayOf(at), day.value, language.value)}</Link>
              {!isDay(momentOf(at)) && ` ${localTime(at, timeZone.value).time}`}
            </span>
            <div>
              {changes.map((change) => (
                <Change key={change.post} change={change} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ change: { state, pieces, uncovered } }: { readonly change: RosterChange }) {
  const colour = state === 'ambiguous' ? 'conflict' : state;
  return (
    <>
      <p>
        {colour !== null && colour !== 'away' && (
          <span class={`state-${colour}`}>
            <Mark of={colour} />{' '}
          </span>
        )}
        {pieces.map(({ text, as }) =>
          as === 'said' ? (
            <b key={text} class={`state-${colour}`}>
              {text}
            </b>
          ) : (
            text
          ),
        )}
      </p>
      {uncovered !== '' && <p class="hint">{uncovered}</p>}
    </>
  );
}
