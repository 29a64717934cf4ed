import { useState } from 'preact/hooks';
import { dayNumber, daysBetween, dayText, weekdayLong } from '../../wording/days.js';
import type { Named } from '../../wording/labelled.js';
import type { RosterBlock } from '../../wording/roster.js';
import { rosterQuestions } from '../api/rosterQuestions.js';
import { Link } from '../parts/Link.js';
import { later } from '../parts/later.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { SourceLink } from '../parts/SourceLink.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { useDue } from '../roster/due.js';
import { rt } from '../roster/rosterWords.js';
import { type Counts, type Day, dayOfRoster } from '../roster/today.js';
import { spanOf, useOpen, useRoster, weeksFrom } from '../roster/useRoster.js';
import { go } from '../state/address.js';
import { asked, day, moment, within } from '../state/asked.js';
import { dayOf, today } from '../state/days.js';
import { overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { t } from '../text/catalog.js';
import { longInstant } from '../text/time.js';

const Month = later('month', async () => (await import('../parts/Month.js')).Month);

/** More exceptions than these are told on demand. */
const blocksAtFirst = 20;

/** The first view: who is away today, who acts, what nobody covers; `plain`: with nothing to be pressed. */
export function Today({ plain = false }: { readonly plain?: boolean }) {
  const [all, setAll] = useState(false);
  const chart = overview.value.data;
  const roster = useRoster(spanOf(day.value));
  const open = useOpen(weeksFrom(day.value));
  const error = overview.value.error ?? roster.error ?? open.error;
  if (error !== null) return <Trouble error={error} />;
  if (chart === null || roster.data === null || open.data === null) return <Loading />;
  const stale = overview.value.loading || roster.loading || open.loading;
  const told = dayOfRoster(roster.data, open.data, chart, { at: moment.value.at, day: day.value }, locale.value);
  return (
    <article class={stale ? 'day-told stale' : 'day-told'} aria-busy={stale}>
      <header class="today-head">
        <div>
          <h2 class={plain ? 'visually-hidden' : undefined}>{dayText(day.value, today(), language.value)}</h2>
          <p class={plain ? 'visually-hidden' : 'today-week'}>
            {weekdayLong(day.value, language.value)} {fromToday(day.value)}
          </p>
          <CountList counts={told.counts} told={told} />
        </div>
        {!plain && <Month day={day.value} onDay={(at) => go({ at })} />}
      </header>
      <ul class="today-list">
        {(all ? told.blocks : told.blocks.slice(0, blocksAtFirst)).map((block) => (
          <Exception key={`${block.post} ${block.until}`} block={block} plain={plain} />
        ))}
        {!all && told.blocks.length > blocksAtFirst && (
          <li class="exception">
            <button type="button" class="link" onClick={() => setAll(true)}>
              {t('more', { n: told.blocks.length - blocksAtFirst })}
            </button>
          </li>
        )}
        <Unstated told={told} />
      </ul>
      <footer class="today-foot">
        <Rest told={told} />
        {!plain && <Examples />}
      </footer>
    </article>
  );
}

/** How far a day is from today, as people say it. */
function fromToday(day: string): string {
  const n = daysBetween(today(), day);
  if (n === 0) return rt('isToday');
  if (n === 1) return rt('isTomorrow');
  if (n === -1) return rt('isYesterday');
  return n > 0 ? rt('inDays', { n }) : rt('daysAgo', { n: -n });
}

function CountList({ counts, told }: { readonly counts: Counts; readonly told: Day }) {
  const due = useDue();
  const dueToday = due.data?.filter(({ lastDay }) => lastDay === day.value).length ?? 0;
  const kinds = (['away', 'full', 'partial', 'gap', 'conflict'] as const).filter((kind) => counts[kind] > 0);
  return (
    <ul class="today-counts">
      {kinds.map((kind) => (
        <li key={kind} class={kind === 'gap' || kind === 'conflict' ? `state-${kind}` : undefined}>
          <span class={`state-${kind}`}>
            <Mark of={kind} />
          </span>{' '}
          <b>{counts[kind]}</b> {rt(`count${kind}`)}
        </li>
      ))}
      {kinds.length === 0 && told.unrecorded === 0 && <li>{rt('nobodyAway')}</li>}
      {!told.divided && told.unstatedDuties > 0 && (
        <li class="state-unstated">
          <Mark of="unstated" /> <b>{told.unstatedDuties}</b> {rt('countunstated')}
        </li>
      )}
      {dueToday > 0 && (
        <li>
          <Mark of="due" /> <b>{dueToday}</b> {rt(day.value === today() ? 'countdue' : 'countdueThen')}
        </li>
      )}
    </ul>
  );
}

function Exception({ block, plain }: { readonly block: RosterBlock; readonly plain: boolean }) {
  const { state, post, headline, how, until, uncovered, handedOver, sources, instruments } = block;
  const colour = state === 'ambiguous' ? 'conflict' : state;
  return (
    <li class={`exception exception-${colour}`}>
      <span class={`state-${colour}`}>
        <Mark of={colour} />
      </span>
      <div>
        <p class="exception-line">
          {headline.map(({ text, as }) =>
            as === 'post' ? (
              <Name key={text} id={post} label={text} />
            ) : as === 'plain' ? (
              text
            ) : (
              <b key={text} class={as === 'said' ? `state-${colour}` : undefined}>
                {text}
              </b>
            ),
          )}
        </p>
        {how !== '' && (
          <p class="exception-how" title={until === null ? undefined : longInstant(until)}>
            {how}
          </p>
        )}
        {uncovered !== '' && (
          <p class={state === 'full' ? 'exception-how' : 'exception-open state-gap'}>
            {state === 'partial' && <Mark of="gap" />} {uncovered}
          </p>
        )}
        {!plain && handedOver !== '' && <p class="exception-how">{handedOver}</p>}
        <p class="exception-src">
          {sources.map((each) => (
            <SourceLink key={each.id} provision={each} />
          ))}
          {instruments.map((each) => (
            <span key={each} lang={langOf(each)}>
              {each}
            </span>
          ))}
          {state === 'gap' && (
            <Link to={{ view: 'record', form: until === null ? 'appointment' : 'designation' }}>
              {rt(until === null ? 'settle' : 'settleAway')}
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}

/** How many units of which the documents say nothing are told one by one. */
const unstatedAtMost = 2;

/** What the documents do not say: the division of labour as a whole, or who is in charge of one unit. */
function Unstated({ told: { divided, unstated, unstatedDuties, unrecorded } }: { readonly told: Day }) {
  if (!divided) {
    return (
      <li class="exception exception-unstated">
        <span class="state-unstated">
          <Mark of="unstated" />
        </span>
        <div>
          <p class="exception-line">
            <b>{rt('notDivided')}</b>
          </p>
          <p class="exception-how">{rt('notDividedText', { n: unstatedDuties })}</p>
          {unrecorded > 0 && <p class="exception-how">{rt('unrecordedText', { n: unrecorded })}</p>}
          <p class="exception-src">
            <Link to={{ view: 'findings' }}>{rt('seeUnstated')}</Link>
          </p>
        </div>
      </li>
    );
  }
  const more = unstated.length - unstatedAtMost;
  return (
    <>
      {unstated.slice(0, unstatedAtMost).map((unit) => (
        <UnstatedUnit key={unit.id} unit={unit} />
      ))}
      {more > 0 && (
        <li class="exception exception-unstated">
          <span class="state-unstated">
            <Mark of="unstated" />
          </span>
          <p class="exception-line">
            {rt('unstatedUnits', { n: more })} <Link to={{ view: 'matrix' }}>{rt('byList')}</Link>
          </p>
        </li>
      )}
    </>
  );
}

function UnstatedUnit({ unit }: { readonly unit: Named }) {
  const { data } = useAnswer(rosterQuestions.unit, { id: unit.id, ...asked.value });
  const since = data?.organization?.validFrom ?? null;
  const [about] = data?.organization?.basis.flatMap((each) => ('quote' in each ? [each] : [])) ?? [];
  return (
    <li class="exception exception-unstated">
      <span class="state-unstated">
        <Mark of="unstated" />
      </span>
      <div>
        <p class="exception-line">
          <Name id={unit.id} label={unit.label} />
          <b>{rt('unstatedUnit')}</b>
          {since !== null && rt('sinceDays', { n: dayNumber(dayOf(since), day.value) })}
        </p>
        <p class="exception-src">{about !== undefined && <SourceLink provision={about} />}</p>
      </div>
    </li>
  );
}

function Rest({ told: { present } }: { readonly told: Day }) {
  const { units, streets } = present;
  if (units + streets === 0) return null;
  return (
    <p class="hint">
      {rt(streets > 0 ? 'presentRest' : 'presentUnits', { units, streets })}{' '}
      <Link to={{ view: 'chart' }}>{rt('byList')}</Link>
    </p>
  );
}

const examples: Readonly<Record<string, Readonly<Record<'zh' | 'en', readonly string[]>>>> = {
  demo: { zh: ['义务教育招生', '创文', '教育局'], en: ['school enrolment', 'budget', 'Education Bureau'] },
  shangcheng: { zh: ['环境保护', '市场监管', '重大决策'], en: ['environmental protection', 'major decisions'] },
  hongkou: { zh: ['环境保护', '重大决策'], en: ['environmental protection'] },
};

/** What can be asked, in the language of the page. */
function Examples() {
  const given = examples[within.value]?.[language.value] ?? [];
  if (given.length === 0) return null;
  return (
    <p class="hint">
      {rt('tryAsking')}{' '}
      {given.map((text) => (
        <Link key={text} to={{ q: text, sel: '' }}>
          {text}
        </Link>
      ))}
    </p>
  );
}
