import { inFile } from '../inFile.js';

export const ofClients = [
  ...inFile('src/api/federation.ts', {
    'a gateway may go by what has no moment': [
      `directivesOf('@key(fields: "id")')`,
      `directivesOf('@key(fields: "id") @key(fields: "recordId")')`,
    ],
    'a record is of whatever type a gateway says': [
      'return seen !== null && typeNameOf(seen.record.kind) === __typename ? seen : null;',
      'return seen;',
    ],
    'nodes of others have to have a recordId': ["filter(({ name }) => name.value !== 'recordId')", 'slice()'],
  }),
  ...inFile('src/api/toGraphQLError.ts', {
    'an item that is refused takes the others with it': [
      '.catch((error) => (work.isGivenUp ? work.never : (toGraphQLError(error, language, log) as R)))',
      '',
    ],
  }),
  ...inFile('src/api/queryCost.ts', {
    'what a gateway names costs as much as one': ["  'Query._entities': 'representations',\n", ''],
  }),
  ...inFile('src/engine/procedure/accountability.ts', {
    'a post that took part is a person': ['.filter(isPerson)', ''],
  }),
];
