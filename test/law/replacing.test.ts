import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { current, timelineOf } from '../../src/ledger/timeline.js';
import type { AnyRecord } from '../../src/model/record.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { isShort } from '../support/form.js';

// After a document is replaced, nothing that it laid down is in force from that day on for its sake alone; all that was so before, and
// all that rests on something else too, is as it was.

const office = {
  commandId: 'office',
  reason: '建立',
  changes: [
    { assert: { organization: { id: 'g', name: '小区人民政府', type: 'government' } } },
    ...['a', 'b', 'c'].map((id) => ({
      assert: { organization: { id: `g/${id}`, name: id, type: 'department', partOf: 'g' } },
    })),
    ...['head', 'one', 'two'].map((id) => ({ assert: { post: { id: `g/${id}`, organization: 'g', title: id } } })),
    { assert: { person: { id: 'g/jia', name: '甲' } } },
    { assert: { duty: { id: 'g/duty', name: '事项' } } },
    ...['old', 'other', 'new'].flatMap((id) => [
      { assert: { document: { id: `g/${id}`, name: id, issuer: 'g' } } },
      ...['1', '2'].map((article) => ({
        assert: { provision: { id: `g/${id}#${article}`, document: `g/${id}`, article, quote: `${id}${article}` } },
      })),
    ]),
  ],
};

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };
type Given = { readonly kind: string; readonly fields: Fields };

const ofKind: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  oversight: { overseer: 'g/one', target: 'g/a', mode: 'inCharge' },
  assignment: { holder: 'g/b', duty: 'g/duty', mode: 'leads' },
  delegation: { delegator: 'g/head', delegate: 'g/two', mode: 'entrust' },
  standInRule: { post: 'g/one', manner: 'ordered', candidates: ['g/two'] },
  membership: { post: 'g/two', organization: 'g/c' },
  norm: { name: '规范' },
  // These do not end with a document.
  tenure: { person: 'g/jia', post: 'g/one' },
  duty: { name: '另一事项' },
};

const basis = fc.uniqueArray(fc.constantFrom('g/old', 'g/old#1', 'g/old#2', 'g/other', 'g/other#1'), { maxLength: 2 });
const interval = fc
  .tuple(fc.option(fc.integer({ min: 0, max: 40 })), fc.option(fc.integer({ min: 1, max: 20 })))
  .map(([from, length]) => ({
    validFrom: from === null ? null : day(from),
    validTo: length === null ? null : day((from ?? 0) + length),
  }));
const records = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(ofKind)), fc.integer({ min: 0, max: 2 }), basis, interval).map(
    ([kind, number, rests, valid]): Given => ({
      kind,
      fields: { id: `g/${kind}-${number}`, ...ofKind[kind], basis: rests, ...valid },
    }),
  ),
  { maxLength: 14 },
);

/** Every record by id, as it is known to be on each day. */
async function standing(context: Context) {
  const entries = await context.store.entriesOf('g');
  const ids = [...new Set(entries.map(({ change }) => change.id))];
  const timelines = new Map(
    ids.map((id) => [id, current(timelineOf(entries.filter(({ change }) => change.id === id)))] as const),
  );
  return (at: string): readonly AnyRecord[] =>
    [...timelines.values()].flatMap((stretches) =>
      stretches.flatMap(({ record, valid }) =>
        (valid.from === null || valid.from <= at) && (valid.to === null || at < valid.to) ? [record] : [],
      ),
    );
}

/** Without what does not say what is so. */
const essence = (all: readonly AnyRecord[]) =>
  new Map(all.map(({ validFrom: _from, validTo: _to, ...rest }) => [rest.id, rest]));

const lastsBeyond = (kind: string): boolean => ['tenure', 'duty', 'document', 'provision'].includes(kind);
const restsOnOld = ({ basis: rests, kind }: AnyRecord): boolean =>
  rests.length > 0 && rests.every((id) => id.startsWith('g/old')) && !lastsBeyond(kind);

describe('a document that is replaced', () => {
  it('leaves nothing in force, and nothing else changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(records, { minLength: 1, maxLength: 2 }),
        records,
        fc.integer({ min: 0, max: 45 }),
        async (earlier, again, count) => {
          const at = day(count);
          const context = createContext(createMemoryStore());
          await recordChanges(context, office);
          for (const [index, each] of earlier.entries())
            if (each.length > 0)
              await recordChanges(context, {
                commandId: `c${index}`,
                reason: 'r',
                changes: each.map(({ kind, fields }) => ({ assert: { [kind]: fields } })),
              });
          const before = await standing(context);
          // Asserted again from that day on, and on the new document.
          const asserted = again.map(({ kind, fields }) => ({
            kind,
            fields: { ...fields, validFrom: at, validTo: null, basis: ['g/new#1'] },
          }));
          const changeSet = {
            ...{ commandId: 'replacing', reason: 'r', validFrom: at },
            changes: [
              ...asserted.map(({ kind, fields }) => ({ assert: { [kind]: fields } })),
              { replace: { document: 'g/old', by: 'g/new' } },
            ],
          };
          const { revision, changes } = await recordChanges(context, changeSet);
          // A retry, whatever it would come to by now.
          expect((await recordChanges(context, changeSet)).revision).toBe(revision);
          expect(changes.length).toBeGreaterThan(0);
          const then = await standing(context);
          const ids = new Set(asserted.map(({ fields }) => fields.id));
          for (let number = -1; number <= 70; number++) {
            const instant = day(number);
            const [was, is] = [essence(before(instant)), essence(then(instant))];
            is.delete('g/new');
            was.delete('g/new');
            if (instant < at) expect(is).toEqual(was);
            else {
              for (const id of ids) expect(is.get(id)?.basis).toEqual(['g/new#1']);
              const left = [...was].filter(([id, record]) => !ids.has(id) && !restsOnOld(record as AnyRecord));
              expect(new Map([...is].filter(([id]) => !ids.has(id)))).toEqual(new Map(left));
            }
          }
          expect(then(at).find(({ id }) => id === 'g/new')).toMatchObject({ supersedes: ['g/old'] });
        },
      ),
      { numRuns: isShort ? 60 : 600 },
    );
  });
});

describe('what is replaced', () => {
  const prepared = async () => {
    const context = createContext(createMemoryStore());
    await recordChanges(context, office);
    await recordChanges(context, {
      ...{ commandId: 'c', reason: 'r', basis: ['g/old'] },
      changes: [{ assert: { oversight: { id: 'g/o', ...ofKind.oversight } } }],
    });
    return context;
  };
  const refused = async (changes: readonly object[]) =>
    recordChanges(await prepared(), { commandId: 'd', reason: 'r', validFrom: day(3), changes });

  it('is a document that is known, and so is what replaces it', async () => {
    await expect(refused([{ replace: { document: 'g/ol' } }])).rejects.toMatchObject({
      problems: [
        {
          code: 'UNKNOWN_ID',
          path: ['changes', 0, 'replace', 'document'],
          suggestions: expect.arrayContaining(['g/old']),
        },
      ],
    });
    await expect(refused([{ replace: { document: 'g/old', by: 'g/head' } }])).rejects.toMatchObject({
      problems: [{ code: 'WRONG_KIND', path: ['changes', 0, 'replace', 'by'] }],
    });
  });

  it('has a day', async () => {
    const context = await prepared();
    const changes = [{ replace: { document: 'g/old' } }];
    await expect(recordChanges(context, { commandId: 'd', reason: 'r', changes })).rejects.toMatchObject({
      problems: [{ code: 'MISSING_FIELD', path: ['changes', 0, 'replace', 'at'] }],
    });
  });

  it('is the basis of nothing that the same change set asserts', async () => {
    const changes = [
      { replace: { document: 'g/old' } },
      { assert: { oversight: { id: 'g/o', ...ofKind.oversight, basis: ['g/old#1'] } } },
    ];
    await expect(refused(changes)).rejects.toMatchObject({
      problems: [{ code: 'CONTRADICTION', path: ['changes', 1, 'assert', 'oversight', 'basis'] }],
    });
  });

  it('may be replaced by another text of itself: what that says again goes on, and the same again changes nothing', async () => {
    const context = await prepared();
    const mended = (commandId: string, ...more: readonly object[]) => ({
      ...{ commandId, reason: 'r', basis: ['g/old'], validFrom: day(3) },
      changes: [{ replace: { document: 'g/old', by: 'g/old' } }, ...more],
    });
    const again = { assert: { oversight: { id: 'g/o', ...ofKind.oversight } } };
    await expect(recordChanges(context, mended('d', again))).rejects.toMatchObject({
      problems: [{ code: 'EMPTY_CHANGE_SET' }],
    });
    const { changes } = await recordChanges(context, mended('d'));
    expect(changes).toEqual([{ op: 'end', id: 'g/o', at: day(3) }]);
  });
});
