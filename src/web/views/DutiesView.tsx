import { useMemo } from 'preact/hooks';
import { listQuestions } from '../api/listQuestions.js';
import { questions } from '../api/questions.js';
import { Choice } from '../parts/Choice.js';
import { Mark } from '../parts/Mark.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address, go } from '../state/address.js';
import { asked, askedWithDraft, governments, within } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { allPages, askOnce, useWork } from '../state/resource.js';
import { language } from '../state/session.js';
import { useExport } from '../state/table.js';
import { t } from '../text/catalog.js';
import type { Duty, DutyListAnswer } from '../text/shapes.js';
import { DutyTable } from './DutyTable.js';
import { dutyTable } from './dutyFile.js';
import {
  type DutyFilter,
  type DutySort,
  dutyStates,
  formatFilter,
  formatSort,
  groupings,
  orders,
  parseFilter,
  parseSort,
} from './dutyFilter.js';
import { type DutyRow, fits, groupsOf, postsOf, rankingOf, rowOf } from './dutyRows.js';

import { lw } from './listWords.js';

/** Every duty of the government by who is in charge, who leads it or its field; only what is not as usual is marked. */
export function DutiesView() {
  const { data, error, loading } = useRows();
  const chart = overview.value.data?.orgChart ?? null;
  const filter = parseFilter(address.value.filter);
  const sort = parseSort(address.value.sort);
  const collator = useMemo(
    () => new Intl.Collator(language.value === 'en' ? 'en' : 'zh-Hans-CN-u-co-pinyin'),
    [language.value],
  );
  const rows = data ?? [];
  const shown = rows.filter((row) => fits(row, filter));
  const groups = chart === null ? [] : groupsOf(shown, sort, filter, rankingOf(chart), collator);
  const government = governments.value.find(({ id }) => id === within.value)?.label ?? within.value;
  const title = lw('caption', { government });
  useExport(title, async () => dutyTable(groups, title), [data, chart, address.value.filter, address.value.sort]);
  if (error !== null) return <Trouble error={error} />;
  if (data === null || chart === null) return <Loading />;
  return (
    <div class={loading ? 'duty-list stale' : 'duty-list'} aria-busy={loading}>
      <Tools rows={rows} shown={shown.length} filter={filter} sort={sort} />
      {shown.length === 0 ? (
        <p>{t('noDuties')}</p>
      ) : (
        <DutyTable
          {...{ groups, sort, filter }}
          posts={postsOf(chart)}
          caption={title}
          filtered={shown.length < rows.length}
        />
      )}
    </div>
  );
}

interface Choosing {
  readonly rows: readonly DutyRow[];
  readonly shown: number;
  readonly filter: DutyFilter;
  readonly sort: DutySort;
}

/** What is shown, in which groups and order: each choice stands in the address. */
function Tools({ rows, shown, filter, sort }: Choosing) {
  const all = rows.length;
  const narrow = (change: Partial<DutyFilter>, how?: 'replace') =>
    go({ filter: formatFilter({ ...filter, ...change }) }, how);
  const present = dutyStates.filter((state) => rows.some((row) => row.state === state));
  return (
    <div class="list-tools">
      <div class="filters">
        <label class="visually-hidden" for="duty-filter">
          {lw('filter')}
        </label>
        <input
          id="duty-filter"
          type="search"
          value={filter.text}
          placeholder={lw('filterAll', { n: all })}
          onInput={({ currentTarget }) => narrow({ text: currentTarget.value }, 'replace')}
        />
        <div class="states" role="group" aria-label={lw('states')}>
          <button type="button" aria-pressed={filter.state === ''} onClick={() => narrow({ state: '' })}>
            {lw('all')} {all}
          </button>
          {present.map((state) => (
            <button
              key={state}
              type="button"
              aria-pressed={filter.state === state}
              onClick={() => narrow({ state: filter.state === state ? '' : state })}
            >
              <span class={`state-${state}`}>
                <Mark of={state} />
              </span>{' '}
              {lw(state)} {rows.filter((row) => row.state === state).length}
            </button>
          ))}
        </div>
        <p class="hint" role="status">
          {shown === all ? lw('shownAll', { n: all }) : lw('shown', { n: shown, all })}
          {shown < all && (
            <button type="button" class="link" onClick={() => go({ filter: '' })}>
              {lw('clear')}
            </button>
          )}
        </p>
      </div>
      <div class="filters">
        <Choice id="duty-leader" label={lw('leader')} value={filter.leader} onChange={(leader) => narrow({ leader })}>
          {[['', lw('anyLeader')], ...named(rows, ({ inCharge }) => inCharge.flatMap(({ post }) => post ?? []))]}
        </Choice>
        <Choice id="duty-unit" label={lw('unit')} value={filter.unit} onChange={(unit) => narrow({ unit })}>
          {[
            ['', lw('anyUnit')],
            ...named(rows, ({ answer }) => answer.holders.flatMap((each) => each.organization ?? [])),
          ]}
        </Choice>
        <Choice
          id="duty-order"
          label={lw('sorting')}
          value={sort.order}
          onChange={(order) => go({ sort: formatSort({ ...sort, order: order as DutySort['order'] }) })}
        >
          {orders.map((each) => [each, lw(`sort${each}`)])}
        </Choice>
        <div class="segmented" role="group" aria-label={lw('grouping')}>
          {groupings.map((group) => (
            <button
              key={group}
              type="button"
              aria-pressed={sort.group === group}
              onClick={() => go({ sort: formatSort({ ...sort, group }) })}
            >
              {lw(`by${group}`)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Those that occur, by id and name, in the order in which they first do. */
function named(
  rows: readonly DutyRow[],
  of: (row: DutyRow) => readonly { readonly id: string; readonly label: string }[],
): readonly (readonly [string, string])[] {
  const found = new Map(rows.flatMap(of).map(({ id, label }) => [id, label] as const));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** As many as the API answers at once. */
const answersAtOnce = 100;

/** Every duty with its answer. */
function useRows() {
  const base = { within: within.value, ...asked.value };
  const given = askedWithDraft.value;
  return useWork(within.value === '' ? null : JSON.stringify(['duties', base, given]), async (signal) => {
    const duties: readonly Duty[] = await allPages(
      async (after) => (await askOnce(questions.duties, { ...base, after }, signal)).duties,
    );
    const rows: DutyRow[] = [];
    for (let start = 0; start < duties.length; start += answersAtOnce) {
      const part = duties.slice(start, start + answersAtOnce);
      const variables = { within: base.within, duties: part.map(({ id }) => id), ...given };
      const { answers } = await askOnce(listQuestions.dutyList, variables, signal);
      const found = new Map<string | undefined, DutyListAnswer>(
        (answers?.nodes ?? []).map((each) => [each.question.duty?.id, each]),
      );
      for (const duty of part) {
        const answer = found.get(duty.id);
        if (answer !== undefined) rows.push(rowOf(duty, answer));
      }
    }
    return rows;
  });
}
