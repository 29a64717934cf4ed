import { useState } from 'preact/hooks';
import { findingWords, modeWords } from '../../wording/labels.js';
import { recordQuestions } from '../api/recordQuestions.js';
import type { ChangeSetInput } from '../generated/operations.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { within } from '../state/asked.js';
import { addDays } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { apiLanguage } from '../state/session.js';
import { inLanguage, listed } from '../text/catalog.js';
import { type Forecast, gapGroups, type Move, moves, unclear } from './forecast.js';
import type { Strip } from './form.js';
import { dutiesWord, GapBlock } from './PreviewGaps.js';
import { Designate, LosesStandIn, postsIn, StandIns, within_ } from './PreviewStandIns.js';
import { Block, folded, spanText } from './previewParts.js';
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
      {changes.changes.some(({ replace }) => replace != null) && <Ending records={found.records} />}
      {strip !== null && <LosesStandIn changes={changes} strip={strip} />}
      <FindingList title={rw('begins')} findings={findings} />
      <FindingList title={rw('settles')} findings={found.settled} />
      <p class="note">{rw(unclearDays ? 'withConflict' : 'noConflict')}</p>
    </div>
  );
}

const shownAtOnce = 40;

/** What ends because a document is replaced: nobody wrote down each. */
function Ending({ records }: { readonly records: Forecast['records'] }) {
  const ended = records.filter(({ kind, effect }) => effect === 'ends' && kind !== 'provision');
  if (ended.length === 0) return null;
  return (
    <Block mark="full" state="plain" title={rw('ended', { n: ended.length })}>
      {folded(
        ended.map(({ id, label }) => <p key={id}>{label}</p>),
        mostEnded,
      )}
    </Block>
  );
}

const mostEnded = 8;

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
