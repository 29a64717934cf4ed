import { readdirSync, readFileSync } from 'node:fs';
import { inPackage } from '../util/inPackage.js';

/** The schema as it is written, all files of `schema` together. */
export function typeDefs(): string {
  const folder = inPackage('schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
}
