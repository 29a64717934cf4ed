import { useMemo } from 'preact/hooks';
import { absenceWords, modes, modeWords } from '../../wording/labels.js';
import { listQuestions } from '../api/listQuestions.js';
import { Mark } from '../parts/Mark.js';
import { langOf } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address, go } from '../state/address.js';
import { draft, within } from '../state/asked.js';
import { dayOf, momentBefore } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { apiLanguage, language } from '../state/session.js';
import { useExport } from '../state/table.js';
import { inLanguage, listed } from '../text/catalog.js';
import { Common } from './Common.js';
import { cw } from './compareWords.js';
import { type Compared, endsIn, type Flow, flowOf } from './comparison.js';
import { FlowChart } from './FlowChart.js';
import { Moves, marked, PairList } from './PairList.js';
import { Recorded } from './Recorded.js';
import { SideFields } from './SideFields.js';
import { type ComparedMoment, isByKnown, type Sides, sides } from './sides.js';
import { MoveTable, tableOf } from './Tables.js';

const groupings = ['person', 'unit', 'duty'] as const;
type Grouping = (typeof groupings)[number];
const groupingWords = { person: 'byPerson', unit: 'byUnit', duty: 'byDuty' } as const;

/** 对比: whose work it is at two moments, or as known at two times: who lost, who gained, which gaps opened or closed. */
export function CompareView() {
  const { from, to } = sides.value;
  const moment = ({ at, knownAt }: ComparedMoment) => ({ at, ...(knownAt === '' ? {} : { knownAt }) });
  const { data, error, loading } = useAnswer(listQuestions.compare, {
    ...{ within: within.value, from: moment(from), to: moment(to), lang: apiLanguage.value },
  });
  const compared = data?.diff ?? null;
  const by: Grouping = groupings.find((each) => each === address.value.sort) ?? 'person';
  return (
    <div class={loading ? 'compare stale' : 'compare'} aria-busy={loading}>
      <div class="compare-tools">
        <SideFields />
        <Common />
        <div class="segmented" role="group" aria-label={cw('grouping')}>
          {groupings.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === by}
              onClick={() => go({ sort: each === 'person' ? '' : each })}
            >
              {cw(groupingWords[each])}
            </button>
          ))}
        </div>
      </div>
      {draft.value.assumptions.length > 0 && <p class="hint">{cw('recordedOnly')}</p>}
      {error !== null && <Trouble error={error} />}
      {error === null && compared === null && <Loading />}
      {compared !== null && <Result compared={compared} by={by} sides={sides.value} />}
    </div>
  );
}

interface Shown {
  readonly compared: Compared;
  readonly by: Grouping;
  readonly sides: Sides;
}

function Result({ compared, by, sides: shown }: Shown) {
  const flow = useMemo(() => flowOf(compared.differences, language.value), [compared, language.value]);
  const title = cw('title', { before: sideText(shown.from, shown), after: sideText(shown.to, shown) });
  useExport(title, async () => tableOf(flow, shown, title), [flow]);
  const { pairs, others } = flow;
  return (
    <>
      <section class="card flow-card" aria-label={title}>
        <Sentence flow={flow} />
        <Why flow={flow} />
        {pairs.length > 0 && <FlowChart pairs={pairs} />}
        <Counts compared={compared} />
      </section>
      <section class="card moves-card" aria-label={cw(groupingWords[by])}>
        {pairs.length > 0 && (by === 'person' ? <PairList pairs={pairs} /> : <MoveTable pairs={pairs} by={by} />)}
        {others.length > 0 && (
          <section class="pair">
            <h3>
              {cw('others')} <strong class="n">{cw('items', { n: others.length })}</strong>
            </h3>
            <Moves moves={others} />
          </section>
        )}
        {isByKnown(shown) && <Recorded after={compared.before.revision} upTo={compared.after.revision} />}
        <p class="hint foot-of-card">
          {pairs.length + others.length > 0 && `${cw('same')} `}
          <OtherAxis sides={shown} />
        </p>
      </section>
    </>
  );
}

/** How much has another performer, and who has most of it. */
function Sentence({ flow: { pairs, others } }: { readonly flow: Flow }) {
  const n = pairs.reduce((sum, { moves }) => sum + moves.length, 0);
  if (n === 0) return <h2>{cw(others.length === 0 ? 'nothing' : 'onlyOthers')}</h2>;
  const [most] = endsIn(pairs, 'to')
    .filter(({ end }) => end.state !== 'kept' && end.state !== 'none')
    .sort((a, b) => b.count - a.count);
  const mark = most === undefined ? null : marked(most.end.state);
  return (
    <h2>
      {cw('moved', { n })}
      {most !== undefined && (language.value === 'en' ? ', ' : '，')}
      {most !== undefined && (
        <span class={mark === null ? undefined : `state-${mark}`}>
          {cw('most', {
            n: most.count,
            who: [most.end.label, most.end.state === 'partial' ? most.end.detail : ''].join(' ').trim(),
          })}
        </span>
      )}
    </h2>
  );
}

/** Who is away after, as far as the differences tell, and in which manners of holding they are. */
function Why({ flow: { pairs } }: { readonly flow: Flow }) {
  if (pairs.length === 0) return null;
  const absent = new Map<string, string>();
  for (const { moves } of pairs) {
    for (const { incumbents } of moves.flatMap(({ difference }) => difference.after.holders)) {
      for (const { label, absences } of incumbents) {
        for (const { id, reason, validFrom, validTo } of absences) {
          const words = { who: label, reason: reason === 'away' ? cw('absent') : inLanguage(absenceWords[reason]) };
          const begins = validFrom === null ? '…' : dayOf(validFrom);
          absent.set(
            id,
            validTo === null
              ? cw('awayOpen', { ...words, from: begins })
              : cw('away', { ...words, from: begins, to: dayOf(momentBefore(validTo)) }),
          );
        }
      }
    }
  }
  const counted = modes.flatMap((mode) => {
    const n = pairs.flatMap(({ moves }) => moves).filter(({ difference }) => difference.mode === mode).length;
    return n === 0 ? [] : [cw('modeCount', { mode: inLanguage(modeWords[mode]), n })];
  });
  return (
    <p class="why">
      {[...absent.values()].slice(0, 4).map((text) => (
        <span key={text} lang={langOf(text)}>
          {text}
          {language.value === 'en' ? '. ' : '。'}
        </span>
      ))}
      {cw('modes', { modes: listed(counted) })}
    </p>
  );
}

/** What opened, what closed, and what else has to be looked at. */
function Counts({ compared: { appearing, settled } }: { readonly compared: Compared }) {
  const gaps = <F extends { readonly code: string }>(found: readonly F[]) => found.filter(({ code }) => code === 'GAP');
  const others = appearing.filter(({ code }) => code !== 'GAP');
  return (
    <div class="counts">
      <Count mark="gap" word="gapsOpened" found={gaps(appearing)} />
      <Count mark={null} word="gapsClosed" found={gaps(settled)} />
      <Count mark="due" word="reminders" found={others} />
    </div>
  );
}

function Count(props: {
  readonly mark: 'gap' | 'due' | null;
  readonly word: 'gapsOpened' | 'gapsClosed' | 'reminders';
  readonly found: readonly Compared['settled'][number][];
}) {
  const { mark, word, found } = props;
  return (
    <details class="count-of" open={false}>
      <summary>
        <b class={found.length === 0 || mark === null ? 'n' : mark === 'gap' ? 'n state-gap' : 'n state-partial'}>
          {mark !== null && <Mark of={mark} />} {found.length}
        </b>
        <span>{cw(word)}</span>
      </summary>
      <ul class="plain">
        {found.map(({ sentence }, index) => (
          <li key={`${index} ${sentence}`} lang={langOf(sentence)}>
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

const sideText = ({ at, knownAt }: ComparedMoment, all: Sides): string =>
  !isByKnown(all) ? dayOf(at) : knownAt === '' ? cw('asKnownNow') : cw('asKnown', { time: knownAt });

/** Two days, or two times of knowing: each leads to the other. */
function OtherAxis({ sides: all }: { readonly sides: Sides }) {
  const { from, to } = all;
  const known = isByKnown(all);
  return (
    <button
      type="button"
      class="link"
      onClick={() =>
        known
          ? go({ knownAt: '', toKnownAt: '', to: '' })
          : go({ at: to.at, to: to.at, knownAt: dayOf(from.at), toKnownAt: '' })
      }
    >
      {cw(known ? 'compareDays' : 'compareKnown')}
    </button>
  );
}
