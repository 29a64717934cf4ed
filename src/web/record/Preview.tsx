import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { citation } from '../../wording/citation.js';
import { extentWords, findingWords, gapWords, modeWords } from '../../wording/labels.js';
import { whoIs } from '../../wording/party.js';
import { questions } from '../api/questions.js';
import { recordQuestions } from '../api/recordQuestions.js';
import type { ChangeSetInput } from '../generated/operations.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { within } from '../state/asked.js';
import { addDays, dayOf, daysBetween, momentOf } from '../state/days.js';
import { askOnce, useAnswer, useWork } from '../state/resource.js';
import { apiLanguage, language } from '../state/session.js';
import { inLanguage, listed } from '../text/catalog.js';
import { spanOfDays } from './dayList.js';
import {
  type Forecast,
  type GapGroup,
  gapGroups,
  type Move,
  moves,
  type OpenDuty,
  type Stretch,
  unclear,
} from './forecast.js';
import type { Strip } from './forms.js';
import { rw } from './recordWords.js';
import { StripTable } from './StripTable.js';
import type { Designated, Picked } from './values.js';

export interface PreviewProps {
  readonly changes: ChangeSetInput;
  readonly strip: Strip | null;
  /** The word for the days of an absence, and those that were recorded before. */
  readonly away: string;
  readonly shared: readonly string[];
  /** Offers a stand-in to be designated with it; absent: nothing can be added. */
  readonly onDesignate?: ((designated: Designated) => void) | undefined;
  /** Opens the form for another stand-in of a post. */
  readonly onOther?: ((post: Picked) => void) | undefined;
}

/** The last day of a span that ends at an instant. */
const lastDayOf = (to: string): string => (momentOf(to) === dayOf(to) ? addDays(dayOf(to), -1) : dayOf(to));

/** What goes on for so many days is not known to end: so far a preview looks. */
const openEnd = 366;

function spanText({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from === null || to === null) return '';
  const first = dayOf(from);
  return daysBetween(first, dayOf(to)) >= openEnd ? rw('fromOn', { from: first }) : spanOfDays(first, lastDayOf(to));
}

/** What will follow from changes, before they are recorded. */
export function Preview({ changes, strip, away, shared, onDesignate, onOther }: PreviewProps) {
  const lang = apiLanguage.value;
  const forecast = useAnswer(recordQuestions.forecast, { changes, within: within.value, lang });
  const margin = strip === null ? null : { ...strip, from: addDays(strip.from, -2), to: addDays(strip.to, 2) };
  const covers = useAnswer(
    recordQuestions.strip,
    margin === null ? null : { of: [margin.of], from: margin.from, to: margin.to, assume: changes, lang },
  );
  const found = forecast.data?.preview ?? null;
  if (forecast.error !== null) return <Trouble error={forecast.error} />;
  if (found === null) return <Loading />;
  const stretches = (covers.data?.covers ?? []).flatMap((each) => each.stretches);
  const busy = forecast.loading || covers.loading;
  const [gaps, moved, doubtful] = [gapGroups(found.differences), moves(found.differences), unclear(found.differences)];
  const findings = found.appearing.filter(({ code }) => code !== 'GAP');
  const isNothing =
    gaps.length + moved.length + doubtful.length + findings.length + found.settled.length + found.differences.length ===
    0;
  const unclearDays = doubtful.length > 0 || findings.some(({ code }) => code === 'CONFLICT' || code === 'OVERLAP');
  return (
    <div class={busy ? 'stale' : undefined} aria-busy={busy}>
      {margin !== null && stretches.length > 0 && (
        <StripTable {...{ from: margin.from, to: margin.to, stretches, away, shared }} inner={strip as Strip} />
      )}
      {isNothing && <p class="block">{rw('nothingFollows')}</p>}
      {strip !== null && <StandIns stretches={within_(stretches, strip)} />}
      {gaps.map((group, index) => (
        <GapBlock key={`${index} ${group.reason} ${group.from}`} group={group}>
          {index === 0 && strip !== null && onDesignate !== undefined && (
            <Designate stretches={within_(stretches, strip)} {...{ onDesignate, onOther }} />
          )}
        </GapBlock>
      ))}
      {gaps.length === 0 &&
        strip !== null &&
        onDesignate !== undefined &&
        within_(stretches, strip).some((each) => each.gap !== null) && (
          <Block mark="gap" state="gap" title={rw('nobodyTitle', { post: postsIn(stretches), span: spanText(strip) })}>
            <Designate stretches={within_(stretches, strip)} {...{ onDesignate, onOther }} />
          </Block>
        )}
      {doubtful.length > 0 && (
        <Block
          mark="conflict"
          state="conflict"
          title={rw('unclearDuties', { n: doubtful.length, span: spanText(doubtful[0] ?? found) })}
        >
          <p>{listed(doubtful.slice(0, shownAtOnce).map(({ duty, post }) => duty?.label ?? post?.label ?? ''))}</p>
        </Block>
      )}
      <Moves moved={moved} />
      {strip !== null && <LosesStandIn changes={changes} strip={strip} />}
      <FindingList title={rw('begins')} findings={findings} />
      <FindingList title={rw('settles')} findings={found.settled} />
      <p class="note">{rw(unclearDays ? 'withConflict' : 'noConflict')}</p>
    </div>
  );
}

const shownAtOnce = 40;

/** The stretches that touch a span. */
const within_ = (stretches: readonly Stretch[], { from, to }: Strip): readonly Stretch[] =>
  stretches.filter(
    (each) => (each.from === null || dayOf(each.from) < to) && (each.to === null || lastDayOf(each.to) >= from),
  );

const postsIn = (stretches: readonly Stretch[]): string =>
  listed([...new Set(stretches.map(({ post }) => post.label))]);

interface BlockProps {
  readonly mark: 'full' | 'partial' | 'gap' | 'conflict' | 'due';
  readonly state: string;
  readonly title: string;
  readonly children?: ComponentChildren;
}

function Block({ mark, state, title, children }: BlockProps) {
  return (
    <section class="block">
      <span class={`block-mark state-${state}`}>
        <Mark of={mark} />
      </span>
      <div>
        <h3 class={`state-${state}`}>{title}</h3>
        {children}
      </div>
    </section>
  );
}

/** Who stands in, each once, with how much of the work and by which article. */
function StandIns({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const found = new Map<string, { readonly stretch: Stretch; readonly performer: Stretch['performers'][number] }>();
  for (const stretch of stretches) {
    for (const performer of stretch.performers) {
      const key = JSON.stringify([stretch.post.id, performer.person?.id, performer.post?.id, performer.extent]);
      if (performer.manner !== 'present' && !found.has(key)) found.set(key, { stretch, performer });
    }
  }
  return (
    <>
      {[...found].map(([key, { stretch, performer }]) => {
        const who = performer.person?.label ?? whoIs(performer, language.value);
        const isFull = performer.extent === 'full';
        const cited = stretch.because.at(-1)?.provisions ?? [];
        return (
          <Block
            key={key}
            mark={isFull ? 'full' : 'partial'}
            state={isFull ? 'full' : 'partial'}
            title={
              isFull
                ? rw('standInFull', { who })
                : rw('standInPart', { who, limit: inLanguage(extentWords[performer.extent]) })
            }
          >
            <p>
              {rw('standInFor', { post: stretch.post.label })} · {stretch.because.at(-1)?.sentence}
              {cited.map((each) => (
                <span key={each.id}>
                  {' '}
                  <q lang={langOf(each.quote)}>{each.quote}</q>
                  <Name id={each.id} label={citation(each, language.value)} />
                </span>
              ))}
            </p>
          </Block>
        );
      })}
    </>
  );
}

/** Those who could be designated now, as buttons that add it to what is recorded. */
function Designate(
  props: Pick<PreviewProps, 'onOther'> & {
    readonly stretches: readonly Stretch[];
    onDesignate(each: Designated): void;
  },
) {
  const { stretches, onDesignate, onOther } = props;
  const posts = new Map<string, Picked>();
  const offered = new Map<string, { readonly label: string; readonly each: Designated }>();
  for (const { gap, post, performers } of stretches) {
    if (gap === null || gap.reason === 'reserved') continue;
    const delegator: Picked = { id: post.id, label: post.label, detail: '', type: 'Post' };
    posts.set(post.id, delegator);
    for (const { manner, person, post: of } of performers) {
      const party = of ?? person;
      if (manner === 'present' || party == null) continue;
      const delegate = {
        id: party.id,
        label: person?.label ?? party.label,
        detail: '',
        type: of == null ? 'Person' : 'Post',
      };
      offered.set(`${post.id} ${party.id}`, {
        label: rw('inFull', { who: delegate.label }),
        each: { delegator, delegate },
      });
    }
    for (const { id, label, __typename } of gap.eligible) {
      const delegate = { id, label, detail: '', type: __typename };
      if (!offered.has(`${post.id} ${id}`)) offered.set(`${post.id} ${id}`, { label, each: { delegator, delegate } });
    }
  }
  if (posts.size === 0) return null;
  return (
    <p class="offers">
      {rw('couldDesignate')}{' '}
      {[...offered].map(([key, { label, each }]) => (
        <button key={key} type="button" onClick={() => onDesignate(each)}>
          {label}
        </button>
      ))}
      {[...posts.values()].map((post) => (
        <button key={post.id} type="button" onClick={() => onOther?.(post)}>
          {posts.size === 1 ? rw('otherPerson') : `${post.label} ${rw('otherPerson')}`}
        </button>
      ))}
    </p>
  );
}

const dutiesWord = (mode: GapGroup['mode'], n: number): string => {
  if (mode === 'inCharge') return rw('dutiesInCharge', { n });
  return mode === null ? rw('dutiesAny', { n }) : rw('dutiesIn', { n, mode: inLanguage(modeWords[mode]) });
};

function gapTitle(group: GapGroup): string {
  const { reason, limit, from, to, duties, mode } = group;
  const what = dutiesWord(mode, duties.length);
  const length = from === null || to === null ? 0 : daysBetween(dayOf(from), addDays(lastDayOf(to), 1));
  const days = length >= openEnd ? `${spanText(group)} ` : length === 0 ? '' : rw('nDays', { n: length });
  if (limit !== null && limit !== 'full') return rw('gapPart', { what, part: rw(`beyond${limit}`), days });
  return rw('gapAll', { what, days, why: inLanguage(gapWords[reason]) });
}

/** What would be open, by the unit that leads it. */
function GapBlock({ group, children }: { readonly group: GapGroup; readonly children?: ComponentChildren }) {
  const units = useUnits(group);
  const byUnit = new Map<string, OpenDuty[]>();
  for (const duty of group.duties) {
    const unit = units?.get(duty.id) ?? rw('otherUnits');
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), duty]);
  }
  const rows = [...byUnit].map(([unit, duties]) => (
    <div key={unit}>
      <dt lang={langOf(unit)}>
        {unit} {duties.length}
      </dt>
      <dd>{listed(duties.map(dutyText))}</dd>
    </div>
  ));
  return (
    <Block mark="gap" state="gap" title={gapTitle(group)}>
      {units !== null && <dl class="by-unit">{rows.slice(0, mostUnits)}</dl>}
      {units !== null && rows.length > mostUnits && (
        <details>
          <summary>{rw('andMore', { n: rows.length - mostUnits })}</summary>
          <dl class="by-unit">{rows.slice(mostUnits)}</dl>
        </details>
      )}
      <p class="hint">{rw('settledBy', { what: group.settledBy })}</p>
      {children}
    </Block>
  );
}

const mostUnits = 8;

const dutyText = ({ label, others }: OpenDuty): string =>
  others.length === 0 ? label : `${label}${rw('sharedWith', { who: listed([...new Set(others)]) })}`;

/** The unit that leads each duty, by the id of the duty. */
function useUnits({ duties, from }: GapGroup): ReadonlyMap<string, string> | null {
  const ids = duties.map(({ id }) => id);
  const at = from === null ? null : momentOf(from);
  const variables = { within: within.value, at, knownAt: null, assume: null, lang: apiLanguage.value };
  const { data } = useWork(JSON.stringify(['units', ids, variables]), async (signal) => {
    const units = new Map<string, string>();
    for (let first = 0; first < ids.length; first += atOnce) {
      const { answers } = await askOnce(
        questions.answers,
        { ...variables, duties: ids.slice(first, first + atOnce) },
        signal,
      );
      for (const { question, holders } of answers?.nodes ?? []) {
        const unit = holders.find(({ mode, organization }) => mode === 'leads' && organization !== null)?.organization;
        if (unit != null && question.duty !== null) units.set(question.duty.id, unit.label);
      }
    }
    return units;
  });
  return data;
}

const atOnce = 100;

/** What passes from whom to whom, many duties in one line. */
function Moves({ moved }: { readonly moved: readonly Move[] }) {
  const lines = moved.map((move) => {
    const { duties, from_, to_, isBack } = move;
    const first = duties[0]?.label ?? '';
    const many = duties.length === 1 ? first : rw('nDuties', { first, n: duties.length });
    const what = move.mode === null ? many : rw('inMode', { what: many, mode: inLanguage(modeWords[move.mode]) });
    const title = isBack
      ? rw('backTo', { what, who: to_ })
      : to_ === ''
        ? rw('lost', { what, from: from_ })
        : from_ === ''
          ? rw('gained', { what, to: to_ })
          : rw('moved', { what, from: from_, to: to_ });
    return (
      <Block key={JSON.stringify([title, move.from])} mark="full" state="plain" title={title}>
        <p>{spanText(move)}</p>
        {duties.length > 1 && (
          <details>
            <summary>{dutiesWord(null, duties.length)}</summary>
            <p>{listed(duties.map(({ label }) => label))}</p>
          </details>
        )}
      </Block>
    );
  });
  return <>{folded(lines, mostMoves)}</>;
}

const mostMoves = 5;

/** The first of several, and the others behind a line that says how many they are. */
function folded(items: readonly ComponentChildren[], most: number): ComponentChildren {
  if (items.length <= most + 1) return items;
  return [
    ...items.slice(0, most),
    <details key="more">
      <summary>{rw('andMore', { n: items.length - most })}</summary>
      {items.slice(most)}
    </details>,
  ];
}

/** Whose standing stand-in is away by then. */
function LosesStandIn({ changes, strip }: { readonly changes: ChangeSetInput; readonly strip: Strip }) {
  const isAbsence = changes.changes.some(({ assert }) => assert?.absence != null);
  const asked = { within: within.value, at: strip.from, after: null, lang: apiLanguage.value };
  const { data: rules } = useAnswer(recordQuestions.rules, isAbsence ? asked : null);
  const { data: held } = useAnswer(
    recordQuestions.standing,
    isAbsence ? { id: strip.of, at: strip.from, lang: apiLanguage.value } : null,
  );
  const record = held?.record ?? null;
  const away = record !== null && 'label' in record ? String(record.label) : '';
  const posts =
    record !== null && 'tenures' in record
      ? record.tenures.flatMap((each) => ('post' in each && each.post !== null ? [each.post.id] : []))
      : [];
  const own = new Set([strip.of, ...posts]);
  const lost = (rules?.records?.nodes ?? []).flatMap((each) =>
    'candidates' in each &&
    each.post !== null &&
    each.candidates.length > 0 &&
    each.candidates.every(({ id }) => own.has(id))
      ? [{ ...each, post: each.post }]
      : [],
  );
  const byLabel = new Map<string, (typeof lost)[number][]>();
  for (const each of lost) {
    const label = each.ruleLabel ?? rw('standInRule');
    byLabel.set(label, [...(byLabel.get(label) ?? []), each]);
  }
  return (
    <>
      {[...byLabel].map(([label, each]) => {
        const whose = each.map(({ post }) =>
          whoIs({ post, person: post.incumbents[0] ?? null, organization: null }, language.value),
        );
        const cited = each.flatMap(({ basis }) => basis).flatMap((one) => ('quote' in one ? [one] : []));
        return (
          <Block
            key={label}
            mark="due"
            state="plain"
            title={rw('losesStandIn', {
              who: listed(each.map(({ post }) => post.incumbents[0]?.label ?? post.label)),
              label,
              span: spanText(strip),
            })}
          >
            <p>
              {rw('losesStandInText', { away, whose: listed(whose), label })}
              {cited.map((one) => (
                <span key={one.id}>
                  {' '}
                  <Name id={one.id} label={citation(one, language.value)} />
                </span>
              ))}
            </p>
          </Block>
        );
      })}
    </>
  );
}

type Findings = readonly Pick<Forecast['appearing'][number], 'code' | 'sentence' | 'from' | 'to'>[];

function FindingList({ title, findings }: { readonly title: string; readonly findings: Findings }) {
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  const shown = open ? findings : findings.slice(0, mostMoves);
  return (
    <section class="block">
      <div>
        <h3>
          {title} <span class="count">{findings.length}</span>
        </h3>
        <ul class="plain">
          {shown.map(({ code, sentence, from, to }, index) => (
            <li key={`${index} ${sentence}`}>
              <strong>{inLanguage(findingWords[code])}</strong> {sentence}{' '}
              <span class="hint">{spanText({ from, to })}</span>
            </li>
          ))}
        </ul>
        {findings.length > shown.length && (
          <button type="button" onClick={() => setOpen(true)}>
            {rw('andMore', { n: findings.length - shown.length })}
          </button>
        )}
      </div>
    </section>
  );
}
