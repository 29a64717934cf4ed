import { beforeAll, describe, expect, it } from 'vitest';
import { understandMatter } from '../../src/service/ask/askWhoIsResponsible.js';
import { createContext } from '../../src/service/createContext.js';
import { asOf } from '../../src/service/moment.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { inChinese } from '../../src/words/english.js';
import { recordSeeds } from '../support/seeds.js';

const context = createContext(createMemoryStore(), { now: () => '2026-11-23T04:00:00.000Z' });

beforeAll(() => recordSeeds(context, ['demo']));

const understood = async (text: string) => {
  const moment = await asOf(context, {});
  const { understood: found } = await understandMatter(context, { matter: { text }, within: 'demo', ...moment });
  return { as: found.as?.id ?? null, certainty: found.certainty };
};

describe('a matter in English', () => {
  it.each([
    ['garbage', 'demo/duty/waste'],
    ['trash', 'demo/duty/waste'],
    ['sewers', 'demo/duty/drainage'],
    ['drains', 'demo/duty/drainage'],
    ['potholes', 'demo/duty/road-maintenance'],
    ['noise', 'demo/duty/noise'],
    ['Who is responsible for the street lights?', 'demo/duty/street-lighting'],
  ])('%s is understood as %s, and never as a name', async (text, duty) => {
    const { as, certainty } = await understood(text);
    expect(as).toBe(duty);
    if (text !== 'noise') expect(certainty).not.toBe('exact');
  });

  it('is not translated where a part of it is not known, and means nobody', async () => {
    for (const text of ['garbage in orbit', 'who cleans the moon', '路灯 lights', ''])
      expect(inChinese(text)).toBeNull();
    expect(await understood('who cleans the moon')).toEqual({ as: null, certainty: 'unclear' });
  });

  it('of two matters names nobody', async () => {
    expect(await understood('garbage and noise')).toMatchObject({ as: null });
  });
});

describe('people and who stands in for them', () => {
  it.each([
    ['丙', 'demo/person/bing'],
    ['乙', 'demo/person/yi'],
    ['水务甲', 'demo/person/water-jia'],
    ['副区长丙', 'demo/person/bing'],
    ['谁代区长', 'demo/post/head'],
    ['谁代理区长', 'demo/post/head'],
    ['区长出差谁签字', 'demo/post/head'],
    ['甲不在谁签字', 'demo/person/jia'],
  ])('%s means %s', async (text, id) => {
    expect((await understood(text)).as).toBe(id);
  });

  it('a matter that only has such words in it stays that matter', async () => {
    expect((await understood('代理记账')).as).not.toBe('demo/post/head');
    expect((await understood('外星人')).as).toBeNull();
  });
});
