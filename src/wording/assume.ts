import type { Absence, Delegation } from '../model/record.js';
import type { Text } from '../model/text.js';
import { absenceWords, delegationWords, placeWords } from './labels.js';

type Reason = Absence['reason'];
type Place = NonNullable<Absence['place']>;
type Mode = Delegation['mode'];

/** `FROM..TO`, half-open; what is left out is `null`. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

export interface AssumedAbsence {
  readonly kind: 'absence';
  readonly of: string;
  readonly reason: Reason;
  readonly place: Place | null;
  readonly span: Span;
}

export interface AssumedDelegation {
  readonly kind: 'delegation';
  readonly delegator: string;
  readonly delegate: string;
  readonly mode: Mode;
  readonly scope: readonly string[];
  readonly except: readonly string[];
  readonly span: Span;
}

/** An absence or a designation in one line. Names in it may be ids or words. */
export type Phrase = AssumedAbsence | AssumedDelegation;

/** What is wrong with a line: where it is about a word, which, and what may stand there. */
export interface Mistake {
  readonly what:
    | 'severalArrows'
    | 'nobodyAway'
    | 'noReason'
    | 'noDelegator'
    | 'noDelegate'
    | 'noDuties'
    | 'severalSpans'
    | 'noInstant'
    | 'emptySpan'
    | 'unknownWord';
  readonly word: string;
  readonly expected: readonly string[];
}

export type Parsed = { readonly assumption: Phrase } | { readonly mistakes: readonly Mistake[] };

/** Reads an instant or a bare date as the ledger does; `null` where it is none. */
export type ReadInstant = (text: string) => string | null;

/** The grammar, as `--help` and every error show it. */
export const assumeForms = [
  'WHO REASON [PLACE] [FROM..TO]',
  'DELEGATOR -> DELEGATE [preside|entrust|represent] [of DUTY,DUTY] [except DUTY,DUTY] [FROM..TO]',
  '@FILE',
] as const;

/** The words for each value. */
type Vocabulary<V extends string> = readonly (readonly [word: string, value: V])[];

/** Each value by its code, by its word, and by what else it is called. */
const vocabulary = <K extends string>(
  words: Readonly<Record<K, Text>>,
  others: Readonly<Partial<Record<K, readonly string[]>>>,
): Vocabulary<K> =>
  (Object.keys(words) as K[]).flatMap((value) =>
    [value, words[value].zh, ...(others[value] ?? [])].map((word) => [word, value] as const),
  );

/** Latin letters in any case. */
const find = <V extends string>(words: Vocabulary<V>, given: string): V | undefined =>
  words.find(([word]) => word.toLowerCase() === given.toLowerCase())?.[1];

const wordsIn = (...all: readonly Vocabulary<string>[]): string[] =>
  all.flatMap((words) => words.map(([word]) => word));

const reasons = vocabulary<Reason>(absenceWords, {
  ...{ abroad: ['出国'], leave: ['请假'], illness: ['病假'], training: ['培训'], engagement: ['冲突'] },
});
const places = vocabulary<Place>(placeWords, { outside: ['外地', '离沪'], inside: ['本地'] });
const modes = vocabulary<Mode>(delegationWords, { preside: ['主持'] });
const lists: Vocabulary<'scope' | 'except'> = [
  ['of', 'scope'],
  ['范围', 'scope'],
  ['except', 'except'],
  ['除', 'except'],
  ['除外', 'except'],
];

/** The values that an assumption may have, as help and errors list them: `businessTrip 出差`. */
export const reasonNames: readonly string[] = Object.entries(absenceWords)
  .filter(([reason]) => reason !== 'away')
  .map(([reason, { zh }]) => `${reason} ${zh}`);

/** Reads one line. Every mistake in it is told at once. */
export function parseAssumption(text: string, read: ReadInstant): Parsed {
  const [left = '', right, ...more] = text.split(/\s*(?:->|→)\s*/);
  if (more.length > 0) return { mistakes: [mistake('severalArrows')] };
  const mistakes: Mistake[] = [];
  const given = right === undefined ? readAbsence(left, read, mistakes) : readDelegation(left, right, read, mistakes);
  return given === null || mistakes.length > 0 ? { mistakes } : { assumption: given };
}

function readAbsence(text: string, read: ReadInstant, mistakes: Mistake[]): AssumedAbsence | null {
  const [of, ...words] = wordsOf(text);
  let [reason, place, span]: [Reason | null, Place | null, Span | null] = [null, null, null];
  for (const word of words) {
    const [asReason, asPlace] = [find(reasons, word), find(places, word)];
    if (word.includes('..')) span = readSpan(word, span, read, mistakes);
    else if (asReason !== undefined && reason === null) reason = asReason;
    else if (asPlace !== undefined && place === null) place = asPlace;
    else mistakes.push(unexpected(word, wordsIn(reasons, places)));
  }
  if (of === undefined) mistakes.push(mistake('nobodyAway'));
  else if (reason === null && mistakes.length === 0) {
    mistakes.push(mistake('noReason', '', reasonNames));
  }
  return of === undefined || reason === null ? null : { kind: 'absence', of, reason, place, span: span ?? open };
}

function readDelegation(left: string, right: string, read: ReadInstant, mistakes: Mistake[]): AssumedDelegation | null {
  const [delegator, ...extra] = wordsOf(left);
  const [delegate, ...words] = wordsOf(right);
  const duties: Record<'scope' | 'except', string[]> = { scope: [], except: [] };
  let [mode, span]: [Mode | null, Span | null] = [null, null];
  for (const word of extra) mistakes.push(unexpected(word, []));
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [list, asMode] = [find(lists, word), find(modes, word)];
    if (list !== undefined) {
      const named = (words[index + 1] ?? '').split(/[,，、]/).filter((each) => each !== '');
      if (named.length === 0 || words[index + 1]?.includes('..')) {
        mistakes.push(mistake('noDuties', word, [`${word} DUTY,DUTY`]));
        continue;
      }
      duties[list].push(...named);
      index += 1;
    } else if (word.includes('..')) span = readSpan(word, span, read, mistakes);
    else if (asMode !== undefined && mode === null) mode = asMode;
    else mistakes.push(unexpected(word, wordsIn(modes, lists)));
  }
  if (delegator === undefined) mistakes.push(mistake('noDelegator'));
  if (delegate === undefined) mistakes.push(mistake('noDelegate'));
  if (delegator === undefined || delegate === undefined) return null;
  return { kind: 'delegation', delegator, delegate, mode: mode ?? 'preside', ...duties, span: span ?? open };
}

const open: Span = { from: null, to: null };

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function readSpan(word: string, earlier: Span | null, read: ReadInstant, mistakes: Mistake[]): Span {
  if (earlier !== null) {
    mistakes.push(mistake('severalSpans'));
    return earlier;
  }
  const [from = '', to = '', ...more] = word.split('..');
  for (const end of [from, to, ...more]) {
    if (end === '' || read(end) !== null) continue;
    mistakes.push(mistake('noInstant', end));
  }
  const [start, end] = [read(from), read(to)];
  if (more.length > 0) mistakes.push(unexpected(word, []));
  if (start !== null && end !== null && end <= start) mistakes.push(mistake('emptySpan'));
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

/** A bare day is taken for the beginning of a span. */
const unexpected = (word: string, names: readonly string[]): Mistake =>
  mistake('unknownWord', word, /^\d{4}-\d{2}-\d{2}/.test(word) ? [`${word}..`] : names);

const mistake = (what: Mistake['what'], word = '', expected: readonly string[] = []): Mistake => ({
  ...{ what, word, expected },
});

/** The line that `parseAssumption` reads as this. */
export function formatAssumption(each: Phrase): string {
  const { from, to } = each.span;
  const span = from === null && to === null ? [] : [`${from ?? ''}..${to ?? ''}`];
  if (each.kind === 'absence') {
    return [each.of, each.reason, ...(each.place === null ? [] : [each.place]), ...span].join(' ');
  }
  const duties = (name: string, ids: readonly string[]) => (ids.length === 0 ? [] : [name, ids.join(',')]);
  return [
    ...[each.delegator, '->', each.delegate, each.mode],
    ...[...duties('of', each.scope), ...duties('except', each.except), ...span],
  ].join(' ');
}

/** The record that an assumption stands for, with the fields that it says; without FROM it holds from `day` on. */
export function assumedRecord(assumption: Phrase, id: string, day: string): Readonly<Record<string, unknown>> {
  const { kind: _kind, span, ...said } = assumption;
  const fields = { id, ...said, validFrom: span.from ?? day, validTo: span.to };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
