import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/record.js';
import { referenceFields } from '../../src/model/references.js';
import { readMigrations } from '../../src/store/neo4j/migrations.js';
import { between, relationshipTypes, thingLabels } from '../../src/store/neo4j/projection.js';
import { describeNeo4j } from '../support/neo4j/stores.js';
import { createWorld } from '../support/world.js';

describe('the graph in Neo4j', () => {
  it('has a relationship for every field that points, and no other', () => {
    const fields = kinds.flatMap((kind) => {
      const { from, to } = between[kind as keyof typeof between] ?? {};
      return referenceFields[kind].map(({ field }) => field).filter((field) => field !== from && field !== to);
    });
    expect(Object.keys(relationshipTypes).sort()).toEqual([...new Set(fields)].sort());
  });

  it('has things found by their id', () => {
    const schema = readMigrations().flat().join('\n');
    for (const label of ['Thing', ...thingLabels]) expect(schema).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  });
});

await describeNeo4j(({ name, store: fresh, driver }) => {
  describe(`the graph in ${name}`, () => {
    it('says who held a post on a day, as known on another, and on what that rests', async () => {
      const store = await fresh();
      const world = await createWorld(store);
      const held = (validTo: string) => [
        {
          tenure: {
            id: 'g/t',
            person: 'g/jia',
            post: 'g/head',
            validFrom: '2024-01-01',
            validTo,
            basis: ['g/rules#1'],
          },
        },
      ];
      await world.record(
        [
          { organization: { id: 'g', name: '某区政府', type: 'government' } },
          { document: { id: 'g/rules', name: '工作规则' } },
          { provision: { id: 'g/rules#1', document: 'g/rules', article: '1', quote: '区长领导区政府的工作' } },
          { post: { id: 'g/head', organization: 'g', title: '区长' } },
          { person: { id: 'g/jia', name: '甲' } },
          ...held('2025-01-01'),
        ],
        '2024-01-02',
      );
      await world.record([{ retract: { id: 'g/t' } }, ...held('2024-07-01')], '2024-08-01');
      const query = `MATCH (person:Person)-[held:HOLDS]->(post:Post)-[:POST_IN]->(:Organization {id: $government})
        WHERE held.validFrom <= $at < held.validTo AND held.recordedFrom <= $knownAt < held.recordedTo
        MATCH (provision:Provision)-[:PART_OF]->(document:Document) WHERE provision.id IN held.basis
        RETURN person.name + post.name + document.name + provision.article AS said`;
      const ask = async (at: string, knownAt: string) => {
        const parameters = { government: 'g', at: Date.parse(at), knownAt: Date.parse(knownAt) };
        const { records } = await (await driver()).executeQuery(query, parameters, { database: 'neo4j' });
        return records.map((row) => row.get('said'));
      };
      const answer = ['甲区长工作规则1'];
      expect(await ask('2024-06-30', '2024-09-01')).toEqual(answer);
      expect(await ask('2024-07-01', '2024-09-01')).toEqual([]);
      expect(await ask('2024-07-01', '2024-07-31')).toEqual(answer);
      expect(await ask('2024-07-01', '2024-01-01')).toEqual([]);
      await store.close();
    });
  });
});
