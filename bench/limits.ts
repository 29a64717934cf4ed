import { writeFile } from 'node:fs/promises';
import type { Entry } from '../src/ledger/entry.js';
import { timelineOf } from '../src/ledger/timeline.js';
import { DomainError } from '../src/model/error.js';
import { limits } from '../src/model/limits.js';
import type { Person } from '../src/model/record.js';
import type { RecordedTime, ValidTime } from '../src/model/time.js';
import { searchAll } from '../src/service/ask/findRecords.js';
import { checkChangeSet } from '../src/service/checkDraft.js';
import type { Context } from '../src/service/context.js';
import { createContext } from '../src/service/createContext.js';
import { asOf } from '../src/service/moment.js';
import { readYaml } from '../src/service/yamlFile.js';
import { createMemoryStore } from '../src/store/memory/memoryStore.js';
import { recordLargeDistrict } from '../test/support/largeDistrict.js';
import { scratchFile } from '../test/support/stores.js';
import { type Measurement, once, sideBySide } from './measure.js';

const setOf = (changes: readonly object[]) => ({ commandId: 'c', reason: 'test', changes });
const lines = <T>(count: number, line: (index: number) => T): T[] => Array.from({ length: count }, (_, n) => line(n));
const people = (count: number) =>
  setOf(lines(count, (n) => ({ assert: { person: { id: `g/p${n}`, name: `n${n}` } } })));
const unknown = (count: number) =>
  setOf(lines(count, (n) => ({ assert: { tenure: { id: `g/t${n}`, person: `g/p${n}`, post: `g/q${n}` } } })));

function stretches(count: number): Entry[] {
  const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString();
  return lines(count, (n) => {
    const record: Person = {
      ...{ kind: 'person', id: 'x', name: `n${n}`, aliases: [], basis: [], reading: 'stated', modality: 'fact' },
      ...{ validFrom: day(n) as ValidTime, validTo: day(n + 2) as ValidTime },
    };
    const recordedAt = day(10_000 + n) as RecordedTime;
    return { revision: n + 1, recordedAt, change: { op: 'assert', id: 'x', record } };
  });
}

async function yamlOf(bytes: number): Promise<string> {
  const line = '  - assert: { person: { id: g/person, name: 某某某 } }\n';
  const path = scratchFile('file.yaml');
  await writeFile(path, `changes:\n${line.repeat(Math.floor((bytes - 100) / Buffer.byteLength(line)))}`);
  return path;
}

async function search(context: Context, length: number): Promise<void> {
  try {
    await searchAll(context, { text: '市'.repeat(length), ...(await asOf(context, {})) });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

/** What is as large as the limits allow, for each unit beside a tenth of it; and what is ten times as large, refused. */
export async function measureLimits(seconds: number): Promise<readonly Measurement[]> {
  const empty = createContext(createMemoryStore());
  const district = createContext(createMemoryStore());
  await recordLargeDistrict(district);
  const { changes, versions, yamlBytes, searchLength } = limits;
  const sized: Readonly<Record<string, readonly [limit: number, work: (size: number) => () => unknown]>> = {
    'a change set checked': [
      changes,
      (size) =>
        (
          (set) => () =>
            checkChangeSet(empty, set)
        )(people(size)),
    ],
    'unknown references told': [
      changes,
      (size) =>
        (
          (set) => () =>
            checkChangeSet(empty, set)
        )(unknown(size)),
    ],
    'stretches of one id': [
      versions,
      (size) =>
        (
          (all) => () =>
            timelineOf(all)
        )(stretches(size)),
    ],
  };
  const files = new Map(
    await Promise.all([0.1, 1, 10].map(async (part) => [part, await yamlOf(yamlBytes * part)] as const)),
  );
  const found: Measurement[] = [];
  const measure = async (what: string, limit: number, work: (part: number) => () => unknown) => {
    const at = (part: number, units: number) => once(work(part), units);
    const names = { what: `${what}, ${limit.toLocaleString('en')}`, unit: 'ms' };
    const options = { seconds, of: 'times' } as const;
    const grown = { ...names, beside: 'a tenth, ten times', aim: { atMost: 1.5 } };
    found.push(await sideBySide(grown, at(1, 1), at(0.1, 0.1), options));
    const refused = { ...names, what: `${what}, ten times the limit`, beside: 'at the limit', aim: { atMost: 1 } };
    if (what !== 'stretches of one id') found.push(await sideBySide(refused, at(10, 1), at(1, 1), options));
  };
  for (const [what, [limit, work]] of Object.entries(sized)) await measure(what, limit, (part) => work(limit * part));
  await measure('bytes of YAML read', yamlBytes, (part) => () => readYaml(files.get(part) ?? ''));
  await measure(
    'characters searched for, 5,000 posts',
    searchLength,
    (part) => () => search(district, searchLength * part),
  );
  return found;
}
