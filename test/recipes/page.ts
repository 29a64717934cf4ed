import { readFileSync } from 'node:fs';
import neo4j, { type DateTime, type Driver, type Integer } from 'neo4j-driver';

export type Row = Readonly<Record<string, unknown>>;

/** Every query of `schema/recipes.md`, by the English part of the heading above it, in the order of the page. */
export function recipesOfPage(): ReadonlyMap<string, string> {
  const recipes = new Map<string, string>();
  let heading = '';
  for (const [, title, query] of readFileSync('schema/recipes.md', 'utf8').matchAll(
    /^### ([^\n]+) \S+$|^```cypher\n(.*?)^```$/gms,
  )) {
    if (title !== undefined) heading = title;
    else if (heading === '' || recipes.has(heading)) throw new Error(`a recipe after “${heading}” has no heading`);
    else recipes.set(heading, query ?? '');
  }
  return recipes;
}

/** Runs a query. An instant comes as its text in UTC, a whole number as a number. */
export async function rowsOf(driver: Driver, query: string, parameters: Row): Promise<readonly Row[]> {
  const { records } = await driver.executeQuery(query, parameters, { database: 'neo4j' });
  return records.map((record) => plain(record.toObject()) as Row);
}

/** What the plan of a query does, such as `NodeIndexSeek`. */
export async function operatorsOf(driver: Driver, query: string, parameters: Row): Promise<readonly string[]> {
  const { summary } = await driver.executeQuery(query, parameters, { database: 'neo4j' });
  const below = (plan: typeof summary.plan): string[] =>
    plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(below)];
  return below(summary.plan).map((operator) => operator.replace(/@.*/, ''));
}

function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return (value as Integer).toNumber();
  if (neo4j.isDateTime(value)) return (value as DateTime).toStandardDate().toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
