import type { Change, Draft } from '../model/changeSet.js';
import { type Path, type Problem, problem, unknownName } from '../model/error.js';
import type { AnyRecord, Kind } from '../model/record.js';
import { type Reference, referencesOf } from '../model/references.js';
import { contains, type Interval, intersection, type RecordedTime } from '../model/time.js';
import { amend, current, type Timeline, type Version } from './timeline.js';

/** What the ledger already knows, as far as a change set touches or points at it. */
export type Timelines = ReadonlyMap<string, Timeline>;

/** Fields that build trees: walking up them must come to an end. */
export const upwardFields = ['partOf', 'dispatchedBy', 'broader', 'seatOf', 'reportsTo'] as const;

/**
 * Whether the changes of `draft` may follow what is known, decided before anything is written.
 *
 * `known` holds the timelines of every id that the draft changes or points at, and of everything above them;
 * `names` are ids that exist, for suggestions. All problems are returned, in the order of the input.
 */
export function checkChanges(draft: Draft, known: Timelines, names: Iterable<string>): Problem[] {
  const { changes } = draft.changeSet;
  const after = new Map(known);
  const problems = new Map<number, Problem[]>();
  const report = (index: number, found: Problem[]) => problems.set(index, [...(problems.get(index) ?? []), ...found]);

  for (const [index, change] of changes.entries()) {
    const path = draft.paths[index] ?? [];
    const timeline = after.get(change.id) ?? [];
    if (!draft.unread.has(change.id))
      report(
        index,
        checkTarget(change, timeline, path, () => [...names, ...recordedIds(after)]),
      );
    after.set(change.id, amend(timeline, change, soon));
  }
  const own = new Set(changes.map(({ id }) => id));
  for (const [index, change] of changes.entries()) {
    if (change.op !== 'assert') continue;
    const path = [...(draft.paths[index] ?? []), 'assert', change.record.kind];
    const world = { after, unread: draft.unread, names };
    report(index, [
      ...checkReferences(change.record, path, world),
      ...checkCircles(change.record, path, after),
      ...checkQuote(change.record, path, after, own),
      ...checkTenure(change.record, path, after),
    ]);
  }
  const hidden = draft.unreadReferences.flatMap(({ reference, path }) =>
    checkReference(reference, path, { after, unread: draft.unread, names }),
  );
  return [...hidden, ...[...problems.keys()].sort((a, b) => a - b).flatMap((index) => problems.get(index) ?? [])];
}

interface World {
  readonly after: Timelines;
  readonly unread: ReadonlySet<string>;
  readonly names: Iterable<string>;
}

// Later than anything recorded: the check reads what would be known if the changes were recorded now.
const soon = '9999-12-31T23:59:59.999Z' as RecordedTime;

function checkTarget(change: Change, timeline: Timeline, path: Path, names: () => readonly string[]): Problem[] {
  const stands = current(timeline);
  if (change.op === 'assert') {
    const kind = timeline[0]?.record.kind;
    if (kind === undefined || kind === change.record.kind) return [];
    return [
      problem('KIND_CHANGED', [...path, 'assert'], {
        zh: `“${change.id}”已是 ${kind}，不能再作为 ${change.record.kind}`,
        en: `\`${change.id}\` is already a ${kind} and cannot become a ${change.record.kind}`,
      }),
    ];
  }
  const at = [...path, change.op, 'id'];
  if (stands.length === 0) {
    return [unknownName('UNKNOWN_ID', at, { zh: '记录', en: 'record' }, change.id, names())];
  }
  if (change.op === 'end' && stands.every(({ valid }) => valid.to !== null && valid.to <= change.at)) {
    return [
      problem('NOTHING_TO_END', [...path, 'end', 'at'], {
        zh: `“${change.id}”在该时刻之后本已无效，无可终止`,
        en: `\`${change.id}\` holds at no time from then on, so there is nothing to end`,
      }),
    ];
  }
  return [];
}

function checkReferences(record: AnyRecord, path: Path, world: World): Problem[] {
  return referencesOf(record).flatMap((reference) => checkReference(reference, path, world));
}

function checkReference(reference: Reference, path: Path, { after, unread, names }: World): Problem[] {
  const at = [...path, ...reference.path];
  const target = current(after.get(reference.target) ?? [])[0]?.record;
  if (target !== undefined) return reference.kinds.includes(target.kind) ? [] : [wrongKind(reference, target.kind, at)];
  if (unread.has(reference.target)) return [];
  const known = [...names, ...recordedIds(after)];
  return [unknownName('UNKNOWN_ID', at, { zh: '记录', en: 'record' }, reference.target, known)];
}

function wrongKind({ target, kinds, field }: Reference, kind: Kind, at: Path): Problem {
  return problem('WRONG_KIND', at, {
    zh: `“${target}”是 ${kind}，而 ${field} 应指向 ${kinds.join(' 或 ')}`,
    en: `\`${target}\` is a ${kind}, but ${field} points at a ${kinds.join(' or a ')}`,
  });
}

function checkCircles(record: AnyRecord, path: Path, after: Timelines): Problem[] {
  return upwardFields.flatMap((field) => {
    const circle = circleFrom(record, field, after);
    if (circle === undefined) return [];
    const shown = [...circle, record.id].join(' → ');
    return [
      problem('CIRCLE', [...path, field], {
        zh: `${field} 成环：${shown}`,
        en: `${field} goes round in a circle: ${shown}`,
      }),
    ];
  });
}

/** The ids on the way up from `record` back to itself, through stretches that hold at one common instant. */
function circleFrom(record: AnyRecord, field: string, after: Timelines): string[] | undefined {
  const climb = (each: AnyRecord, during: Interval, visited: readonly string[]): string[] | undefined => {
    const above = (each as unknown as Record<string, unknown>)[field];
    if (typeof above !== 'string') return undefined;
    if (above === record.id) return [...visited];
    if (visited.includes(above)) return undefined;
    for (const stretch of current(after.get(above) ?? [])) {
      const common = intersection(stretch.valid, during);
      const found = common === null ? undefined : climb(stretch.record, common, [...visited, above]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return climb(record, { from: record.validFrom, to: record.validTo }, [record.id]);
}

/**
 * A quote is checked character by character against the full text, whichever of the two came first. Where both
 * are in one change set (`own`), the problem stands at the quote.
 */
function checkQuote(record: AnyRecord, path: Path, after: Timelines, own: ReadonlySet<string>): Problem[] {
  if (record.kind === 'provision') {
    const lacking = texts(after.get(record.document)).some((text) => !text.includes(record.quote));
    return lacking ? [notInDocument(record.quote, record.document, [...path, 'quote'])] : [];
  }
  if (record.kind !== 'document' || record.fullText === undefined) return [];
  const text = record.fullText;
  return [...after.values()]
    .flatMap(current)
    .flatMap(({ record: each }) =>
      each.kind === 'provision' && each.document === record.id && !own.has(each.id) && !text.includes(each.quote)
        ? [notInDocument(each.quote, `${record.id} (${each.id})`, [...path, 'fullText'])]
        : [],
    );
}

/** Ids that were only asked for have a timeline too, an empty one. */
const recordedIds = (timelines: Timelines): string[] =>
  [...timelines].flatMap(([id, timeline]) => (current(timeline).length > 0 ? [id] : []));

const texts = (timeline: Timeline = []): string[] =>
  current(timeline).flatMap(({ record }) =>
    record.kind === 'document' && record.fullText !== undefined ? [record.fullText] : [],
  );

const notInDocument = (quote: string, document: string, at: Path): Problem =>
  problem('QUOTE_NOT_IN_DOCUMENT', at, {
    zh: `文件 ${document} 的全文中没有“${quote}”`,
    en: `the full text of ${document} does not contain “${quote}”`,
  });

function checkTenure(record: AnyRecord, path: Path, after: Timelines): Problem[] {
  if (record.kind !== 'tenure') return [];
  const posts = current(after.get(record.post) ?? []);
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
