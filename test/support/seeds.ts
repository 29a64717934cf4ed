import { readdirSync } from 'node:fs';

/** How many change sets a seed is recorded as: one for each of its files. */
export const changeSetsOf = (...seeds: readonly string[]): number =>
  seeds.flatMap((name) => readdirSync(`seed/${name}`).filter((file) => /(?<!coverage)\.yaml$/.test(file))).length;
