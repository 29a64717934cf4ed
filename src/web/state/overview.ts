import { computed, signal } from '@preact/signals';
import type { ChartAnswer } from '../../chart/answer.js';
import { chartOf } from '../../chart/data.js';
import { askChart } from '../../chart/query.js';
import type { Question } from '../api/client.js';
import { address } from './address.js';
import { assume, moment, within } from './asked.js';
import { head } from './head.js';
import { type Resource, useWork } from './resource.js';
import { ask, language } from './session.js';

/** The chart of the government, which all parts of the page read names and relations from. */
export const overview = signal<Resource<ChartAnswer>>({ data: null, error: null, loading: true });

/** The same as it is drawn. */
export const chart = computed(() => {
  const { data } = overview.value;
  return data === null ? null : chartOf(data, language.value);
});

/** Asks for the chart of the government at the moment of the page, once for all parts of it. */
export function useOverview(): Resource<ChartAnswer> {
  const root = within.value;
  const variables = { root, ...moment.value, assume: assume.value };
  return useWork(
    root === '' ? null : JSON.stringify(['chart', variables]),
    (signal) =>
      askChart((document, given) => ask(document as Question<unknown, unknown>, given, signal), variables).then(
        // Drawn as known now, where the address says no other time: at the revision that the page shows.
        (answer) =>
          address.peek().knownAt === ''
            ? { ...answer, knownAt: null, ledger: { ...answer.ledger, ...head.peek() } }
            : answer,
      ),
    'keeps',
  );
}
