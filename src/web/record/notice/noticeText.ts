import type { FromApi } from '../../../wording/fromApi.js';
import type { NoticeDraftQuery } from '../../generated/operations.js';

export type Drafted = FromApi<NonNullable<NoticeDraftQuery['noticeDraft']>>;
export type Question = Drafted['questions'][number];
export type Relation = Drafted['relations'][number];
type Words = Question['replaces'];

/** A piece of a line, and what it was taken for; of a question, its number from 0. */
export interface Span {
  readonly text: string;
  readonly as: 'plain' | 'holder' | 'verb' | 'what' | 'day' | 'leftOut' | number;
}

/** The lines of a notice in pieces: nothing is left out, and what no piece speaks of is `plain`. */
export function spansOf(text: string, { questions, relations, leftOut }: Drafted): readonly (readonly Span[])[] {
  // What is open comes first: two pieces never lie over one another.
  const marked: readonly (Words & Pick<Span, 'as'>)[] = [
    ...questions.map(({ replaces }, index) => ({ ...replaces, as: index })),
    ...leftOut.map((words) => ({ ...words, as: 'leftOut' as const })),
    ...relations.flatMap(({ holder, verb, what }) => [
      { ...holder, as: 'holder' as const },
      { ...verb, as: 'verb' as const },
      { ...what, as: 'what' as const },
    ]),
  ];
  return text.split('\n').map((line, index) => {
    const days = [...line.matchAll(/\d{4}-\d{2}-\d{2}/gu)].map((found) => ({
      ...{ line: index + 1, column: found.index + 1, text: found[0] },
      as: 'day' as const,
    }));
    return cut(line, [...marked.filter((each) => each.line === index + 1 && each.text !== ''), ...days]);
  });
}

function cut(line: string, marked: readonly (Words & Pick<Span, 'as'>)[]): readonly Span[] {
  const kept: (Words & Pick<Span, 'as'>)[] = [];
  for (const each of marked) {
    const isFree = kept.every(
      ({ column, text }) => each.column >= column + text.length || column >= each.column + each.text.length,
    );
    if (isFree) kept.push(each);
  }
  const spans: Span[] = [];
  let at = 0;
  for (const { column, text, as } of kept.sort((a, b) => a.column - b.column)) {
    if (column - 1 > at) spans.push({ text: line.slice(at, column - 1), as: 'plain' });
    spans.push({ text, as });
    at = column - 1 + text.length;
  }
  return at < line.length ? [...spans, { text: line.slice(at), as: 'plain' }] : spans;
}

/** The notice with other words in a place. */
export function replaced(text: string, { line, column, text: words }: Words, by: string): string {
  const lines = text.split('\n');
  const old = lines[line - 1] ?? '';
  lines[line - 1] = old.slice(0, column - 1) + by + old.slice(column - 1 + words.length);
  return lines.join('\n');
}

/** The notice with another line. */
export const withLine = (text: string, line: number, by: string): string =>
  text
    .split('\n')
    .map((each, index) => (index === line - 1 ? by : each))
    .join('\n');

/** Which of the choices leaves the words for later, where one does. */
export const leavesOut = ({ choices }: Question): string | undefined =>
  choices.find(({ text }) => text.startsWith('-'))?.text;

/** The notice with everything that is open left for later; `null` where something has to be written before. */
export function withoutWhatIsOpen(text: string, questions: readonly Question[]): string | null {
  if (questions.some((each) => leavesOut(each) === undefined)) return null;
  // From the end on, so that what is replaced moves nothing that is still to be.
  const places = new Map(
    questions.map((each) => [`${each.replaces.line} ${each.replaces.column}`, each] as const),
  ).values();
  return [...places]
    .sort((a, b) => b.replaces.line - a.replaces.line || b.replaces.column - a.replaces.column)
    .reduce((done, each) => replaced(done, each.replaces, leavesOut(each) ?? ''), text);
}

/** A relation in a row with those of the same holder, word and state. */
export interface RelationRow {
  readonly holder: string;
  readonly verb: string;
  readonly what: readonly string[];
  readonly state: Relation['state'];
}

export function rowsOf(relations: readonly Relation[]): readonly RelationRow[] {
  const rows = new Map<string, RelationRow>();
  for (const { holder, verb, what, state } of relations) {
    const key = `${holder.line} ${verb.line} ${state}`;
    const before = rows.get(key)?.what ?? [];
    rows.set(key, { holder: plain(holder.text), verb: verb.text, what: [...before, plain(what.text)], state });
  }
  return [...rows.values()];
}

/** The words without the marks of the notation. */
export const plain = (text: string): string =>
  text.replace(/(^|\s)[+＋－-]/gu, '$1').replace(/[ \t\u3000]*[＝=].*$/u, '');
