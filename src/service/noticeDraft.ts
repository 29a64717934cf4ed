import type { AsOf } from '../graph/recordView.js';
import type { ShownSnapshot } from '../graph/snapshot.js';
import { type Change, type Draft, parseChangeSet } from '../model/changeSet.js';
import { type Problem, problem, unknownName } from '../model/error.js';
import type { AnyRecord, Organization } from '../model/record.js';
import { parseInstant } from '../model/time.js';
import type { Choice } from '../notation/choices.js';
import { draftOf } from '../notation/draft.js';
import type { NoticeRelation, Question } from '../notation/drafting.js';
import type { Known } from '../notation/names.js';
import type { Notice, Words } from '../notation/notice.js';
import { parseNotice } from '../notation/parse.js';
import { hashOf } from '../util/hash.js';
import type { Context } from './context.js';
import { mostOpened } from './directory.js';
import { expanded } from './expanded.js';
import { asOf } from './moment.js';
import type { Place } from './yamlFile.js';

export type PlacedProblem = Problem & Place;

/** What is wrong in a notice or left open, and what may be written instead. */
export interface NoticeProblem extends PlacedProblem, Pick<Question, 'choices' | 'replaces'> {}

/** What a notice was understood to say, and how that compares with the ledger. */
export interface DraftedRelation extends NoticeRelation {
  readonly state: 'new' | 'restsAnew' | 'recorded' | 'ends';
}

/** What a notice comes to on top of the ledger. */
export interface DraftedNotice {
  /** The change set, as it may be previewed and recorded; of no use while there are problems. */
  readonly input: unknown;
  /** Where the words of its change of this index stand. */
  placeOf(index: number): Place;
  /** What is wrong with the text, and what it leaves open, in the order of the lines. */
  readonly problems: readonly NoticeProblem[];
  readonly relations: readonly DraftedRelation[];
  /** What it says and marks as not to be recorded for now. */
  readonly leftOut: readonly Words[];
  /** Whether all that it says stands in the ledger already. */
  readonly isRecorded: boolean;
}

/** Reads a notice (`docs/notation.md`) as the next change set of the ledger, as far as the viewer may see it. */
export async function noticeDraft(context: Context, text: string): Promise<DraftedNotice> {
  const { notice, mistakes } = parseNotice(text);
  const wrong = mistakes.map(({ message, ...place }) => told(problem('INVALID_NOTICE', [], message), place));
  const known = await knownTo(context, notice);
  if ('problem' in known) {
    const nothing = { input: undefined, placeOf: () => start, isRecorded: false, relations: [], leftOut: [] };
    return { ...nothing, problems: inOrderOfLines([...wrong, known.problem]) };
  }
  const draft = draftOf(notice, known);
  const questions = draft.questions.map(({ message, suggestions, choices, replaces, ...words }) =>
    told(problem('UNDECIDED', [], message, suggestions), words, choices, replaces),
  );
  const whole = { reason: draft.reason, basis: [draft.document], changes: draft.changes.map(({ change }) => change) };
  const { changes } = (await comesTo(context, { commandId: '-', ...whole })).changeSet;
  // Named by what it changes: a notice that is mended and then as it was before is not the one that was recorded.
  const commandId = `${draft.document}/${hashOf(changes).slice(0, 12)}`;
  return {
    input: { commandId, ...whole },
    placeOf: (index) => draft.changes[index]?.from ?? start,
    problems: inOrderOfLines([...wrong, ...questions]),
    isRecorded: changes.length === 0,
    relations: draft.relations.map((each) => ({ ...each, state: stateOf(each.records, known.shown, changes) })),
    leftOut: inOrderOfLines(draft.leftOut),
  };
}

const comesTo = ({ store, timeZone }: Context, input: object): Promise<Draft> =>
  expanded(store, parseChangeSet(input, timeZone));

const start = { line: 1, column: 1 };

/** A problem with its place. */
function told(
  found: Problem,
  words: Place & Partial<Words>,
  choices: readonly Choice[] = [],
  replaces = words,
): NoticeProblem {
  const { line, column } = words;
  return { ...found, line, column, choices, replaces: { text: '', ...replaces } };
}

const inOrderOfLines = <T extends Place>(placed: readonly T[]): readonly T[] =>
  [...placed].sort((a, b) => a.line - b.line || a.column - b.column);

function stateOf(
  records: readonly string[],
  shown: ShownSnapshot,
  changes: readonly Change[],
): DraftedRelation['state'] {
  if (records.some((id) => shown.get(id) === undefined)) return 'new';
  const changing = changes.filter(({ id }) => records.includes(id));
  if (changing.length === 0) return 'recorded';
  return changing.every(({ op }) => op === 'end') ? 'ends' : 'restsAnew';
}

export interface KnownThen extends Known {
  readonly shown: ShownSnapshot;
}

/** The government that the notice is of, on the day on which it takes effect. */
async function knownTo(context: Context, notice: Notice): Promise<KnownThen | { readonly problem: NoticeProblem }> {
  const { fields } = notice;
  const day = fields.get('施行') ?? fields.get('日期');
  const wrong = (given: Words | undefined, found: Problem, choices: readonly Choice[] = []) => ({
    problem: told(found, given ?? start, given === undefined ? [] : choices),
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
  const words = given === undefined ? [] : [given.text];
  const named = await knownByName(context, await asOf(context, { at }), words);
  const meant = named.filter(({ government }) => given === undefined || isCalled(government, given.text));
  const [only] = meant;
  if (only === undefined || meant.length > 1) {
    const names = named.flatMap(({ government }) => [government.name, government.id]);
    const what = { zh: '政府', en: 'government' };
    const choices = named.map(({ government: { name, nameEn = name } }) => ({
      text: name,
      label: { zh: name, en: nameEn },
    }));
    return wrong(given, unknownName('UNKNOWN_GOVERNMENT', [], what, given?.text ?? '', names), choices);
  }
  return only;
}

/**
 * The governments of the ledger as a notice knows them at a moment; where there are many, those that have records of these names.
 */
export async function knownByName(
  context: Context,
  asking: AsOf,
  names: readonly string[],
): Promise<readonly KnownThen[]> {
  const every = await context.store.governments();
  const named = new Set(every.length > mostOpened ? every.filter((id) => names.includes(id)) : every);
  if (every.length > mostOpened) {
    for (const name of names)
      for (const id of (await context.directory.whereabouts(name, mostOpened, context.pause)).governments)
        named.add(id);
  }
  const governments = [...named];
  const all = await Promise.all(governments.map(async (id) => (await context.snapshots.open(id, asking, null)).shown));
  return all.flatMap((shown) => {
    const government = shown.find('organization', shown.government);
    return government === undefined ? [] : [{ shown, ...knownIn(shown, government) }];
  });
}

/** A government as a notice knows it. */
export function knownIn(shown: ShownSnapshot, government: Organization): Known {
  const ever = <T extends AnyRecord>(kind: T['kind']): readonly T[] => [
    ...new Map(shown.historyOfKind(kind).map(({ record }) => [record.id, record as T])).values(),
  ];
  const ending: Known['ending'] = (kind) =>
    shown.historyOfKind(kind).flatMap(({ record, valid }) => (valid.to === shown.at ? [record] : []));
  return {
    ...{ government, ending, all: (kind) => shown.all(kind) },
    ...{ documents: ever('document'), persons: ever('person'), tenures: ever('tenure') },
  };
}

const isCalled = ({ id, name, aliases }: Organization, words: string): boolean =>
  [id, name, ...aliases].includes(words);
