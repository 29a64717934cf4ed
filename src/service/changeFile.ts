import type { ShownSnapshot, Snapshot } from '../graph/snapshot.js';
import { parseChangeSet } from '../model/changeSet.js';
import { type Problem, problem, unknownName } from '../model/error.js';
import type { AnyRecord, Organization } from '../model/record.js';
import { parseInstant } from '../model/time.js';
import { type DraftChange, draftOf } from '../notation/draft.js';
import type { Known } from '../notation/names.js';
import type { Notice } from '../notation/notice.js';
import { parseNotice } from '../notation/parse.js';
import { canonicalJson, hashOf } from '../util/hash.js';
import { inOrder } from '../util/inOrder.js';
import type { Context } from './context.js';
import { asOf } from './moment.js';
import { type InputFile, type Place, readText, readYaml, refusedFile } from './yamlFile.js';

/** A file of changes. */
export interface ChangeFile extends InputFile {
  /** Whether all that it says stands in the ledger already. */
  readonly isRecorded: boolean;
}

/** Whether a path is that of a notice of the division of labour in the notation; else it is YAML or JSON. */
export const isNotice = (path: string): boolean => /\.txt$/iu.test(path);

/** A file of changes as the next change set of the ledger: YAML, JSON, or a notice (`docs/notation.md`). */
export async function readChanges(context: Context, path: string): Promise<ChangeFile> {
  return isNotice(path) ? readNotice(context, path) : { ...(await readYaml(path)), isRecorded: false };
}

type Placed = Problem & Place;

async function readNotice(context: Context, path: string): Promise<ChangeFile> {
  const refused = (problems: readonly Placed[]): ChangeFile => ({ ...refusedFile(path, problems), isRecorded: false });
  const text = await readText(path);
  if (typeof text !== 'string') return { ...text, isRecorded: false };
  const { notice, mistakes } = parseNotice(text);
  const wrong = mistakes.map(({ message, line, column }) => ({
    ...problem('INVALID_NOTICE', [], message),
    line,
    column,
  }));
  const known = await knownTo(context, notice);
  if ('problem' in known) return refused([...wrong, known.problem].sort(byPlace));
  const draft = draftOf(notice, known);
  const questions = draft.questions.map(({ message, suggestions, line, column }) => ({
    ...problem('UNDECIDED', [], message, suggestions),
    ...{ line, column },
  }));
  if (wrong.length + questions.length > 0) return refused([...wrong, ...questions].sort(byPlace));
  const changes = draft.changes.filter((each) => !stands(context, known.snapshot, each));
  const input = {
    commandId: `${draft.document}/${hashOf(changes.map(({ change }) => change)).slice(0, 12)}`,
    ...{ reason: draft.reason, basis: [draft.document], changes: changes.map(({ change }) => change) },
  };
  const locate: InputFile['locate'] = ([root, index]) => {
    const from = root === 'changes' && typeof index === 'number' ? changes[index]?.from : undefined;
    return { line: from?.line ?? 1, column: from?.column ?? 1 };
  };
  return { path, input, locate, problems: [], isRecorded: changes.length === 0 };
}

const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

/** Whether a change asserts what is in force since the same instant, word for word. */
function stands({ timeZone }: Context, snapshot: Snapshot, { change }: DraftChange): boolean {
  const { changes } = parseChangeSet({ commandId: '-', reason: '-', changes: [change] }, timeZone).changeSet;
  const [first] = changes;
  if (first?.op !== 'assert') return false;
  const found = snapshot.get(first.id);
  return found !== undefined && canonicalJson(inOrder(found)) === canonicalJson(inOrder(first.record));
}

interface KnownThen extends Known {
  readonly snapshot: Snapshot;
}

/** The government that the notice is of, on the day on which it takes effect. */
async function knownTo(context: Context, notice: Notice): Promise<KnownThen | { readonly problem: Placed }> {
  const { fields } = notice;
  const day = fields.get('施行') ?? fields.get('日期');
  const wrong = (given: { readonly line: number; readonly column: number } | undefined, found: Problem) => ({
    problem: { ...found, line: given?.line ?? 1, column: given?.column ?? 1 },
  });
  const at = day === undefined ? null : parseInstant(day.text, context.timeZone);
  if (at === null) {
    const message = {
      zh: `${day === undefined ? '没有写明日期' : `“${day.text}”不是日期`}：须写“施行：2026-03-10”或者“日期：2026-03-10”`,
      en: `${day === undefined ? 'no day is given' : `\`${day.text}\` is no day`}: write \`施行：2026-03-10\` or \`日期：2026-03-10\``,
    };
    return wrong(day, problem('INVALID_DATE', [], message));
  }
  const given = fields.get('政府') ?? fields.get('发文');
  const asking = await asOf(context, { at });
  const all = await Promise.all(
    (await context.store.governments()).map((id) => context.snapshots.open(id, asking, null)),
  );
  const named = all.flatMap((snapshot) => {
    const government = snapshot.find('organization', snapshot.government);
    return government === undefined ? [] : [{ snapshot, government }];
  });
  const meant = named.filter(({ government }) => given === undefined || isCalled(government, given.text));
  const [only] = meant;
  if (only === undefined || meant.length > 1) {
    const names = named.flatMap(({ government }) => [government.name, government.id]);
    const what = { zh: '政府', en: 'government' };
    return wrong(given, unknownName('UNKNOWN_GOVERNMENT', [], what, given?.text ?? '', names));
  }
  return { snapshot: only.snapshot, ...knownIn(only.snapshot, only.government) };
}

/** A government as a notice knows it. */
export function knownIn(snapshot: Snapshot | ShownSnapshot, government: Organization): Known {
  const ever = <T extends AnyRecord>(kind: T['kind']): readonly T[] => [
    ...new Map(snapshot.historyOfKind(kind).map(({ record }) => [record.id, record as T])).values(),
  ];
  return { government, all: (kind) => snapshot.all(kind), documents: ever('document'), persons: ever('person') };
}

const isCalled = ({ id, name, aliases }: Organization, words: string): boolean =>
  [id, name, ...aliases].includes(words);
