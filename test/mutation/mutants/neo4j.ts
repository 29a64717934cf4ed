import { inFile } from '../inFile.js';

export const ofNeo4j = [
  ...inFile('src/store/neo4j/transaction.ts', {
    'what was written before its reply was lost is written again': [
      'if (now.batch === after.batch) return true;',
      'if (now.batch === after.batch) return false;',
    ],
    'what was not written is taken for written': [
      'if (now.batch === before.batch) return false;',
      'if (now.batch === before.batch) return true;',
    ],
    'what was written before another writer came is not found': [
      'row?.count === 1) return true;',
      'row?.count === 2) return true;',
    ],
    'the ledger is not held': ['  await rowsOf(transaction, queries.lock, { name: ledgerName, lock: name });\n', ''],
    'what a writer that failed wrote is committed': ['await draft.write(work)', 'await work(draft as never)'],
    'proposals are not written': ['if (isEmpty(batch)) return;', 'if (batch.changeSets.length === 0) return;'],
  }),
  ...inFile('src/store/neo4j/graphChanges.ts', {
    'what is superseded does not end': [
      'isOld(version) && !before.includes(version)',
      'isOld(version) && version === null',
    ],
    'what a later change set of the same batch closed is not there': [
      'after.filter((version) => !isOld(version))',
      'after.filter((version) => !isOld(version) && version.known.to === null)',
    ],
  }),
  ...inFile('src/store/neo4j/projection.ts', {
    'what a relation rests on is not one step from it': [
      '[{ ...link, properties }, ...others',
      '[{ ...link, properties }, ...others.slice(1)',
    ],
    'a relation does not say what kind of record it is': [
      'const span = { ...key, kind,',
      "const span = { ...key, kind: 'fact',",
    ],
  }),
  ...inFile('src/store/neo4j/values.ts', {
    'an open end is the beginning': ['to === null ? always.to', 'to === null ? always.from'],
  }),
  ...inFile('src/store/neo4j/batch.ts', {
    'a reference is at its last place': [
      '{target: row.target, id: row.id})\n    ON CREATE SET',
      '{target: row.target, id: row.id})\n    SET',
    ],
    'an entry belongs where its change set says': [
      'government: government ?? shared',
      "government: government === 'h' ? 'g' : (government ?? shared)",
    ],
  }),
  ...inFile('src/store/neo4j/neo4jLedger.ts', {
    'entries come in any order': ['ORDER BY revision, entry.position`;', 'ORDER BY entry.position`;'],
    'what all governments share belongs to none': ['government ?? shared })', 'String(government) })'],
    'a head is cached too long': ['upTo === this.#head.revision', 'upTo <= this.#head.revision + 1'],
  }),
  ...inFile('src/store/neo4j/openLedger.ts', {
    'a newer version is opened': ['version > known', 'version > known + 1'],
    'a database of something else is used': [
      'if (version === null && occupied) {',
      'if (version === null && occupied === null) {',
    ],
    'asking makes a ledger': ['if (version === null && !make) {', 'if (version === null && make === null) {'],
  }),
];
