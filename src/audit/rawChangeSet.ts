import { hash } from 'node:crypto';
import { canonicalForm, canonicalMembers, canonicalObject, isCanonical } from '../ledger/canonicalForm.js';
import { type Fault, type FaultCode, fault } from '../ledger/fault.js';
import type { Change } from '../model/changeSet.js';
import { kinds } from '../model/record.js';

/** One change set as it stands in the rows of a store, nothing of it verified yet. */
export interface RawChangeSet {
  readonly revision: number;
  readonly recordedAt: string;
  readonly commandId: string;
  /** JSON text. */
  readonly header: string;
  readonly hash: string;
  readonly entries: readonly RawEntry[];
}

export interface RawEntry {
  readonly position: number;
  readonly id: string;
  /** `null` where all governments share the record; left out by a store that does not keep it with the entry. */
  readonly government?: string | null;
  /** JSON text. */
  readonly change: string;
}

export interface Header {
  readonly commandId: string;
  readonly governments: readonly (string | null)[];
  readonly previousHash: string;
  readonly recordedAt: string;
  /** Where a seed stated `recordedAt`. */
  readonly loadedAt?: string;
}

/** What could be read of a change set, and everything that is wrong with it by itself. */
export interface Reading {
  /** `undefined` where it is not what a header is. */
  readonly header: Header | undefined;
  /** One for each entry; `undefined` where it is not what a change is. */
  readonly changes: readonly (Change | undefined)[];
  readonly faults: readonly Fault[];
}

/**
 * Reads one change set and checks what needs no other one: the canonical form of header and changes byte for byte,
 * that the columns repeat them, the positions, the number of governments, and the hash.
 */
export function readRawChangeSet(raw: RawChangeSet): Reading {
  const faults: Fault[] = [];
  const report = (code: FaultCode, place: string, zh: string, en: string) =>
    faults.push(fault(code, raw.revision, place, zh, en));
  const json = readJson(raw.header, 'change_set.header', report);
  const header = isHeader(json.value) ? json.value : undefined;
  if (header === undefined && json.value !== undefined) {
    report('WRONG_FORM', 'change_set.header', '不是变更集头应有的内容', 'this is not what a header holds');
  }
  if (header !== undefined) {
    const columns = { revision: raw.revision, recorded_at: raw.recordedAt, command_id: raw.commandId };
    const told = { revision: header.revision, recorded_at: header.recordedAt, command_id: header.commandId };
    for (const column of ['revision', 'recorded_at', 'command_id'] as const) {
      if (columns[column] !== told[column]) report('COLUMN_DIFFERS', `change_set.${column}`, ...notAsIn('header'));
    }
    if (header.governments.length !== raw.entries.length) {
      report(
        'COUNT_DIFFERS',
        'entry',
        `应有 ${header.governments.length} 项变更，实有 ${raw.entries.length} 项`,
        `there should be ${header.governments.length} changes, and there are ${raw.entries.length}`,
      );
    }
  }
  const read = raw.entries.map((entry, index) => readEntry(entry, index, report));
  const forms = read.map(({ form }) => form);
  if (json.value !== undefined && forms.every((form) => form !== undefined)) {
    if (hashOfContent(json.value, forms) !== raw.hash) {
      report(
        'HASH_DIFFERS',
        'change_set.hash',
        '哈希与内容不符：内容或哈希被改动',
        'the hash is not that of the content: one of them was altered',
      );
    }
  }
  return { header, changes: read.map(({ change }) => change), faults };
}

type Report = (code: FaultCode, place: string, zh: string, en: string) => void;

function readEntry(
  { position, id, change }: RawEntry,
  index: number,
  report: Report,
): { readonly form: string | undefined; readonly change: Change | undefined } {
  const place = `entry[${index}]`;
  if (position !== index) {
    report('COUNT_DIFFERS', `${place}.position`, `此处的位置应为 ${index}`, `the position here should be ${index}`);
  }
  const { value, form } = readJson(change, `${place}.change`, report);
  if (value === undefined) return { form, change: undefined };
  if (value.id !== id) report('COLUMN_DIFFERS', `${place}.id`, ...notAsIn('change'));
  if (isChange(value)) return { form, change: value };
  report('WRONG_FORM', `${place}.change`, '不是一项变更应有的内容', 'this is not what a change holds');
  return { form, change: undefined };
}

interface Json {
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly form: string | undefined;
}

function readJson(text: string, place: string, report: Report): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    report('UNREADABLE', place, '不是 JSON', 'this is not JSON');
    return { value: undefined, form: undefined };
  }
  let form: string | undefined;
  try {
    form = isCanonical(text, value) ? text : canonicalForm(value);
  } catch {
    // Half a surrogate pair, or nested so deeply that nobody can have recorded it.
  }
  if (form !== text) {
    report('NOT_CANONICAL', place, '不是规范形式（RFC 8785）', 'this is not in canonical form (RFC 8785)');
  }
  if (isObject(value) && form !== undefined) return { value, form };
  if (form !== undefined) report('WRONG_FORM', place, '不是 JSON 对象', 'this is not a JSON object');
  return { value: undefined, form };
}

/** SHA-256 over the link: the digest of the header and the list of the changes, and the hash of the revision before. */
function hashOfContent(header: object, changes: readonly string[]): string {
  const members = canonicalMembers(header);
  const previousHash = members.get('previousHash') ?? '';
  members.delete('previousHash');
  members.set('changes', `[${changes.join(',')}]`);
  const digest = JSON.stringify(sha256(canonicalObject(members)));
  return sha256(canonicalObject(new Map(Object.entries({ digest, previousHash }))));
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isHash = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);
export const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
const orNull = (isValue: (value: unknown) => boolean) => (value: unknown) => value === null || isValue(value);

/** RFC 3339 in UTC with milliseconds, of a day that the calendar has. */
export function isTime(value: unknown): value is string {
  if (!isText(value) || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
  const instant = Date.parse(value);
  return !Number.isNaN(instant) && new Date(instant).toISOString() === value;
}

const headerMembers: Readonly<Record<string, (value: unknown) => boolean>> = {
  approvedBy: orNull(isText),
  author: isText,
  basis: (value) => isListOf(value, isText),
  commandId: isText,
  contentHash: isText,
  expectedRevision: orNull(Number.isSafeInteger),
  governments: (value) => isListOf(value, orNull(isText)),
  previousHash: isHash,
  reason: isText,
  recordedAt: isTime,
  revision: Number.isSafeInteger,
  salt: isText,
};

/** Who accepted what charges them, and when. */
export const isAcceptance = (value: unknown): boolean =>
  isObject(value) && isTime(value.at) && isText(value.by) && isText(value.person) && Object.keys(value).length === 3;

function isHeader(value: unknown): value is Header & { readonly revision: number } {
  if (!isObject(value)) return false;
  const { accepted, loadedAt, ...others } = value;
  return (
    (isListOf(accepted, isAcceptance) || !Object.hasOwn(value, 'accepted')) &&
    (isTime(loadedAt) || !Object.hasOwn(value, 'loadedAt')) &&
    Object.keys(others).length === Object.keys(headerMembers).length &&
    Object.entries(headerMembers).every(([name, isValue]) => Object.hasOwn(others, name) && isValue(others[name]))
  );
}

const kindNames: ReadonlySet<unknown> = new Set(kinds);

function isChange(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Change {
  const { op, id, at, record } = value;
  if (!isText(id)) return false;
  if (op === 'end') return isTime(at);
  if (op === 'retract') return true;
  return op === 'assert' && isObject(record) && record.id === id && kindNames.has(record.kind);
}

const notAsIn = (whole: 'header' | 'change'): [string, string] => [
  `与 ${whole} 中所记不同`,
  `this is not what the ${whole} says`,
];
