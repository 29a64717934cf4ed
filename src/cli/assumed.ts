import { parseChangeSet } from '../model/changeSet.js';
import { DomainError, failOnProblems, type Path, type Problem, problem } from '../model/error.js';
import { showInstant } from '../model/time.js';
import { type ChangeSetFile, located, readChangeSetFile } from '../service/changeSetFile.js';
import type { Context } from '../service/context.js';
import { instant } from '../service/moment.js';
import { type Assumption, parseAssumption } from './assume.js';
import { recordNamed } from './recordNamed.js';
import { say, type View } from './view.js';

/** What `--assume` asks to be taken as known: a change set, and where each of its changes comes from. */
export interface Assumed {
  /** As given, for people to read. */
  readonly given: readonly string[];
  /** Asks with the assumptions; what is wrong with one is told of the phrase or the line of the file that said it. */
  asking<T>(ask: (assume: unknown) => Promise<T>): Promise<T>;
}

interface Source {
  readonly text: string;
  readonly file: ChangeSetFile | null;
  /** Where the change stands in its file. */
  readonly index: number;
}

/** Where the names in an assumption are looked for, and the day on which an open span begins. */
export interface Around {
  readonly within: string | null;
  readonly at: string | null;
}

/** Reads every `--assume`, phrases and files, into one change set. */
export async function readAssumed(context: Context, given: readonly string[], around: Around): Promise<Assumed> {
  const changes: unknown[] = [];
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const { timeZone } = context;
  const today = showInstant(around.at === null ? context.now() : instant(context, around.at, 'at'), timeZone).slice(
    0,
    10,
  );
  for (const text of given) {
    if (text.startsWith('@')) {
      const file = await readChangeSetFile(text.slice(1));
      const { changes: own, problems: wrong } = changesIn(file, timeZone);
      problems.push(...wrong);
      changes.push(...own);
      sources.push(...own.map((_, index) => ({ text, file, index })));
      continue;
    }
    const parsed = parseAssumption(text, timeZone);
    if ('problems' in parsed) problems.push(...parsed.problems);
    else {
      const assumption = await withIds(context, parsed.assumption, around.within);
      changes.push(assertOf(assumption, `assumed/${changes.length + 1}`, today));
      sources.push({ text, file: null, index: 0 });
    }
  }
  failOnProblems(problems);
  const input = changes.length === 0 ? null : { commandId: 'assumed', reason: 'assumed', changes };
  return {
    given,
    async asking(ask) {
      try {
        return await ask(input);
      } catch (error) {
        throw error instanceof DomainError ? explained(error, sources) : error;
      }
    },
  };
}

/** What was assumed, so that nobody takes the answer for one from the records alone. */
export function assumedText(view: View, { given }: Pick<Assumed, 'given'>): string[] {
  if (given.length === 0) return [];
  const head = say(view, '以上依据下列假设，未作记录：', 'This rests on assumptions; nothing of them is recorded:');
  return [[view.colors.yellow(head), ...given.map((each) => `  ${each}`)].join('\n')];
}

/** The changes of a file, each with the basis of the whole; a file that is only assumed needs no command id. */
function changesIn(
  file: ChangeSetFile,
  timeZone: string,
): { readonly changes: unknown[]; readonly problems: Problem[] } {
  if (file.problems.length > 0) return { changes: [], problems: [...file.problems] };
  const needless = (each: Problem) =>
    each.code === 'MISSING_FIELD' && ['commandId', 'reason'].includes(String(each.path[0]));
  const ofWhole = parseChangeSet(file.input, timeZone).problems.filter(
    (each) => (each.path[0] !== 'changes' || each.path.length === 1) && !needless(each),
  );
  const given = file.input as { readonly changes?: unknown; readonly basis?: unknown } | null;
  const changes = Array.isArray(given?.changes) ? given.changes : [];
  const basis: unknown[] = Array.isArray(given?.basis) ? given.basis : [];
  return { changes: changes.map((change) => resting(change, basis)), problems: located(file, ofWhole) };
}

function resting(change: unknown, basis: readonly unknown[]): unknown {
  const record = (change as { readonly assert?: unknown } | null)?.assert;
  const [kind, ...others] = Object.keys(record ?? {});
  if (basis.length === 0 || kind === undefined || others.length > 0) return change;
  if (kind === 'document' || kind === 'provision') return change;
  const fields = (record as Readonly<Record<string, { readonly basis?: unknown }>>)[kind];
  return fields?.basis === undefined ? { assert: { [kind]: { ...fields, basis } } } : change;
}

async function withIds(context: Context, assumption: Assumption, within: string | null): Promise<Assumption> {
  const idOf = (kinds: Parameters<typeof recordNamed>[2]) => (name: string) =>
    recordNamed(context, name, kinds, within);
  const holder = idOf(['post', 'person']);
  if (assumption.kind === 'absence') return { ...assumption, of: await holder(assumption.of) };
  const duty = idOf(['duty']);
  return {
    ...assumption,
    delegator: await idOf(['post'])(assumption.delegator),
    delegate: await holder(assumption.delegate),
    scope: await Promise.all(assumption.scope.map(duty)),
    except: await Promise.all(assumption.except.map(duty)),
  };
}

function assertOf(assumption: Assumption, id: string, today: string): unknown {
  const { span, kind, ...said } = assumption;
  const fields = Object.entries(said).filter(
    ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
  );
  const record = { id, ...Object.fromEntries(fields), validFrom: span.from ?? today, validTo: span.to };
  return { assert: { [kind]: record } };
}

function explained(error: DomainError, sources: readonly Source[]): DomainError {
  const [first, ...others] = error.problems.map((each) => explainedProblem(each, sources));
  return first === undefined ? error : new DomainError([first, ...others]);
}

function explainedProblem(given: Problem, sources: readonly Source[]): Problem {
  const [root, part, index, ...rest] = given.path;
  const source = root === 'assume' && part === 'changes' && typeof index === 'number' ? sources[index] : undefined;
  if (source === undefined) return given;
  if (source.file !== null) {
    const path: Path = ['changes', source.index, ...rest];
    return located(source.file, [{ ...given, path }])[0] ?? given;
  }
  const { zh, en } = given.message;
  const message = { zh: `假设“${source.text}”：${zh}`, en: `in \`${source.text}\`: ${en}` };
  return problem(given.code, ['assume'], message, given.suggestions);
}
