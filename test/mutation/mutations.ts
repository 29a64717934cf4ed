import { readFileSync } from 'node:fs';
import { ofEngine } from './mistakes/engine.js';
import { ofFindings } from './mistakes/findings.js';
import { ofLedger } from './mistakes/ledger.js';
import { ofNeo4j } from './mistakes/neo4j.js';
import { ofRecording } from './mistakes/recording.js';
import { ofRules } from './mistakes/rules.js';
import { ofTrust } from './mistakes/trust.js';

/** One mistake that somebody could make in one place. */
export interface Mutation {
  readonly file: string;
  /** Occurs in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  readonly what: string;
}

export const mutations: readonly Mutation[] = [
  ...ofEngine,
  ...ofRules,
  ...ofFindings,
  ...ofLedger,
  ...ofRecording,
  ...ofTrust,
  ...ofNeo4j,
];

/** Mutations that cannot be made as they are written, each with the reason. */
export function misfits(all: readonly Mutation[]): readonly string[] {
  return all.flatMap((each) => {
    const times = readFileSync(each.file, 'utf8').split(each.find).length - 1;
    const said = all.filter(({ file, what }) => file === each.file && what === each.what).length;
    return [
      ...(times === 1 ? [] : [`${each.file}: “${each.what}”: its text occurs ${times} times, not once`]),
      ...(said === 1 ? [] : [`${each.file}: “${each.what}”: said ${said} times`]),
      ...(each.find === each.replace ? [`${each.file}: “${each.what}”: changes nothing`] : []),
    ];
  });
}
