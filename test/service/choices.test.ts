import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choicesInFile } from '../../src/service/operate/choicesInFile.js';
import { ChoiceCounts, type Chosen, leastTold, wordsToKeep } from '../../src/words/choices.js';
import { scratchFile } from '../support/stores.js';

const chosen = (words: string, record = 'g/duty/drains', month = '2026-11'): Chosen => ({ words, record, month });
const times = (count: number, note: () => void) => {
  for (let made = 0; made < count; made++) note();
};

describe('words that are kept', () => {
  it('are what is asked about, as it was said', () => {
    expect(wordsToKeep('请问谁管下水道？')).toBe('下水道');
    expect(wordsToKeep('乱叫的狗归谁管')).toBe('乱叫的狗');
    expect(wordsToKeep('ＸＳＤ')).toBe('xsd');
  });

  it.each([
    ['has a digit', '3号楼的狗'],
    ['has a full-width digit', '３号楼的狗'],
    ['has a digit of another script', '٣号楼的狗'],
    ['has a number in Chinese', '电话一三八零零的狗'],
    ['is long', '楼下的狗从早到晚叫个不停，邻居说了好多次也没有用，大家都睡不好觉了'],
    ['names nothing', '谁管这个'],
    ['is one character', '狗'],
  ])('are none where a question %s', (_, question) => {
    expect(wordsToKeep(question)).toBeNull();
  });
});

describe('counts of choices', () => {
  it('hold no words that were chosen seldom, and tell none', () => {
    const counts = new ChoiceCounts('salt');
    times(leastTold - 1, () => counts.add(chosen('下水道')));
    expect(counts.told()).toEqual([]);
    expect(JSON.stringify(counts.written())).not.toMatch(/下水道|drains/);
    counts.add(chosen('下水道'));
    expect(counts.told()).toEqual([{ words: '下水道', record: 'g/duty/drains', count: leastTold }]);
  });

  it('are bounded: of very many, the least counted go first', () => {
    const counts = new ChoiceCounts('salt');
    times(leastTold, () => counts.add(chosen('下水道', 'g/duty/drains', '2020-01')));
    for (let made = 0; made < 20_000; made++) counts.add(chosen(`洪水${made}`));
    expect((counts.written() as { readonly counts: unknown[] }).counts.length).toBeLessThanOrEqual(5_000);
    expect(counts.told()).toMatchObject([{ words: '下水道' }]);
  });
});

describe('counts in a file', () => {
  it('are there for its owner only after the process is gone, and added to by several', async () => {
    const file = scratchFile('choices.json');
    const [one, other] = [choicesInFile(file, () => {}), choicesInFile(file, () => {})];
    times(2, () => one.note(chosen('下水道')));
    await one.close();
    times(1, () => other.note(chosen('下水道')));
    await other.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await choicesInFile(file, () => {}).told()).toMatchObject([{ words: '下水道', count: 3 }]);
  });

  it.each(['', '{"salt": 1', '{"salt": "s", "counts": [{"count": -1}]}'])(
    'begin anew where %s stands in it',
    async (text) => {
      const file = scratchFile('choices.json');
      writeFileSync(file, text);
      const choices = choicesInFile(file, () => {});
      choices.note(chosen('下水道'));
      expect(await choices.told()).toEqual([]);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ counts: [{ count: 1, month: '2026-11' }] });
    },
  );

  it('that cannot be written are held, told of once, and written later', async () => {
    const file = `${scratchFile('away')}/choices.json`;
    const told: string[] = [];
    const choices = choicesInFile(file, ({ en }) => told.push(en));
    for (let made = 0; made < leastTold; made++) {
      choices.note(chosen('下水道'));
      await choices.close();
    }
    expect(told).toEqual([expect.stringContaining('ENOENT')]);
    mkdirSync(dirname(file));
    expect(await choices.told()).toMatchObject([{ count: leastTold }]);
  });
});
