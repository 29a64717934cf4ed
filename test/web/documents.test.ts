import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.js';
import { chartQuery } from '../../src/chart/query.js';
import * as documents from '../../src/web/api/documents.js';

const schema = buildApiSchema();

describe('the documents of the page', () => {
  it.each(Object.entries({ ...documents, chartQuery }))('%s fits the schema', (_name, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it('change nothing', () => {
    expect(Object.values({ ...documents, chartQuery }).filter((document) => !/^query /.test(document))).toEqual([]);
  });
});
