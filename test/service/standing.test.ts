import { describe, expect, it, onTestFinished } from 'vitest';
import type { AsOf } from '../../src/graph/recordView.js';
import { everywhere, type Viewer } from '../../src/model/viewer.js';
import type { Meaning } from '../../src/service/meaning.js';
import { LedgerFollower } from '../../src/service/standing/ledgerFollower.js';
import { standingStandIn, standingWho } from '../../src/service/standing/question.js';
import { StandingAnswers } from '../../src/service/standing/standingAnswers.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { openReplica } from '../../src/store/replica/replicaStore.js';
import { sharedLedger } from '../support/sharedLedger.js';
import { createWorld } from '../support/world.js';

const reader = (subject: string): Viewer => ({ subject, grants: [{ role: 'reader', government: everywhere }] });
const recorder: Viewer = { subject: 'c', grants: [{ role: 'recorder', government: everywhere }] };
const tooSlow = () => new Error('too slow');
const education = standingWho({ matter: { duty: 'g/duty/education' }, within: 'g' });
const finance = standingWho({ matter: { duty: 'g/duty/finance' }, within: 'g' });
const absence = (n: number, of: string) => ({
  absence: { id: `g/away-${n}`, of, reason: 'leave', validFrom: `2024-04-0${n}`, validTo: `2024-04-0${n + 1}` },
});

async function start() {
  const world = await createWorld(createMemoryStore());
  await world.load('small', '2024-03-01');
  const follower = new LedgerFollower(world.context.ledger, 1_000_000);
  const standing = new StandingAnswers(world.context, follower);
  onTestFinished(() => standing.stop());
  return { ...world, follower, standing };
}

describe('a standing question', () => {
  it('of many readers with the same rights is asked once', async () => {
    const { standing, record, follower } = await start();
    const readers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((subject) => standing.read(reader(subject), education, { backlog: 9, tooSlow })),
    );
    const other = await standing.read(recorder, education, { backlog: 9, tooSlow });
    expect(standing.statistics).toMatchObject({ questions: 2, readers: 5 });
    const { asked } = standing.statistics;
    await record([absence(1, 'g/wu')], '2024-03-02');
    await follower.look();
    expect(standing.statistics.asked - asked).toBe(2);
    await other.return();
    for (const each of readers) await each.return();
    expect(standing.statistics).toMatchObject({ questions: 0, readers: 0 });
  });

  it('is asked again only where what it read is touched', async () => {
    const { standing, record, follower, setDay } = await start();
    await standing.read(recorder, education, { backlog: 9, tooSlow });
    await standing.read(recorder, finance, { backlog: 9, tooSlow });
    await standing.read(recorder, standingStandIn({ post: 'g/d3' }), { backlog: 9, tooSlow });
    const askedBy = async (work: () => Promise<void> | void) => {
      const { asked } = standing.statistics;
      await work();
      await follower.look();
      return standing.statistics.asked - asked;
    };
    expect(await askedBy(() => record([absence(1, 'g/wu')], '2024-03-02'))).toBe(1);
    expect(await askedBy(() => record([{ person: { id: 'g/new', name: '新' } }], '2024-03-03'))).toBe(0);
    // Everybody answers to the head.
    expect(await askedBy(() => record([absence(2, 'g/jia')], '2024-03-04'))).toBe(2);
    // Nothing begins or ends before April.
    expect(await askedBy(() => setDay('2024-03-20'))).toBe(0);
    expect(await askedBy(() => setDay('2024-04-01'))).toBe(1);
  });

  it('that was first asked before others heard of a change set goes on from what it knows', async () => {
    const { standing, record, follower, setDay } = await start();
    await standing.read(recorder, education, { backlog: 9, tooSlow });
    await record([absence(1, 'g/ding')], '2024-03-02');
    const deputy = await standing.read(recorder, standingStandIn({ post: 'g/d3' }), { backlog: 9, tooSlow });
    expect((await deputy.next()).value?.found.answer.outcome).toBe('held');
    setDay('2024-04-01');
    await follower.look();
    expect((await deputy.next()).value).toMatchObject({
      because: 'envelopeEnded',
      found: { answer: { outcome: 'gap' } },
    });
  });

  it('in words is understood again only where words are touched', async () => {
    const { standing, record, follower, context } = await start();
    const understood: string[] = [];
    const meaning: Meaning = {
      nearness: async (text) => {
        understood.push(text);
        return null;
      },
      prepare: () => {},
    };
    const own = new StandingAnswers({ ...context, meaning }, follower);
    onTestFinished(() => own.stop());
    const words = standingWho({ matter: { text: '学校教育' }, within: 'g' });
    await own.read(recorder, words, { backlog: 9, tooSlow });
    const first = understood.length;
    expect(first).toBeGreaterThan(0);
    await record([absence(1, 'g/wu')], '2024-03-02');
    await follower.look();
    expect(understood.length).toBe(first);
    await record([{ duty: { id: 'g/duty/sports', name: '学校体育' } }], '2024-03-03');
    await follower.look();
    expect(understood.length).toBe(first + 1);
    expect(standing.statistics.questions).toBe(0);
  });

  it('in words without a government hears of a government that was not opened before', async () => {
    const { standing, record, follower } = await start();
    const other = (n: number) => ({ organization: { id: `o${n}`, name: `别区${n}`, type: 'government' } });
    const matter = (n: number) => ({ duty: { id: `o${n}/duty`, name: `事项${n}` } });
    const numbers = Array.from({ length: 12 }, (_, n) => n);
    await record(
      numbers.flatMap((n) => [other(n), matter(n)]),
      '2024-03-02',
    );
    const backlog = await standing.read(recorder, standingWho({ matter: { text: '窨井盖' } }), { backlog: 9, tooSlow });
    expect((await backlog.next()).value?.found.answer.question.duty).toBe(null);
    await record([{ duty: { id: 'o9/covers', name: '窨井盖' } }], '2024-03-03');
    await follower.look();
    expect((await backlog.next()).value?.found.answer.question.duty).toBe('o9/covers');
  });

  it('a reader who is too slow is told so, and nothing is kept for it', async () => {
    const { standing, record, follower } = await start();
    const slow = await standing.read(recorder, education, { backlog: 2, tooSlow });
    const quick = await standing.read(recorder, education, { backlog: 9, tooSlow });
    for (const n of [1, 2, 3]) {
      // Each makes the answer of today another one.
      const today = { ...absence(n, 'g/wu').absence, validFrom: '2024-03-01', validTo: '2024-03-20' };
      await record([{ absence: { ...today, id: 'g/away' } }], `2024-03-0${n + 1}`);
      await record([{ retract: { id: 'g/away' } }], `2024-03-0${n + 1}`);
      await follower.look();
    }
    expect(standing.statistics.readers).toBe(1);
    await expect(slow.next()).rejects.toThrow('too slow');
    expect((await slow.next()).done).toBe(true);
    expect((await quick.next()).value).toMatchObject({ because: 'first' });
    expect((await quick.next()).value).toMatchObject({ because: 'recorded' });
  });

  it('that cannot be asked any more ends with the error', async () => {
    const { standing, record, follower } = await start();
    await record([{ duty: { id: 'g/duty/short', name: '短' } }], '2024-03-02');
    const short = standingWho({ matter: { duty: 'g/duty/short' }, within: 'g' });
    const backlog = await standing.read(recorder, short, { backlog: 9, tooSlow });
    await backlog.next();
    await record([{ retract: { id: 'g/duty/short' } }], '2024-03-03');
    await follower.look();
    await expect(backlog.next()).rejects.toMatchObject({ code: 'UNKNOWN_DUTY' });
    expect(standing.statistics.questions).toBe(0);
  });

  it('is answered anew on a replica by what was recorded elsewhere', async () => {
    const { ledger, line } = sharedLedger();
    const world = await createWorld(ledger);
    await world.load('small', '2024-03-01');
    const replica = await openReplica(async () => line, createMemoryStore(), { every: 5 });
    const own = { ...(await createWorld(replica)).context, now: world.context.now };
    const standing = new StandingAnswers(own, new LedgerFollower(replica, 5));
    onTestFinished(async () => {
      standing.stop();
      await replica.close();
    });
    const backlog = await standing.read(recorder, education, { backlog: 9, tooSlow });
    await backlog.next();
    const { absence: leave } = absence(1, 'g/wu');
    await world.record([{ absence: { ...leave, validFrom: '2024-03-01' } }], '2024-03-02');
    const told = await backlog.next();
    expect(told.value).toMatchObject({
      because: 'recorded',
      changes: [{ revision: 2 }],
      moment: { revision: 2 } satisfies Partial<AsOf>,
    });
  });
});
