import type { Change, Draft } from '../model/changeSet.js';
import { type Path, type Problem, problem, tooLarge, unknownName } from '../model/error.js';
import { limits } from '../model/limits.js';
import type { AnyRecord, Kind, Provision } from '../model/record.js';
import { type Reference, referencesOf } from '../model/references.js';
import { contains, type Interval, intersection, type RecordedTime } from '../model/time.js';
import { groupBy } from '../util/groupBy.js';
import { canonicalJson } from '../util/hash.js';
import { atOnce, type InPieces } from '../util/pieces.js';
import { casesIn } from './checkCases.js';
import { current, GrowingTimeline, type Standing, type Timeline, type Version, within } from './timeline.js';

/** What the ledger already knows, as far as a change set touches or points at it. */
export type Timelines = ReadonlyMap<string, Timeline>;

/** Fields that build trees: walking up them must come to an end. */
export const upwardFields = ['partOf', 'dispatchedBy', 'broader', 'seatOf', 'reportsTo'] as const;

/** A problem with an id that nothing has, which a name near to it may explain. */
export interface UnknownId extends Problem {
  readonly unknown: string;
}

export const isUnknownId = (problem: Problem): problem is UnknownId => 'unknown' in problem;

/**
 * Whether the changes of `draft` may follow what is known, decided before anything is written.
 *
 * `known` holds the timelines of every id that the draft changes or points at, and of everything above them. All
 * problems are returned, in the order of the input.
 */
export const checkChanges = (draft: Draft, known: Timelines): Problem[] => atOnce(checkingChanges(draft, known));

/** How many changes are looked at in one piece. */
const changesPerPiece = 50;

/** The same in pieces. */
export function* checkingChanges(draft: Draft, known: Timelines): InPieces<Problem[]> {
  const { changes } = draft.changeSet;
  const growing = new Map<string, GrowingTimeline>();
  const full = new Set<string>();
  const problems: Problem[][] = changes.map(() => []);

  for (const [index, change] of changes.entries()) {
    if (index % changesPerPiece === 0) yield;
    const { id } = change;
    const path = draft.paths[index] ?? [];
    const timeline = growing.get(id) ?? new GrowingTimeline(known.get(id));
    growing.set(id, timeline);
    if (full.has(id)) continue;
    if (!draft.unread.has(id)) problems[index]?.push(...checkTarget(change, timeline, path, draft.made));
    const before = timeline.size;
    timeline.amend(change, soon);
    if (timeline.size <= Math.max(before, limits.versions)) continue;
    full.add(id);
    problems[index]?.push(tooManyVersions(change, path));
  }
  const stands = new Map([...known].map(([id, timeline]) => [id, current(timeline)]));
  for (const [id, { timeline }] of growing) stands.set(id, current(timeline));
  const world = { stands, unread: draft.unread };
  const quoted = quotedIn(stands, new Set(changes.map(({ id }) => id)));
  const checkCase = casesIn(draft, stands);
  for (const [index, change] of changes.entries()) {
    if (index % changesPerPiece === 0) yield;
    if (change.op !== 'assert') continue;
    const path = [...(draft.paths[index] ?? []), 'assert', change.record.kind];
    problems[index]?.push(
      ...checkReferences(change.record, path, world),
      ...checkCircles(change.record, path, stands),
      ...checkQuote(change.record, path, stands, quoted),
      ...checkTenure(change.record, path, stands),
      ...checkCase(change.record, path),
    );
  }
  const hidden = draft.unreadReferences.flatMap(({ reference, path }) => checkReference(reference, path, world));
  return [...hidden, ...problems.flat()];
}

interface World {
  readonly stands: Standing;
  readonly unread: ReadonlySet<string>;
}

// Later than anything recorded: the check reads what would be known if the changes were recorded now.
const soon = '9999-12-31T23:59:59.999Z' as RecordedTime;

function checkTarget(change: Change, timeline: GrowingTimeline, path: Path, made: ReadonlySet<string>): Problem[] {
  if (change.op === 'assert') {
    const { kind } = timeline;
    if (kind === undefined) return [];
    if (made.has(change.id) && !isSaidAlready(change.record, timeline))
      return [idTaken(change.id, [...path, 'assert', change.record.kind, 'id'])];
    if (kind === change.record.kind) return [];
    return [
      problem('KIND_CHANGED', [...path, 'assert'], {
        zh: `“${change.id}”已是 ${kind}，不能再作为 ${change.record.kind}`,
        en: `\`${change.id}\` is already a ${kind} and cannot become a ${change.record.kind}`,
      }),
    ];
  }
  const { last } = timeline;
  if (last === undefined) return [unknownId(change.id, [...path, change.op, 'id'])];
  if (change.op === 'end' && last.valid.to !== null && last.valid.to <= change.at) {
    return [
      problem('NOTHING_TO_END', [...path, 'end', 'at'], {
        zh: `“${change.id}”在该时刻之后本已无效，无可终止`,
        en: `\`${change.id}\` holds at no time from then on, so there is nothing to end`,
      }),
    ];
  }
  return [];
}

const isSaidAlready = (record: AnyRecord, { timeline }: GrowingTimeline): boolean =>
  current(timeline).some((each) => canonicalJson(each.record) === canonicalJson(record));

/** Nobody knows whether the same is meant, or another of that name. */
const idTaken = (id: string, at: Path): Problem =>
  problem('ID_TAKEN', at, {
    zh: `未填 id，由种类和名称生成的“${id}”已有记录：所指即为该记录的，请写明此 id；另有所指的，请另取一个`,
    en: `\`id\` is left out, and the one made from the kind and the names, \`${id}\`, is taken: give it if that record is meant, else another one`,
  });

export const unknownId = (id: string, at: Path): UnknownId => ({
  ...unknownName('UNKNOWN_ID', at, { zh: '记录', en: 'record' }, id, []),
  unknown: id,
});

const tooManyVersions = ({ op, id }: Change, path: Path): Problem =>
  tooLarge(
    [...path, op],
    { zh: `“${id}”的时段过多`, en: `\`${id}\` has too many stretches` },
    { zh: `${limits.versions} 段`, en: `${limits.versions}` },
    { zh: '请撤回（retract）后改用新的标识', en: 'retract it, and go on under another id' },
  );

function checkReferences(record: AnyRecord, path: Path, world: World): Problem[] {
  return referencesOf(record).flatMap((reference) => checkReference(reference, path, world));
}

function checkReference(reference: Reference, path: Path, { stands, unread }: World): Problem[] {
  const at = [...path, ...reference.path];
  const target = stands.get(reference.target)?.[0]?.record;
  if (target !== undefined) return reference.kinds.includes(target.kind) ? [] : [wrongKind(reference, target.kind, at)];
  if (unread.has(reference.target)) return [];
  return [unknownId(reference.target, at)];
}

function wrongKind({ target, kinds, field }: Reference, kind: Kind, at: Path): Problem {
  return problem('WRONG_KIND', at, {
    zh: `“${target}”是 ${kind}，而 ${field} 应指向 ${kinds.join(' 或 ')}`,
    en: `\`${target}\` is a ${kind}, but ${field} points at a ${kinds.join(' or a ')}`,
  });
}

function checkCircles(record: AnyRecord, path: Path, stands: Standing): Problem[] {
  return upwardFields.flatMap((field) => {
    const climbed = climb(record, field, stands);
    if (climbed === null) return [];
    const shown = [...climbed.way, record.id].join(' → ');
    if (climbed.found === 'top too far') return [tooDeep(field, [...path, field])];
    return [
      problem('CIRCLE', [...path, field], {
        zh: `${field} 成环：${shown}`,
        en: `${field} goes round in a circle: ${shown}`,
      }),
    ];
  });
}

const tooDeep = (field: string, at: Path): Problem =>
  tooLarge(
    at,
    { zh: `${field} 的层级过深`, en: `${field} leads up too far` },
    { zh: `${limits.depth} 层`, en: `${limits.depth} levels` },
    { zh: '请减少层级', en: 'leave out levels' },
  );

interface Climbed {
  readonly found: 'circle' | 'top too far';
  /** The ids on the way up. */
  readonly way: readonly string[];
}

/** Up from `record` through stretches that hold at one common instant; `null` where that comes to a near end. */
function climb(record: AnyRecord, field: string, stands: Standing): Climbed | null {
  const up = (each: AnyRecord, during: Interval, way: readonly string[]): Climbed | null => {
    const above = (each as unknown as Record<string, unknown>)[field];
    if (typeof above !== 'string') return null;
    if (above === record.id) return { found: 'circle', way };
    if (way.includes(above)) return null;
    if (way.length > limits.depth) return { found: 'top too far', way };
    for (const stretch of within(stands.get(above) ?? [], during)) {
      const common = intersection(stretch.valid, during);
      const found = common === null ? null : up(stretch.record, common, [...way, above]);
      if (found !== null) return found;
    }
    return null;
  };
  return up(record, { from: record.validFrom, to: record.validTo }, [record.id]);
}

/** The words that provisions quote of each document, but for those that a change set states itself (`own`). */
type Quotes = ReadonlyMap<string, readonly Provision[]>;

const quotesByDocument = (stands: Standing, own: ReadonlySet<string>): Quotes =>
  groupBy(
    [...stands.values()]
      .flat()
      .flatMap(({ record }) => (record.kind === 'provision' && !own.has(record.id) ? [record] : [])),
    ({ document }) => document,
  );

interface Quoted {
  readonly quotes: Quotes;
  /** The texts of articles as far as provisions have them. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
}

const articleOf = ({ document, article }: Provision): string => `${document} §${article}`;

function quotedIn(stands: Standing, own: ReadonlySet<string>): Quoted {
  const known = [...stands.values()].flat().map(({ record }) => record);
  const whole = known.flatMap((record) =>
    record.kind === 'provision' && record.text !== undefined ? [{ article: articleOf(record), text: record.text }] : [],
  );
  const articles = groupBy(whole, ({ article }) => article);
  return {
    quotes: quotesByDocument(stands, own),
    articles: new Map([...articles].map(([article, each]) => [article, each.map(({ text }) => text)])),
  };
}

/**
 * A quote is checked character by character against the text of its article and the full text of its document, whichever of the two came first. Where both
 * are in one change set, the problem stands at the quote.
 */
function checkQuote(record: AnyRecord, path: Path, stands: Standing, { quotes, articles }: Quoted): Problem[] {
  if (record.kind === 'provision') {
    const lacks = (text: string) => !text.includes(record.quote);
    if (texts(stands.get(record.document)).some(lacks))
      return [notInDocument(record.quote, record.document, [...path, 'quote'])];
    const ofArticle = articles.get(articleOf(record)) ?? [];
    return ofArticle.some(lacks) ? [notInDocument(record.quote, articleOf(record), [...path, 'quote'])] : [];
  }
  if (record.kind !== 'document' || record.fullText === undefined) return [];
  const text = record.fullText;
  return (quotes.get(record.id) ?? []).flatMap((each) =>
    text.includes(each.quote) ? [] : [notInDocument(each.quote, `${record.id} (${each.id})`, [...path, 'fullText'])],
  );
}

const texts = (stretches: readonly Version[] = []): string[] =>
  stretches.flatMap(({ record }) =>
    record.kind === 'document' && record.fullText !== undefined ? [record.fullText] : [],
  );

const notInDocument = (quote: string, document: string, at: Path): Problem =>
  problem('QUOTE_NOT_IN_DOCUMENT', at, {
    zh: `${document} 的全文中没有“${quote}”`,
    en: `the full text of ${document} does not contain “${quote}”`,
  });

function checkTenure(record: AnyRecord, path: Path, stands: Standing): Problem[] {
  if (record.kind !== 'tenure') return [];
  const posts = stands.get(record.post) ?? [];
  const { validFrom: from, validTo: to } = record;
  const exists = (post: Version) =>
    from === null ? intersection(post.valid, { from, to }) !== null : contains(post.valid, from);
  if (posts.length === 0 || posts.some(exists)) return [];
  return [
    problem('NOT_IN_FORCE_THEN', [...path, 'post'], {
      zh: `任职开始时，职位“${record.post}”并不存在`,
      en: `the post \`${record.post}\` does not exist when the tenure begins`,
    }),
  ];
}
