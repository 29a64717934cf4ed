import type { Change, Draft, Replacement } from '../model/changeSet.js';
import { type Path, type Problem, problem, tooLarge } from '../model/error.js';
import { limits } from '../model/limits.js';
import type { AnyRecord, Document, Kind } from '../model/record.js';
import { type Interval, intersection, type RecordedTime, type ValidTime } from '../model/time.js';
import { groupBy } from '../util/groupBy.js';
import { canonicalJson } from '../util/hash.js';
import { inOrder } from '../util/inOrder.js';
import { type Timelines, unknownId } from './checkChanges.js';
import { current, GrowingTimeline, type Timeline, type Version } from './timeline.js';

/**
 * What a document lays down, and is so for no other reason: who does what, who stands in, what the rules say. People, posts, units,
 * duties and documents are named by it and do not end with it; nor do tenures and absences, which an appointment or a leave brings
 * about and a notice only mentions, nor what was done.
 */
const laidDown: readonly Kind[] = [
  ...(['assignment', 'oversight', 'delegation', 'standInRule', 'membership'] as const),
  ...(['ruling', 'norm', 'silence', 'procedure', 'step'] as const),
];

/** A change with where it stands in the input. */
interface Placed {
  readonly change: Change;
  readonly path: Path;
}

/**
 * A draft with what its replacements come to, before its own changes: of what is laid down (`laidDown`) and rests on nothing but
 * replaced documents, every stretch ends at the instant of the replacement, whenever it begins; stretches of the same record that rest on
 * anything else stay. What the draft asserts again is not ended first where that would be no difference, and what it asserts word for word
 * as it is known is left out: so the same notice again changes nothing, and a mended one what was mended.
 *
 * `known` holds the timelines of the documents, of everything that ever pointed at one of them or at one of their provisions, and of
 * what the draft asserts.
 */
export function withReplacements(draft: Draft, known: Timelines): Draft {
  const { changeSet, paths, replacements } = draft;
  if (replacements.length === 0) return draft;
  const own = changeSet.changes.map((change, index): Placed => ({ change, path: paths[index] ?? [] }));
  const world = { known, own, replacements };
  const problems = [
    ...replacements.flatMap((each) => problemsOf(each, world)),
    ...own.flatMap((each) => stillResting(each, world)),
  ];
  const ended = problems.length > 0 ? [] : endings(world);
  const cut = new Set(ended.map(({ change }) => change.id));
  const times = groupBy(own, ({ change }) => change.id);
  // Of an id that several changes are about, each may matter to the next.
  const isAlone = (id: string) => !cut.has(id) && times.get(id)?.length === 1;
  const kept = own
    .map((each) => superseding(each, replacements))
    .filter(
      ({ change }) =>
        !isAlone(change.id) || change.op !== 'assert' || !changesNothing(change, known.get(change.id) ?? []),
    );
  const all = [...ended, ...kept, ...(problems.length > 0 ? [] : supersededBy(world))];
  return {
    ...draft,
    changeSet: { ...changeSet, changes: all.map(({ change }) => inOrder(change)) },
    paths: all.map(({ path }) => path),
    problems: [...draft.problems, ...(problems.length > 0 ? problems : problemsOfSize(all, draft))],
  };
}

interface World {
  readonly known: Timelines;
  readonly own: readonly Placed[];
  readonly replacements: readonly Replacement[];
}

const standing = ({ known }: World, id: string): readonly Version[] => current(known.get(id) ?? []);

const asserted = ({ own }: World, id: string): readonly AnyRecord[] =>
  own.flatMap(({ change }) => (change.op === 'assert' && change.id === id ? [change.record] : []));

function problemsOf({ document, by, path }: Replacement, world: World): readonly Problem[] {
  const named = [['document', document] as const, ...(by === null ? [] : [['by', by] as const])];
  return named.flatMap(([field, id]) => {
    const [record] = [...standing(world, id).map((each) => each.record), ...asserted(world, id)];
    if (record?.kind === 'document') return [];
    const at = [...path, field];
    if (record === undefined) return [unknownId(id, at)];
    const message = {
      zh: `“${id}”是 ${record.kind}，取代的须是文件`,
      en: `\`${id}\` is a ${record.kind}; what is replaced is a document`,
    };
    return [problem('WRONG_KIND', at, message)];
  });
}

/** When a record ends that rests on nothing but replaced documents: with the last of them; `null` where it rests on anything else. */
function endOf({ basis, kind }: AnyRecord, { known, replacements }: World): ValidTime | null {
  if (basis.length === 0 || !laidDown.includes(kind)) return null;
  const ends = basis.map((id) => {
    const documents = new Set([
      id,
      ...(known.get(id) ?? []).flatMap(({ record }) => (record.kind === 'provision' ? [record.document] : [])),
    ]);
    return replacements.find(({ document }) => documents.has(document))?.at;
  });
  return (
    ends.reduce<ValidTime | null | undefined>(
      (last, end) => (end === undefined || last === undefined ? undefined : last === null || end > last ? end : last),
      null,
    ) ?? null
  );
}

/** What a draft asserts on a document that it replaces would not be so any more. */
function stillResting({ change, path }: Placed, world: World): readonly Problem[] {
  if (change.op !== 'assert') return [];
  const others = { ...world, replacements: world.replacements.filter(({ document, by }) => document !== by) };
  const end = endOf(change.record, others);
  const { kind, validTo } = change.record;
  if (end === null || (validTo !== null && validTo <= end)) return [];
  const message = {
    zh: `“${change.id}”仅以本变更集所取代的文件为依据：请写明新的依据，或者从变更集中删去`,
    en: `\`${change.id}\` rests on nothing but a document that this change set replaces: give it another basis, or leave it out`,
  };
  return [problem('CONTRADICTION', [...path, 'assert', kind, 'basis'], message)];
}

// Later than anything recorded.
const soon = '9999-12-31T23:59:59.999Z' as RecordedTime;

/** What `changes` make of a timeline, as far as it stands then. */
function after(timeline: readonly Version[], changes: readonly Change[]): readonly Version[] {
  const growing = new GrowingTimeline(timeline);
  for (const change of changes) growing.amend(change, soon);
  return current(growing.timeline);
}

const said = (stretches: readonly Version[]): string => canonicalJson(stretches.map(({ record }) => record));

function endings(world: World): readonly Placed[] {
  const ownOf = groupBy(world.own, ({ change }) => change.id);
  return [...world.known].flatMap(([id, timeline]) => {
    const changes = cutting(id, standing(world, id), world);
    const own = (ownOf.get(id) ?? []).map(({ change }) => change);
    if (changes.length === 0 || said(after(timeline, own)) === said(after(timeline, [...changes, ...own]))) return [];
    const path = world.replacements[0]?.path ?? [];
    return changes.map((change) => ({ change, path }));
  });
}

/** Ends the record where the first of its stretches ends, and asserts again what goes on behind that. */
function cutting(id: string, stretches: readonly Version[], world: World): readonly Change[] {
  const cut = stretches.map((each) => {
    const end = endOf(each.record, world);
    return { ...each, end: end !== null && (each.valid.to === null || each.valid.to > end) ? end : null };
  });
  const from = cut
    .flatMap(({ end, valid }) => (end === null ? [] : [valid.from !== null && valid.from > end ? valid.from : end]))
    .sort()[0];
  if (from === undefined) return [];
  const going = cut.flatMap(({ record, valid, end }): readonly Change[] => {
    const kept = end === null ? valid : intersection(valid, { from: null, to: end } as Interval);
    const behind = kept && intersection(kept, { from, to: null });
    if (behind === null) return [];
    return [{ op: 'assert', id, record: { ...record, validFrom: behind.from, validTo: behind.to } }];
  });
  return [{ op: 'end', id, at: from }, ...going];
}

/** Whether all that a change says is known, word for word. */
export const changesNothing = (change: Change, timeline: Timeline): boolean =>
  said(current(timeline)) === said(after(timeline, [change]));

const replacedBy = (document: string, replacements: readonly Replacement[]): readonly string[] =>
  replacements.flatMap((each) => (each.by === document && each.document !== document ? [each.document] : []));

const withSuperseded = (record: Document, replaced: readonly string[]): Document => ({
  ...record,
  supersedes: [...new Set([...record.supersedes, ...replaced])],
});

/** The new document, as the draft asserts it, says itself what it supersedes. */
function superseding({ change, path }: Placed, replacements: readonly Replacement[]): Placed {
  if (change.op !== 'assert' || change.record.kind !== 'document') return { change, path };
  const replaced = replacedBy(change.id, replacements);
  return replaced.length === 0
    ? { change, path }
    : { change: { ...change, record: withSuperseded(change.record, replaced) }, path };
}

/** The same of one that is known already. */
function supersededBy(world: World): readonly Placed[] {
  return world.replacements.flatMap(({ by, path }) => {
    if (by === null || asserted(world, by).length > 0) return [];
    const replaced = replacedBy(by, world.replacements);
    return standing(world, by).flatMap(({ record }): readonly Placed[] =>
      record.kind !== 'document' || replaced.every((each) => record.supersedes.includes(each))
        ? []
        : [{ change: { op: 'assert', id: by, record: withSuperseded(record, replaced) }, path }],
    );
  });
}

function problemsOfSize(all: readonly Placed[], { replacements }: Draft): readonly Problem[] {
  if (all.length > limits.changes) {
    const most = limits.changes.toLocaleString('en');
    const is = {
      zh: `取代后共 ${all.length} 项变更`,
      en: `with what the replacement ends there are ${all.length} changes`,
    };
    const advice = { zh: '请分成数个变更集', en: 'make several change sets of it' };
    return [tooLarge(replacements[0]?.path ?? [], is, { zh: `${most} 项`, en: most }, advice)];
  }
  const message = { zh: '所载已全部在账本中，没有变化', en: 'all of it stands in the ledger already: nothing changes' };
  return all.length === 0 ? [problem('EMPTY_CHANGE_SET', ['changes'], message)] : [];
}
