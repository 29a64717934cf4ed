import type { Difference, During, FindingDifference } from '../../engine/compare/diff.js';
import type { ModeAnswer, Share } from '../../engine/compare/modeAnswer.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { FindingCode } from '../../model/finding.js';
import { type AssignmentMode, assignmentModes } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import type { Compared, ComparedGovernment } from '../../service/ask/askDiff.js';
import { labelledIn } from '../../service/ask/labelledIn.js';
import { groupBy } from '../../util/groupBy.js';
import { isPartial, performsPartly } from '../../wording/answer.js';
import { modeWords, shareWords } from '../../wording/labels.js';
import { briefsOf, type OpenParts } from '../../wording/open.js';
import { holderText, performerText, substitutes } from '../../wording/party.js';
import { bracketed, listed, qualified } from '../../wording/phrases.js';
import { knowing, longInstant } from '../../wording/time.js';
import { fewOf, type Listing } from './few.js';
import { findingsText } from './findingText.js';
import type { Colors } from './output.js';
import { briefText, painted } from './paint.js';
import { aligned } from './table.js';
import { inLanguage, localeOf, named, say, type View } from './view.js';

/** How differences are shown, whichever views before and after are read in. */
export interface Showing extends Listing {
  readonly colors: Colors;
  readonly timeZone: string;
}

/** Whether anything differs, be it a responsibility or a finding. */
export const differs = ({ governments }: Compared): boolean =>
  governments.some((each) => each.differences.length + each.appearing.length + each.settled.length > 0);

/** Whose responsibility differs in each government: first who gains and who loses, then what, then the findings. */
export function differencesText(showing: Showing, title: string, compared: Compared): string {
  const head = [showing.colors.bold(title), ...momentsText(showing, compared)];
  return [head, ...compared.governments.map((government) => governmentText(showing, government))]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function momentsText(showing: Showing, { before, after, span }: Compared): string[] {
  const time = (instant: string) => longInstant(instant, showing);
  if (span !== null) {
    const [from, to] = [time(span.from), time(span.to)];
    const asked = say(showing, `所看时段：自 ${from}起，至 ${to}止`, `looked at from ${from} until ${to}`);
    return [showing.colors.dim(`${asked} · ${knowing(before, showing)}`)];
  }
  return [
    showing.colors.dim(`${say(showing, '之前', 'before')} ${time(before.at)} · ${knowing(before, showing)}`),
    showing.colors.dim(`${say(showing, '之后', 'after ')} ${time(after.at)} · ${knowing(after, showing)}`),
  ];
}

function governmentText(showing: Showing, government: ComparedGovernment): string[] {
  const { before, after, differences, appearing, settled } = government;
  const name = nameIn({ ...showing, snapshot: before }, { ...showing, snapshot: after }, after.government);
  return [
    showing.colors.bold(say(showing, `${name}（${after.government}）`, `${name} (${after.government})`)),
    ...(differences.length === 0
      ? [say(showing, '责任没有差异。', 'No responsibility differs.')]
      : [...partiesText(showing, government), ...stretchesText(showing, government)]),
    ...foundText(showing, { zh: '新出现的发现', en: 'Findings that appear' }, appearing, after),
    ...foundText(showing, { zh: '得以解决的发现', en: 'Findings that are settled' }, settled, before),
  ];
}

/** What the differences show already, as a gap or a conflict of a duty. */
const shownAbove: readonly FindingCode[] = ['GAP', 'CONFLICT', 'AMBIGUOUS', 'NO_LEADING_DEPARTMENT'];

function foundText(showing: Showing, title: Text, all: readonly FindingDifference[], snapshot: Snapshot): string[] {
  const found = all.filter(({ finding }) => !shownAbove.includes(finding.code)).map((each) => ({ ...each, snapshot }));
  const above = all.length - found.length;
  const counted = say(
    showing,
    `缺口、冲突 ${above} 项，已见上文（--json 逐项列出）。`,
    `${above} gaps and conflicts, as shown above (--json lists each).`,
  );
  if (all.length === 0) return [];
  return [
    '',
    showing.colors.bold(inLanguage(showing, title)),
    ...(above === 0 ? [] : [counted]),
    ...(found.length === 0 ? [] : [findingsText(showing, found)]),
  ];
}

/** Who gains and who loses, with the number of duties and posts. */
function partiesText(showing: Showing, { before, after, differences }: ComparedGovernment): string[] {
  const partiesIn = (
    word: Text,
    view: View,
    of: (difference: Difference) => readonly [readonly Share[], ModeAnswer],
  ) => {
    const shares = differences.flatMap((difference) => {
      const [own, answer] = of(difference);
      const told = labelledAnswer(view, answer);
      return own.map((share) => ({
        ...{ party: share.party, about: difference.duty ?? difference.post },
        has: [
          ...(share.holds ? ['holds' as const] : []),
          ...(share.performs ? [performsPartly(told, share.party) ? ('partly' as const) : ('performs' as const)] : []),
        ],
      }));
    });
    const parties = [...groupBy(shares, ({ party }) => party)].map(([party, own]) => {
      const counted = shareKinds.flatMap((kind) => {
        const count = new Set(own.filter(({ has }) => has.includes(kind)).map(({ about }) => about)).size;
        return count === 0 ? [] : [`${inLanguage(showing, shareWords[kind])} ${count}`];
      });
      return bracketed(showing.language, named(view, party), qualified(showing.language, counted));
    });
    return parties.length === 0 ? [] : [`${inLanguage(showing, word)}${listed(showing.language, parties)}`];
  };
  return [
    ...partiesIn({ zh: '增加：', en: 'Gains: ' }, { ...showing, snapshot: after }, ({ gains, after: is }) => [
      gains,
      is,
    ]),
    ...partiesIn({ zh: '减少：', en: 'Loses: ' }, { ...showing, snapshot: before }, ({ loses, before: was }) => [
      loses,
      was,
    ]),
  ];
}

const shareKinds = ['holds', 'performs', 'partly'] as const;

/** What changes in the same way in the same time is told once, with its duties below. */
function stretchesText(showing: Showing, government: ComparedGovernment): string[] {
  const inOrder = [...government.differences].sort(
    (a, b) => byText(timeOf(a), timeOf(b)) || rankOf(a.mode) - rankOf(b.mode),
  );
  const [was, is] = [say(showing, '之前', 'before'), say(showing, '之后', 'after')];
  return [...groupBy(inOrder, stretchText(showing))].flatMap(([stretch, differences]) => {
    const told = differences.map(toldOf(showing, government));
    const same = [...groupBy(told, ({ how, before, after }) => [how, before, after].join('\n')).values()];
    const lines = aligned(
      same.flatMap(([first]) => [
        [first?.how ?? '', was, first?.before ?? ''],
        ['', is, first?.after ?? ''],
      ]),
    );
    return [
      '',
      ...(stretch === '' ? [] : [showing.colors.bold(stretch)]),
      ...same.flatMap((each, index) => [
        ...lines.slice(2 * index, 2 * index + 2),
        ...dutiesText(
          showing,
          each.flatMap(({ duty }) => duty ?? []),
        ),
      ]),
    ];
  });
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const timeOf = ({ from, to }: During): string => `${from} ${to}`;

/** Posts first, then the modes in the order in which an answer lists them. */
const rankOf = (mode: AssignmentMode | null): number => (mode === null ? -1 : assignmentModes.indexOf(mode));

function dutiesText(showing: Showing, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const told = fewOf(showing, names);
  const counted = say(showing, `${names.length} 项：${told}`, `${names.length}: ${told}`);
  return [`      ${showing.colors.dim(counted)}`];
}

const stretchText =
  (showing: Showing) =>
  ({ from, to }: During): string => {
    if (from === null || to === null) return '';
    const [begins, ends] = [from, to].map((instant) => longInstant(instant, showing));
    return `${begins} → ${ends}`;
  };

/** A difference in words. */
interface Told {
  readonly how: string;
  readonly before: string;
  readonly after: string;
  /** The name of the duty; `null` for the work of a post in general. */
  readonly duty: string | null;
}

export const toldOf =
  (showing: Showing, { before, after }: ComparedGovernment) =>
  (difference: Difference): Told => {
    const { duty, mode, from } = difference;
    const seen = (shown: Snapshot): View => ({ ...showing, snapshot: shown.atInstant(from ?? shown.at) });
    const [old, now] = [seen(before), seen(after)];
    return {
      how: mode === null ? say(showing, '职位', 'Post') : inLanguage(showing, modeWords[mode]),
      before: answerText(old, difference.before),
      after: answerText(now, difference.after),
      duty: duty === null ? null : nameIn(old, now, duty),
    };
  };

/** The name after, or else before, where nothing of it is known any more. */
const nameIn = (old: View, now: View, id: string): string =>
  named(now.snapshot.describe(id) === undefined ? old : now, id);

const labelledAnswer = (view: View, { holders, ...found }: ModeAnswer) => {
  const labelled = labelledIn(view);
  return { holders: holders.map(labelled.holder), ...labelled.open(found) };
};

/** An answer in one phrase: the holders, those who perform for them, and what is open there; then what is open beside. */
function answerText(view: View, answer: ModeAnswer): string {
  const { colors, language } = view;
  const told = labelledAnswer(view, answer);
  const { outcome } = answer;
  const completeness = [...told.holders, ...told.gaps].map(({ mode }) => ({
    ...{ mode: mode ?? 'accountable', state: outcome ?? ('notRecorded' as const) },
  }));
  const briefs = (open: OpenParts) => [
    ...new Set(briefsOf({ ...open, completeness }, language).map((brief) => briefText(colors, brief, language))),
  ];
  const inPost = (fits: (post: string | null) => boolean) => {
    const ofPost = <P extends { readonly post: { readonly id: string } | null }>(parts: readonly P[]) =>
      parts.filter(({ post }) => fits(post?.id ?? null));
    const { gaps, ambiguities, conflicts } = told;
    return { gaps: ofPost(gaps), ambiguities: ofPost(ambiguities), conflicts: ofPost(conflicts) };
  };
  const who = told.holders.map((holder) => {
    const own = inPost((post) => post !== null && post === (holder.post?.id ?? null));
    const tone = isPartial(own) ? 'partial' : 'performer';
    return [
      colors.bold(holderText(holder, localeOf(view), { whole: false })),
      ...substitutes(holder.performers).map((performer) =>
        painted(colors, { tone, text: `← ${performerText(performer, language)}` }),
      ),
      ...briefs(own),
    ].join(' ');
  });
  const beside = inPost((post) => post === null || !told.holders.some((holder) => holder.post?.id === post));
  return [...(who.length === 0 ? [] : [who.join(say(view, '；', '; '))]), ...briefs(beside)].join(' ') || '—';
}

/** The same for programs. */
export function differencesJson({ before, after, span, governments }: Compared): object {
  const moment = ({ at, knownAt, revision }: Compared['before']) => ({
    at: span === null ? at : null,
    knownAt,
    revision,
  });
  return {
    before: moment(before),
    after: moment(after),
    from: span?.from ?? null,
    to: span?.to ?? null,
    governments: governments.map(({ before: _before, after: { government }, ...differing }) => ({
      government,
      ...differing,
    })),
  };
}
