import type { FromApi } from '../../wording/fromApi.js';
import { listQuestions } from '../api/listQuestions.js';
import type { TurningPointsQuery } from '../generated/operations.js';
import { within } from '../state/asked.js';
import { addDays, addMonths, dayOf, today } from '../state/days.js';
import { useAnswer } from '../state/resource.js';
import { lastVisit } from '../state/visit.js';
import { cw } from './compareWords.js';
import { compareSides, type Sides } from './sides.js';

type Turn = NonNullable<FromApi<TurningPointsQuery>['turns']>[number];

/** So many records that begin on one day are a new division of work, or new leaders, and not one that was corrected. */
const several = 3;

/** The comparisons that are asked for again and again, as far as the records have them. */
export function Common() {
  const now = today();
  const { data } = useAnswer(
    listQuestions.turningPoints,
    within.value === '' ? null : { within: within.value, from: addMonths(now, -60), to: addDays(now, 1) },
  );
  const turns = data?.turns ?? [];
  const around = (day: string | undefined): Sides | null =>
    day === undefined ? null : { from: { at: addDays(day, -1), knownAt: '' }, to: { at: day, knownAt: '' } };
  const division = around(last(turns, ['oversight', 'assignment']));
  const election = last(turns, ['tenure']);
  const visit = lastVisit();
  const links: readonly (readonly [word: Parameters<typeof cw>[0], sides: Sides | null])[] = [
    ['division', division],
    ['lastWeek', { from: { at: addDays(now, -7), knownAt: '' }, to: { at: now, knownAt: '' } }],
    [
      'election',
      election === undefined
        ? null
        : { from: { at: addDays(election, -1), knownAt: '' }, to: { at: now, knownAt: '' } },
    ],
    ['sinceVisit', visit === null ? null : { from: { at: now, knownAt: visit }, to: { at: now, knownAt: '' } }],
  ];
  return (
    <p class="common">
      {cw('common')}
      {links.map(([word, wanted]) =>
        wanted === null ? null : (
          <button key={word} type="button" class="link" onClick={() => compareSides(wanted)}>
            {cw(word)}
          </button>
        ),
      )}
    </p>
  );
}

/** The last day on which several records of these kinds begin together. */
const last = (turns: readonly Turn[], kinds: readonly string[]): string | undefined =>
  turns
    .filter(({ begins }) => begins.filter(({ kind }) => kinds.includes(kind)).length >= several)
    .map(({ at }) => dayOf(at))
    .pop();
