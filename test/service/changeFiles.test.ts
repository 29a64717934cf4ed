import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/model/limits.js';
import { readChanges } from '../../src/service/changeFile.js';
import { checkFile } from '../../src/service/checkDraft.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { written } from '../cli/zhifen.js';
import { loadSeed } from '../support/seeds.js';

const empty = (): Context => createContext(createMemoryStore());

/** What is wrong with a file, as `line:column code path`. */
async function told(content: string, context = empty()): Promise<string[]> {
  const problems = await checkFile(context, await written('file.yaml', content));
  return problems.map(({ line, column, code, path }) => `${line}:${column} ${code} ${path.join('.')}`);
}

/** The change sets of a file, as they are recorded one after the other. */
async function recorded(content: string, context = empty()) {
  const files = await readChanges(context, await written('file.yaml', content));
  const changeSets = [];
  for (const { input } of files) changeSets.push(await recordChanges(context, input));
  return changeSets;
}

const office = `commandId: office
reason: 建立
changes:
  - assert: { organization: { id: g, name: 小区人民政府, type: government } }
  - assert: { document: { id: g/doc, name: 分工通知, issuer: g } }
  - assert: { post: { id: g/post/head, organization: g, title: 区长 } }
  - assert: { person: { id: g/person/jia, name: 甲 } }
`;

describe('what a change set says for all of its records', () => {
  it('is the day from which they are so and what they rest on, where they do not say it themselves', async () => {
    const [{ changes } = { changes: [] }] =
      await recorded(`${office.replace('reason:', 'validFrom: 2026-03-10\nbasis: [g/doc]\nreason:')}
  - assert: { duty: { id: g/duty/a, name: 事项, validFrom: 2026-04-01, basis: [] } }
  - assert: { duty: { id: g/duty/b, name: 另一事项, validFrom: null } }
  - assert: { duty: { id: g/duty/c, name: 又一事项, validFrom: , validTo: 2026-05-01 } }
  - end: { id: g/duty/a, at: 2026-05-01 }
`);
    const said = changes.map((each) =>
      each.op === 'assert' ? [each.id, each.record.validFrom, each.record.basis] : each.op,
    );
    const day = '2026-03-09T16:00:00.000Z';
    expect(said).toEqual([
      ['g', day, ['g/doc']],
      ['g/doc', day, []],
      ['g/post/head', day, ['g/doc']],
      ['g/person/jia', day, ['g/doc']],
      ['g/duty/a', '2026-03-31T16:00:00.000Z', ['g/doc']],
      ['g/duty/b', null, ['g/doc']],
      ['g/duty/c', null, ['g/doc']],
      'end',
    ]);
  });

  it('is told once where it is no day', async () => {
    expect(await told(office.replace('reason:', 'validFrom: 三月十日\nreason:'))).toEqual([
      '2:12 INVALID_DATE validFrom',
    ]);
  });

  it('may end before a record that begins elsewhere does', async () => {
    const content = office
      .replace('name: 甲', 'name: 甲, validTo: 2026-03-01')
      .replace('reason:', 'validFrom: 2026-03-10\nreason:');
    expect(await told(content)).toEqual(['8:61 EMPTY_INTERVAL changes.3.assert.person.validTo']);
  });
});

describe('an id that is left out', () => {
  const roster = `commandId: roster
reason: 名册
validFrom: 2026-03-10
changes:
  - assert: { organization: { name: 财政局, type: department, partOf: g } }
  - assert: { post: { organization: g/org/财政局, title: 局长 } }
  - assert: { post: { organization: g, title: 副区长（二） } }
  - assert: { person: { name: 王　一 } }
  - assert: { document: { name: 关于分工的通知, number: 示政发〔2026〕3号, issuer: g } }
  - assert: { provision: { document: g/document/示政发-2026-3号, article: "2", paragraph: 1, quote: 分管财政局 } }
  - assert: { tenure: { person: g/person/王-一, post: g/post/副区长-二 } }
  - assert: { oversight: { overseer: g/post/副区长-二, target: g/org/财政局, mode: inCharge } }
  - assert: { standInRule: { post: g/post/副区长-二, manner: ordered, candidates: g/post/head, label: AB角, validFrom: null } }
  - assert: { absence: { of: g/person/王-一, reason: leave, validFrom: "2026-03-10T20:00:00+08:00", validTo: 2026-03-12 } }
`;
  const made = [
    ...['g/org/财政局', 'g/post/财政局.局长', 'g/post/副区长-二', 'g/person/王-一', 'g/document/示政发-2026-3号'],
    ...['g/document/示政发-2026-3号#2.1', 'g/tenure/2026-03-10.王-一.副区长-二'],
    ...['g/oversight/2026-03-10.副区长-二.财政局.inCharge', 'g/standInRule/副区长-二.head.AB角'],
    'g/absence/2026-03-10.王-一.leave',
  ];

  it('is made of the kind and the names, and the same whenever the same is given', async () => {
    const context = empty();
    await recorded(office, context);
    const [first] = await recorded(roster, context);
    expect(first?.changes.map(({ id }) => id)).toEqual(made);
    const [again] = await recorded(roster, context);
    expect(again?.revision).toBe(first?.revision);
    // And it is right as often as it is looked at.
    expect(await told(roster, context)).toEqual([]);
    expect(await told(roster.replace('commandId: roster', 'commandId: other'), context)).toEqual([]);
  });

  it('is made for a government that the change set itself makes', async () => {
    const [{ changes } = { changes: [] }] = await recorded(`commandId: c
reason: r
changes:
  - assert: { organization: { name: 小区人民政府, type: government } }
  - assert: { person: { name: 甲 } }
  - assert: { duty: { name: 财政 } }
`);
    expect(changes.map(({ id }) => id)).toEqual(['小区人民政府', '小区人民政府/person/甲', '小区人民政府/duty/财政']);
  });

  it('is refused where it is taken: whether the same or a namesake is meant, nobody knows', async () => {
    const context = empty();
    await recorded(office, context);
    await recorded(roster, context);
    const namesake = `commandId: c
reason: r
changes:
  - assert: { person: { name: 王 一, note: 新来的 } }
  - assert: { person: { name: 乙 } }
  - assert: { person: { name: 乙, note: 另一位 } }
  - assert: { tenure: { person: g/person/乙, post: g/post/head } }
`;
    expect(await told(namesake, context)).toEqual([
      '4:23 ID_TAKEN changes.0.assert.person.id',
      '6:23 ID_TAKEN changes.2.assert.person.id',
    ]);
    // Who says which one is meant, or gives another, may.
    const said = namesake
      .replace('name: 王 一,', 'id: g/person/王-一, name: 王 一,')
      .replace('name: 乙, note', 'id: g/person/乙-2, name: 乙, note');
    expect(await told(said, context)).toEqual([]);
  });

  it('is asked for where nothing tells the government, or several do, or nothing has a name', async () => {
    const person = 'commandId: c\nreason: r\nchanges:\n  - assert: { person: { name: 甲 } }\n';
    expect(await told(person)).toEqual(['4:23 MISSING_FIELD changes.0.assert.person.id']);
    const two = `${person}  - end: { id: g/x, at: 2026-01-01 }\n  - end: { id: h/x, at: 2026-01-01 }\n`;
    expect((await told(two))[0]).toBe('4:23 MISSING_FIELD changes.0.assert.person.id');
    const dots = 'commandId: c\nreason: r\nchanges:\n  - assert: { duty: { name: "……", broader: g/duty/a } }\n';
    expect((await told(dots))[0]).toBe('4:21 MISSING_FIELD changes.0.assert.duty.id');
  });
});

describe('merge keys', () => {
  const merged = (wrong: string) =>
    `commandId: c
reason: r
common:
changes:
  - assert: { organization: &unit { id: g, name: 小区人民政府, type: government } }
  - assert: { organization: { <<: *unit, id: g/org/a, name: 甲局, type: department, partOf: g } }
  - assert: &person { person: { id: g/person/jia, name: 甲, note: ${wrong} } }
`.replace('common:\n', '');

  it('bring what they name, and what stands beside them goes before', async () => {
    const [{ changes } = { changes: [] }] = await recorded(merged('x'));
    expect(changes[1]).toMatchObject({ id: 'g/org/a', record: { name: '甲局', type: 'department', partOf: 'g' } });
  });

  it('are told of where what they bring is written', async () => {
    const content = `commandId: c
reason: r
changes:
  - assert: { organization: &unit { id: g, name: 小区人民政府, type: government, validFrom: 三月 } }
  - assert: { organization: { <<: *unit, id: g/org/a, nam: 甲局 } }
`;
    expect(await told(content)).toEqual([
      '4:87 INVALID_DATE changes.0.assert.organization.validFrom',
      '4:87 INVALID_DATE changes.1.assert.organization.validFrom',
      '5:60 UNKNOWN_FIELD changes.1.assert.organization.nam',
    ]);
  });

  it.each([
    ['a: 1\nb: { <<: 1 }\n', '2:10 INVALID_YAML '],
    ['a: &a [1]\nb:\n  <<: *a\n', '3:7 INVALID_YAML '],
    ['a: &a { x: 1 }\nb: { <<: [*a, 2] }\n', '2:15 INVALID_YAML '],
    ['a: &a { <<: *a }\n', '1:13 INVALID_YAML '],
  ])('name groups of fields: %j', async (content, problem) => {
    expect(await told(content)).toEqual([problem]);
  });

  it('multiply no more than aliases do', async () => {
    const bomb = ['a0: &a0 { x: 1, y: 1, z: 1 }'];
    for (let level = 1; level < 60; level++)
      bomb.push(`a${level}: &a${level} { <<: [*a${level - 1}, *a${level - 1}] }`);
    expect((await told(bomb.join('\n'))).every((each) => each.includes('INVALID_YAML'))).toBe(true);
    expect(limits.yamlRepeated).toBeGreaterThan(0);
  });
});

describe('several change sets in a file', () => {
  const people = (id: string, name: string) =>
    `commandId: ${id}\nreason: r\nchanges:\n  - assert: { person: { id: g/person/${id}, name: ${name} } }\n`;

  it('are recorded in their order, each all or nothing', async () => {
    const content = `${office}---\n# 人员\n${people('a', '乙')}---\n${people('b', '丙')}...\n---\n`;
    expect((await recorded(content)).map(({ commandId, changes }) => [commandId, changes.length])).toEqual([
      ['office', 4],
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('are none in a file without any, which is told', async () => {
    expect(await told('')).toEqual(['1:1 MISSING_FIELD ']);
    expect(await told('# nothing\n---\n')).toEqual(['1:1 MISSING_FIELD ']);
  });

  it('have their mistakes told with their lines', async () => {
    const content = `${office}---\n${people('a', '乙').replace('name', 'nam')}---\n${people('b', '丙').replace('reason: r\n', '')}`;
    expect(await told(content)).toEqual(
      [
        '12:23 MISSING_FIELD changes.0.assert.person.name',
        '12:46 UNKNOWN_FIELD changes.0.assert.person.nam',
        '13:1 MISSING_FIELD reason',
      ].map((each) => expect.stringContaining(each)),
    );
    expect(await told(`${people('a', '乙')}---\na: [\n`)).toEqual([expect.stringMatching(/^[67]:\d+ INVALID_YAML/)]);
  });
});

it('the example of the documentation is taken as it is shown', async () => {
  const context = empty();
  await loadSeed(context, 'demo');
  const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/changes.md', 'utf8'))?.[1] ?? '';
  expect(await told(example, context)).toEqual([]);
  const [notice, leave] = await recorded(example, context);
  const ids = notice?.changes.flatMap(({ op, id }) => (op === 'assert' ? [id] : [])) ?? [];
  expect(ids).toContain('demo/assignment/deputy-3.education.inCharge');
  expect(notice?.changes.filter(({ op }) => op === 'end').length).toBeGreaterThan(0);
  expect(leave?.changes.map(({ id }) => id)).toEqual(['demo/absence/2026-03-12.jia.leave']);
});
