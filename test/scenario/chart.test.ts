import { describe, expect, it } from 'vitest';
import type { ChartUnit } from '../../src/engine/overview/orgChart.js';
import { askMatrix, askOrgChart } from '../../src/service/ask/askOrgChart.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import type { Context } from '../../src/service/context.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type Line } from '../support/world.js';

// In the small world: a section of the bureau, a party committee beside, another government, and who liaises.
const lines: readonly Line[] = [
  { organization: { id: 'g/edu/section', name: '基教科', type: 'affiliate', partOf: 'g/edu' } },
  { post: { id: 'g/clerk', organization: 'g', title: '秘书' } },
  { organization: { id: 'g/party', name: '区委', type: 'party' } },
  { organization: { id: 'g/party/office', name: '区委办', type: 'party', partOf: 'g/party' } },
  { organization: { id: 'h', name: '邻区', type: 'government' } },
  { oversight: { id: 'g/o-liaison', overseer: 'g/d3', target: 'g/edu', mode: 'liaison' } },
];

async function world() {
  const { context, load, record, setDay } = await createWorld(createMemoryStore());
  await load('small', '2019-01-01');
  await record(lines, '2019-01-02');
  setDay('2030-01-01');
  return context;
}

const chartOf = async (context: Context, { root = 'g', depth }: { root?: string; depth?: number } = {}) =>
  askOrgChart(context, { root, depth, ...(await askingOf(context, { at: '2024-01-01' })) });

const unitsOf = ({ units }: ChartUnit) => units.map(({ organization }) => organization.id);
const leaders = ['g/head', 'g/d1', 'g/d2', 'g/d3'];

describe('the chart', () => {
  it('shows posts by rank, what has no rank after them, parts and then what was dispatched', async () => {
    const { root } = await chartOf(await world());
    expect(root.posts.map(({ post }) => post.id)).toEqual([...leaders, 'g/clerk', 'g/deputies']);
    expect(unitsOf(root)).toEqual(['g/edu', 'g/fin', 'g/meeting', 'g/office', 'g/east']);
    expect(root.units[0]?.inCharge).toEqual(['g/d1']);
  });

  it('goes as deep as it is told, for the bodies beside too', async () => {
    const context = await world();
    const depth = async (levels: number) => chartOf(context, { depth: levels });
    const [none, one, two] = [await depth(0), await depth(1), await depth(2)];
    expect([none, one, two].map(({ root }) => root.units.flatMap(unitsOf))).toEqual([[], [], ['g/edu/section']]);
    expect([none, one].map(({ root }) => root.units.length)).toEqual([0, 5]);
    expect([one, two].map(({ beside }) => beside.flatMap(unitsOf))).toEqual([[], ['g/party/office']]);
  });

  it('shows the bodies of the same government beside it, and beside none of its parts', async () => {
    const context = await world();
    const beside = async (root: string) =>
      (await chartOf(context, { root })).beside.map(({ organization }) => organization.id);
    expect(await beside('g')).toEqual(['g/party']);
    expect(await beside('g/edu')).toEqual([]);
  });

  it('ends where the records go round in a circle of which no single field shows the whole', async () => {
    const { context, record, setDay } = await createWorld(createMemoryStore());
    await record(
      [
        { organization: { id: 'g', name: '区', type: 'government', dispatchedBy: 'g/east' } },
        { organization: { id: 'g/east', name: '东街道', type: 'subdistrictOffice', partOf: 'g' } },
      ],
      '2019-01-01',
    );
    setDay('2030-01-01');
    const { root } = await chartOf(context);
    expect([unitsOf(root), root.units.flatMap(unitsOf)]).toEqual([['g/east'], []]);
  });
});

describe('the matrix', () => {
  it('has the leaders in its rows, the units in its columns, and oversight only where they meet', async () => {
    const context = await world();
    const moment = await askingOf(context, { at: '2024-01-01' });
    const { leaders: rows, organizations, cells } = await askMatrix(context, { root: 'g', ...moment });
    expect(rows.map(({ post }) => post.id)).toEqual([...leaders, 'g/clerk']);
    expect(organizations.map(({ id }) => id)).toEqual(['g/east', 'g/edu', 'g/fin', 'g/meeting', 'g/office']);
    expect(
      cells.map(({ leader, organization, oversight }) => [leader, organization, oversight.map(({ id }) => id)]),
    ).toEqual([
      ['g/d1', 'g/edu', ['g/o-edu']],
      ['g/d2', 'g/fin', ['g/o-fin']],
      ['g/d3', 'g/edu', ['g/o-liaison']],
    ]);
  });

  it('leaves out nothing that a leader oversees: neither what belongs nowhere, nor what is overseen by its post', async () => {
    const { context, load, record, setDay } = await createWorld(createMemoryStore());
    await load('small', '2019-01-01');
    await record(
      [
        { organization: { id: 'g/tax', name: '税务局', type: 'department' } },
        { organization: { id: 'g/edu/section', name: '基教科', type: 'affiliate', partOf: 'g/edu' } },
        { post: { id: 'g/section-chief', organization: 'g/edu/section', title: '科长' } },
        { oversight: { id: 'g/o-tax', overseer: 'g/d3', target: 'g/tax', mode: 'liaison' } },
        { oversight: { id: 'g/o-section', overseer: 'g/d1', target: 'g/section-chief', mode: 'guides' } },
        { oversight: { id: 'g/o-deputy', overseer: 'g/head', target: 'g/d1', mode: 'leads' } },
      ],
      '2019-01-02',
    );
    setDay('2030-01-01');
    const moment = await askingOf(context, { at: '2024-01-01' });
    const { organizations, cells } = await askMatrix(context, { root: 'g', ...moment });
    const columns = organizations.map(({ id }) => id);
    expect(columns).toEqual(['g/east', 'g/edu', 'g/fin', 'g/meeting', 'g/office', 'g/edu/section', 'g/tax']);
    expect(cells.map(({ leader, organization }) => `${leader} ${organization}`)).toEqual([
      'g/d1 g/edu',
      'g/d1 g/edu/section',
      'g/d2 g/fin',
      'g/d3 g/tax',
    ]);
  });
});
