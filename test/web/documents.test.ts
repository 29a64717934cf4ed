import { getNamedType, isEnumType, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.js';
import { chartQuery } from '../../src/chart/query.js';
import * as caseDocuments from '../../src/web/api/caseDocuments.js';
import * as documents from '../../src/web/api/documents.js';
import * as listDocuments from '../../src/web/api/listDocuments.js';
import * as panelDocuments from '../../src/web/api/panelDocuments.js';
import * as recordDocuments from '../../src/web/api/recordDocuments.js';
import * as rosterDocuments from '../../src/web/api/rosterDocuments.js';
import { enumFields } from '../../src/wording/fromApi.js';

const schema = buildApiSchema();
const all = {
  ...documents,
  ...panelDocuments,
  ...caseDocuments,
  ...listDocuments,
  ...recordDocuments,
  ...rosterDocuments,
  chartQuery,
};

describe('the documents of the page', () => {
  it.each(Object.entries(all))('%s fits the schema', (_name, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it('change nothing, but for what is recorded in its view, and what was chosen, which is counted', () => {
    const changing = Object.entries(all).filter(([, document]) => !/^query /.test(document));
    expect(changing.map(([name]) => name)).toEqual([
      ...[
        'noteChoiceDocument',
        'enterDocument',
        'undoDocument',
        'acceptDocument',
        'declineDocument',
        'approveDocument',
        'rejectDocument',
      ],
    ]);
  });

  it('ask for values of enums in the fields in which these are read, and for nothing else there', () => {
    const [enums, others] = [new Set<string>(), new Set<string>()];
    for (const text of Object.values(all)) {
      const types = new TypeInfo(schema);
      const Field = (node: {
        readonly name: { readonly value: string };
        readonly alias?: { readonly value: string };
      }) => {
        const type = getNamedType(types.getType());
        const isValue = isEnumType(type) && !type.name.endsWith('Code');
        (isValue ? enums : others).add(node.alias?.value ?? node.name.value);
      };
      visit(parse(text), visitWithTypeInfo(types, { Field }));
    }
    expect([...enumFields].sort()).toEqual([...enums].sort());
    expect([...enums].filter((field) => others.has(field))).toEqual([]);
  });
});
