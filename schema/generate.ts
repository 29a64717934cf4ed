import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, isEnumType, isObjectType, Kind, parse } from 'graphql';
import { buildApiSchema, enumValuesOf } from '../src/api/schema.js';
import { typeDefs } from '../src/api/typeDefs.js';
import * as clientDocuments from '../src/client/documents.js';
import { changeSetJsonSchema } from '../src/model/changeSetForm.js';
import { kinds } from '../src/model/record.js';
import * as caseDocuments from '../src/web/api/caseDocuments.js';
import * as documents from '../src/web/api/documents.js';
import * as listDocuments from '../src/web/api/listDocuments.js';
import * as panelDocuments from '../src/web/api/panelDocuments.js';
import * as recordDocuments from '../src/web/api/recordDocuments.js';
import * as rosterDocuments from '../src/web/api/rosterDocuments.js';
import { recordTypes } from './recordTypes.js';

/** Everything that is made from the model or the schema, in this order: its path, and how to make its text. */
export const generated: Readonly<Record<string, () => Promise<string>>> = {
  'schema/records.graphql': async () => `${recordTypes()}\n`,
  'src/api/generated/types.ts': resolverTypes,
  'src/web/generated/operations.ts': () =>
    operationTypes(
      { ...documents, ...panelDocuments, ...caseDocuments, ...listDocuments, ...recordDocuments, ...rosterDocuments },
      'the documents of src/web/api',
    ),
  'src/client/generated/operations.ts': () =>
    operationTypes(clientDocuments, 'src/client/documents.ts', {
      inlineFragmentTypes: 'combine',
      mergeFragmentTypes: true,
    }),
  'schema/change-set.schema.json': async () => `${JSON.stringify(changeSetJsonSchema(), null, 2)}\n`,
};

const prefix = 'Gql';

// Types of the schema whose resolvers get something else than the fields themselves.
const parents = [
  'Answer',
  'Alternative',
  'Dispatched',
  'DutyQuestion',
  'Holder',
  'Performer',
  'StandIn',
  'StandInAnswer',
  'StandInQuestion',
  'Gap',
  'Ambiguity',
  'TextReading',
  'Conflict',
  'Claim',
  'Because',
  'NextChange',
  'UnconfirmedSource',
  'Responsibilities',
  'HeldDuty',
  'OrgChart',
  'ChartUnit',
  'ChartPost',
  'Comparison',
  'Difference',
  'DifferenceSide',
  'Share',
  'RecordChange',
  'Finding',
  'SearchHit',
  'Version',
  'ChangeSet',
  'Change',
  'RecordPayload',
  'Ledger',
  'Viewer',
  'NoticeDraft',
  'NoticeQuestion',
  'NoticeChoice',
  'NoticeRelation',
  'ImportedDraft',
  'Proposal',
  'Charge',
  'Acceptance',
  'Declining',
  'ReceiptDifference',
  'LedgerFault',
  'Condition',
  'CaseCheck',
  'ProcedureGap',
  'Obligation',
  'Applicability',
  'StepParty',
  'StepPerformer',
  'WaitingFor',
  'ProcedureFault',
  'Accountability',
  'StepAccountability',
  'ResponsibleThen',
  'Answerable',
  'AnswerablePerson',
  'CameLater',
  'DueItem',
  'Article',
  'Subscription',
  'StandingAnswer',
  'StandingStandIn',
];

async function resolverTypes(): Promise<string> {
  const schema = buildApiSchema();
  const records = kinds.map((kind) => kind.charAt(0).toUpperCase() + kind.slice(1));
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'));
  const enumValues = Object.fromEntries(enums.map(({ name }) => [name, enumValuesOf(schema, name)]));
  const missing = [...parents, ...records].filter((name) => !isObjectType(schema.getType(name)));
  if (missing.length > 0) throw new Error(`the schema has no type ${missing.join(', ')}`);
  const text = await codegen({
    filename: 'types.ts',
    schema: parse(typeDefs()),
    documents: [],
    plugins: [{ typescript: { enumValues } }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      typesPrefix: prefix,
      enumsAsTypes: true,
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
      immutableTypes: true,
      skipTypename: true,
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null | undefined',
      scalars: { ID: 'string', DateTime: 'string', Date: 'string', DayOrInstant: 'string', JSON: 'unknown' },
      contextType: '../request.js#Request',
      mappers: {
        Node: '../parents.js#SeenRecord',
        Record: '../parents.js#SeenRecord',
        Named: '../parents.js#SeenRecord',
        ...Object.fromEntries(records.map((name) => [name, `../parents.js#Seen${name}`])),
        ...Object.fromEntries(parents.map((name) => [name, `../parents.js#${name}Parent`])),
      },
    },
  });
  return `// Made by \`npm run generate\` from schema/*.graphql. Do not edit.\n${text}`;
}

/** What documents are given and answer. */
async function operationTypes(
  documents: Readonly<Record<string, unknown>>,
  from: string,
  config: operations.TypeScriptDocumentsPluginConfig = {},
): Promise<string> {
  const sources = Object.entries(documents)
    .filter((each): each is [string, string] => typeof each[1] === 'string')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => ({ location: name, document: parse(text) }));
  const text = await codegen({
    filename: 'operations.ts',
    schema: parse(typeDefs()),
    documents: uniqueFragments(sources),
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      skipTypename: true,
      ...config,
      scalars: { ID: 'string', DateTime: 'string', Date: 'string', DayOrInstant: 'string', JSON: 'unknown' },
    },
  });
  return `// Made by \`npm run generate\` from ${from}. Do not edit.\n${withNamedUnions(text)}`;
}

/** A fragment on an interface is named where it is spread, and not each of its types, some of which have no definition. */
const withNamedUnions = (text: string): string =>
  text.replace(/(export type \w+ =)?(?:\s*\| (\w+?)_\w+_Fragment)+/g, (all, defined?: string, name?: string) =>
    defined === undefined ? ` ${name}Fragment` : all,
  );

interface Source {
  readonly location: string;
  readonly document: DocumentNode;
}

/** Each document carries the fragments that it spreads; for their types, each counts once. */
function uniqueFragments(sources: readonly Source[]): Source[] {
  const seen = new Set<string>();
  return sources.map(({ location, document }) => ({
    location,
    document: {
      ...document,
      definitions: document.definitions.filter((definition) => {
        if (definition.kind !== Kind.FRAGMENT_DEFINITION) return true;
        if (seen.has(definition.name.value)) return false;
        seen.add(definition.name.value);
        return true;
      }),
    },
  }));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, make] of Object.entries(generated)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await make());
    process.stdout.write(`${path}\n`);
  }
}
