import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { timesAsked } from '../../src/service/ask/timesAsked.js';
import { choicesInMemory } from '../../src/service/choices.js';

const [drains, streets, lamps] = ['g/duty/drains', 'g/duty/streets', 'g/duty/lamps'];
const finding = (...words: readonly string[]): Finding => ({
  ...{ code: 'DISPUTED_MATTER', severity: 'info', subjects: [drains, streets], records: [], reason: null },
  ...{ sentence: { zh: '', en: '' }, settledBy: { zh: '', en: '' }, ...(words.length === 0 ? {} : { words }) },
});

function choicesOf(...chosen: readonly (readonly [number, string, string])[]) {
  const choices = choicesInMemory();
  for (const [times, words, record] of chosen)
    for (let made = 0; made < times; made++) choices.note({ words, record, month: '2026-11' });
  return { choices };
}

it('words were asked as often as any of the duties was chosen for them', async () => {
  const choices = choicesOf([4, '井盖', drains], [3, '井盖', streets], [5, '井盖', lamps], [6, '路灯', drains]);
  expect(await timesAsked(choices, [finding('井盖')])).toEqual([7]);
  expect(await timesAsked(choices, [finding('窨井盖', '井盖', '路灯')])).toEqual([13]);
});

it('what was chosen fewer than three times adds nothing, and alone it is not known', async () => {
  expect(await timesAsked(choicesOf([3, '井盖', drains], [2, '井盖', streets]), [finding('井盖')])).toEqual([3]);
  expect(await timesAsked(choicesOf([2, '井盖', drains], [2, '井盖', streets]), [finding('井盖')])).toEqual([null]);
});

it('the words are compared as they are kept: in plain form, without those of asking', async () => {
  const choices = choicesOf([3, '井盖', drains], [3, '路灯', streets]);
  const found = await timesAsked(choices, [
    finding('井蓋'),
    finding(),
    finding('路灯管理', '路灯'),
    finding('3号井盖'),
  ]);
  expect(found).toEqual([3, null, 3, null]);
});

it('nothing is read where no finding is about words', async () => {
  const choices = { ...choicesInMemory(), told: () => Promise.reject(new Error('was read')) };
  expect(await timesAsked({ choices }, [finding()])).toEqual([null]);
  await expect(timesAsked({ choices }, [finding('井盖')])).rejects.toThrow('was read');
});
