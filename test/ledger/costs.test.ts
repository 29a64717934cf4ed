import { describe, expect, it } from 'vitest';
import { checkChanges } from '../../src/ledger/checkChanges.js';
import type { Entry } from '../../src/ledger/entry.js';
import { type Timeline, timelineOf } from '../../src/ledger/timeline.js';
import { asDraft, type Change, type Draft, parseChangeSet } from '../../src/model/changeSet.js';
import { limits } from '../../src/model/limits.js';
import type { Organization, Person } from '../../src/model/record.js';
import type { RecordedTime, ValidTime } from '../../src/model/time.js';
import { checkChangeSet, checkDraft } from '../../src/service/checkDraft.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld } from '../support/world.js';

// Costs are counted in steps, not in time: twice the input may take little more than twice the steps.
const nearLinear = 2.2;

/** Instants that count how often one of them is compared with another. */
function countingInstants() {
  const known = new Map<number, ValidTime>();
  const counted = {
    steps: 0,
    at(n: number): ValidTime {
      const text = new Date(Date.UTC(2000, 0, 1 + n)).toISOString();
      const instant = {
        toString() {
          counted.steps++;
          return text;
        },
      };
      const found = known.get(n) ?? (instant as unknown as ValidTime);
      known.set(n, found);
      return found;
    },
  };
  return counted;
}

const stated = { basis: [] as string[], reading: 'stated', modality: 'fact' } as const;
const common = { ...stated, aliases: [] as string[] };

const person = (name: string, from: ValidTime, to: ValidTime): Change => {
  const record: Person = { ...common, kind: 'person', id: 'x', name, validFrom: from, validTo: to };
  return { op: 'assert', id: 'x', record };
};

const draftOf = (changes: readonly Change[]): Draft =>
  asDraft({ commandId: 'c', reason: 'test', basis: [], expectedRevision: null, changes }, 'Asia/Shanghai');

/** The steps for the larger by those for the smaller. */
const growth = (stepsFor: (size: number) => number, size: number): number => stepsFor(size * 2) / stepsFor(size);

describe('the cost of a timeline grows with the changes', () => {
  const shapes: Readonly<Record<string, (index: number) => number>> = {
    'one behind the other': (index) => index,
    'one before the other': (index) => 10_000 - index,
    'here and there': (index) => (index * 7919) % 10_007,
  };
  it.each(Object.entries(shapes))('stretches %s', (_shape, place) => {
    const steps = (count: number): number => {
      const instants = countingInstants();
      const recordedAt = '2024-01-01T00:00:00.000Z' as RecordedTime;
      const entries = Array.from({ length: count }, (_, index): Entry => {
        const at = place(index);
        return { revision: 1, recordedAt, change: person(`n${at}`, instants.at(at), instants.at(at + 1)) };
      });
      expect(timelineOf(entries)).toHaveLength(count);
      return instants.steps;
    };
    expect(growth(steps, 1_000)).toBeLessThan(nearLinear + 0.1);
    expect(steps(1_000)).toBeLessThan(60_000);
  });

  it('stretches that cut those before them, one change set for each', () => {
    const steps = (count: number): number => {
      const instants = countingInstants();
      const entries = Array.from({ length: count }, (_, index): Entry => {
        const recordedAt = new Date(1_700_000_000_000 + index).toISOString() as RecordedTime;
        return {
          revision: index + 1,
          recordedAt,
          change: person(`n${index}`, instants.at(index), instants.at(20_000)),
        };
      });
      timelineOf(entries);
      return instants.steps;
    };
    expect(growth(steps, 1_000)).toBeLessThan(nearLinear + 0.1);
  });
});

describe('the cost of a check grows with the changes', () => {
  it('many stretches of one id that others point at', () => {
    const steps = (count: number): number => {
      const instants = countingInstants();
      const stretches = Array.from({ length: count }, (_, n) => person(`n${n}`, instants.at(n), instants.at(n + 1)));
      const absences = Array.from({ length: count }, (_, n): Change => {
        const times = { validFrom: instants.at(n), validTo: instants.at(n + 1) };
        const record = { ...stated, ...times, kind: 'absence', id: `a${n}`, of: 'x', reason: 'leave' } as const;
        return { op: 'assert', id: record.id, record };
      });
      expect(checkChanges(draftOf([...stretches, ...absences]), new Map())).toEqual([]);
      return instants.steps;
    };
    expect(growth(steps, limits.versions / 2)).toBeLessThan(nearLinear + 0.2);
  });

  it('units one in the other', () => {
    const unit = (n: number, fields: Partial<Organization>): Change => {
      const record: Organization = {
        ...common,
        ...{ kind: 'organization', id: `u${n}`, name: `u${n}`, type: 'department', placeholder: false },
        ...{ validFrom: null, validTo: null },
        ...fields,
      };
      return { op: 'assert', id: record.id, record };
    };
    const levels = (count: number) =>
      Array.from({ length: count }, (_, n) => unit(n, n === 0 ? {} : { partOf: `u${n - 1}` }));
    expect(checkChanges(draftOf(levels(limits.depth)), new Map())).toEqual([]);
    const steps = (count: number): number => {
      const instants = countingInstants();
      const [validFrom, validTo] = [instants.at(1), instants.at(2)];
      const deep = levels(count).map((each) =>
        each.op === 'assert' ? { ...each, record: { ...each.record, validFrom, validTo } } : each,
      );
      const problems = checkChanges(draftOf(deep), new Map());
      expect([...new Set(problems.map(({ code }) => code))]).toEqual(['TOO_LARGE']);
      expect(problems[0]?.message.zh).toContain(`${limits.depth} 层`);
      return instants.steps;
    };
    expect(growth(steps, 1_000)).toBeLessThan(nearLinear);
  });

  it('texts and their quotes', () => {
    const reads = (count: number): number => {
      let looked = 0;
      const known = new Map<string, Timeline>();
      const asserted: Change[] = [];
      for (let n = 0; n < count; n++) {
        const [document, provision] = parseChangeSet(
          {
            commandId: 'c',
            reason: 'test',
            changes: [
              { assert: { document: { id: `d${n}`, name: '规则', fullText: '第一条 由甲负责。' } } },
              { assert: { provision: { id: `d${n}#1`, document: `d${n}`, article: '1', quote: '由甲负责' } } },
            ],
          },
          'UTC',
        ).changeSet.changes;
        if (document?.op !== 'assert' || provision?.op !== 'assert') throw new Error('both are read');
        const counting = new Proxy(provision.record, {
          get(record, field) {
            if (field === 'document') looked++;
            return Reflect.get(record, field) as unknown;
          },
        });
        const valid = { from: null, to: null };
        const version = { record: counting, valid, known: { from: '2024' as RecordedTime, to: null } };
        known.set(provision.id, [version]);
        asserted.push(document);
      }
      expect(checkChanges(draftOf(asserted), known)).toEqual([]);
      return looked;
    };
    expect(growth(reads, 200)).toBeLessThan(nearLinear);
  });
});

describe('many problems', () => {
  const tenures = (count: number) => ({
    commandId: 'many',
    reason: 'test',
    changes: Array.from({ length: count }, (_, n) => ({
      assert: { tenure: { id: `g/t${n}`, person: `g/nobody-${n}`, post: `g/no-post-${n}` } },
    })),
  });

  it('are told as far as the limit goes, with how many more there are', async () => {
    const { context } = await createWorld(createMemoryStore());
    const problems = await checkChangeSet(context, tenures(4_000));
    expect(problems).toHaveLength(limits.problems + 1);
    expect(problems.at(-1)).toMatchObject({
      code: 'MORE_PROBLEMS',
      path: ['changes', 50, 'assert', 'tenure', 'person'],
    });
    expect(problems.at(-1)?.message).toEqual({
      zh: '另有 7900 个问题，请先改正以上各处',
      en: '7900 more problem(s): mend those above first',
    });
    const refused = await recordChanges(context, tenures(4_000)).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'UNKNOWN_ID', problems });
    expect(JSON.stringify(refused).length).toBeLessThan(100_000);
  });

  it('get suggestions as far as they are told, from names that are read once', async () => {
    const world = await createWorld(createMemoryStore());
    await world.load('small', '2024-01-01');
    let reads = 0;
    const ledger = new Proxy(world.context.store, {
      get(store, field) {
        const value = Reflect.get(store, field) as unknown;
        if (typeof value !== 'function') return value;
        if (field === 'entriesOf' || field === 'entries') reads++;
        return value.bind(store) as unknown;
      },
    });
    const input = tenures(1_000);
    input.changes.unshift({ assert: { tenure: { id: 'g/t', person: 'g/jiq', post: 'g/haed' } } });
    const { problems } = await checkDraft(ledger, parseChangeSet(input, 'UTC'));
    expect(problems).toHaveLength(2_002);
    expect(problems[0]?.suggestions).toContain('g/jia');
    expect(problems[1]?.suggestions).toContain('g/head');
    expect(problems.filter(({ suggestions }) => suggestions.length > 0).length).toBeLessThanOrEqual(limits.problems);
    expect(reads).toBeLessThan(10);
  });
});

describe('stretches of one id', () => {
  const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString();
  const stretch = (n: number) => ({
    assert: { person: { id: 'g/x', name: `n${n}`, validFrom: day(n), validTo: day(n + 1) } },
  });
  const set = (commandId: string, ...changes: unknown[]) => ({ commandId, reason: 'test', changes });
  const upTo = (count: number) => Array.from({ length: count }, (_, n) => stretch(n));

  it('have an end, counted over all change sets; what is there can be retracted', async () => {
    const { context } = await createWorld(createMemoryStore());
    await recordChanges(context, set('a', ...upTo(limits.versions)));
    const more = await checkChangeSet(context, set('b', stretch(limits.versions), stretch(limits.versions + 1)));
    expect(more.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['TOO_LARGE changes.0.assert']);
    expect(more[0]?.message.zh).toContain(`${limits.versions} 段`);
    expect(more[0]?.message.en).toContain('go on under another id');
    expect(await checkChangeSet(context, set('c', { retract: { id: 'g/x' } }))).toEqual([]);
    const others = upTo(limits.versions + 1);
    const { context: empty } = await createWorld(createMemoryStore());
    expect(await checkChangeSet(empty, set('d', ...others))).toEqual([
      { ...more[0], path: ['changes', limits.versions, 'assert'] },
    ]);
    // Of a ledger from before there was a limit.
    const instants = Array.from({ length: limits.versions + 2 }, (_, n) => day(n) as ValidTime);
    const entries = instants.slice(1).map((to, n): Entry => {
      const recordedAt = '2024-01-01T00:00:00.000Z' as RecordedTime;
      return { revision: 1, recordedAt, change: person(`n${n}`, instants[n] ?? to, to) };
    });
    const known = new Map([['x', timelineOf(entries)]]);
    expect(checkChanges(draftOf([{ op: 'retract', id: 'x' }]), known)).toEqual([]);
  });
});
