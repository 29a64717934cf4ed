import { z } from 'zod';
import { inOrder } from '../util/inOrder.js';
import { nearest } from '../util/nearest.js';
import { endFields, envelope, replaceFields, retractFields } from './changeSetForm.js';
import { type Path, type Problem, problem } from './error.js';
import { inherited } from './inherited.js';
import { limits } from './limits.js';
import { problemsOf } from './problemsOf.js';
import { type AnyRecord, type Kind, kinds, recordFields } from './record.js';
import { type Reference, referencesIn } from './references.js';
import { stepActionNames } from './stepActions.js';
import type { ValidTime } from './time.js';
import { unacceptableIn } from './unacceptable.js';

/** What one line of a change set does to the timeline of one id (`docs/glossary.md`, *Time and the ledger*). */
export type Change =
  | { readonly op: 'assert'; readonly id: string; readonly record: AnyRecord }
  | { readonly op: 'end'; readonly id: string; readonly at: ValidTime }
  | { readonly op: 'retract'; readonly id: string };

/** The records that changes assert. */
export const recordsIn = (changes: readonly Change[]): readonly AnyRecord[] =>
  changes.flatMap((change) => (change.op === 'assert' ? [change.record] : []));

/** Changes that are recorded together or not at all. */
export interface ChangeSet {
  /** Makes a retry harmless: the same id with the same content gives the first result. */
  readonly commandId: string;
  readonly reason: string;
  readonly basis: readonly string[];
  /** Refused unless the ledger stands at this revision; `null` does not ask. */
  readonly expectedRevision: number | null;
  readonly changes: readonly Change[];
}

/** That a document is replaced: what rests on nothing else ends, unless the same change set asserts it again. */
export interface Replacement {
  readonly document: string;
  /** What replaces it; `null`: nothing does. The document itself: it has another text now. */
  readonly by: string | null;
  readonly at: ValidTime;
  /** Where it stands in the input. */
  readonly path: Path;
}

/** A change set as far as it could be read. It may be recorded only when there are no problems. */
export interface Draft {
  /** Without what its replacements come to, which only the ledger tells (`ledger/replacing`). */
  readonly changeSet: ChangeSet;
  readonly replacements: readonly Replacement[];
  /** The ids that the records had none of, and were given. */
  readonly made: ReadonlySet<string>;
  /** For each of `changeSet.changes`, where it stands in the input. */
  readonly paths: readonly Path[];
  /** The ids of changes that could not be read, so that nobody reports them as unknown. */
  readonly unread: ReadonlySet<string>;
  /** What those changes point at nevertheless, so that a second mistake in a record is not hidden by the first. */
  readonly unreadReferences: readonly PlacedReference[];
  readonly problems: readonly Problem[];
  /** Where its bare dates begin. */
  readonly timeZone: string;
}

/** A change set of changes that were read already, and are right in themselves. */
export const asDraft = (changeSet: ChangeSet, timeZone: string): Draft => ({
  changeSet,
  replacements: [],
  made: new Set(),
  paths: changeSet.changes.map((_, index) => ['changes', index]),
  unread: new Set(),
  unreadReferences: [],
  problems: [],
  timeZone,
});

export interface PlacedReference {
  readonly reference: Reference;
  /** Where the record stands that points. */
  readonly path: Path;
}

/** Reads a change set of any origin (file, GraphQL), collecting every problem with its path. */
export function parseChangeSet(input: unknown, timeZone: string): Draft {
  const unacceptable = unacceptableIn(input);
  const placesTold = new Set(unacceptable.map(({ path }) => JSON.stringify(path)));
  const whole = envelope(timeZone);
  const head = whole.safeParse(input, { reportInput: true });
  // Lists in a list: what was found of one line may be more than a call takes arguments.
  const found: (readonly Problem[])[] = head.success ? [] : [problemsOf(head.error, [], whole)];
  const given = plainObject(input);
  const basis = Array.isArray(given.basis) ? given.basis.slice(0, limits.commonBasis).filter(isShortText) : [];
  // What is nested without end, or goes on without end, is not read any further.
  const isBounded = !unacceptable.some(({ code }) => code === 'TOO_LARGE');
  const all: unknown[] = Array.isArray(given.changes) ? given.changes : [];
  const lines = inherited({ ...given, basis, changes: isBounded && all.length <= limits.changes ? all : [] }, timeZone);
  for (const { path } of lines.problems) placesTold.add(JSON.stringify(path));
  if (Array.isArray(given.changes) && all.length === 0) {
    const message = { zh: '变更集中没有任何变更', en: 'the change set has no changes' };
    found.push([problem('EMPTY_CHANGE_SET', ['changes'], message)]);
  }
  const changes: Change[] = [];
  const paths: Path[] = [];
  const replacements: Replacement[] = [];
  const unread = new Set<string>();
  const unreadReferences: (readonly PlacedReference[])[] = [];
  for (const [index, line] of lines.changes.entries()) {
    const path = ['changes', index];
    const parsed = parseChange(line, path, timeZone);
    if ('problems' in parsed) {
      found.push(parsed.problems);
      if (parsed.id !== undefined) unread.add(parsed.id);
      unreadReferences.push(parsed.references ?? []);
      continue;
    }
    if ('replacement' in parsed) {
      replacements.push(parsed.replacement);
      continue;
    }
    // Hashed and stored in this order, several times: it is made once.
    changes.push(inOrder(parsed.change));
    paths.push(path);
  }
  return {
    changeSet: {
      basis,
      changes,
      commandId: typeof given.commandId === 'string' ? given.commandId : '',
      expectedRevision: typeof given.expectedRevision === 'number' ? given.expectedRevision : null,
      reason: typeof given.reason === 'string' ? given.reason : '',
    },
    replacements,
    made: lines.made,
    paths,
    unread,
    unreadReferences: unreadReferences.flat().filter(({ reference }) => isShortText(reference.target)),
    problems: [
      ...unacceptable,
      ...lines.problems,
      ...found.flat().filter(({ path }) => !placesTold.has(JSON.stringify(path))),
    ],
    timeZone,
  };
}

const isShortText = (value: unknown): value is string => typeof value === 'string' && value.length <= limits.idLength;

type ParsedChange =
  | { readonly change: Change }
  | { readonly replacement: Replacement }
  | {
      readonly problems: readonly Problem[];
      readonly id?: string;
      readonly references?: readonly PlacedReference[];
    };

const ops = ['assert', 'end', 'retract', 'replace'] as const;
type Op = (typeof ops)[number];

function parseChange(line: unknown, path: Path, timeZone: string): ParsedChange {
  const given = plainObject(line);
  const [op, ...others] = Object.keys(given);
  if (op === undefined || others.length > 0 || !ops.includes(op as Op)) {
    const message = {
      zh: `每项变更须是 ${ops.join('、')} 之一`,
      en: `a change is exactly one of ${ops.join(', ')}`,
    };
    const near = op !== undefined && others.length === 0 ? nearest(op, ops) : [];
    return { problems: [problem('INVALID_CHANGE', path, message, near)] };
  }
  const at = [...path, op];
  if (op === 'assert') return parseRecord(given.assert, at, timeZone);
  const fields = { end: endFields, retract: () => retractFields, replace: replaceFields }[op as Exclude<Op, 'assert'>];
  const body = fields(timeZone).safeParse(given[op], { reportInput: true });
  if (!body.success) return { problems: problemsOf(body.error, at, fields(timeZone)) };
  if (op !== 'replace') return { change: { op, ...body.data } as Change };
  return { replacement: { ...(body.data as z.output<ReturnType<typeof replaceFields>>), path: at } };
}

/** Reads `{ <kind>: { … } }`, the form of `RecordInput`. */
function parseRecord(input: unknown, path: Path, timeZone: string): ParsedChange {
  const given = plainObject(input);
  const named = Object.keys(given);
  const [kind] = named;
  if (named.length !== 1 || kind === undefined || !kinds.includes(kind as Kind)) {
    return {
      problems: [
        problem(
          'INVALID_CHANGE',
          path,
          { zh: `须写明一种记录：${kinds.join('、')}`, en: `name exactly one kind of record: ${kinds.join(', ')}` },
          kind === undefined ? [] : nearest(kind, kinds),
        ),
      ],
    };
  }
  const at = [...path, kind];
  const fields = recordFields(timeZone)[kind as Kind];
  const body = withLists(given[kind], fields.shape);
  const parsed = fields.safeParse(body, { reportInput: true });
  const id = plainObject(body).id;
  const references = referencesIn(kind as Kind, plainObject(body)).map((reference) => ({ reference, path: at }));
  const unread = { ...(typeof id === 'string' ? { id } : {}), references };
  if (!parsed.success) return { problems: problemsOf(parsed.error, at, fields), ...unread };
  const record = completed({ kind, ...parsed.data } as AnyRecord);
  if (record.validFrom !== null && record.validTo !== null && record.validTo <= record.validFrom) {
    const message = {
      zh: '有效期须晚于开始时刻结束：validTo 不含在内',
      en: 'an interval ends after it begins: validTo itself is no longer part of it',
    };
    return { problems: [problem('EMPTY_INTERVAL', [...at, 'validTo'], message)], ...unread };
  }
  if (record.kind === 'post' && record.name === undefined) {
    const message = { zh: '职位须有 title 或 name', en: 'a post has a title or a name' };
    return { problems: [problem('MISSING_FIELD', [...at, 'title'], message)], ...unread };
  }
  return { change: { op: 'assert', id: record.id, record } };
}

/** A single text where a list belongs is a list of one, in files as in GraphQL. */
function withLists(input: unknown, shape: Readonly<Record<string, z.ZodType>>): unknown {
  if (input !== plainObject(input)) return input;
  return Object.fromEntries(
    Object.entries(plainObject(input)).map(([field, value]) => [
      field,
      typeof value === 'string' && isList(shape[field]) ? [value] : value,
    ]),
  );
}

const isList = (field: z.ZodType | undefined): boolean =>
  (field instanceof z.ZodDefault || field instanceof z.ZodOptional) && field.unwrap() instanceof z.ZodArray;

/** A post is named by its title and titled by its name where it has only one of them; a step is called as its action is. */
function completed(record: AnyRecord): AnyRecord {
  if (record.kind === 'step' && record.name === undefined) {
    const { zh, en } = stepActionNames[record.action];
    return { ...record, name: zh, nameEn: record.nameEn ?? en };
  }
  if (record.kind !== 'post') return record;
  const name = record.name ?? record.title;
  return name === undefined ? record : { ...record, name, title: record.title ?? name };
}

function plainObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
