import { readFileSync } from 'node:fs';
import { inPackage } from '../../util/inPackage.js';

/** The statements of one version, in their order; each may be run again. */
export type Migration = readonly string[];

/**
 * What makes a database of each version out of one of the version before; the first makes it out of nothing. Their
 * number is the version (`version` of the node `:Ledger`).
 */
export const readMigrations = (): readonly Migration[] =>
  migrationsIn(readFileSync(inPackage('schema', 'neo4j.cypher'), 'utf8'));

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
