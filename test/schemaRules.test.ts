import plugin from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../src/api/schema.js';

/** How a rule is set, and why; `exceptions` are what it finds and is right as it is, each with its reason. */
interface Rule {
  readonly why: string;
  readonly options?: object;
  readonly exceptions?: Readonly<Record<string, string>>;
}

const schema = buildApiSchema();
const isRecord = (name: string): boolean => {
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node');
};
/** Parts of an answer have no life of their own: a client keeps them in what it asked. */
const values = Object.keys(schema.getTypeMap()).filter((name) => !isRecord(name));
const spelledAlike = 'spelled as in change sets, where the group stands in a list by itself';

/** What `@graphql-eslint` holds the schema to. Those of the plugin that are not here are in `off`, with the reason. */
const rules: Readonly<Record<string, Rule>> = {
  'known-argument-names': { why: 'a wrong name would do nothing' },
  'known-directives': { why: 'the same' },
  'known-type-names': { why: 'the same' },
  'lone-schema-definition': { why: 'one schema' },
  'naming-convention': {
    why: 'what clients of GraphQL are used to, and generators make names of',
    options: {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      Argument: 'camelCase',
      DirectiveDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
      'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get'], forbiddenSuffixes: ['Query'] },
      'FieldDefinition[parent.name.value=Mutation]': {
        forbiddenPrefixes: ['mutation'],
        forbiddenSuffixes: ['Mutation'],
      },
      EnumTypeDefinition: { forbiddenPrefixes: ['Enum'], forbiddenSuffixes: ['Enum'] },
      InterfaceTypeDefinition: { forbiddenPrefixes: ['Interface'], forbiddenSuffixes: ['Interface'] },
      ObjectTypeDefinition: { forbiddenPrefixes: ['Type'], forbiddenSuffixes: ['Type'] },
    },
  },
  'no-hashtag-description': { why: 'a description is seen by who asks, a comment is not' },
  'no-scalar-result-type-on-mutation': { why: 'a payload can grow' },
  'no-typename-prefix': {
    why: '`post.name` says it all',
    exceptions: {
      'Field "role" starts with the name of the parent type "Role"': spelledAlike,
      'Field "trait" starts with the name of the parent type "Trait"': spelledAlike,
      'Field "event" starts with the name of the parent type "Event"': spelledAlike,
      'Field "action" starts with the name of the parent type "Act"': 'another word',
      'Field "recordId" starts with the name of the parent type "Record"': 'beside `id`, which carries a moment',
    },
  },
  'no-unreachable-types': {
    why: 'what nothing leads to is never shown',
  },
  'possible-type-extension': { why: 'an extension of nothing would do nothing' },
  'provided-required-arguments': { why: 'directives are given what they need' },
  'relay-arguments': { why: 'connections page in both directions' },
  'relay-connection-types': { why: 'Relay reads them by name and shape' },
  'relay-edge-types': {
    why: 'the same; lists of others are bounded, as schema/README.md says, and need no cursors',
    options: { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  },
  'relay-page-info': { why: 'the same' },
  'require-deprecation-reason': { why: 'who has to change wants to know to what' },
  'require-description': {
    why: 'everything is described, in both languages (schema.test.ts)',
    options: {
      types: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  },
  'require-nullable-fields-with-oneof': { why: 'of `@oneOf`, each may be absent' },
  'require-nullable-result-in-root': { why: 'a question that fails leaves the others of its request their answers' },
  'strict-id-in-types': {
    why: 'clients keep what has an `id` by it: a record has one, and nothing else',
    options: { acceptedIdNames: ['id'], acceptedIdTypes: ['ID'], exceptions: { types: values } },
  },
  'unique-directive-names': { why: 'one meaning' },
  'unique-directive-names-per-location': { why: 'one meaning' },
  'unique-enum-value-names': { why: 'also where only the case differs' },
  'unique-field-definition-names': { why: 'one meaning' },
  'unique-operation-types': { why: 'one meaning' },
  'unique-type-names': { why: 'one meaning' },
};

/** Rules for schemas that are not used. */
const off: Readonly<Record<string, string>> = {
  alphabetize: 'fields stand in the order in which they are read, kinds of answer by their weight',
  'description-style': 'one line where it fits, else a block',
  'input-name': 'holds the name of the type too, and several mutations end a record by one input, `EndRecordInput`',
  'no-root-type': 'there are mutations, and may be subscriptions',
  'no-unused-fields': 'the clients are not known',
  'no-deprecated': 'of documents',
  'require-deprecation-date': 'what is deprecated goes with a major version, not on a day',
  'require-field-of-type-query-in-mutation-result':
    'clients ask again by `id`; nothing in a payload is another question',
  'require-type-pattern-with-oneof': 'errors are errors; what waits for a second person is a field of the payload',
};

describe('the schema keeps the rule', () => {
  const found = new Map<string, string[]>();
  beforeAll(async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: {
        files: ['**/*.graphql'],
        languageOptions: {
          parser: plugin.parser,
          parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
        },
        plugins: { '@graphql-eslint': plugin as unknown as ESLint.Plugin },
        rules: Object.fromEntries(
          Object.entries(rules).map(([name, { options }]): [string, Linter.RuleEntry] => [
            `@graphql-eslint/${name}`,
            options === undefined ? 'error' : ['error', options],
          ]),
        ),
      },
    });
    for (const { messages } of await eslint.lintFiles(['schema/*.graphql'])) {
      for (const { ruleId, message } of messages) {
        const name = ruleId?.replace('@graphql-eslint/', '') ?? 'parser';
        found.set(name, [...(found.get(name) ?? []), message]);
      }
    }
  });

  it.each(Object.entries(rules))('%s', (name, { exceptions = {} }) => {
    expect(found.get(name)?.sort() ?? []).toEqual(Object.keys(exceptions).sort());
  });

  it('of every rule, or says why not', () => {
    expect([...found.keys()].filter((name) => !(name in rules))).toEqual([]);
    const { rules: own = {} } = plugin.configs['flat/schema-all'];
    const { rules: relay = {} } = plugin.configs['flat/schema-relay'];
    const all = [...Object.keys(own), ...Object.keys(relay)].map((name) => name.replace('@graphql-eslint/', ''));
    expect(all.filter((name) => !(name in rules) && !(name in off))).toEqual([]);
  });
});
