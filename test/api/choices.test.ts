import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { loadSeed } from '../support/seeds.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-01T00:00:00.000Z');
  await loadSeed(api.context, 'demo');
});
afterAll(() => api.close());

const note = (text: string, record: string, within = 'null') =>
  api.ask(`mutation { noteChoice(input: { text: "${text}", record: "${record}", within: ${within} }) { counted } }`);

describe('noteChoice', () => {
  it('counts, records nothing and changes no answer', async () => {
    const question =
      '{ ledger { revision } whoIsResponsible(matter: { text: "谁管乱叫的狗" }, within: "demo") { question { certainty } } }';
    const before = await api.ask(question);
    for (let made = 0; made < 3; made++) {
      const { data, errors } = await note('谁管乱叫的狗', 'demo/duty/street-lighting');
      expect([data, errors]).toEqual([{ noteChoice: { counted: true } }, []]);
    }
    expect(await api.ask(question)).toEqual(before);
    expect(await api.context.choices.told()).toEqual([
      { words: '乱叫的狗', record: 'demo/duty/street-lighting', count: 3 },
    ]);
  });

  it('does not count what may tell a person, or is a name already', async () => {
    const duty = (await api.ask('{ duty(id: "demo/duty/street-lighting") { name } }')).data.duty.name;
    for (const [text, record] of [
      ['3号楼的狗', 'demo/duty/street-lighting'],
      [`谁管${duty}`, 'demo/duty/street-lighting'],
      ['胖子', 'demo/person/jia'],
      ['大桥那件事', 'demo/case/bridge'],
    ] as const)
      expect([text, (await note(text, record)).data]).toEqual([text, { noteChoice: { counted: false } }]);
  });

  it('tells of a disputed matter how often it was asked, as far as that may be told', async () => {
    const [drains, streets] = ['demo/duty/drains', 'demo/duty/streets'];
    const { errors } = await api.record('disputed', [
      { duty: { id: drains, name: '雨水管网', aliases: ['消防栓', '雨箅子'] } },
      { duty: { id: streets, name: '路面养护', aliases: ['消防栓', '雨箅子'] } },
    ]);
    expect(errors).toEqual([]);
    const found = async () => {
      const { data } = await api.ask(
        '{ findings(within: "demo", codes: [DISPUTED_MATTER]) { nodes { words timesAsked subjects { id: recordId } sentence } } }',
      );
      return data.findings.nodes.map(({ words, timesAsked, sentence }: Record<string, unknown>) => {
        const told = timesAsked === null ? '' : `至少问过 ${timesAsked} 次。`;
        expect(sentence).toMatch(new RegExp(`^“${(words as string[]).join('”、“')}”同为[^。]+。${told}$`));
        return [words, timesAsked];
      });
    };
    const choose = async (times: number, text: string, record: string) => {
      for (let made = 0; made < times; made++)
        expect((await note(text, record, '"demo"')).data).toEqual({ noteChoice: { counted: true } });
    };
    await choose(2, '消防栓归谁管', drains);
    await choose(2, '消防栓归谁管', streets);
    expect(await found()).toEqual([
      [['消防栓', '雨箅子'], null],
      [['漏水'], null],
    ]);
    await choose(2, '谁管消防栓', streets);
    await choose(3, '消防栓', 'demo/duty/street-lighting');
    expect(await found()).toEqual([
      [['消防栓', '雨箅子'], 4],
      [['漏水'], null],
    ]);
    await choose(1, '消防栓', drains);
    expect(await found()).toEqual([
      [['消防栓', '雨箅子'], 7],
      [['漏水'], null],
    ]);
  });

  it('refuses what is not there, in its place', async () => {
    const codes = async (reply: ReturnType<typeof note>) =>
      (await reply).errors.map(({ extensions: { code, path } }) => [code, path]);
    expect(await codes(note('狗叫', 'demo/duty/nothing'))).toEqual([['UNKNOWN_ID', ['record']]]);
    expect(await codes(note('狗叫', 'demo/duty/street-lighting', '"nowhere"'))).toEqual([
      ['UNKNOWN_GOVERNMENT', ['within']],
    ]);
    expect(await codes(note('狗'.repeat(3_000), 'demo/duty/street-lighting'))).toEqual([['TOO_LARGE', ['text']]]);
  });
});
