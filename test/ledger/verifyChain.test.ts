import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawChangeSet } from '../../src/audit/rawChangeSet.js';
import { ChainWalker, type RawHead } from '../../src/audit/verifyChain.js';
import { type GovernmentRow, IndexChecker, type ReferenceRow } from '../../src/audit/verifyIndexes.js';
import { type Fault, FaultList, fault } from '../../src/ledger/fault.js';
import { headOf, ledgerOf, type Plan, person, retraction, tenure, timeOf } from '../support/handMadeLedger.js';

const plans: readonly Plan[] = [
  { changes: [person('g/a', '甲'), person('p')], governments: ['g', null] },
  { changes: [tenure('g/t', 'g/a', 'g/post')] },
  // The id keeps its first government, whatever is said later.
  { changes: [retraction('p'), person('h/b')], governments: ['g', 'h'] },
  { changes: [tenure('g/t', 'h/b', 'g/post'), { op: 'end', id: 'g/a', at: timeOf(9) }] },
  { changes: [person('g/c')] },
];

function faultsOf(ledger: readonly RawChangeSet[], heads: readonly RawHead[] = [headOf(ledger)]): Fault[] {
  const walker = new ChainWalker();
  return [...ledger.flatMap((each) => walker.add(each).faults), ...walker.end(heads)];
}

const shown = (faults: Iterable<Fault>) =>
  [...faults].map(({ code, revision, place }) => `${code} ${revision} ${place}`);
const walk = (ledger: readonly RawChangeSet[], heads?: readonly RawHead[]) => shown(faultsOf(ledger, heads));

/** The ledger with one change set altered. */
const altered = (revision: number, alter: (raw: RawChangeSet) => RawChangeSet): RawChangeSet[] =>
  ledgerOf(plans).map((each) => (each.revision === revision ? alter(each) : each));
const inHeader = (from: string | RegExp, to: string) => (raw: RawChangeSet) => {
  const header = raw.header.replace(from, to);
  expect(header).not.toBe(raw.header);
  return { ...raw, header };
};
const inEntry = (index: number, fields: Partial<RawChangeSet['entries'][number]>) => (raw: RawChangeSet) => ({
  ...raw,
  entries: raw.entries.map((entry, at) => (at === index ? { ...entry, ...fields } : entry)),
});

describe('walking the chain', () => {
  it('finds nothing wrong with a ledger made by hand, nor with an empty one', () => {
    expect(walk(ledgerOf(plans))).toEqual([]);
    expect(walk([])).toEqual([]);
  });

  it('says where the rows end', () => {
    const walker = new ChainWalker();
    const ledger = ledgerOf(plans);
    for (const each of ledger) walker.add(each);
    expect(walker.last).toEqual(headOf(ledger));
  });

  it.each<[string, RawChangeSet[], string[]]>([
    ['a reason', altered(2, inHeader('测试', '尝试')), ['HASH_DIFFERS 2 change_set.hash']],
    [
      'a change',
      altered(1, (raw) => inEntry(0, { change: raw.entries[0]?.change.replace('甲', '乙') ?? '' })(raw)),
      ['HASH_DIFFERS 1 change_set.hash'],
    ],
    [
      'a hash',
      altered(2, (raw) => ({ ...raw, hash: raw.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })),
      ['HASH_DIFFERS 2 change_set.hash', 'LINK_BROKEN 3 change_set.header'],
    ],
    [
      'a link',
      altered(3, inHeader(/"previousHash":"./, '"previousHash":"0')),
      ['HASH_DIFFERS 3 change_set.hash', 'LINK_BROKEN 3 change_set.header'],
    ],
    [
      'the column of the time',
      altered(3, (raw) => ({ ...raw, recordedAt: timeOf(4) })),
      ['COLUMN_DIFFERS 3 change_set.recorded_at'],
    ],
    [
      'the column of the command',
      altered(3, (raw) => ({ ...raw, commandId: 'c4' })),
      ['COLUMN_DIFFERS 3 change_set.command_id'],
    ],
    ['the column of an id', altered(3, inEntry(1, { id: 'h/c' })), ['COLUMN_DIFFERS 3 entry[1].id']],
    [
      'the column of a government',
      altered(3, inEntry(0, { government: 'g' })),
      ['COLUMN_DIFFERS 3 entry[0].government'],
    ],
    ['a position', altered(3, inEntry(1, { position: 2 })), ['COUNT_DIFFERS 3 entry[1].position']],
    [
      'the order of members',
      altered(5, inHeader(/^\{("approvedBy":null),("author":"[^"]*")/, '{$2,$1')),
      ['NOT_CANONICAL 5 change_set.header'],
    ],
    ['a space', altered(5, inHeader(':', ': ')), ['NOT_CANONICAL 5 change_set.header']],
    ['an escape', altered(5, inHeader('测', '\\u6d4b')), ['NOT_CANONICAL 5 change_set.header']],
    ['a member given twice', altered(5, inHeader('{', '{"approvedBy":"x",')), ['NOT_CANONICAL 5 change_set.header']],
    ['a change that is no JSON', altered(5, inEntry(0, { change: '{' })), ['UNREADABLE 5 entry[0].change']],
    ['a header that is no JSON', altered(5, (raw) => ({ ...raw, header: '' })), ['UNREADABLE 5 change_set.header']],
    ['a header that is no object', altered(5, (raw) => ({ ...raw, header: '[]' })), ['WRONG_FORM 5 change_set.header']],
    [
      'a header that nests too deeply',
      altered(5, (raw) => ({ ...raw, header: '['.repeat(100_000) + ']'.repeat(100_000) })),
      ['NOT_CANONICAL 5 change_set.header'],
    ],
  ])('names an alteration of %s', (_, ledger, expected) => {
    expect(walk(ledger)).toEqual(expected);
  });

  it.each<[string, number[], string[]]>([
    ['dropped', [1, 2, 4, 5], ['REVISION_MISSING 3 change_set']],
    ['swapped', [1, 3, 2, 4, 5], ['REVISION_MISSING 2 change_set', 'OUT_OF_ORDER 2 change_set.revision']],
    [
      'repeated',
      [1, 2, 2, 3, 4, 5],
      ['REVISION_REPEATED 2 change_set.revision', 'COMMAND_REPEATED 2 change_set.command_id'],
    ],
    ['cut off at the end', [1, 2, 3], ['HEAD_DIFFERS 3 head.revision']],
    // The first government of an id is gone with revision 1.
    [
      'cut off at the beginning',
      [2, 3, 4, 5],
      ['REVISION_MISSING 1 change_set', 'COLUMN_DIFFERS 3 entry[0].government'],
    ],
    ['all gone', [], ['HEAD_DIFFERS 0 head.revision']],
  ])('names change sets that are %s', (_, order, expected) => {
    const ledger = ledgerOf(plans);
    const rows = order.map((revision) => ledger[revision - 1] as RawChangeSet);
    expect(walk(rows, [headOf(ledger)])).toEqual(expected);
  });

  it('names change sets that change places and keep their numbers', () => {
    const ledger = ledgerOf(plans);
    const [first, second, third, ...rest] = ledger as [RawChangeSet, RawChangeSet, RawChangeSet];
    const rows = [first, { ...third, revision: 2 }, { ...second, revision: 3 }, ...rest];
    expect(walk(rows)[0]).toBe('COLUMN_DIFFERS 2 change_set.revision');
  });

  it('names the link where one change set was replaced with its hash', () => {
    const other = ledgerOf(plans.map((plan, index) => (index === 1 ? { ...plan, header: { reason: '另一' } } : plan)));
    const rows = ledgerOf(plans).map((each, index) => (index === 1 ? (other[1] as RawChangeSet) : each));
    expect(walk(rows)).toEqual(['LINK_BROKEN 3 change_set.header']);
  });

  it('goes by what the change says where the column of its id was altered', () => {
    expect(walk(altered(1, inEntry(1, { id: 'q' })))).toEqual(['COLUMN_DIFFERS 1 entry[1].id']);
  });

  it('goes by the last time that could be read', () => {
    const lost = altered(3, (raw) => ({ ...raw, header: '', recordedAt: 'x' }));
    expect(walk(lost)).toEqual(['UNREADABLE 3 change_set.header']);
  });

  it('names entries that are dropped or added', () => {
    expect(walk(altered(4, (raw) => ({ ...raw, entries: raw.entries.slice(0, 1) })))).toEqual([
      'COUNT_DIFFERS 4 entry',
      'HASH_DIFFERS 4 change_set.hash',
    ]);
    expect(walk(altered(4, (raw) => ({ ...raw, entries: [...raw.entries, ...raw.entries] })))).toContain(
      'COUNT_DIFFERS 4 entry',
    );
  });

  const madeWith = (header: object) =>
    ledgerOf(plans.map((plan, index) => (index === 3 ? { ...plan, header: { ...header } } : plan)));

  it('names what is sealed correctly and is wrong nevertheless', () => {
    expect(walk(madeWith({ recordedAt: timeOf(3) }))).toEqual(['TIME_NOT_LATER 4 change_set.recorded_at']);
    expect(walk(madeWith({ recordedAt: timeOf(2) }))).toEqual(['TIME_NOT_LATER 4 change_set.recorded_at']);
    expect(walk(madeWith({ commandId: 'c2' }))).toEqual(['COMMAND_REPEATED 4 change_set.command_id']);
    expect(walk(madeWith({ governments: ['g'] }))).toEqual(['COUNT_DIFFERS 4 entry']);
    expect(walk(madeWith({ revision: 5 }))).toEqual(['COLUMN_DIFFERS 4 change_set.revision']);
    for (const wrong of [{ another: 1 }, { recordedAt: '2024-02-30T00:00:00.000Z' }, { salt: 1 }, { author: null }]) {
      expect(walk(madeWith(wrong))).toContain('WRONG_FORM 4 change_set.header');
    }
    const strange = [
      { op: 'forget', id: 'g/c' },
      { op: 'end', id: 'g/c' },
      { ...person('g/c'), record: { id: 'g/c' } },
    ];
    for (const change of strange) {
      expect(walk(ledgerOf([...plans, { changes: [change] }]))).toEqual(['WRONG_FORM 6 entry[0].change']);
    }
  });

  it('takes recorded times that a seed stated, and names those that it cannot have stated', () => {
    const loadedAt = timeOf(60);
    const stated = (...revisions: readonly number[]) =>
      ledgerOf(plans.map((plan, index) => (revisions.includes(index + 1) ? { ...plan, header: { loadedAt } } : plan)));
    expect(walk(stated(1))).toEqual([]);
    expect(walk(stated(1, 2, 3, 4, 5))).toEqual([]);
    expect(walk(stated(2))).toEqual(['TIME_STATED 2 change_set.header']);
    expect(walk(stated(1, 2, 4, 5))).toEqual(['TIME_STATED 4 change_set.header']);
    const early = ledgerOf(plans.map((plan) => ({ ...plan, header: { loadedAt: timeOf(4) } })));
    expect(walk(early)).toEqual(['TIME_STATED 5 change_set.header']);
    const wrong = ledgerOf([{ ...plans[0], header: { loadedAt: 'yesterday' } }]);
    expect(walk(wrong)).toEqual(['WRONG_FORM 1 change_set.header']);
  });

  it('names half a surrogate pair, which has no canonical form', () => {
    expect(walk(altered(5, inHeader('测试', '\\ud83d')))).toEqual(['NOT_CANONICAL 5 change_set.header']);
  });

  it('compares the end with the one row of the head', () => {
    const ledger = ledgerOf(plans);
    const head = headOf(ledger);
    expect(walk(ledger, [{ ...head, revision: 6 }])).toEqual(['HEAD_DIFFERS 5 head.revision']);
    expect(walk(ledger, [{ ...head, recordedAt: null, hash: '' }])).toEqual([
      'HEAD_DIFFERS 5 head.recorded_at',
      'HEAD_DIFFERS 5 head.hash',
    ]);
    expect(walk(ledger, [])).toEqual(['HEAD_DIFFERS null head']);
    expect(walk(ledger, [head, head])).toEqual(['HEAD_DIFFERS null head']);
  });

  it('names the revision of any character that is replaced, wherever it stands', () => {
    const ledger = ledgerOf(plans);
    const columns = ['header', 'hash', 'recordedAt', 'commandId'] as const;
    const entryColumns = ['id', 'government', 'change'] as const;
    const spoilt = (text: string, at: number): string => {
      const index = at % text.length;
      return `${text.slice(0, index)}${text[index] === 'x' ? 'y' : 'x'}${text.slice(index + 1)}`;
    };
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 6 }), fc.nat(), fc.nat(), (index, column, at, position) => {
        const raw = ledger[index] as RawChangeSet;
        const name = columns[column];
        const entryAt = position % raw.entries.length;
        const entryName = entryColumns[column - columns.length] ?? 'id';
        const text = raw.entries[entryAt]?.[entryName];
        const changed =
          name === undefined
            ? inEntry(entryAt, { [entryName]: typeof text === 'string' ? spoilt(text, at) : 'x' })(raw)
            : { ...raw, [name]: spoilt(raw[name], at) };
        const faults = faultsOf(ledger.map((each) => (each === raw ? changed : each)));
        expect(faults[0]?.revision).toBe(raw.revision);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says everything in both languages, with revision and place', () => {
    const [found] = faultsOf(altered(2, inHeader('测试', '尝试')));
    expect(found?.message.zh).toMatch(/^第 2 版（change_set\.hash）：/);
    expect(found?.message.en).toMatch(/^revision 2 \(change_set\.hash\): /);
  });

  it('keeps the first hundred faults', () => {
    const faults = new FaultList();
    for (let revision = 1; revision <= 150; revision++) faults.add(fault('HASH_DIFFERS', revision, '', '', ''));
    expect([faults.all.length, faults.full, faults.all.at(-1)?.revision]).toEqual([100, true, 100]);
  });
});

describe('comparing the indexes', () => {
  const references: readonly ReferenceRow[] = [
    { target: 'g/a', id: 'g/t', revision: 2, position: 0 },
    { target: 'g/post', id: 'g/t', revision: 2, position: 0 },
    { target: 'h/b', id: 'g/t', revision: 4, position: 0 },
  ];
  const governments: readonly GovernmentRow[] = [
    { ordinal: 1, id: 'g' },
    { ordinal: 2, id: 'h' },
  ];
  const compare = (rows: readonly ReferenceRow[], list: readonly GovernmentRow[]) => {
    const [walker, checker] = [new ChainWalker(), new IndexChecker()];
    for (const each of ledgerOf(plans)) checker.add(walker.add(each).changes);
    const wrong = [...checker.references(rows)].filter((each) => each !== null);
    return shown([...wrong, ...checker.governments(list)]);
  };

  it('finds nothing wrong with those that the entries give', () => {
    expect(compare(references, governments)).toEqual([]);
  });

  it('names rows that are missing, too many, twice there, or of a later entry', () => {
    const [first, second, third] = references as [ReferenceRow, ReferenceRow, ReferenceRow];
    expect(compare([first, third], governments)).toEqual(['INDEX_DIFFERS 2 reference (g/post, g/t)']);
    expect(compare([...references, first], governments)).toEqual(['INDEX_DIFFERS 2 reference (g/a, g/t)']);
    expect(compare([...references, { ...first, id: 'g/x' }], governments)).toEqual([
      'INDEX_DIFFERS 2 reference (g/a, g/x)',
    ]);
    expect(compare([first, { ...second, revision: 4 }, third], governments)).toEqual([
      'INDEX_DIFFERS 2 reference (g/post, g/t)',
    ]);
    expect(compare([first, { ...second, position: 1 }, third], governments)).toHaveLength(1);
  });

  it('names governments that are missing, too many, or in another order', () => {
    const [g, h] = governments as [GovernmentRow, GovernmentRow];
    expect(compare(references, [g])).toEqual(['INDEX_DIFFERS null government']);
    expect(compare(references, [g, h, { ordinal: 3, id: 'x' }])).toEqual(['INDEX_DIFFERS null government[3]']);
    expect(compare(references, [g, { ...h, ordinal: 3 }])).toEqual(['INDEX_DIFFERS null government[3]']);
    expect(
      compare(references, [
        { ...h, ordinal: 1 },
        { ...g, ordinal: 2 },
      ]),
    ).toHaveLength(2);
  });
});

describe('the checker', () => {
  const importsOf = (file: string): readonly string[] =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, spec = '']) => spec);

  /** Everything that `files` import, by whatever way. */
  function reached(files: readonly string[]): ReadonlySet<string> {
    const seen = new Set<string>();
    const waiting = [...files];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      for (const spec of importsOf(file)) {
        const to = spec.startsWith('.') ? normalize(join(dirname(file), spec)).replace(/\.js$/, '.ts') : spec;
        if (seen.has(to)) continue;
        seen.add(to);
        if (spec.startsWith('.')) waiting.push(to);
      }
    }
    return seen;
  }

  it('shares nothing with what writes but the words, and how to read them', () => {
    const all = reached(['src/audit/verifyLedger.ts']);
    expect(all).toContain('src/audit/verifyChain.ts');
    expect(all).toContain('src/audit/readSqlite.ts');
    expect([...all].filter((each) => /canonicalize|util\/hash|ledger\/chain\.ts/.test(each))).toEqual([]);
    expect([...all].filter((each) => each.startsWith('src/store/')).sort()).toEqual([
      'src/store/sqlite/walFault.ts',
      'src/store/store.ts',
    ]);
  });

  it('would be caught at it', () => {
    expect(reached(['src/store/sqlite/sqliteStore.ts'])).toContain('canonicalize');
  });
});
