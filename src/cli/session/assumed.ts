import { parseChangeSet } from '../../model/changeSet.js';
import { DomainError, type ErrorCode, failOnProblems, type Path, type Problem, problem } from '../../model/error.js';
import { assertedIn, type Inherited, inherited } from '../../model/inherited.js';
import type { Kind } from '../../model/record.js';
import { parseInstant, showInstant } from '../../model/time.js';
import { type Assumption, assumptionIn } from '../../service/assumption.js';
import { readChanges } from '../../service/changeFile.js';
import type { Context } from '../../service/context.js';
import { instant } from '../../service/moment.js';
import { type InputFile, located } from '../../service/yamlFile.js';
import { nearest } from '../../util/nearest.js';
import { assumedRecord, type Mistake, type Phrase, parseAssumption } from '../../wording/assume.js';
import { mistakeText } from '../../wording/assumeMistakes.js';
import { say, type View } from '../text/view.js';
import { knownRecordNamed } from './recordNamed.js';

/** What `--assume` asks to be taken as known: a change set, and where each of its changes comes from. */
export interface Assumed {
  /** As given, for people to read. */
  readonly given: readonly string[];
  /** The ids that were made for records without one. */
  readonly made: readonly string[];
  /** Asks with the assumptions; what is wrong with one is told of the phrase or the line of the file that said it. */
  asking<T>(ask: (assumption: Assumption | null) => Promise<T>): Promise<T>;
}

interface Source {
  readonly text: string;
  readonly file: InputFile | null;
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
  const made = new Set<string>();
  for (const text of given.filter(isFile)) {
    for (const file of await readChanges(context, text.slice(1))) {
      const own = changesIn(file, context.timeZone);
      problems.push(...own.problems);
      changes.push(...own.changes);
      for (const id of own.made) made.add(id);
      sources.push(...own.changes.map((_, index) => ({ text, file, index })));
    }
  }
  const inFiles = new Set(changes.map(idAsserted));
  const today = dayAsked(context, around);
  for (const [index, text] of given.filter((each) => !isFile(each)).entries()) {
    const parsed = parseAssumption(text, (instant) => parseInstant(instant, context.timeZone));
    if ('mistakes' in parsed) problems.push(...parsed.mistakes.map((each) => ofPhrase(problemOf(each), text)));
    else {
      const named = await withIds(context, parsed.assumption, inFiles, around.within).catch(problemsOf);
      if ('problems' in named) problems.push(...named.problems.map((each) => ofPhrase(each, text)));
      else changes.push(assertOf(named, `assumed/${index + 1}`, today));
      sources.push({ text, file: null, index: 0 });
    }
  }
  failOnProblems(problems);
  const input = changes.length === 0 ? null : { commandId: 'assumed', reason: 'assumed', changes };
  const assumption = assumptionIn(context, input, made);
  return {
    given,
    made: [...made],
    async asking(ask) {
      try {
        return await ask(assumption);
      } catch (error) {
        throw error instanceof DomainError ? explained(error, sources) : error;
      }
    },
  };
}

const isFile = (text: string): boolean => text.startsWith('@');

function dayAsked(context: Context, { at }: Around): string {
  const asked = at === null ? context.now() : instant(context, at, 'at');
  return showInstant(asked, context.timeZone).slice(0, 'YYYY-MM-DD'.length);
}

function problemsOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  throw error;
}

/** What was assumed, so that a reader does not take the answer for one from the records alone. */
export function assumedText(view: Pick<View, 'language' | 'colors'>, { given }: Pick<Assumed, 'given'>): string[] {
  if (given.length === 0) return [];
  const head = say(view, '以上依据下列假设，未作记录：', 'This rests on assumptions; nothing of them is recorded:');
  return [[view.colors.yellow(head), ...given.map((each) => `  ${each}`)].join('\n')];
}

/** The changes of a file, each with what it has from the whole; a file that is only assumed needs no command id. */
function changesIn(
  file: InputFile,
  timeZone: string,
): Pick<Inherited, 'changes' | 'made'> & { readonly problems: readonly Problem[] } {
  if (file.problems.length > 0) return { changes: [], made: new Set(), problems: file.problems };
  const needless = (each: Problem) =>
    each.code === 'MISSING_FIELD' && ['commandId', 'reason'].includes(String(each.path[0]));
  const ofWhole = parseChangeSet(file.input, timeZone).problems.filter(
    (each) => (each.path[0] !== 'changes' || each.path.length === 1) && !needless(each),
  );
  const { changes, made, problems } = inherited(file.input, timeZone);
  return { changes, made, problems: located(file, [...ofWhole, ...problems]) };
}

const idAsserted = (change: unknown): unknown => assertedIn(change)?.fields.id;

/** The assumption with ids for names. What a file asserts may be named by its id. */
async function withIds(
  context: Context,
  assumption: Phrase,
  inFiles: ReadonlySet<unknown>,
  within: string | null,
): Promise<Phrase> {
  const idOf = async (name: string, ...kinds: readonly Kind[]) =>
    inFiles.has(name) ? name : knownRecordNamed(context, name, kinds, within);
  if (assumption.kind === 'absence') return { ...assumption, of: await idOf(assumption.of, 'post', 'person') };
  const duties = (names: readonly string[]) => Promise.all(names.map((name) => idOf(name, 'duty')));
  return {
    ...assumption,
    delegator: await idOf(assumption.delegator, 'post'),
    delegate: await idOf(assumption.delegate, 'post', 'person'),
    scope: await duties(assumption.scope),
    except: await duties(assumption.except),
  };
}

const assertOf = (phrase: Phrase, id: string, today: string): unknown => ({
  assert: { [phrase.kind]: assumedRecord(phrase, id, today) },
});

const codes: Readonly<Partial<Record<Mistake['what'], ErrorCode>>> = {
  ...{ noInstant: 'INVALID_DATE', emptySpan: 'EMPTY_INTERVAL' },
};

/** Of the words that may stand there, those that are near to the one that is not understood. */
export const problemOf = (mistake: Mistake): Problem => {
  const { what, word, expected } = mistake;
  const isOther = what === 'unknownWord' && expected.length > 1;
  const suggestions = isOther ? nearest(word, expected) : expected;
  return problem(codes[what] ?? 'INVALID_VALUE', ['assume'], mistakeText(mistake), suggestions);
};

function explained(error: DomainError, sources: readonly Source[]): DomainError {
  const [first, ...others] = error.problems.map((each) => explainedProblem(each, sources));
  return first === undefined ? error : new DomainError([first, ...others]);
}

function explainedProblem(given: Problem, sources: readonly Source[]): Problem {
  const [root, part, index, ...rest] = given.path;
  const asked = root === 'assume' || root === 'changes';
  const source = asked && part === 'changes' && typeof index === 'number' ? sources[index] : undefined;
  if (source === undefined) return given;
  if (source.file !== null) {
    const path: Path = ['changes', source.index, ...rest];
    return located(source.file, [{ ...given, path }])[0] ?? given;
  }
  return ofPhrase(given, source.text);
}

function ofPhrase({ code, message: { zh, en }, suggestions }: Problem, text: string): Problem {
  return problem(code, ['assume'], { zh: `假设“${text}”：${zh}`, en: `in \`${text}\`: ${en}` }, suggestions);
}
