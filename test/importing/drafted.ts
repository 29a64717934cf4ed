import type { ShownSnapshot } from '../../src/graph/snapshot.js';
import type { Notice as Parsed } from '../../src/notation/notice.js';
import { parseNotice } from '../../src/notation/parse.js';
import type { Context } from '../../src/service/context.js';
import { asOf } from '../../src/service/moment.js';
import { type DraftedNotice, type NoticeProblem, noticeDraft } from '../../src/service/noticeDraft.js';
import type { Limits, Notice } from './gold.js';

// What the importer makes of a notice, as relations between names: read off the change set that its draft comes to, so that
// nothing here knows how the importer reads, or how a draft is written.

/** One relation that a draft states. */
export interface DraftedStatement {
  readonly holder: readonly string[];
  readonly kind: string;
  readonly what: readonly string[];
  readonly limits: Limits;
  readonly line: number;
}

export interface Drafted {
  /** The draft as the importer leaves it. */
  readonly text: string;
  readonly parsed: Parsed;
  readonly statements: readonly DraftedStatement[];
  /** What comes out open, each with the line of the draft. */
  readonly asked: readonly Asked[];
  /** What the importer says of words of which it made nothing. */
  readonly told: readonly string[];
  /** Every name that the draft rests on: by itself, and all that it is known as. */
  readonly names: readonly (readonly string[])[];
  readonly input: unknown;
}

export interface Asked {
  readonly line: number;
  readonly text: string;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What an importer made of a file. */
export interface Draft {
  /** In the notation; `null` where it made a change set of it at once. */
  readonly text: string | null;
  readonly input?: unknown;
  readonly problems?: DraftedNotice['problems'];
  /** What it says of words of which it made nothing. */
  readonly told: readonly string[];
}

export async function draftedOf(context: Context, { district }: Notice, draft: Draft): Promise<Drafted> {
  const shown = await ledgerOf(context, district);
  const { text, input, problems = [], told } = draft;
  if (text === null) {
    const changes = { input, placeOf: () => ({ line: 0, column: 1 }) };
    const read = statementsOf({ draft: changes, text: '' }, shown);
    return { ...read, text: '', told, parsed: parseNotice('').notice, input, asked: problems.map(asked) };
  }
  const undated = await noticeDraft(context, text);
  // A draft without a date is asked for one before anything else.
  const dated = isDated(undated) ? undated : await noticeDraft(context, withDate(text));
  const accepted = await acceptedAsNew(context, isDated(undated) ? text : withDate(text), dated);
  return {
    ...statementsOf(accepted, shown),
    ...{ text, parsed: parseNotice(text).notice, input: accepted.draft.input },
    told: [...told, ...undated.leftOut.map((each) => each.text)],
    asked: [...undated.problems, ...(dated === undated ? [] : dated.problems)].map(asked),
  };
}

const asked = ({ line, replaces, message }: NoticeProblem): Asked => ({
  line,
  text: replaces.text,
  message: message.zh,
});

const isDated = ({ problems }: DraftedNotice): boolean => problems.every(({ code }) => code !== 'INVALID_DATE');

/** As the last line, where it moves no other. */
const withDate = (text: string): string => `${text.trimEnd()}\n施行：${day}\n`;

/** Late enough for every notice of the evaluation. */
const day = '2026-12-01';

const ledgerOf = async (context: Context, government: string): Promise<ShownSnapshot> =>
  (await context.snapshots.open(government, await asOf(context, { at: day }), null)).shown;

interface Accepted {
  readonly draft: Pick<DraftedNotice, 'input' | 'placeOf'>;
  readonly text: string;
}

/**
 * The draft as whoever checks it would complete it without choosing between people or units: what is not recorded is new, and a
 * name in brackets means the unit before it.
 */
async function acceptedAsNew(context: Context, text: string, first: DraftedNotice): Promise<Accepted> {
  let [current, draft] = [text, first];
  for (let round = 0; round < 4; round++) {
    const lines = current.split('\n');
    const edits = draft.problems.flatMap((problem) => {
      const by = acceptance(problem);
      return by === undefined ? [] : [{ ...problem.replaces, by }];
    });
    for (const { line, column, text: old, by } of edits.sort((a, b) => b.line - a.line || b.column - a.column)) {
      const at = lines[line - 1] ?? '';
      lines[line - 1] = at.slice(0, column - 1) + by + at.slice(column - 1 + old.length);
    }
    if (edits.length === 0) break;
    current = lines.join('\n');
    draft = await noticeDraft(context, current);
  }
  return { draft, text: current };
}

function acceptance({ choices, replaces }: NoticeProblem): string | undefined {
  const asNew = choices.find(({ text }) => text.startsWith('+'));
  if (asNew !== undefined) return asNew.text;
  const before = replaces.text.replace(/[（(].*$/u, '');
  const alias = choices.filter(({ text, label }) => text.includes('＝') && label.zh === before);
  return before !== replaces.text && alias.length === 1 ? alias[0]?.text : undefined;
}

/** The records of a ledger and of a draft on top of it, as they are called. */
class Directory {
  readonly #made = new Map<string, Fields>();

  constructor(
    readonly shown: ShownSnapshot,
    changes: readonly Fields[],
  ) {
    for (const { assert } of changes) for (const record of asserted(assert)) this.#made.set(String(record.id), record);
  }

  find(id: unknown): Fields | undefined {
    return this.#made.get(String(id)) ?? (this.shown.get(String(id)) as unknown as Fields | undefined);
  }

  labels(id: unknown): readonly string[] {
    const { name, title, aliases = [] } = this.find(id) ?? {};
    return [name, title, ...(aliases as readonly unknown[])].filter((each) => each !== undefined).map(String);
  }

  /** A post by whoever holds it, and by its title. */
  called(id: unknown): readonly string[] {
    const made = [...this.#made.values()].filter(({ kind }) => kind === 'tenure');
    const tenures = [...(this.shown.all('tenure') as unknown as readonly Fields[]), ...made];
    return [...tenures.flatMap(({ post, person }) => (post === id ? this.labels(person) : [])), ...this.labels(id)];
  }
}

const asserted = (assert: unknown): readonly Fields[] =>
  Object.entries((assert ?? {}) as Record<string, Fields>).map(([kind, record]) => ({ ...record, kind }));

function statementsOf({ draft, text }: Accepted, shown: ShownSnapshot): Pick<Drafted, 'statements' | 'names'> {
  const { changes = [] } = (draft.input ?? {}) as { readonly changes?: readonly Fields[] };
  const directory = new Directory(shown, changes);
  const [first] = parseNotice(text).notice.entries;
  const statements: DraftedStatement[] = [];
  const names: (readonly string[])[] = [];
  for (const [index, { assert, end }] of changes.entries()) {
    const { line } = draft.placeOf(index);
    const ended = end === undefined ? undefined : directory.find((end as Fields).id);
    // What ends with the document that is replaced is said at its head, and of no holder by itself.
    if (ended !== undefined && first !== undefined && line > first.line)
      for (const each of relationsIn(ended, directory))
        statements.push({ ...each, kind: `不再${each.kind}`, limits: {}, line });
    for (const record of asserted(assert)) {
      if (['person', 'organization', 'post', 'duty'].includes(String(record.kind)))
        names.push(directory.labels(record.id).slice(0, 1));
      for (const each of relationsIn(record, directory)) {
        statements.push({ ...each, line });
        names.push(each.holder, each.what);
      }
    }
  }
  return { statements: once(statements), names };
}

/** Who assists two in one thing says it of that thing once. */
const once = (statements: readonly DraftedStatement[]): readonly DraftedStatement[] => [
  ...new Map(statements.map((each) => [JSON.stringify(each), each])).values(),
];

const overall = '全面工作';

/** What a record says, in the words of `gold.ts`. */
function relationsIn(record: Fields, directory: Directory): readonly Omit<DraftedStatement, 'line'>[] {
  const limits = limitsOf(record, directory);
  const called = (id: unknown) => directory.called(id);
  const labels = (id: unknown) => directory.labels(id);
  switch (record.kind) {
    case 'oversight': {
      const kind = { leads: '主持', inCharge: '分管', liaison: '联系', assists: '协助' }[String(record.mode)];
      const target = called(record.target);
      const what = kind === '主持' && target.some((each) => each.endsWith('政府')) ? [overall, ...target] : target;
      return [{ holder: called(record.overseer), kind: kind ?? String(record.mode), what, limits }];
    }
    case 'assignment': {
      const modes = { inCharge: '负责', leads: '主办', cooperates: '配合', assists: '协助', liaises: '联系' };
      const what = labels(record.duty);
      const kind = modes[String(record.mode) as keyof typeof modes] ?? String(record.mode);
      const presides = kind === '负责' && what.some((each) => each.endsWith(overall));
      return [
        { holder: called(record.holder), kind: presides ? '主持' : kind, what: presides ? [overall] : what, limits },
      ];
    }
    case 'standInRule': {
      const kind = Number(record.order) > 1 ? 'C岗' : 'AB角';
      const candidates = (record.candidates ?? []) as readonly unknown[];
      return candidates.map((each) => ({ holder: called(record.post), kind, what: called(each), limits }));
    }
    case 'delegation': {
      const from = record.validFrom === undefined ? undefined : String(record.validFrom);
      const what = called(record.delegate);
      return [{ holder: called(record.delegator), kind: '期间代行', what, limits: { ...limits, from } }];
    }
    case 'tenure': {
      if (record.capacity !== 'inCharge') return [];
      const unit = labels(directory.find(record.post)?.organization);
      return [{ holder: labels(record.person), kind: '主持', what: unit, limits }];
    }
    default:
      return [];
  }
}

function limitsOf(record: Fields, directory: Directory): Limits {
  const duties = (ids: unknown) => (ids as readonly unknown[] | undefined)?.map((id) => directory.labels(id));
  const except = duties(record.except);
  return {
    extent: record.extent === 'full' ? undefined : (record.extent as string | undefined),
    scope: duties(record.scope),
    except: except?.length === 0 ? undefined : except,
    maxDays: record.maxDays as number | undefined,
    reasons: record.reasons !== undefined || (record.place ?? 'any') !== 'any' ? true : undefined,
    to: record.validTo == null ? undefined : dayBefore(String(record.validTo)),
  };
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
