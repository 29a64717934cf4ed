import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { noteChoice } from '../../src/service/ask/noteChoice.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { choicesInFile } from '../../src/service/operate/choicesInFile.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type Line } from '../support/world.js';
import { loadedFolder, zhifenHere } from './zhifen.js';

const data = await loadedFolder('demo');
const zhifen = (...args: readonly string[]) => zhifenHere([...args, '--seed', 'demo'], { env: { ZHIFEN_DATA: data } });

const asked = '谁管毛孩子';
const [dogs, lamps] = ['demo/duty/dogs', 'demo/duty/street-lighting'];

/** What people who ask that chose: a server counts it in the data folder. */
async function choose(times: number, text: string, chosen: string, besides: readonly Line[] = []): Promise<void> {
  const { context, load, record, setDay } = await createWorld(createMemoryStore());
  await load('demo', '2026-11-01');
  if (besides.length > 0) await record(besides, '2026-11-02');
  setDay('2026-11-28');
  const choices = choicesInFile(join(data, 'zhifen.db.choices.json'), () => {});
  for (let made = 0; made < times; made++)
    await noteChoice(
      { ...context, choices },
      { text, record: chosen, within: 'demo', ...(await askingOf(context, {})) },
    );
  await choices.close();
}

const certainty = async (): Promise<unknown> => {
  const { stdout } = await zhifen('who', asked, '--within', 'demo', '--at', '2026-11-28', '--json');
  return JSON.parse(stdout).understood.certainty;
};

describe('aliases', () => {
  const out = join(data, 'aliases.yaml');

  it('are proposed from what was chosen thrice, and are names once a person has recorded them', async () => {
    expect(await certainty()).toBe('unclear');
    await choose(2, asked, dogs);
    expect((await zhifen('aliases', '--out', out)).stdout).toBe('没有可提议的别名。\n');
    expect(existsSync(out)).toBe(false);

    await choose(1, asked, dogs);
    const { stdout, exitCode } = await zhifen('aliases', '--within', '示例区', '--out', out);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/demo\/duty\/dogs +.+ +毛孩子 +3$/m)]);
    expect(await certainty()).toBe('unclear');

    const text = readFileSync(out, 'utf8');
    expect(text).toContain('# 毛孩子 → demo/duty/dogs（3 次）');
    const { reason, changes } = parse(text);
    expect([reason, changes.length]).toEqual(['据查询中的选择次数增补别名', 1]);
    expect(await zhifen('check', out)).toMatchObject({ exitCode: 0 });
    expect((await zhifen('record', out)).stdout).toContain('1 项变更');
    expect(await certainty()).toBe('exact');
    expect((await zhifen('aliases')).stdout).toBe('没有可提议的别名。\n');
  });

  it('leave all else of the record as it was', async () => {
    const { stdout } = await zhifen('history', dogs, '--json');
    const [before, after] = JSON.parse(stdout)
      .slice(-2)
      .map(({ record }: { record: object }) => record);
    expect(after).toEqual({ ...before, aliases: [...before.aliases, '毛孩子'] });
  });

  it('are not proposed where several records were chosen, or where they name another one', async () => {
    await choose(4, '楼下真闹心', dogs);
    await choose(3, '楼下真闹心', lamps);
    await choose(3, '区长', lamps);
    const { stdout } = await zhifen('aliases', '--json');
    expect(JSON.parse(stdout)).toEqual({
      proposed: [],
      disputed: [
        { record: dogs, words: '楼下真闹心', count: 4 },
        { record: lamps, words: '楼下真闹心', count: 3 },
      ],
    });
    expect((await zhifen('aliases')).stdout).toContain('所选不一，不作提议');
  });

  it('are disputed where two duties have them: told with how often they were asked', async () => {
    const file = join(data, 'disputed.yaml');
    const both = ['demo/duty/one', 'demo/duty/two'].map((id) => ({
      duty: { id, name: `${id} 的事`, aliases: ['井盖'] },
    }));
    const changes = both.map((line) => ({ assert: line }));
    writeFileSync(file, stringify({ commandId: 'disputed', reason: 'disputed', changes }));
    // It is recorded, and told at once.
    expect(await zhifen('record', file)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('2 项变更') });
    const ask = async (...args: readonly string[]) =>
      (await zhifen('findings', '--within', 'demo', '--code', 'DISPUTED_MATTER', ...args)).stdout;
    expect(await ask()).toMatch(/争议事项 +demo +“井盖”同为.+。$/m);
    await choose(2, '井盖', 'demo/duty/one', both);
    await choose(3, '井盖', 'demo/duty/two', both);
    expect(await ask()).toMatch(/“井盖”同为.+。至少问过 3 次。$/m);
    expect(await ask('--lang', 'en')).toMatch(/called “井盖”.+ Asked at least 3 times\.$/m);
    expect(JSON.parse(await ask('--json'))).toContainEqual(expect.objectContaining({ words: ['井盖'], timesAsked: 3 }));
  });

  it('cannot be told of what was chosen less than thrice', async () => {
    expect(await zhifen('aliases', '--min', '2')).toMatchObject({ exitCode: 2 });
  });
});
