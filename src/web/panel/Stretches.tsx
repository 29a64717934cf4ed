import type { FromApi } from '../../wording/fromApi.js';
import { extentWordsShort, gapWordsShort } from '../../wording/labels.js';
import { namesIn, substitutes, whoIs } from '../../wording/party.js';
import { listed } from '../../wording/phrases.js';
import { type Verdict, verdictOf, verdictOfPost } from '../../wording/verdict.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import type { DutyDayQuery, StandInQuery } from '../generated/operations.js';
import { Link } from '../parts/Link.js';
import { Mark } from '../parts/Mark.js';
import { langOf } from '../parts/Name.js';
import { askedWithDraft, within } from '../state/asked.js';
import { momentBefore, momentOf } from '../state/days.js';
import { askOnce, useWork } from '../state/resource.js';
import { language } from '../state/session.js';
import type { Explanation } from './explained.js';
import { pw } from './panelWords.js';
import { shortSpan } from './Span.js';
import { classOf, markOf } from './Verdict.js';

/** What is answered over a stretch of time, in few words. */
interface Stretch {
  readonly from: string | null;
  readonly until: string | null;
  readonly verdict: Verdict;
  readonly who: string;
  readonly note: string;
  readonly isAsked: boolean;
}

type Told = Omit<Stretch, 'isAsked'>;
type DutyDay = NonNullable<FromApi<DutyDayQuery['whoIsResponsible']>>;
type PostDay = NonNullable<FromApi<StandInQuery['standIn']>>;

/** How many answers before and after the one shown are asked for; neighbours that say the same become one. */
const reach = { before: 2, after: 4 } as const;

/** The same question on other days, as a strip of stretches, each with its state; each leads to its first day. */
export function Stretches({ of }: { readonly of: Explanation }) {
  const { kind, id, answer } = of;
  const shared = { ...askedWithDraft.value, within: within.value };
  const key = JSON.stringify([kind, id, shared, answer.holdsFrom, answer.holdsUntil]);
  const { data } = useWork(key, (signal) => stretchesAround(of, signal));
  if (data === null) return null;
  const year = answer.question.at.slice(0, 4);
  return (
    <ol class="stretches">
      {data.map(({ from, until, verdict, who, note, isAsked }) => (
        <li key={`${from}`} class={isAsked ? 'asked-stretch' : undefined} aria-current={isAsked ? 'date' : undefined}>
          <p class="when">{shortSpan(from, until, year)}</p>
          <Link to={{ at: from === null ? momentBefore(until ?? answer.question.at) : momentOf(from) }}>
            <span class={`stretch ${classOf(verdict)}`} lang={langOf(who)}>
              <Mark of={markOf(verdict)} />
              <b>{who}</b>
            </span>
          </Link>
          <p class="note">{note}</p>
        </li>
      ))}
    </ol>
  );
}

async function stretchesAround(of: Explanation, signal: AbortSignal): Promise<readonly Stretch[]> {
  const ask = (at: string) => (of.kind === 'duty' ? dutyOn(of.id, at, signal) : postOn(of.id, at, signal));
  const { holdsFrom, holdsUntil, question } = of.answer;
  const asked = await ask(question.at);
  const before: Told[] = [];
  for (let edge = holdsFrom; edge !== null && before.length < reach.before; edge = before[0]?.from ?? null) {
    const told = await ask(momentBefore(edge));
    if (told === null) break;
    before.unshift(told);
  }
  const after: Told[] = [];
  for (let edge = holdsUntil; edge !== null && after.length < reach.after; edge = after.at(-1)?.until ?? null) {
    const told = await ask(momentOf(edge));
    if (told === null) break;
    after.push(told);
  }
  const all = [...before, ...(asked === null ? [] : [{ ...asked, from: holdsFrom, until: holdsUntil }]), ...after];
  const merged: Stretch[] = [];
  for (const each of all) {
    const isAsked = each.from === holdsFrom && each.until === holdsUntil;
    const last = merged.at(-1);
    if (last !== undefined && last.verdict === each.verdict && last.who === each.who && last.note === each.note)
      merged.splice(-1, 1, { ...last, until: each.until, isAsked: last.isAsked || isAsked });
    else merged.push({ ...each, isAsked });
  }
  return merged;
}

async function dutyOn(duty: string, at: string, signal: AbortSignal): Promise<Told | null> {
  const variables = { duty, within: within.peek(), ...askedWithDraft.peek(), at };
  const { whoIsResponsible: answer } = await askOnce(questions.dutyDay, variables, signal);
  return answer === null ? null : dutyTold(answer);
}

async function postOn(id: string, at: string, signal: AbortSignal): Promise<Told | null> {
  const { standIn: answer } = await askOnce(questions.standIn, { id, ...askedWithDraft.peek(), at }, signal);
  return answer === null ? null : postTold(answer);
}

/** Who is in charge, else who leads or decides: the one of whom it is asked first. */
function dutyTold(answer: DutyDay): Told {
  const lang = language.peek();
  const mode = (['inCharge', 'leads', 'decides', 'accountable'] as const).find((each) =>
    answer.holders.some((holder) => holder.mode === each),
  );
  const holders = answer.holders.filter((each) => each.mode === mode);
  const open = { gaps: answer.gaps.filter((each) => each.mode === mode) };
  const verdict = verdictOf(answer);
  const names = mode === undefined ? '' : namesIn(holders, mode, lang);
  return {
    ...{ from: answer.holdsFrom, until: answer.holdsUntil, verdict },
    ...inWords(
      verdict,
      names,
      // Where those of whom it is asked first are there, another holder is stood in for.
      [holders, answer.holders.filter((each) => each.mode !== 'accountable')]
        .map((some) => some.flatMap(({ performers }) => performers))
        .find((some) => substitutes(some).length > 0) ?? [],
      open.gaps[0] ?? answer.gaps[0],
    ),
  };
}

function postTold(answer: PostDay): Told {
  const verdict = verdictOfPost(answer);
  const names = listed(
    language.peek(),
    answer.post.incumbents.map(({ label }) => label),
  );
  return {
    ...{ from: answer.holdsFrom, until: answer.holdsUntil, verdict },
    ...inWords(verdict, names || answer.post.label, answer.performers, answer.gap ?? undefined),
  };
}

function inWords(
  verdict: Verdict,
  names: string,
  performers: DutyDay['holders'][number]['performers'],
  gap: { readonly reason: keyof typeof gapWordsShort } | undefined,
): Pick<Told, 'who' | 'note'> {
  const lang = language.peek();
  const instead = substitutes(performers);
  if (verdict === 'full' || verdict === 'partial') {
    const limits = instead.flatMap(({ extent }) => (extent === 'full' ? [] : [extentWordsShort[extent][lang]]));
    const who = listed(
      lang,
      instead.map((each) => whoIs(each, lang)),
    );
    return {
      who: [who || names, ...new Set(limits)].join(' · '),
      note: verdict === 'partial' ? pw('restOpen') : pw('standsIn'),
    };
  }
  if (verdict === 'present') return { who: names, note: pw('holdsIt') };
  return { who: gap === undefined ? names : gapWordsShort[gap.reason][lang], note: names };
}
