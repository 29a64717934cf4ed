import { expect, it } from 'vitest';
import { Seen } from '../../src/audit/seen.js';

it('what was seen first of a key stands, however much there is', () => {
  const seen = new Seen();
  // Some 45 MB: more than is held in memory.
  const long = 'x'.repeat(900);
  const count = 50_000;
  const key = (index: number): string => `${long}${(index * 7_919) % count}`;
  for (let index = 0; index < count; index++) expect(seen.add(key(index), '', `${index}`)).toBeUndefined();
  expect([seen.add(key(0), '', 'later'), seen.get(key(count - 1), '')]).toEqual(['0', `${count - 1}`]);
  expect(seen.add(key(0), 'another', null)).toBeUndefined();
  expect([seen.get(key(0), 'another'), seen.get('none', '')]).toEqual([null, undefined]);
  for (let index = 1; index < count; index++) seen.take(key(index), '');
  expect([...seen.rest()].map(({ second, value }) => [second, value])).toEqual([
    ['', '0'],
    ['another', null],
  ]);
  seen.close();
});
