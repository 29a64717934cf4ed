import type { Difference, During, FindingDifference } from '../../engine/compare/diff.js';
import type { ModeAnswer, Share } from '../../engine/compare/modeAnswer.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { FindingCode } from '../../model/finding.js';
import { type AssignmentMode, assignmentModes } from '../../model/record.js';
import type { Language, Text } from '../../model/text.js';
import type { Compared, ComparedGovernment } from '../../service/ask/askDiff.js';
import { groupBy } from '../../util/groupBy.js';
import { isPartial } from '../../wording/answer.js';
import { modeWords } from '../../wording/labels.js';
import { briefsOf } from '../../wording/open.js';
import { holderText, performerText, substitutes } from '../../wording/party.js';
import { listed } from '../../wording/phrases.js';
import { knowing, longInstant } from '../../wording/time.js';
import { findingsText } from './findingText.js';
import { labelledIn } from './labelled.js';
import { briefText, painted } from './paint.js';
import { aligned } from './table.js';
import type { Output } from './terminal.js';
import { inLanguage, named, say, type View } from './view.js';

/** How differences are shown, whichever view each side is read in. */
export interface Showing {
  readonly language: Language;
  readonly colors: Output['colors'];
  readonly timeZone: string;
}

/** Whether anything differs, be it a responsibility or what somebody should look at. */
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
    const looked = say(showing, `所看时段：自 ${from}起，至 ${to}止`, `looked at from ${from} until ${to}`);
    return [showing.colors.dim(`${looked} · ${knowing(before, showing)}`)];
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
  const line = (zh: string, en: string, view: View, sharesOf: (difference: Difference) => readonly Share[]) => {
    const shares = differences.flatMap((each) =>
      sharesOf(each).map((share) => ({ ...share, about: each.duty ?? each.post })),
    );
    const count = (own: typeof shares, what: 'holds' | 'performs') =>
      new Set(own.filter((share) => share[what]).map(({ about }) => about)).size;
    const parties = [...groupBy(shares, ({ party }) => party)].map(([party, own]) => {
      const [holds, performs] = [count(own, 'holds'), count(own, 'performs')];
      const what = [
        ...(holds === 0 ? [] : [say(showing, `承担 ${holds}`, `holds ${holds}`)]),
        ...(performs === 0 ? [] : [say(showing, `履行 ${performs}`, `performs ${performs}`)]),
      ].join(say(showing, '，', ', '));
      return say(showing, `${named(view, party)}（${what}）`, `${named(view, party)} (${what})`);
    });
    return parties.length === 0 ? [] : [`${say(showing, zh, en)}${listed(showing.language, parties)}`];
  };
  return [
    ...line('增加：', 'Gains: ', { ...showing, snapshot: after }, ({ gains }) => gains),
    ...line('减少：', 'Loses: ', { ...showing, snapshot: before }, ({ loses }) => loses),
  ];
}

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
  const all = listed(showing.language, names);
  const counted = say(showing, `${names.length} 项：${all}`, `${names.length}: ${all}`);
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

const toldOf =
  (showing: Showing, { before, after }: ComparedGovernment) =>
  (difference: Difference): Told => {
    const { duty, mode, from } = difference;
    const seen = (side: Snapshot): View => ({ ...showing, snapshot: side.atInstant(from ?? side.at) });
    const [old, now] = [seen(before), seen(after)];
    return {
      how: mode === null ? say(showing, '职位', 'Post') : inLanguage(showing, modeWords[mode]),
      before: sideText(old, difference.before),
      after: sideText(now, difference.after),
      duty: duty === null ? null : nameIn(old, now, duty),
    };
  };

/** The name after, or else before, where nothing of it is known any more. */
const nameIn = (old: View, now: View, id: string): string =>
  named(now.snapshot.describe(id) === undefined ? old : now, id);

/** One side in one phrase: the holders, those who perform for them, and what is open. */
function sideText(view: View, { outcome, holders, ...found }: ModeAnswer): string {
  const { colors, language, snapshot } = view;
  const labelled = labelledIn(view);
  const open = labelled.open(found);
  const who = holders.map((each) => {
    const holder = labelled.holder(each);
    const own = { gaps: open.gaps.filter(({ post }) => post !== null && post.id === each.post) };
    const tone = isPartial(own) ? 'partial' : 'performer';
    return [
      colors.bold(holderText(holder, { language, timeZone: snapshot.timeZone }, { whole: false })),
      ...substitutes(holder.performers).map((performer) =>
        painted(colors, { tone, text: `← ${performerText(performer, language)}` }),
      ),
    ].join(' ');
  });
  const [mode = null] = [...holders, ...found.gaps].map((each) => each.mode);
  const completeness = mode === null ? [] : [{ mode, state: outcome ?? ('notRecorded' as const) }];
  const briefs = briefsOf({ ...open, completeness }, language).map((brief) => briefText(colors, brief, language));
  return [...(who.length === 0 ? [] : [who.join(say(view, '；', '; '))]), ...new Set(briefs)].join(' ') || '—';
}

/** The same for programs. */
export function differencesJson({ before, after, span, governments }: Compared): unknown {
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
