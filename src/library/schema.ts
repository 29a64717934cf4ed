import { readFileSync } from 'node:fs';
import { typeDefs } from '../api/typeDefs.js';
import { inPackage } from '../util/inPackage.js';
import type * as promised from './public/schema.js';

export const sdl: typeof promised.sdl = typeDefs();

export const changeSetSchema: typeof promised.changeSetSchema = JSON.parse(
  readFileSync(inPackage('schema', 'change-set.schema.json'), 'utf8'),
);
