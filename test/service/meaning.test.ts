import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { prepareWords } from '../../src/service/ask/prepareWords.js';
import { embedderOf } from '../../src/service/operate/meaning/embeddings.js';
import { type Patience, ServerMeaning } from '../../src/service/operate/meaning/meaning.js';
import { openVectors } from '../../src/service/operate/meaning/vectorFile.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { matterOf } from '../../src/words/asking.js';
import { judge } from '../asking/evaluate.js';
import { type Behaviour, type EmbeddingsDouble, embeddingsDouble } from '../support/embeddings.js';
import { createWorld } from '../support/world.js';

const world = await createWorld(createMemoryStore());
await world.load('demo', '2026-11-01');
world.setDay('2026-11-28');

const question = { q: '夜里乌漆嘛黑', as: 'colloquial' };
const lamps = '路灯照明';
const meant = { [matterOf(question.q)]: lamps };
const quick: Patience = { question: 2_000, batch: 5_000, pause: { shortest: 60_000, longest: 60_000 } };

const open: EmbeddingsDouble[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

async function doubled(same: Readonly<Record<string, string>> = {}): Promise<EmbeddingsDouble> {
  const double = await embeddingsDouble(same);
  open.push(double);
  return double;
}

async function withMeaning(
  { url }: { readonly url: string },
  { path = null, patience = quick, waits = true }: { path?: string | null; patience?: Patience; waits?: boolean } = {},
) {
  const told: string[] = [];
  const tell = ({ en }: { readonly en: string }) => void told.push(en);
  const meaning = new ServerMeaning(embedderOf({ url }), await openVectors(path, ''), { tell, patience, waits });
  return { context: { ...world.context, meaning }, told };
}

describe('with a server of embeddings', () => {
  it('what means the same is offered first, and not answered for by meaning alone', async () => {
    const alone = await judge(world.context, question);
    expect(alone.understood.understoodBy).toBe('words');
    const { context } = await withMeaning(await doubled(meant));
    const { understood, offered } = await judge(context, question);
    expect(understood.understoodBy).toBe('wordsAndMeaning');
    expect(offered[0]).toBe('demo/duty/street-lighting');
    expect(understood.as).toBeNull();
  });

  it('what is called by its name, and pinyin, are not sent', async () => {
    const double = await doubled();
    const { context } = await withMeaning(double);
    for (const q of [lamps, 'ludeng zhaoming']) {
      const { understood } = await judge(context, { q, as: 'name' });
      expect(understood.understoodBy).toBe('words');
    }
    expect(double.asked).toEqual([]);
  });

  it('an answer by words is never made exact, and keeps what it rests on', async () => {
    const { context } = await withMeaning(await doubled());
    const { understood } = await judge(context, { q: '路灯坏了好几天没人修', as: 'complaint' });
    expect(understood.understoodBy).toBe('wordsAndMeaning');
    expect(understood.certainty).not.toBe('exact');
  });
});

describe('a server of embeddings that', () => {
  const faults: readonly Behaviour[] = [
    ...(['slow', 'error', 'no JSON', 'other JSON', 'too few', 'two dimensions', 'redirect'] as const),
    'gone in the middle',
  ];
  it.each(faults)('is at fault (%s) leaves it to words, within the deadline, and is then left alone', async (fault) => {
    const alone = await judge(world.context, question);
    for (const waits of [true, false]) {
      const double = await doubled();
      double.behaviour = fault;
      const patience = { ...quick, question: 300, batch: 300 };
      const { context, told } = await withMeaning(double, { patience, waits });
      const begun = performance.now();
      const { understood } = await judge(context, question);
      expect(performance.now() - begun).toBeLessThan(2_000);
      expect(understood).toEqual({ ...alone.understood, understoodBy: 'withoutMeaning' });
      const { length } = double.asked;
      await judge(context, { ...question, q: '晚上没有亮光' });
      expect(double.asked.length).toBe(length);
      expect(told.filter((text) => text.includes('no usable answer'))).toHaveLength(1);
    }
  });

  it('fails after the labels are done leaves it to words, and is used again after a pause', async () => {
    const double = await doubled();
    const { context, told } = await withMeaning(double, {
      patience: { ...quick, pause: { shortest: 50, longest: 50 } },
    });
    await judge(context, question);
    double.behaviour = 'error';
    expect((await judge(context, { ...question, q: '晚上没有亮光' })).understood.understoodBy).toBe('withoutMeaning');
    double.behaviour = 'well';
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await judge(context, { ...question, q: '晚上没有亮光' })).understood.understoodBy).toBe('wordsAndMeaning');
    expect(told.at(-1)).toContain('answers again');
  });

  it('is not there at all leaves it to words', async () => {
    const double = await doubled();
    double.close();
    const { context } = await withMeaning(double);
    expect((await judge(context, question)).understood.understoodBy).toBe('withoutMeaning');
  });

  it('has another model than before is asked for all vectors anew', async () => {
    const double = await doubled(meant);
    const { context } = await withMeaning(double);
    await judge(context, question);
    double.dimension = 48;
    const { understood, offered } = await judge(context, { ...question, q: '夜里乌漆嘛黑的' });
    expect([understood.understoodBy, offered.length > 0]).toEqual(['wordsAndMeaning', true]);
  });
});

describe('vectors', () => {
  const fileIn = () => join(mkdtempSync(join(tmpdir(), 'zhifen-vectors-')), 'vectors');

  it('are made in the background, while questions are understood by words', async () => {
    const double = await doubled();
    const { context } = await withMeaning(double, { waits: false });
    await prepareWords(context);
    await expect
      .poll(async () => (await judge(context, question)).understood.understoodBy, { timeout: 20_000 })
      .toBe('wordsAndMeaning');
  });

  it('are made once and kept, readable by their owner alone', async () => {
    const path = fileIn();
    const first = await doubled();
    await judge((await withMeaning(first, { path })).context, question);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(readFileSync(path).includes(lamps)).toBe(false);
    const second = await doubled();
    const { understood } = await judge((await withMeaning(second, { path })).context, question);
    expect(understood.understoodBy).toBe('wordsAndMeaning');
    expect(second.asked).toEqual([[expect.any(String)]]);
  });

  it.each([
    ['cut off', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -3))],
    ['something else', (path: string) => writeFileSync(path, randomBytes(5_000))],
    ['longer', (path: string) => appendFileSync(path, 'x')],
    [
      'changed',
      (path: string) => {
        const bytes = readFileSync(path);
        bytes[1_000] = (bytes[1_000] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
  ])('in a file that is %s are made anew', async (_what, damage) => {
    const path = fileIn();
    await judge((await withMeaning(await doubled(), { path })).context, question);
    const whole = statSync(path).size;
    damage(path);
    const double = await doubled();
    const { understood } = await judge((await withMeaning(double, { path })).context, question);
    expect(understood.understoodBy).toBe('wordsAndMeaning');
    expect(double.asked.length).toBeGreaterThan(1);
    expect([existsSync(path), statSync(path).size]).toEqual([true, whole]);
  });
});
