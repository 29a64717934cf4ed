import { nameOf } from '../../engine/case/step.js';
import { type Severity, severities } from '../../model/finding.js';
import type { Acknowledgement } from '../../model/record.js';
import { showInstant } from '../../model/time.js';
import type { Found } from '../../service/ask/askFindings.js';
import { findingWords, severityWords } from '../../wording/labels.js';
import { withTimesAsked } from '../../wording/timesAsked.js';
import { fewOf, type Listing } from './few.js';
import type { Colors } from './output.js';
import { aligned } from './table.js';
import { inLanguage, say } from './view.js';

interface Showing extends Listing {
  readonly colors: Colors;
}

/** A finding with how often it was asked about, and that somebody knows of it. */
type Told = Found & { readonly timesAsked?: number | null; readonly known?: Acknowledgement | null };

/** Findings that say the same of different records: their names are told together. */
interface Group {
  readonly found: readonly Told[];
  /** What each of them says, with “…” for the name of the record. */
  readonly said: string;
  readonly names: readonly string[];
}

/**
 * The findings, those first that nobody knows of yet, and of them the gravest: what it is, how often it was asked, whom it concerns, and what would settle it. Those
 * that say the same stand together, unless all are asked for.
 */
export function findingsText(view: Showing, found: readonly Told[]): string {
  if (found.length === 0) return say(view, '没有发现。', 'No findings.');
  const { colors } = view;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.dim };
  const groups = [...groupsOf(view, found)].sort(
    (a, b) => Number(isKnown(a)) - Number(isKnown(b)) || graveness(b) - graveness(a) || b.found.length - a.found.length,
  );
  const rows = aligned(
    groups.map(({ found: [first], said, names }) => [
      ...(first?.from == null || first.to == null
        ? []
        : [`${showInstant(first.from, first.snapshot.timeZone)} → ${showInstant(first.to, first.snapshot.timeZone)}`]),
      inLanguage(view, severityWords[first?.finding.severity as Severity]),
      inLanguage(view, findingWords[(first as Told).finding.code]),
      (first as Told).snapshot.government,
      names.length > 1 ? `${said}${say(view, `（${names.length} 项）`, ` (${names.length})`)}` : said,
    ]),
  );
  const lines = groups.flatMap(({ found: [first, ...others], names }, index) => {
    const { finding, known, snapshot } = first as Told;
    return [
      paint[finding.severity](rows[index] ?? ''),
      others.length === 0
        ? `      ${colors.dim(finding.subjects.join(say(view, '、', ', ')))}`
        : `      ${fewOf(view, names)}`,
      `      ${say(view, '可由此解决：', 'Would be settled by: ')}${inLanguage(view, finding.settledBy)}`,
      ...(known == null ? [] : [`      ${knownText(view, known, snapshot)}`]),
    ];
  });
  return [...lines, '', countsText(view, found, groups.length)].join('\n');
}

const isKnown = ({ found: [first] }: Group): boolean => first?.known != null;
const graveness = ({ found: [first] }: Group): number => severities.indexOf(first?.finding.severity as Severity);

function countsText(view: Showing, found: readonly Told[], groups: number): string {
  const counts = [...severities]
    .reverse()
    .map((severity) => ({ severity, count: found.filter(({ finding }) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${inLanguage(view, severityWords[severity])} ${count}`);
  const known = found.filter((each) => each.known != null).length;
  if (known > 0) counts.push(say(view, `其中已知悉 ${known}`, `of which known ${known}`));
  const counted = counts.join(say(view, '，', ', '));
  if (groups === found.length) return counted;
  return say(
    view,
    `${counted}；内容相同的归为 ${groups} 条，用 --all 逐项列出，用 --code、--severity 筛选。`,
    `${counted}; told in ${groups} entries, as many say the same: list each with --all, or fewer with --code or --severity.`,
  );
}

function* groupsOf(view: Showing, found: readonly Told[]): Generator<Group> {
  const groups = new Map<string, { readonly said: string; readonly found: Told[]; readonly names: string[] }>();
  for (const each of found) {
    const { finding, snapshot, from, to, timesAsked = null } = each;
    const sentence = inLanguage(view, withTimesAsked(finding.sentence, timesAsked));
    const name = inLanguage(view, nameOf(snapshot, finding.subjects[0] ?? ''));
    const said = sentence.replaceAll(`“${name}”`, '“…”');
    if (view.all === true || said === sentence) {
      yield { found: [each], said: sentence, names: [] };
      continue;
    }
    const { severity, code, settledBy } = finding;
    const knownKey = each.known == null ? null : knownText(view, each.known, snapshot);
    const key = JSON.stringify([severity, code, said, settledBy.en, snapshot.government, from, to, knownKey]);
    const group = groups.get(key) ?? { said, found: [], names: [] };
    groups.set(key, group);
    group.found.push(each);
    group.names.push(name);
  }
  for (const { said, found: same, names } of groups.values()) {
    const [name = ''] = names;
    yield same.length > 1
      ? { found: same, said, names }
      : { found: same, said: said.replaceAll('“…”', `“${name}”`), names };
  }
}

/** `已知悉，至 2026-12-31 止，办公室主任处理：分工调整已报批` */
function knownText(view: Showing, { validTo, owner, reason }: Acknowledgement, snapshot: Found['snapshot']): string {
  const who = owner === undefined ? null : inLanguage(view, nameOf(snapshot, owner));
  const last = validTo === null ? null : new Date(Date.parse(validTo) - 1).toISOString();
  const until = last === null ? null : showInstant(last, snapshot.timeZone).slice(0, 10);
  return say(
    view,
    `已知悉${until === null ? '' : `，至 ${until} 止`}${who === null ? '' : `，${who}处理`}：${reason}`,
    `Known${until === null ? '' : ` up to ${until}`}${who === null ? '' : `, ${who} sees to it`}: ${reason}`,
  );
}
