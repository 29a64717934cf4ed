import type {
  Answer,
  Conflict,
  Envelope,
  Gap,
  Holder,
  StandInAnswer,
  Step,
  UnconfirmedSource,
} from '../../model/answer.js';
import { type AssignmentMode, assignmentModes } from '../../model/record.js';
import type { WhoAnswer } from '../../service/ask/askWhoIsResponsible.js';
import { stepText } from './citationText.js';
import { claimText, conflictText, gapText } from './gapText.js';
import { holderText, performersText, postText } from './holderText.js';
import { padded, widest } from './table.js';
import { askedText, inLanguage, intervalText, listedNames, named, say, type View } from './view.js';
import { modeWords } from './words.js';

/** What stands beside one label, as lines. */
interface Entry {
  readonly label: string;
  readonly lines: readonly string[];
}

/** The answer to 谁负责: who, first; then for how long, why, and what else may have been meant. */
export function answerText(view: View, { answer, alternatives }: Omit<WhoAnswer, 'snapshot'>): string {
  const { question } = answer;
  const where = [question.within, ...(question.area === null ? [] : [question.area])];
  return paragraphs(
    askedText(view, titled(view, question.duty), listedNames(view, where)),
    entriesText(assignmentModes.flatMap((mode) => entriesOf(view, answer, mode))),
    envelopeText(view, answer),
    reasonsText(view, reasonsOf(view, answer)),
    alternativesText(view, alternatives),
  );
}

/** Who performs for a post. The holder stays named: standing in moves the work, never the accountability. */
export function standInText(view: View, answer: StandInAnswer): string {
  const { post, matter, incumbents, gap, conflict } = answer;
  const place = view.snapshot.describe(post);
  const within = place?.kind === 'post' ? place.organization : view.snapshot.government;
  const performing = [
    ...performersText(view, answer),
    ...(conflict === null ? [] : conflictText(view, conflict)),
    ...(gap === null ? [] : gapText(view, gap)),
  ];
  const inPerson = say(view, '本人在岗履行', 'in person');
  const rows: Entry[] = [
    { label: say(view, '职位', 'Post'), lines: [postText(view, post, incumbents)] },
    ...(matter === null ? [] : [{ label: say(view, '事项', 'Matter'), lines: [titled(view, matter)] }]),
    { label: say(view, '履行', 'Now'), lines: performing.length > 0 ? performing : [view.colors.green(inPerson)] },
  ];
  const claims = (conflict?.claims ?? []).map((claim) => ({ what: claimText(view, claim), steps: claim.because }));
  return paragraphs(
    askedText(view, titled(view, post), named(view, within)),
    entriesText(rows),
    envelopeText(view, answer),
    reasonsText(view, [{ what: say(view, '查找经过', 'What was found'), steps: answer.because }, ...claims]),
  );
}

const titled = (view: View, id: string): string => {
  const name = named(view, id);
  return name === id ? id : say(view, `${name}（${id}）`, `${name} (${id})`);
};

/** Holders, gaps and conflicts in one mode, under one label: a gap is as visible as a holder. */
function entriesOf(view: View, answer: Answer, mode: AssignmentMode): Entry[] {
  const holders = answer.holders.filter((holder) => holder.mode === mode);
  const ofHolder = (holder: Holder, each: Gap | Conflict) => each.mode === mode && each.post === holder.post;
  const own = (each: Gap | Conflict) => each.post !== null && holders.some((holder) => ofHolder(holder, each));
  const lines = [
    ...holders.flatMap((holder) => [
      holderText(view, holder),
      ...performersText(view, holder),
      ...answer.conflicts
        .filter((conflict) => conflict.post !== null && ofHolder(holder, conflict))
        .flatMap((conflict) => conflictText(view, conflict)),
      ...answer.gaps.filter((gap) => gap.post !== null && ofHolder(holder, gap)).flatMap((gap) => gapText(view, gap)),
    ]),
    ...answer.conflicts
      .filter((conflict) => conflict.mode === mode && !own(conflict))
      .flatMap((conflict) => conflictText(view, conflict)),
    ...answer.gaps.filter((gap) => gap.mode === mode && !own(gap)).flatMap((gap) => gapText(view, gap)),
  ];
  return lines.length === 0 ? [] : [{ label: inLanguage(view, modeWords[mode]), lines }];
}

function entriesText(entries: readonly Entry[]): string[] {
  const width = widest(entries.map(({ label }) => label)) + 2;
  return entries.flatMap(({ label, lines }) =>
    lines.map((line, index) => padded(index === 0 ? label : '', width) + line),
  );
}

/** R11 in words, with what changes next, and the sources that may not be relied on. */
function envelopeText(
  view: View,
  { holdsFrom, holdsUntil, nextChange, unconfirmed }: Envelope & { readonly unconfirmed: readonly UnconfirmedSource[] },
): string[] {
  const interval = intervalText(view, holdsFrom, holdsUntil);
  return [
    say(view, `以上${interval}。`, `This holds ${interval}.`),
    ...(nextChange === null
      ? []
      : [`${say(view, '下次变化：', 'Next change: ')}${inLanguage(view, nextChange.sentence)}`]),
    ...unconfirmed.map(({ sentence }) =>
      view.colors.yellow(`${say(view, '请注意：', 'Note: ')}${inLanguage(view, sentence)}`),
    ),
  ];
}

interface Reasons {
  readonly what: string;
  readonly steps: readonly Step[];
}

function reasonsOf(view: View, { holders, gaps, conflicts }: Answer): Reasons[] {
  const label = (mode: AssignmentMode | null) => (mode === null ? '' : inLanguage(view, modeWords[mode]));
  const gap = say(view, '缺口', 'gap');
  return [
    ...holders.map((holder) => ({
      what: `${label(holder.mode)} ${named(view, holder.organization ?? holder.post ?? '')}`,
      steps: [...holder.because, ...(holder.standIn?.because ?? [])],
    })),
    ...gaps
      .filter(({ post }) => post === null)
      .map(({ mode, because }) => ({ what: `${label(mode)} ${gap}`, steps: because })),
    ...conflicts.flatMap(({ mode, claims }) =>
      claims.map((claim) => ({
        what: `${label(mode)} ${say(view, '说法', 'claim')} ${claimText(view, claim)}`,
        steps: claim.because,
      })),
    ),
  ];
}

function reasonsText(view: View, reasons: readonly Reasons[]): string[] {
  const told = reasons.filter(({ steps }) => steps.length > 0);
  if (told.length === 0) return [];
  return [
    view.colors.bold(say(view, '理由', 'Reasons')),
    ...told.flatMap(({ what, steps }) => [
      `  ${what}`,
      ...steps.flatMap((step, index) => stepText(view, step, index + 1).map((line) => `    ${line}`)),
    ]),
  ];
}

const alternativesShown = 5;

function alternativesText(view: View, alternatives: readonly string[]): string[] {
  if (alternatives.length === 0) return [];
  const shown = alternatives.slice(0, alternativesShown).map((id) => titled(view, id));
  const more = alternatives.length - shown.length;
  const rest = more === 0 ? '' : say(view, `，另有 ${more} 项`, `, and ${more} more`);
  return [`${say(view, '也可能指：', 'Perhaps meant: ')}${shown.join(say(view, '、', ', '))}${rest}`];
}

const paragraphs = (...parts: readonly (readonly string[])[]): string =>
  parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
