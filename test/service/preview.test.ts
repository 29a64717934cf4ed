import { describe, expect, it } from 'vitest';
import type { Share } from '../../src/engine/compare/modeAnswer.js';
import { showInstant } from '../../src/model/time.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import type { Compared } from '../../src/service/ask/askDiff.js';
import { Assumption } from '../../src/service/assumption.js';
import type { Context } from '../../src/service/context.js';
import { findingsCausedBy } from '../../src/service/record/findingsCausedBy.js';
import { type GivenPreview, previewChanges, previewOf } from '../../src/service/record/previewChanges.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type Line, type World } from '../support/world.js';

async function worldOf(name: string, today: string): Promise<World> {
  const world = await createWorld(createMemoryStore());
  await world.load(name, '2018-01-01');
  world.setDay(today);
  return world;
}

const changeSet = (...lines: readonly Line[]) => ({
  commandId: 'draft',
  reason: 'draft',
  changes: lines.map((line) => ('end' in line || 'retract' in line ? line : { assert: line })),
});

async function previewIn(context: Context, lines: readonly Line[], question: Partial<GivenPreview> = {}) {
  const changes = new Assumption(context, changeSet(...lines), 'changes');
  return previewChanges(context, await previewOf(context, { changes, ...question }));
}

const preview = ({ context }: World, lines: readonly Line[], question: Partial<GivenPreview> = {}) =>
  previewIn(context, lines, question);

const day = (instant: string | null) => (instant === null ? null : showInstant(instant, 'Asia/Shanghai'));
const spanOf = ({ span }: Compared) => (span === null ? null : [day(span.from), day(span.to)]);
const shares = (parts: readonly Share[]) =>
  parts.map(({ party, holds, performs }) => `${party}${holds ? ' holds' : ''}${performs ? ' performs' : ''}`).sort();

/** The differences of one government, short enough to read. */
const told = ({ governments }: Compared, government = 0) =>
  (governments[government]?.differences ?? []).map(({ duty, post, mode, before, after, gains, loses, from, to }) => ({
    about: duty ?? post,
    mode,
    outcome: [before.outcome, after.outcome],
    gaps: after.gaps.map(({ reason }) => reason),
    gains: shares(gains),
    loses: shares(loses),
    stretch: [day(from), day(to)],
  }));

const trip: Line = {
  absence: {
    id: 'hongkou/trip',
    of: 'hongkou/post/head',
    reason: 'businessTrip',
    place: 'outside',
    validFrom: '2018-11-01',
    validTo: '2018-11-10',
  },
};
const designation: Line = {
  delegation: {
    id: 'hongkou/designation',
    delegator: 'hongkou/post/head',
    delegate: 'hongkou/post/deputy-heads',
    mode: 'preside',
    validFrom: '2018-11-01',
    validTo: '2018-11-10',
  },
};
const away = (of: string, validFrom?: string, validTo?: string): Line => ({
  absence: {
    id: 'g/away',
    of,
    reason: 'leave',
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  },
});

describe('the head of 虹口区 on a trip in November 2018', () => {
  it('leaves the district without a stand-in for exactly these days, where nobody is designated', async () => {
    const world = await worldOf('hongkou', '2018-10-31');
    const { revision } = await world.context.store.head();
    const found = await preview(world, [trip]);
    expect(spanOf(found)).toEqual(['2018-11-01', '2018-11-10']);
    expect(told(found).find(({ about }) => about === 'hongkou/post/head')).toEqual({
      about: 'hongkou/post/head',
      mode: null,
      outcome: ['held', 'gap'],
      gaps: ['undesignated'],
      gains: [],
      loses: ['hongkou/post/head performs'],
      stretch: ['2018-11-01', '2018-11-10'],
    });
    const [government] = found.governments;
    const accountable = told(found).filter(({ mode }) => mode === 'accountable');
    expect(accountable.length).toBeGreaterThan(10);
    for (const each of accountable) {
      expect(each.loses).toEqual(['hongkou/post/head performs']);
      expect(['gap', 'conflict']).toContain(each.outcome[1]);
    }
    const undesignated = government?.appearing.filter(({ finding }) => finding.reason === 'undesignated') ?? [];
    const duties = told(found).flatMap(({ about, gaps, mode }) =>
      mode !== null && gaps.includes('undesignated') ? [about] : [],
    );
    expect(undesignated.map(({ finding }) => finding.subjects[0]).sort()).toEqual([...new Set(duties)].sort());
    for (const { from, to } of undesignated) expect([day(from), day(to)]).toEqual(['2018-11-01', '2018-11-10']);
    expect((await world.context.store.head()).revision).toBe(revision);
  });

  it('is presided over by a deputy where one is designated, and stays accountable', async () => {
    const world = await worldOf('hongkou', '2018-10-31');
    const found = await preview(world, [trip, designation]);
    const head = found.governments[0]?.differences.find(({ post }) => post === 'hongkou/post/head');
    expect(head?.after).toMatchObject({
      outcome: 'held',
      accountable: { post: 'hongkou/post/head' },
      holders: [
        { post: 'hongkou/post/head', performers: [{ post: 'hongkou/post/deputy-heads', manner: 'designated' }] },
      ],
    });
    expect(shares(head?.gains ?? [])).toEqual(['hongkou/post/deputy-heads performs']);
    for (const { duty, mode, after } of found.governments[0]?.differences ?? []) {
      // Article 8 makes the heads of the departments answerable for the work of their own.
      if (mode === 'accountable' && duty !== 'hongkou/duty/department-work')
        expect(after.accountable?.post).toBe('hongkou/post/head');
    }
    expect(found.governments[0]?.appearing.filter(({ finding }) => finding.reason === 'undesignated')).toEqual([]);
  });
});

describe('the time that a preview covers', () => {
  it('is that of the records, the later stretches told apart from the earlier ones', async () => {
    const world = await worldOf('small', '2024-02-01');
    const found = await preview(world, [
      away('g/yi', '2024-03-01', '2024-03-15'),
      {
        delegation: {
          id: 'g/e',
          delegator: 'g/d1',
          delegate: 'g/d2',
          mode: 'preside',
          validFrom: '2024-03-05',
          validTo: '2024-03-10',
        },
      },
    ]);
    expect(spanOf(found)).toEqual(['2024-03-01', '2024-03-15']);
    const ofPost = told(found).filter(({ about }) => about === 'g/d1');
    expect(ofPost.map(({ stretch, gaps, gains }) => [...stretch, ...gaps, ...gains])).toEqual([
      ['2024-03-01', '2024-03-05', 'noRule'],
      ['2024-03-05', '2024-03-10', 'g/bing performs', 'g/d2 performs'],
      ['2024-03-10', '2024-03-15', 'noRule'],
    ]);
    const education = told(found).filter(({ about, mode }) => about === 'g/duty/education' && mode === 'inCharge');
    expect(education.map(({ stretch }) => stretch)).toEqual(ofPost.map(({ stretch }) => stretch));
  });

  it.each([
    ['open at its end', away('g/yi', '2024-03-01'), ['2024-03-01', '2025-03-02']],
    ['begun long ago and open', away('g/yi', '2020-03-01'), ['2020-03-01', '2025-02-01 08:00']],
    ['open at its beginning', away('g/yi', undefined, '2024-03-15'), ['2024-02-01 08:00', '2024-03-15']],
    ['open at both ends', away('g/yi'), ['2024-02-01 08:00', '2025-02-01 08:00']],
    ['over before it was recorded', away('g/yi', undefined, '2021-01-01'), ['2020-01-01', '2021-01-01']],
    ['the end of a tenure', { end: { id: 'g/t-yi', at: '2024-06-01' } }, ['2024-06-01', '2025-06-02']],
    ['a record that never was', { retract: { id: 'g/t-yi' } }, ['2020-01-01', '2025-02-01 08:00']],
  ])('of a change %s', async (_what, line, expected) => {
    const world = await worldOf('small', '2024-02-01');
    expect(spanOf(await preview(world, [line]))).toEqual(expected);
  });

  it('is none where the change changes nothing', async () => {
    const world = await worldOf('small', '2024-02-01');
    await world.record([away('g/yi', '2024-03-01', '2024-03-15')], '2024-02-01');
    const found = await preview(world, [away('g/yi', '2024-03-01', '2024-03-15')]);
    expect(found.span).toBeNull();
    expect(told(found)).toEqual([]);
  });

  it('is an instant or a span where one is asked for', async () => {
    const world = await worldOf('small', '2024-02-01');
    const leave = away('g/yi', '2024-03-01', '2024-03-15');
    const at = await preview(world, [leave], { at: '2024-03-02' });
    expect([at.span, day(at.before.at)]).toEqual([null, '2024-03-02']);
    expect(told(at).find(({ about }) => about === 'g/d1')?.stretch).toEqual([null, null]);
    expect(told(await preview(world, [leave], { at: '2024-03-15' }))).toEqual([]);
    const span = await preview(world, [leave], { from: '2024-03-10', to: '2024-04-01' });
    expect(spanOf(span)).toEqual(['2024-03-10', '2024-04-01']);
    expect(told(span).find(({ about }) => about === 'g/d1')?.stretch).toEqual(['2024-03-10', '2024-03-15']);
    expect(spanOf(await preview(world, [leave], { to: '2024-04-01' }))?.[0]).toBe('2024-02-01 08:00');
  });

  it('is the whole of an absence that becomes longer, since rules go by its length', async () => {
    const world = await worldOf('small', '2024-02-01');
    const rule = (id: string, fields: object): Line => ({
      standInRule: { id, post: 'g/d1', manner: 'ordered', ...fields },
    });
    await world.record(
      [
        rule('g/short', { maxDays: 30, candidates: ['g/d2'] }),
        rule('g/long', { minDays: 31, candidates: ['g/d3'] }),
        away('g/yi', '2024-03-01', '2024-03-31'),
      ],
      '2024-02-20',
    );
    world.setDay('2024-03-20');
    const found = await preview(world, [away('g/yi', '2024-03-01', '2024-04-10')]);
    const ofPost = told(found).filter(({ about }) => about === 'g/d1');
    expect(ofPost.map(({ stretch, gains }) => [...stretch, ...gains])).toEqual([
      ['2024-03-01', '2024-03-31', 'g/d3 performs', 'g/ding performs'],
      ['2024-03-31', '2024-04-10', 'g/d3 performs', 'g/ding performs'],
    ]);
  });
});

describe('what a preview tells', () => {
  it('leaves out what is the same for other records or in other words', async () => {
    const world = await worldOf('small', '2024-02-01');
    const found = await preview(world, [
      { assignment: { id: 'g/a-edu-again', holder: 'g/edu', duty: 'g/duty/education', mode: 'leads' } },
      { duty: { id: 'g/duty/finance', name: '财政事务' } },
    ]);
    expect(found.span).not.toBeNull();
    expect(told(found)).toEqual([]);
  });

  it('is who gains and who loses, in which mode', async () => {
    const world = await worldOf('small', '2024-02-01');
    const found = await preview(world, [
      { oversight: { id: 'g/o-edu', overseer: 'g/d3', target: 'g/edu', mode: 'inCharge', validFrom: '2024-03-01' } },
    ]);
    expect(told(found).map(({ about, mode, gains, loses }) => [about, mode, gains, loses])).toEqual(
      ['g/duty/education', 'g/duty/schools'].map((duty) => [
        duty,
        'inCharge',
        ['g/d3 holds performs', 'g/ding holds performs'],
        ['g/d1 holds performs', 'g/yi holds performs'],
      ]),
    );
  });

  it('is who is accountable, also where the same ones hold the duty', async () => {
    const world = await worldOf('small', '2024-02-01');
    const accountable = (id: string, holder: string): Line => ({
      assignment: { id, holder, duty: 'g/duty/education', mode: 'accountable' },
    });
    await world.record([accountable('g/x1', 'g/head'), accountable('g/x2', 'g/d1')], '2024-02-01');
    const found = await preview(
      world,
      [{ post: { id: 'g/head', organization: 'g', title: '区长', role: 'governmentHead', heads: true, order: 1 } }],
      { at: '2024-03-01' },
    );
    const schools = found.governments[0]?.differences.find(({ duty }) => duty === 'g/duty/schools');
    expect([schools?.mode, schools?.gains, schools?.loses]).toEqual(['accountable', [], []]);
    expect([schools?.before.accountable?.post, schools?.after.accountable]).toEqual(['g/head', null]);
  });

  it('is a duty and a post that come into being, and that never were', async () => {
    const world = await worldOf('small', '2024-02-01');
    const found = await preview(
      world,
      [
        { duty: { id: 'g/duty/water', name: '水务' } },
        { assignment: { id: 'g/a-water', holder: 'g/water', duty: 'g/duty/water', mode: 'leads' } },
        { post: { id: 'g/water', organization: 'g', title: '总河长' } },
        { retract: { id: 'g/a-fin' } },
        { retract: { id: 'g/duty/finance' } },
      ],
      { at: '2024-03-01' },
    );
    const leads = told(found).filter(({ mode }) => mode === 'leads');
    expect(leads.map(({ about, outcome, gaps }) => [about, ...outcome, ...gaps])).toEqual([
      ['g/duty/finance', 'held', 'gap', 'notInForce'],
      ['g/duty/water', 'gap', 'held'],
    ]);
    expect(told(found).find(({ about }) => about === 'g/water')?.outcome).toEqual(['gap', 'held']);
  });

  it('is the findings that recording causes, and those that it settles', async () => {
    const world = await worldOf('small', '2024-02-01');
    const keys = (
      found: readonly { readonly finding: { readonly code: string; readonly subjects: readonly string[] } }[],
    ) => found.map(({ finding }) => [finding.code, ...finding.subjects].join(' '));
    const leave = away('g/yi', '2024-02-01', '2024-03-15');
    const [supposed] = (await preview(world, [leave], { at: '2024-02-01T08:00:00+08:00' })).governments;
    const recorded = await recordChanges(world.context, changeSet(leave));
    expect(keys(supposed?.appearing ?? [])).toEqual(keys(await findingsCausedBy(world.context, recorded)));
    expect(keys(supposed?.appearing ?? [])).toContain('GAP g/duty/education g/d1');
    world.setDay('2024-02-05');
    const [back] = (await preview(world, [{ end: { id: 'g/away', at: '2024-02-10' } }])).governments;
    expect(keys(back?.settled ?? [])).toEqual(keys(supposed?.appearing ?? []));
    expect(back?.settled.map(({ from, to }) => [day(from), day(to)])[0]).toEqual(['2024-02-10', '2024-03-15']);
  });
});

describe('the governments that a preview covers', () => {
  const leave: Line = {
    absence: { id: 'a/leave', of: 'both', reason: 'leave', validFrom: '2024-06-01', validTo: '2024-06-08' },
  };

  it('are all in which the person serves, unless one is asked for', async () => {
    const world = await worldOf('two', '2024-02-01');
    const found = await preview(world, [leave]);
    expect(found.governments.map(({ before }) => before.government)).toEqual(['a', 'b']);
    expect(told(found, 0).map(({ about }) => about)).toContain('a/head');
    expect(told(found, 1).map(({ about }) => about)).toContain('b/adviser');
    const one = await preview(world, [leave], { within: 'b' });
    expect(one.governments.map(({ before }) => before.government)).toEqual(['b']);
    expect(told(one)).toEqual(told(found, 1));
  });

  it('are all where what changes belongs to none', async () => {
    const world = await worldOf('two', '2024-02-01');
    const found = await preview(world, [{ duty: { id: 'shared', name: '共有事项' } }]);
    expect(found.governments.map(({ before }) => before.government)).toEqual(['a', 'b']);
  });

  it('are one that the changes found', async () => {
    const world = await worldOf('two', '2024-02-01');
    const found = await preview(world, [
      { organization: { id: 'c', name: '丙区', type: 'government' } },
      { post: { id: 'c/head', organization: 'c', title: '区长', heads: true } },
    ]);
    expect(found.governments.map(({ before }) => before.government)).toEqual(['c']);
    expect(told(found).map(({ about, outcome }) => [about, ...outcome])).toEqual([['c/head', 'gap', 'held']]);
  });

  it('see what the changes lead to elsewhere, as they would once recorded', async () => {
    const world = await worldOf('two', '2024-02-01');
    await world.record(
      [
        { organization: { id: 'b/named', name: '所提到的机构', type: 'department', partOf: 'b', placeholder: true } },
        { post: { id: 'b/named/head', organization: 'b/named', title: '负责人' } },
      ],
      '2024-02-01',
    );
    const borrowed: Line = {
      delegation: { id: 'a/borrow', delegator: 'a/head', delegate: 'b/named/head', mode: 'entrust' },
    };
    const codes = (found: readonly { readonly finding: { readonly code: string } }[]) =>
      found.map(({ finding }) => finding.code);
    const [supposed] = (await preview(world, [borrowed], { within: 'a', at: '2024-02-01T08:00:00+08:00' })).governments;
    expect(codes(supposed?.appearing ?? [])).toContain('DANGLING_REFERENCE');
  });
});

describe('a preview that is refused', () => {
  it('tells everything that is wrong with the changes and with the question, `changes` at the root', async () => {
    const world = await worldOf('small', '2024-02-01');
    const asked = preview(
      world,
      [
        { absence: { id: 'g/x', of: 'g/yii', reason: 'holiday' } },
        { tenure: { id: 'g/t', person: 'g/yi', post: 'g/haed' } },
        { retract: { id: 'g/none' } },
      ],
      { at: 'soon', from: '2024-02-01' },
    );
    const refused = await asked.catch((error) => error);
    expect(
      refused.problems
        .map(({ code, path }: { code: string; path: readonly unknown[] }) => [code, path.join('.')])
        .sort(),
    ).toEqual([
      ['INVALID_DATE', 'at'],
      ['INVALID_VALUE', 'at'],
      ['UNKNOWN_ID', 'changes.changes.0.assert.absence.of'],
      ['UNKNOWN_ID', 'changes.changes.1.assert.tenure.post'],
      ['UNKNOWN_ID', 'changes.changes.2.retract.id'],
      ['UNKNOWN_VALUE', 'changes.changes.0.assert.absence.reason'],
    ]);
  });

  it('names the nearest government', async () => {
    const world = await worldOf('hongkou', '2018-10-31');
    await expect(preview(world, [trip], { within: 'hongku' })).rejects.toMatchObject({
      code: 'UNKNOWN_GOVERNMENT',
      problems: [{ path: ['within'], suggestions: expect.arrayContaining(['hongkou']) }],
    });
  });

  it('is one by a viewer who may not record wherever the person serves', async () => {
    const world = await worldOf('two', '2024-02-01');
    const leave: Line = { absence: { id: 'a/leave', of: 'both', reason: 'leave', validFrom: '2024-06-01' } };
    const clerk = (role: 'reader' | 'recorder') =>
      viewedBy(world.context, {
        subject: 'clerk',
        grants: [
          { role, government: 'a' },
          { role: 'reader', government: 'b' },
        ],
      });
    await expect(previewIn(clerk('reader'), [leave])).rejects.toMatchObject({
      code: 'FORBIDDEN',
      problems: [{ path: ['changes'] }],
    });
    await expect(previewIn(clerk('recorder'), [leave])).rejects.toMatchObject({
      code: 'FORBIDDEN',
      problems: [{ path: ['changes', 'changes', 0] }],
    });
    const found = await previewIn(clerk('recorder'), [
      { absence: { id: 'a/leave', of: 'a/head', reason: 'leave', validFrom: '2024-06-01' } },
    ]);
    expect(found.governments.map(({ before }) => before.government)).toEqual(['a']);
  });
});
