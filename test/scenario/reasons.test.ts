import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/engine/answer/answer.js';
import type { Receipt, Step } from '../../src/model/answer.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { hashOf } from '../../src/util/hash.js';
import { createWorld, type Line } from '../support/world.js';

/** The small world with `lines`, asked about in 2030. */
async function small(...lines: readonly Line[]) {
  const { context, load, record, setDay } = await createWorld(createMemoryStore());
  await load('small', '2019-01-01');
  if (lines.length > 0) await record(lines, '2019-01-02');
  setDay('2030-01-01');
  const standIn = async (post: string, at: string, knownAt?: string) =>
    (await askStandIn(context, { post, ...(await askingOf(context, { at, knownAt })) })).answer;
  const who = async (duty: string, at: string) =>
    (await askWhoIsResponsible(context, { matter: { duty }, ...(await askingOf(context, { at })) })).answer;
  return { standIn, who, record };
}

const away = (id: string, of: string, validFrom: string, validTo: string): Line => ({
  absence: { id, of, reason: 'leave', validFrom, validTo },
});
const presides = (id: string, delegate: string, more: object = {}): Line => ({
  delegation: { id, delegator: 'g/d1', delegate, mode: 'preside', validFrom: '2024-03-01', ...more },
});
const recordsOf = (steps: readonly Step[]) => steps.flatMap(({ records }) => records);
const idsIn = ({ records }: Receipt) => records.map(({ id }) => id);

describe('reasons (R10)', () => {
  it('stand as firmly as the least firm record, and bind as the deciding one does', async () => {
    const rule = { id: 'g/rule', post: 'g/d1', manner: 'ordered', candidates: ['g/d2'] };
    const { standIn } = await small(
      { standInRule: { ...rule, reading: 'inferred', modality: 'inPrinciple' } },
      away('g/away', 'g/yi', '2024-03-01', '2024-03-08'),
    );
    const decided = (await standIn('g/d1', '2024-03-02')).because.find(({ rule: number }) => number === 'R7b');
    expect(decided).toMatchObject({ reading: 'inferred', modality: 'inPrinciple' });
  });

  it('call a record what it was called then', async () => {
    const renamed = { id: 'g/d1', organization: 'g', title: '常务副区长', seatOf: 'g/deputies' };
    const { standIn } = await small({ post: { ...renamed, validFrom: '2025-01-01' } });
    const [before] = (await standIn('g/d1', '2024-03-02')).because;
    const [after] = (await standIn('g/d1', '2025-03-02')).because;
    expect(before?.sentence.zh).toContain('副区长一');
    expect(after?.sentence.zh).toContain('常务副区长');
  });

  it('name posts of one title by the people in them, and where none is recorded by what else tells them apart', async () => {
    const deputy = (id: string) => ({ post: { id, organization: 'g', title: '副区长', seatOf: 'g/deputies' } });
    const chief = (id: string, organization: string) => ({ post: { id, organization, title: '局长' } });
    const { standIn } = await small(
      ...['g/d8', 'g/d9', 'g/d10'].map(deputy),
      ...[chief('g/chief-a', 'g/edu'), chief('g/chief-b', 'g/fin')],
      { person: { id: 'g/wu8', name: '戊8' } },
      { person: { id: 'g/jia8', name: '甲8' } },
      { tenure: { id: 'g/t-wu8', person: 'g/wu8', post: 'g/d8' } },
      { tenure: { id: 'g/t-jia8', person: 'g/jia8', post: 'g/d9' } },
      { delegation: { id: 'g/e8', delegator: 'g/d8', delegate: 'g/d9', mode: 'entrust' } },
      { delegation: { id: 'g/e10', delegator: 'g/d10', delegate: 'g/chief-a', mode: 'entrust' } },
    );
    const said = async (post: string) => (await standIn(post, '2024-03-02')).because[0]?.sentence;
    expect((await said('g/d8'))?.zh).toBe('副区长戊8委托副区长甲8办理；副区长戊8的责任不转移。');
    expect((await said('g/d8'))?.en).toContain('副区长 戊8 has entrusted 副区长 甲8');
    expect((await said('g/d10'))?.zh).toContain('副区长（g/d10）委托教育局局长办理');
  });

  it('say whom an assistant assists, or that the text does not; and what is given to a person by name', async () => {
    const { who } = await small(
      { assignment: { id: 'g/h1', holder: 'g/d2', duty: 'g/duty/education', mode: 'assists', assists: 'g/d1' } },
      { assignment: { id: 'g/h2', holder: 'g/d3', duty: 'g/duty/education', mode: 'assists', assistsUnstated: true } },
      { assignment: { id: 'g/h3', holder: 'g/d3', duty: 'g/duty/finance', mode: 'inCharge', givenTo: 'g/ding' } },
    );
    const said = async (duty: string, mode: string) =>
      (await who(duty, '2024-03-02')).holders.flatMap((holder) =>
        holder.mode === mode ? holder.because.slice(0, 1).map(({ sentence }) => sentence) : [],
      );
    expect((await said('g/duty/education', 'assists')).map(({ zh }) => zh)).toEqual([
      '“教育”由副区长二丙协助副区长一乙。',
      '“教育”由副区长三丁协助（原文未写明协助何人）。',
    ]);
    expect((await said('g/duty/education', 'assists')).map(({ en }) => en)[0]).toContain('assists deputy one 乙');
    expect((await said('g/duty/finance', 'inCharge')).map(({ zh }) => zh)).toEqual([
      '“财政”由副区长三丁分管（因人设定，限其本人任职期间）。',
    ]);
  });

  it('do not name the successor as the one who gave a delegation', async () => {
    const { standIn } = await small(
      { delegation: { id: 'g/e', delegator: 'g/d1', delegate: 'g/d2', mode: 'entrust', validFrom: '2024-01-01' } },
      { end: { id: 'g/t-yi', at: '2024-02-01' } },
      { person: { id: 'g/xin', name: '辛' } },
      { tenure: { id: 'g/t-xin', person: 'g/xin', post: 'g/d1', validFrom: '2024-02-01' } },
    );
    const [lapsed] = (await standIn('g/d1', '2024-03-02')).because;
    expect(lapsed?.sentence.zh).toBe('副区长一对副区长二丙的委托，因委托人任期已止而失效。');
  });

  it('do not say in which of several posts a person stands in', async () => {
    const { standIn } = await small(
      { tenure: { id: 'g/t-too', person: 'g/bing', post: 'g/office-director', validFrom: '2024-03-05' } },
      { standInRule: { id: 'g/rule', post: 'g/d1', manner: 'ordered', candidates: ['g/bing'] } },
      away('g/away', 'g/yi', '2024-03-01', '2024-03-20'),
    );
    expect((await standIn('g/d1', '2024-03-02')).performers).toMatchObject([{ person: 'g/bing', post: 'g/d2' }]);
    expect((await standIn('g/d1', '2024-03-06')).performers).toMatchObject([{ person: 'g/bing', post: null }]);
  });

  it('name whom the rules leave the division of labour to', async () => {
    const { who } = await small({ duty: { id: 'g/duty/stray', name: '流浪动物' } });
    const gap = (await who('g/duty/stray', '2024-03-02')).gaps.find(({ mode }) => mode === 'inCharge');
    expect(gap).toMatchObject({ reason: 'notDivided', eligible: ['g/deputies'] });
    expect(recordsOf(gap?.because ?? [])).toContain('g/norm/division');
  });
});

describe('a search that was cut short', () => {
  it('says so, where the delegations are too many rather than too long', async () => {
    const rules = Array.from({ length: 9 }, (_, level) =>
      level === 0 ? ['g/d1'] : [0, 1, 2].map((n) => `g/r${level}-${n}`),
    );
    const { standIn } = await small(
      away('g/away', 'g/yi', '2024-03-01', '2024-03-20'),
      ...rules.slice(1).flatMap((posts, level) =>
        posts.flatMap((id): Line[] => [
          { post: { id, organization: 'g', title: id } },
          { absence: { id: `${id}/away`, of: id, reason: 'leave' } },
          ...(rules[level] ?? []).map((delegator) => ({
            delegation: {
              id: `${id}/by/${delegator}`,
              delegator,
              delegate: id,
              mode: 'preside',
              redelegable: true,
              validFrom: '2024-01-01',
            },
          })),
        ]),
      ),
    );
    expect((await standIn('g/d1', '2024-03-02')).gap?.reason).toBe('limitReached');
    expect((await standIn('g/r4-0', '2024-03-02')).gap?.reason).toBe('allAbsent');
  });
});

describe('the next change (R11)', () => {
  it('names everything that ends and begins at that instant', async () => {
    const { standIn } = await small(
      presides('g/one', 'g/d2', { validTo: '2024-03-05' }),
      presides('g/two', 'g/d3', { validFrom: '2024-03-05', validTo: '2024-03-10' }),
      presides('g/three', 'g/d3', { validFrom: '2024-03-05', validTo: '2024-03-08' }),
      away('g/away', 'g/yi', '2024-03-01', '2024-03-20'),
    );
    const { nextChange } = await standIn('g/d1', '2024-03-02');
    expect([...(nextChange?.ends ?? [])].sort()).toEqual(['g/one']);
    expect([...(nextChange?.begins ?? [])].sort()).toEqual(['g/three', 'g/two']);
    expect(nextChange?.sentence.zh).toContain('2024-03-05');
  });
});

describe('receipts (R12)', () => {
  const lines = [
    presides('g/e', 'g/d2', { validTo: '2024-03-20' }),
    away('g/away', 'g/yi', '2024-03-01', '2024-03-20'),
  ];

  it('carry the pair of times, the revision, and every record that was used, as it was then', async () => {
    const { who } = await small(...lines);
    const answer = await who('g/duty/education', '2024-03-02');
    const { hash, ...content } = answer.receipt;
    expect(content).toMatchObject({ at: answer.question.at, knownAt: answer.question.knownAt, revision: 2 });
    expect(hash).toBe(hashOf(content));
    expect(idsIn(answer.receipt)).toEqual(
      [...new Set(['g/duty/education', 'g', ...recordsOf(stepsOf(answer))])].sort(),
    );
    expect(idsIn(answer.receipt)).toEqual(expect.arrayContaining(['g/away', 'g/e', 'g/a-edu', 'g/o-edu']));
  });

  it('name the records of every claim in a conflict', async () => {
    const { standIn } = await small(...lines, presides('g/other', 'g/d3'));
    expect(idsIn((await standIn('g/d1', '2024-03-02')).receipt)).toEqual(expect.arrayContaining(['g/e', 'g/other']));
  });

  it('tell another decision and another content of the same record apart', async () => {
    const { standIn, record } = await small(...lines);
    await record([presides('g/e', 'g/d2', { validTo: '2024-03-20', instrument: '2号' })], '2024-06-01');
    const before = (await standIn('g/d1', '2024-03-02', '2024-05-01')).receipt;
    const after = (await standIn('g/d1', '2024-03-02', '2024-07-01')).receipt;
    const there = (await standIn('g/d1', '2024-02-02', '2024-05-01')).receipt;
    expect(before.decision).toBe(after.decision);
    expect(before.decision).not.toBe(there.decision);
    const hashes = [before, after].map(({ records }) => records.find(({ id }) => id === 'g/e')?.hash);
    expect(new Set(hashes).size).toBe(2);
  });
});
