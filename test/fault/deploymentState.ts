import { setTimeout as sleep } from 'node:timers/promises';
import type { Head } from '../../src/store/store.js';
import type { Deployment, Replica } from './deployment.js';

/** For how long a replica may be behind once everything is there again. */
export const longestAway = 30_000;

/** The revision and hash of a command in a ledger. */
export interface Place {
  readonly commandId: string;
  readonly revision: number;
  readonly hash: string;
}

/** How far a replica is. */
interface Standing {
  readonly revision: number;
  readonly hash: string;
  readonly following: { readonly state: string };
}

const standing = { query: '{ ledger { revision hash following { state } } }' };
const placesAfter = 'query ($after: Int!) { changes(after: $after, first: 500) { commandId revision hash } }';

/** `undefined` where the replica gives no answer. */
export const standingOf = async (replica: Replica): Promise<Standing | undefined> =>
  (await replica.ask<{ readonly ledger: Standing }>(standing))?.data?.ledger;

/** Resolves with the milliseconds after which every replica follows and has all that `head` has; `null`: it is given up. */
export async function inStep({ replicas }: Deployment, { revision }: Head): Promise<number | null> {
  const began = performance.now();
  for (let waited = 0; waited < longestAway; waited = performance.now() - began) {
    const told = await Promise.all(replicas.map(standingOf));
    const isThere = told.every((each) => each?.following.state === 'FOLLOWING' && each.revision >= revision);
    if (isThere) return waited;
    await sleep(20);
  }
  return null;
}

/** Every command after the revision `after`, as the replica tells it. */
export async function placesIn(replica: Replica, after: number): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (;;) {
    const variables = { after: places.at(-1)?.revision ?? after };
    const page = (await replica.ask<{ readonly changes: readonly Place[] }>({ query: placesAfter, variables }))?.data;
    if (page == null) throw new Error('a replica that was asked for changes gave none');
    if (page.changes.length === 0) return places;
    places.push(...page.changes);
  }
}
