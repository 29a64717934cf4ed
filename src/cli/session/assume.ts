import { type Problem, problem } from '../../model/error.js';
import type { absenceReasons, delegationModes } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { parseInstant } from '../../model/time.js';
import { nearest } from '../../util/nearest.js';

type AbsenceReason = (typeof absenceReasons)[number];
type DelegationMode = (typeof delegationModes)[number];

/** `FROM..TO`, half-open; what is left out is `null`. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** An absence or a designation as said on the command line. Names in it may be ids or words. */
export type Phrase =
  | {
      readonly kind: 'absence';
      readonly of: string;
      readonly reason: AbsenceReason;
      readonly place: 'outside' | 'inside' | null;
      readonly span: Span;
    }
  | {
      readonly kind: 'delegation';
      readonly delegator: string;
      readonly delegate: string;
      readonly mode: DelegationMode;
      readonly scope: readonly string[];
      readonly except: readonly string[];
      readonly span: Span;
    };

export type Parsed = { readonly assumption: Phrase } | { readonly problems: readonly [Problem, ...Problem[]] };

/** The grammar, as `--help` and every error show it. */
export const assumeForms = [
  'WHO REASON [PLACE] [FROM..TO]',
  'DELEGATOR -> DELEGATE [preside|entrust|represent] [of DUTY,DUTY] [except DUTY,DUTY] [FROM..TO]',
  '@FILE',
] as const;

const reasonNames: Readonly<Record<string, AbsenceReason>> = {
  abroad: 'abroad',
  出访: 'abroad',
  出国: 'abroad',
  businessTrip: 'businessTrip',
  出差: 'businessTrip',
  leave: 'leave',
  休假: 'leave',
  请假: 'leave',
  illness: 'illness',
  因病: 'illness',
  病假: 'illness',
  training: 'training',
  学习: 'training',
  培训: 'training',
  engagement: 'engagement',
  冲突: 'engagement',
  工作冲突: 'engagement',
  other: 'other',
  其他: 'other',
};

const placeNames: Readonly<Record<string, 'outside' | 'inside'>> = {
  outside: 'outside',
  外地: 'outside',
  离沪: 'outside',
  离开本地: 'outside',
  inside: 'inside',
  本地: 'inside',
  在本地: 'inside',
};

const modeNames: Readonly<Record<string, DelegationMode>> = {
  preside: 'preside',
  主持: 'preside',
  主持工作: 'preside',
  entrust: 'entrust',
  委托: 'entrust',
  represent: 'represent',
  代表: 'represent',
};

const listNames: Readonly<Record<string, 'scope' | 'except'>> = {
  of: 'scope',
  范围: 'scope',
  except: 'except',
  除: 'except',
  除外: 'except',
};

/** Reads one `--assume` that is not a file. Every problem with it is told at once. */
export function parseAssumption(text: string, timeZone: string): Parsed {
  const [left = '', right, ...more] = text.split(/\s*(?:->|→)\s*/);
  if (more.length > 0) {
    return {
      problems: [mistake(text, { zh: '一项委托只写一个“->”', en: 'one delegation has one `->`' })],
    };
  }
  return right === undefined ? parseAbsence(text, timeZone) : parseDelegation(text, left, right, timeZone);
}

function parseAbsence(text: string, timeZone: string): Parsed {
  const [who, ...words] = wordsOf(text);
  const problems: Problem[] = [];
  let reason: AbsenceReason | null = null;
  let place: 'outside' | 'inside' | null = null;
  let span: Span | null = null;
  for (const word of words) {
    if (word.includes('..')) span = oneSpan(text, word, span, timeZone, problems);
    else if (lookUp(reasonNames, word) !== undefined && reason === null) reason = lookUp(reasonNames, word) ?? null;
    else if (lookUp(placeNames, word) !== undefined && place === null) place = lookUp(placeNames, word) ?? null;
    else problems.push(unexpected(text, word, [...Object.keys(reasonNames), ...Object.keys(placeNames)]));
  }
  if (who === undefined) problems.push(mistake(text, { zh: '未写明何人或何职位', en: 'it does not say who is away' }));
  if (reason === null && problems.length === 0) {
    problems.push(
      mistake(text, { zh: '未写明不在岗的事由', en: 'it does not say the reason of the absence' }, [
        'businessTrip 出差',
        'abroad 出访',
        'leave 休假',
        'illness 因病',
        'training 学习',
        'engagement 冲突',
        'other 其他',
      ]),
    );
  }
  const [first, ...others] = problems;
  if (first !== undefined) return { problems: [first, ...others] };
  if (who === undefined || reason === null) throw new Error('Broken promise: what is missing was told');
  return { assumption: { kind: 'absence', of: who, reason, place, span: span ?? openSpan } };
}

function parseDelegation(text: string, left: string, right: string, timeZone: string): Parsed {
  const problems: Problem[] = [];
  const [delegator, ...extra] = wordsOf(left);
  const [delegate, ...words] = wordsOf(right);
  const lists: Record<'scope' | 'except', string[]> = { scope: [], except: [] };
  let mode: DelegationMode | null = null;
  let span: Span | null = null;
  for (const word of extra) problems.push(unexpected(text, word, []));
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const list = lookUp(listNames, word);
    if (list !== undefined) {
      const duties = (words[index + 1] ?? '').split(/[,，、]/).filter((each) => each !== '');
      if (duties.length === 0 || words[index + 1]?.includes('..')) {
        const message = { zh: `“${word}”后须写职责`, en: `\`${word}\` is followed by duties` };
        problems.push(mistake(text, message, [`${word} DUTY,DUTY`]));
      } else {
        lists[list].push(...duties);
        index += 1;
      }
    } else if (word.includes('..')) span = oneSpan(text, word, span, timeZone, problems);
    else if (lookUp(modeNames, word) !== undefined && mode === null) mode = lookUp(modeNames, word) ?? null;
    else problems.push(unexpected(text, word, [...Object.keys(modeNames), ...Object.keys(listNames)]));
  }
  if (delegator === undefined) {
    problems.push(mistake(text, { zh: '“->”之前未写委托者', en: 'it names no delegator before `->`' }));
  }
  if (delegate === undefined) {
    problems.push(mistake(text, { zh: '“->”之后未写受托者', en: 'it names no delegate after `->`' }));
  }
  const [first, ...others] = problems;
  if (first !== undefined) return { problems: [first, ...others] };
  if (delegator === undefined || delegate === undefined) throw new Error('Broken promise: what is missing was told');
  return {
    assumption: { kind: 'delegation', delegator, delegate, mode: mode ?? 'preside', ...lists, span: span ?? openSpan },
  };
}

const openSpan: Span = { from: null, to: null };

const wordsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Chinese words as they are, English ones in any case. */
function lookUp<T>(names: Readonly<Record<string, T>>, word: string): T | undefined {
  const known = Object.keys(names).find((name) => name.toLowerCase() === word.toLowerCase());
  return known === undefined ? undefined : names[known];
}

function oneSpan(text: string, word: string, earlier: Span | null, timeZone: string, problems: Problem[]): Span {
  if (earlier !== null) {
    problems.push(mistake(text, { zh: '只能写一个时段', en: 'there is one FROM..TO' }));
    return earlier;
  }
  const [from = '', to = '', ...more] = word.split('..');
  for (const end of [from, to, ...more]) {
    if (end === '' || parseInstant(end, timeZone) !== null) continue;
    const message = {
      zh: `“${end}”既不是日期（如 2018-11-01），也不是时刻（如 2018-11-01T08:00:00+08:00）`,
      en: `\`${end}\` is neither a date such as 2018-11-01 nor an instant such as 2018-11-01T08:00:00+08:00`,
    };
    problems.push(problem('INVALID_DATE', ['assume'], about(text, message)));
  }
  const start = parseInstant(from, timeZone);
  const end = parseInstant(to, timeZone);
  if (start !== null && end !== null && end <= start) {
    const message = {
      zh: '时段须晚于开始时刻结束，TO 当日不含在内',
      en: 'a span ends after it begins; TO itself is not part of it',
    };
    problems.push(problem('EMPTY_INTERVAL', ['assume'], about(text, message)));
  }
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

function unexpected(text: string, word: string, names: readonly string[]): Problem {
  const isDate = /^\d{4}-\d{2}-\d{2}/.test(word);
  const suggestions = isDate ? [`${word}..`] : nearest(word, names);
  return mistake(text, { zh: `看不懂“${word}”`, en: `\`${word}\` is not understood` }, suggestions);
}

const mistake = (text: string, message: Text, suggestions: readonly string[] = []): Problem =>
  problem('INVALID_VALUE', ['assume'], about(text, message), suggestions);

const about = (text: string, { zh, en }: Text): Text => ({ zh: `假设“${text}”：${zh}`, en: `in \`${text}\`: ${en}` });
