import { type Path, type Problem, problem } from './error.js';
import { firstSegment, lastSegment, local } from './ids.js';
import { type Kind, kinds } from './record.js';
import { referencesIn } from './references.js';
import { parseInstant, showInstant } from './time.js';

/** The changes of a change set with what each has from the whole, as they could have been given. */
export interface Inherited {
  readonly changes: readonly unknown[];
  /** The ids that were made. */
  readonly made: ReadonlySet<string>;
  /** Of records for which none could be made. */
  readonly problems: readonly Problem[];
}

type Fields = Readonly<Record<string, unknown>>;

interface Asserted {
  readonly kind: Kind;
  readonly fields: Fields;
}

/**
 * Gives the changes of `input` what they leave to their change set: its basis and its day, and an id. Nothing else is looked at, and
 * what is no change is left as it is.
 *
 * - `basis`: of every record without one, documents and provisions excepted.
 * - `validFrom`: of every record without one, `null` being one; and the day of a replacement.
 * - An id is made of the government, the kind, and what the record is called or points at; in that of a record without a name stands
 *   the day on which it begins, too. So the same input has the same ids, whatever is known. Two records that would have one are
 *   refused by whoever checks the change set.
 */
export function inherited(input: unknown, timeZone: string): Inherited {
  const whole = group(input);
  const lines: readonly unknown[] = Array.isArray(whole.changes) ? whole.changes : [];
  const { validFrom } = whole;
  // What is no day is told once, of the whole.
  const day = (field: string): Fields =>
    typeof validFrom === 'string' && parseInstant(validFrom, timeZone) !== null ? { [field]: validFrom } : {};
  const common = theOne(lines.flatMap(governmentsNamed));
  const made = new Set<string>();
  const problems: Problem[] = [];
  const changes = lines.map((line, index) => {
    const { replace } = group(line);
    if (isGroup(replace)) return { replace: { ...day('at'), ...replace } };
    const asserted = assertedIn(line);
    if (asserted === undefined) return line;
    const { kind } = asserted;
    const fields: Fields = {
      ...asserted.fields,
      ...(isCommonBasis(asserted, whole) ? { basis: whole.basis } : {}),
      ...(asserted.fields.validFrom === undefined ? day('validFrom') : {}),
    };
    if (fields.id != null) return { assert: { [kind]: fields } };
    const id = madeId({ kind, fields }, common, timeZone);
    if (id === null) problems.push(noId(['changes', index, 'assert', kind, 'id'], kind));
    else made.add(id);
    return { assert: { [kind]: { ...fields, ...(id === null ? {} : { id }) } } };
  });
  return { changes, made, problems };
}

const isCommonBasis = ({ kind, fields }: Asserted, { basis }: Fields): boolean =>
  isGiven(basis) && !isGiven(fields.basis) && kind !== 'document' && kind !== 'provision';

const isGiven = (basis: unknown): boolean => (Array.isArray(basis) ? basis.length > 0 : basis != null);

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const group = (value: unknown): Fields => (isGroup(value) ? value : {});

/** The record in `{ assert: { kind: { … } } }`, where it looks like one. */
export function assertedIn(line: unknown): Asserted | undefined {
  const [first, ...others] = Object.entries(group(group(line).assert));
  if (first === undefined || others.length > 0 || !isGroup(first[1])) return undefined;
  return kinds.includes(first[0] as Kind) ? { kind: first[0] as Kind, fields: first[1] } : undefined;
}

/** Of what a change is about and says something of, the first segments of the ids. */
function governmentsNamed(line: unknown): readonly string[] {
  const { end, retract, replace } = group(line);
  const { kind, fields }: { kind: Kind | null; fields: Fields } = assertedIn(line) ?? { kind: null, fields: {} };
  const pointing = kind === null ? [] : referencesIn(kind, fields).filter(({ bears }) => bears);
  const ids = [
    ...[group(end).id, group(retract).id, group(replace).document, fields.id ?? governmentId(kind, fields)],
    ...pointing.map(({ target }) => target),
  ];
  return textsIn(ids).map(firstSegment);
}

const governmentId = (kind: Kind | null, { type, name }: Fields): string | null =>
  kind === 'organization' && type === 'government' && typeof name === 'string' ? local(name) || null : null;

const theOne = (ids: readonly string[]): string | null => {
  const [only = null, ...others] = new Set(ids);
  return others.length > 0 ? null : only;
};

/** What the id of a kind is made of. */
interface Recipe {
  /** The fields whose record tells the government; where none is given, the whole change set does. */
  readonly home: readonly string[];
  /** What stands before the name, or in its place: fields of ids by their last part, others by their words. */
  readonly of: readonly string[];
  /** The field that has the name, and what stands in for it. */
  readonly called?: readonly string[];
}

const name = ['name'];
const recipes: Readonly<Record<Kind, Recipe>> = {
  organization: { home: ['partOf', 'dispatchedBy'], of: [], called: name },
  post: { home: ['organization'], of: ['organization'], called: ['title', 'name'] },
  person: { home: [], of: [], called: name },
  duty: { home: ['broader'], of: [], called: name },
  document: { home: ['issuer'], of: [], called: ['number', 'name'] },
  provision: { home: ['document'], of: ['article', 'paragraph'] },
  norm: { home: ['names'], of: [], called: name },
  silence: { home: ['document'], of: ['document'], called: name },
  ruling: { home: ['leads', 'matters'], of: [], called: name },
  procedure: { home: ['duty'], of: [], called: name },
  step: { home: ['procedure'], of: ['procedure'], called: ['name', 'action'] },
  case: { home: ['organization'], of: [], called: name },
  calendar: { home: [], of: [], called: name },
  tenure: { home: ['post'], of: ['person', 'post'] },
  assignment: { home: ['holder'], of: ['holder', 'duty', 'mode', 'area'] },
  oversight: { home: ['overseer'], of: ['overseer', 'target', 'mode'] },
  delegation: { home: ['delegator'], of: ['delegator', 'delegate', 'mode'] },
  standInRule: { home: ['post'], of: ['post', 'candidates', 'arranger', 'label'] },
  membership: { home: ['organization'], of: ['organization', 'post'] },
  absence: { home: ['of'], of: ['of', 'reason'] },
  acknowledgement: { home: ['subjects'], of: ['code', 'subjects'] },
  act: { home: ['case', 'step'], of: ['case', 'step', 'action', 'on'] },
};

/** `null` where the government is not known, or not what to call it. */
function madeId({ kind, fields }: Asserted, common: string | null, timeZone: string): string | null {
  const government = governmentId(kind, fields);
  if (government !== null) return government;
  const { home, of, called } = recipes[kind];
  const above = home.flatMap((field) => textsIn([fields[field]].flat()))[0];
  const start = above === undefined ? common : firstSegment(above);
  const pointing = new Set(referencesIn(kind, fields).map(({ field }) => field));
  // What is of the government itself is not called by it.
  const before = of.filter((field) => fields[field] !== start);
  const parts = before.flatMap((field) =>
    textsIn([fields[field]].flat()).map((text) => (pointing.has(field) ? lastSegment(text) : local(text))),
  );
  const own = textsIn((called ?? []).map((field) => fields[field])).map(local);
  const words = [...parts, ...own.slice(0, 1)].filter((part) => part !== '');
  if (start === null || words.length === 0 || (called !== undefined && !own[0])) return null;
  if (kind === 'provision') return `${String(fields.document)}#${words.join('.')}`;
  const isDated = called === undefined && kind !== 'act';
  const path = kind === 'organization' ? 'org' : kind;
  return `${start}/${path}/${[...(isDated ? beginning(fields, timeZone) : []), ...words].join('.')}`;
}

const textsIn = (values: readonly unknown[]): readonly string[] =>
  values.flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [`${each}`] : []));

function beginning({ validFrom }: Fields, timeZone: string): readonly string[] {
  const instant = typeof validFrom === 'string' ? parseInstant(validFrom, timeZone) : null;
  return instant === null ? [] : [showInstant(instant, timeZone).slice(0, 'YYYY-MM-DD'.length)];
}

function noId(path: Path, kind: Kind): Problem {
  const example = `hongkou/${kind === 'organization' ? 'org' : kind}/…`;
  return problem('MISSING_FIELD', path, {
    zh: `缺少 id，且看不出属于哪个政府、如何称呼：请写明，如 ${example}`,
    en: `\`id\` is missing, and neither this record nor the others tell its government and what to call it: give one, such as \`${example}\``,
  });
}
