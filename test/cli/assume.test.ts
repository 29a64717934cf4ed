import { describe, expect, it } from 'vitest';
import { problemOf } from '../../src/cli/session/assumed.js';
import type { Problem } from '../../src/model/error.js';
import { parseInstant } from '../../src/model/time.js';
import { formatAssumption, type Phrase, parseAssumption } from '../../src/wording/assume.js';

const read = (text: string) => parseAssumption(text, (instant) => parseInstant(instant, 'Asia/Shanghai'));

function understood(text: string): Phrase {
  const parsed = read(text);
  if ('mistakes' in parsed) throw new Error(parsed.mistakes.map(({ what }) => what).join('; '));
  return parsed.assumption;
}

function refused(text: string): readonly Problem[] {
  const parsed = read(text);
  return 'mistakes' in parsed ? parsed.mistakes.map(problemOf) : [];
}

const head = 'hongkou/post/head';
const deputies = 'hongkou/post/deputy-heads';

describe('an assumed absence', () => {
  it('is who, why, where and from when to when', () => {
    expect(understood(`${head} businessTrip outside 2018-11-01..2018-11-10`)).toEqual({
      kind: 'absence',
      of: head,
      reason: 'businessTrip',
      place: 'outside',
      span: { from: '2018-11-01', to: '2018-11-10' },
    });
  });

  it.each([
    ['出访', 'abroad'],
    ['出差', 'businessTrip'],
    ['休假', 'leave'],
    ['请假', 'leave'],
    ['因病', 'illness'],
    ['学习', 'training'],
    ['冲突', 'engagement'],
    ['BUSINESSTRIP', 'businessTrip'],
  ])('reads the reason %s as %s', (word, reason) => {
    expect(understood(`区长 ${word}`)).toMatchObject({ of: '区长', reason, place: null });
  });

  it.each([
    ['外地', 'outside'],
    ['离沪', 'outside'],
    ['本地', 'inside'],
  ])('reads the place %s as %s, before or after the reason', (word, place) => {
    expect(understood(`区长 出差 ${word}`)).toMatchObject({ place });
    expect(understood(`区长 ${word} 出差`)).toMatchObject({ place });
  });

  it.each([
    ['', { from: null, to: null }],
    ['2018-11-01..', { from: '2018-11-01', to: null }],
    ['..2018-11-10', { from: null, to: '2018-11-10' }],
    [
      '2018-11-01T08:00:00+08:00..2018-11-01T18:00:00+08:00',
      { from: '2018-11-01T08:00:00+08:00', to: '2018-11-01T18:00:00+08:00' },
    ],
  ])('may leave out either end: %s', (words, span) => {
    expect(understood(`${head} leave ${words}`).span).toEqual(span);
  });
});

describe('an assumed delegation', () => {
  it('is from whom to whom, how and from when to when', () => {
    expect(understood(`${head} -> ${deputies} preside 2018-11-01..2018-11-10`)).toEqual({
      kind: 'delegation',
      delegator: head,
      delegate: deputies,
      mode: 'preside',
      scope: [],
      except: [],
      span: { from: '2018-11-01', to: '2018-11-10' },
    });
  });

  it('presides where it says nothing else', () => {
    expect(understood(`${head}->${deputies}`)).toMatchObject({ mode: 'preside', span: { from: null, to: null } });
  });

  it('names the duties of its scope, and what is excepted', () => {
    expect(understood(`区长 → 副区长 委托 范围 招商、外资 除 财政`)).toMatchObject({
      delegator: '区长',
      delegate: '副区长',
      mode: 'entrust',
      scope: ['招商', '外资'],
      except: ['财政'],
    });
    expect(understood(`a -> b represent of x,y`)).toMatchObject({ mode: 'represent', scope: ['x', 'y'] });
  });
});

describe('an assumption as a line', () => {
  it.each([
    `${head} businessTrip outside 2018-11-01..2018-11-10`,
    `${head} leave`,
    `${head} -> ${deputies} preside 2018-11-01..`,
    `${head} -> ${deputies} entrust of a,b except c ..2018-11-10`,
  ])('%s reads as what it was written from', (line) => {
    expect(formatAssumption(understood(line))).toBe(line);
  });
});

describe('what is not understood', () => {
  it.each([
    [`${head} busnessTrip`, 'INVALID_VALUE', 'businessTrip'],
    [`${head} 出差 outsid`, 'INVALID_VALUE', 'outside'],
    [`${head}`, 'INVALID_VALUE', 'businessTrip 出差'],
    [`${head} leave 2018-11-01`, 'INVALID_VALUE', '2018-11-01..'],
    [`${head} -> ${deputies} presid`, 'INVALID_VALUE', 'preside'],
    [`${head} -> ${deputies} entrust of 2018-11-01..`, 'INVALID_VALUE', 'of DUTY,DUTY'],
  ])('%s is refused with a suggestion', (text, code, suggestion) => {
    const [problem] = refused(text);
    expect(problem?.code).toBe(code);
    expect(problem?.suggestions).toContain(suggestion);
  });

  it.each([
    ['', 'who is away'],
    [`${head} ->`, 'no delegate'],
    [`-> ${deputies}`, 'no delegator'],
    [`a -> b -> c`, 'one `->`'],
    [`${head} leave 2018-11-01.. 2018-12-01..`, 'one FROM..TO'],
    [`${head} leave 2018-02-30..`, 'neither a date'],
    [`${head} leave 2018-11-10..2018-11-10`, 'ends after it begins'],
    [`${head} leave 2018-11-10..2018-11-01`, 'ends after it begins'],
  ])('%s is refused', (text, words) => {
    expect(refused(text).map(({ message }) => message.en)).toEqual([expect.stringContaining(words)]);
  });

  it('is told all at once', () => {
    expect(refused(`${head} busnessTrip outsid 2018-02-30..2018-02-31`)).toHaveLength(4);
  });
});
