import { readFileSync } from 'node:fs';
import { ofClients } from './mutants/clients.js';
import { ofEngine } from './mutants/engine.js';
import { ofFindings } from './mutants/findings.js';
import { ofInput } from './mutants/input.js';
import { ofLedger } from './mutants/ledger.js';
import { ofLimits } from './mutants/limits.js';
import { ofNeo4j } from './mutants/neo4j.js';
import { ofRecording } from './mutants/recording.js';
import { ofRules } from './mutants/rules.js';
import { ofTrust } from './mutants/trust.js';
import { ofWhole } from './mutants/whole.js';

/** A fault that a programmer could make in one place. */
export interface Mutant {
  readonly file: string;
  /** Occurs in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  readonly what: string;
}

export const mutants: readonly Mutant[] = [
  ...ofEngine,
  ...ofRules,
  ...ofFindings,
  ...ofInput,
  ...ofLedger,
  ...ofRecording,
  ...ofTrust,
  ...ofWhole,
  ...ofClients,
  ...ofNeo4j,
  ...ofLimits,
];

/** Mutants that cannot be made as they are written, each with the reason. */
export function inapplicable(all: readonly Mutant[]): readonly string[] {
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
