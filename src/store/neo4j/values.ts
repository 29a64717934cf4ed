import { type Integer, int } from 'neo4j-driver';
import type { Interval } from '../../model/time.js';
import { invariant } from '../../util/invariant.js';

/** What a Cypher parameter is made of. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

type Encoded = string | boolean | null | Integer | readonly Encoded[] | { readonly [name: string]: Encoded };

/** `value` for the driver, which would send a number as a float. */
export function encoded(value: Value): Encoded {
  if (typeof value === 'number') {
    invariant(Number.isSafeInteger(value), 'only whole numbers are stored');
    return int(value);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(encoded);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, encoded(each)]));
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);

/** An instant in milliseconds since 1970, UTC. */
export const millisecondsOf = (instant: string): number => Date.parse(instant);

export const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** What stands for an open end: the first and the last instant that JavaScript has, before and after any other. */
export const always = { from: -8_640_000_000_000_000, to: 8_640_000_000_000_000 } as const;

export const fromOf = ({ from }: Interval<string>): number => (from === null ? always.from : millisecondsOf(from));
export const toOf = ({ to }: Interval<string>): number => (to === null ? always.to : millisecondsOf(to));
