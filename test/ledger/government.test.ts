import { describe, expect, it } from 'vitest';
import { governmentOf } from '../../src/ledger/government.js';
import { parseChangeSet } from '../../src/model/changeSet.js';
import type { AnyRecord } from '../../src/model/record.js';

const records = new Map<string, AnyRecord>();
const { changeSet, problems } = parseChangeSet(
  {
    commandId: 'c',
    reason: 'short ids, and paths that name no government',
    changes: [
      { organization: { id: 'g', name: '区', type: 'government' } },
      { organization: { id: 'east', name: '东街道', type: 'subdistrictOffice', dispatchedBy: 'g' } },
      { organization: { id: 'bureau', name: '局', type: 'department', partOf: 'g' } },
      { post: { id: 'head', organization: 'bureau', title: '局长' } },
      { person: { id: 'jia', name: '甲' } },
      { person: { id: 'jia/son', name: '甲子' } },
      { tenure: { id: 't', person: 'jia', post: 'head' } },
      { absence: { id: 'post-away', of: 'head', reason: 'leave' } },
      { absence: { id: 'away', of: 'jia', reason: 'leave' } },
      { duty: { id: 'g/wide', name: '大事' } },
      { duty: { id: 'narrow', name: '小事', broader: 'g/wide' } },
      { duty: { id: 'loose', name: '散事' } },
      { assignment: { id: 'a', holder: 'east', duty: 'loose', mode: 'leads' } },
      { document: { id: 'g/rules', name: '规则', issuer: 'g' } },
    ].map((assert) => ({ assert })),
  },
  'Asia/Shanghai',
);
for (const change of changeSet.changes) if (change.op === 'assert') records.set(change.id, change.record);

describe('the government of a record', () => {
  it.each([
    ['g', 'g', 'itself'],
    ['g/wide', 'g', 'its path'],
    ['g/rules', 'g', 'its path'],
    ['bureau', 'g', 'the organization that it is part of'],
    ['east', 'g', 'the organization that dispatched it'],
    ['head', 'g', 'its organization'],
    ['t', 'g', 'its post'],
    ['a', 'g', 'its holder'],
    ['post-away', 'g', 'the post that is away'],
    ['narrow', 'g', 'the broader duty'],
    ['jia', null, 'nothing, so it is shared'],
    ['away', null, 'the person, who is shared'],
    ['loose', null, 'nothing, so it is shared'],
    ['jia/son', null, 'a path that names a person, so it is shared'],
  ])('%s belongs to %s: %s', (id, government, _by) => {
    expect(problems).toEqual([]);
    expect(governmentOf(records.get(id) as AnyRecord, (each) => records.get(each))).toBe(government);
  });
});
