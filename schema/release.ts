import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type GraphQLSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { buildApiSchema } from '../src/api/schema.js';

/** The API that clients rely on: that of the last release. */
export const releasedPath = 'test/golden/released.graphql';

/** What clients rely on in a schema: its shapes, sorted, without descriptions. */
export function shapesOf(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  const isDescription = (key: string | number | undefined) => key === 'description';
  return `${print(visit(document, { StringValue: (_node, key) => (isDescription(key) ? null : undefined) }))}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const head = `# The API as released with ${version}. Renewed with a release only: \`npm run release:schema\`.\n\n`;
  writeFileSync(releasedPath, head + shapesOf(buildApiSchema()));
  process.stdout.write(`${releasedPath}\n`);
}
