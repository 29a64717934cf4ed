import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The statements of one version, in their order; each may be run again. */
export type Migration = readonly string[];

// Three levels below the root of the package, from `src/store/neo4j` as from `dist/store/neo4j`.
const file = fileURLToPath(new URL('../../../schema/neo4j.cypher', import.meta.url));

/**
 * What makes a database of each version out of one of the version before; the first makes it out of nothing. Their
 * number is the version (`version` of the node `:Ledger`).
 */
export const readMigrations = (): readonly Migration[] => migrationsIn(readFileSync(file, 'utf8'));

/** A version begins with a line of its own, `// Version 2`; a statement ends with `;` at the end of a line. */
export function migrationsIn(text: string): readonly Migration[] {
  const [, ...versions] = text.split(/^\/\/ Version \d+$/m);
  return versions.map((version) =>
    version
      .replace(/^\/\/.*$/gm, '')
      .split(/;$/m)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
  );
}
