import type { ChartUnitAnswer } from '../../chart/answer.js';
import { questions } from '../api/questions.js';
import { address } from './address.js';
import { day, moment, within } from './asked.js';
import { addDays, dayOf, momentOf, today } from './days.js';
import { overview } from './overview.js';
import { askOnce, useAnswer, useWork } from './resource.js';

/** As many days as the API tells the turns of at once. */
const longest = 3_650;

/**
 * Where nothing was known of the government yet at the time that the address names: since when it is. `null`: it was known
 * then.
 */
export function useKnownSince(): string | null {
  const { knownAt } = address.value;
  const { data } = useAnswer(questions.knownSince, knownAt === '' || within.value === '' ? null : { id: within.value });
  const since = data?.history?.nodes[0]?.knownFrom;
  if (since === undefined || knownAt === '') return null;
  const isDay = knownAt.length === 'YYYY-MM-DD'.length;
  const known = isDay
    ? momentOf(since) === knownAt || dayOf(since) < knownAt
    : Date.parse(since) <= Date.parse(knownAt);
  return known ? null : since;
}

/** The day from which on the records name somebody, where nobody is named on the day asked about nor ever before. */
export function useRecordsBegin(): string | null {
  const { data, loading } = overview.value;
  const named = data === null || loading || [data.orgChart.root].some(isFilled) || day.value >= today();
  const key = named ? null : JSON.stringify(['begin', within.value, day.value, moment.value.knownAt]);
  const { data: begin } = useWork(key, (signal) => firstTenure(day.peek(), signal));
  return named ? null : begin;
}

const isFilled = ({ posts = [], units = [] }: ChartUnitAnswer): boolean =>
  posts.some(({ standIn }) => standIn.incumbents.length > 0) || units.some(isFilled);

async function firstTenure(after: string, signal: AbortSignal): Promise<string | null> {
  const base = { within: within.peek(), types: ['TENURE' as const], knownAt: moment.peek().knownAt, assume: null };
  const turnsIn = async (from: string, to: string) =>
    (await askOnce(questions.events, { ...base, from, to }, signal)).turns ?? [];
  if ((await turnsIn(addDays(after, -longest), after)).length > 0) return null;
  for (let from = after; from < today(); from = addDays(from, longest)) {
    const [first] = await turnsIn(from, addDays(from, longest));
    if (first !== undefined) return dayOf(first.at);
  }
  return null;
}
