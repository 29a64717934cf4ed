import { modes, modeWords } from '../../wording/labels.js';
import { performerLines } from '../../wording/party.js';
import { listQuestions } from '../api/listQuestions.js';
import { Name } from '../parts/Name.js';
import { askedWithDraft, day, within } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { askOnce, useWork } from '../state/resource.js';
import { language } from '../state/session.js';
import type { Table } from '../state/table.js';
import { inLanguage, listed } from '../text/catalog.js';
import type { DutyListAnswer } from '../text/shapes.js';
import { type DutyRow, rankingOf, rowOf } from './dutyRows.js';
import { basisText, besidesText, unitsText } from './dutyText.js';
import { lw } from './listWords.js';
import type { Mine } from './MineView.js';
import { mw } from './mineWords.js';

type Held = NonNullable<Mine['responsibilitiesOf']>['holds'][number];

/** One duty of one's own list, with every part that one has in it. */
export interface OwnRow {
  readonly held: readonly Held[];
  readonly row: DutyRow;
  /** The post that it is performed for; `''`: one's own. */
  readonly forPost: string;
}

/** Being accountable for all that the government does is said once, and not of each duty. */
const listedOf = (held: readonly Held[]): readonly Held[] => held.filter(({ mode }) => mode !== 'accountable');

/** The answers about the duties of the list. */
export function useOwnRows(mine: Mine | null) {
  const found = mine?.responsibilitiesOf ?? null;
  const ids =
    found === null ? null : [...new Set(listedOf([...found.holds, ...found.performs]).map(({ duty }) => duty.id))];
  const given = askedWithDraft.value;
  return useWork(ids === null ? null : JSON.stringify(['own duties', ids, within.value, given]), async (signal) => {
    const answers: DutyListAnswer[] = [];
    for (let start = 0; start < (ids ?? []).length; start += 100) {
      const duties = (ids ?? []).slice(start, start + 100);
      const page = await askOnce(listQuestions.dutyList, { within: within.peek(), duties, ...given }, signal);
      answers.push(...(page.answers?.nodes ?? []));
    }
    return answers;
  });
}

/** One row for each duty and for whom it is done, one's own first. */
export function ownRows(mine: Mine, answers: readonly DutyListAnswer[]): readonly OwnRow[] {
  const { holds = [], performs = [] } = mine.responsibilitiesOf ?? {};
  const byId = new Map(answers.map((each) => [each.question.duty?.id, each]));
  const rows = new Map<string, { readonly held: Held[]; readonly row: DutyRow; readonly forPost: string }>();
  const add = (held: Held, forPost: string) => {
    const answer = byId.get(held.duty.id);
    if (answer === undefined) return;
    const key = `${forPost} ${held.duty.id}`;
    const duty = { ...held.duty, aliases: [], reserved: null, broader: null };
    const known = rows.get(key) ?? { held: [], row: rowOf(duty, answer), forPost };
    rows.set(key, known);
    known.held.push(held);
  };
  for (const each of listedOf(holds)) add(each, '');
  for (const each of listedOf(performs)) add(each, each.post?.label ?? each.organization?.label ?? '');
  return [...rows.values()];
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly OwnRow[];
}

/** One's own by the unit that leads, then what is done for others, by whom it is done for. */
function groupsOf(rows: readonly OwnRow[]): readonly Group[] {
  const chart = overview.value.data;
  const ranking = chart === null ? new Map<string, number>() : rankingOf(chart.orgChart).units;
  const groups = new Map<string, { readonly label: string; readonly rows: OwnRow[] }>();
  for (const each of rows) {
    const unit = each.row.leads.flatMap(({ organization }) => organization ?? [])[0];
    const label = each.forPost === '' ? (unit?.label ?? lw('noUnit')) : `${mw('forOthers')} ${each.forPost}`;
    const place = String(ranking.get(unit?.id ?? '') ?? 9_999).padStart(4, '0');
    const key = each.forPost === '' ? `0 ${place} ${unit?.id ?? ''}` : `1 ${each.forPost}`;
    const group = groups.get(key) ?? { label, rows: [] };
    groups.set(key, group);
    group.rows.push(each);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The list of duties of one person, whole. */
export function OwnDuties({ mine, rows }: { readonly mine: Mine; readonly rows: readonly OwnRow[] }) {
  const accountable = (mine.responsibilitiesOf?.holds ?? []).filter(({ mode }) => mode === 'accountable').length;
  return (
    <>
      {accountable > 0 && <p>{mw('accountable', { n: accountable, m: rows.length })}</p>}
      <table class="list own">
        <caption class="visually-hidden">{mw('list')}</caption>
        <thead>
          <tr>
            <th scope="col">{lw('duty')}</th>
            <th scope="col">{mw('role')}</th>
            <th scope="col">{mw('with')}</th>
            <th scope="col">{lw('basis')}</th>
          </tr>
        </thead>
        {groupsOf(rows).map(({ key, label, rows: own }) => (
          <tbody key={key}>
            <tr class="group">
              <th scope="rowgroup" colSpan={4}>
                <div class="group-head">
                  <b>{label}</b> <span class="n">{lw('items', { n: own.length })}</span>
                </div>
              </th>
            </tr>
            {own.map((each) => (
              <tr key={each.row.duty.id} class="duty">
                <th scope="row">
                  <Name id={each.row.duty.id} label={each.row.duty.label} />
                </th>
                <td>{partText(each)}</td>
                <td>{withText(each)}</td>
                <td>{basisText(each.row)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p class="hint">{mw('all', { n: rows.length })}</p>
    </>
  );
}

/** `分管`, and who does it now where one does not. */
function partText({ held }: OwnRow): string {
  const own = modes
    .filter((mode) => held.some((each) => each.mode === mode))
    .map((mode) => inLanguage(modeWords[mode]));
  const areas = [...new Set(held.flatMap(({ area }) => area?.label ?? []))];
  const instead = [...new Set(held.flatMap(({ performers }) => performerLines(performers, language.value)))];
  return [listed(own), listed(areas), ...instead].filter((part) => part !== '').join(' · ');
}

const withText = ({ row }: OwnRow): string =>
  [unitsText(row.leads), besidesText(row)].filter((part) => part !== '').join(language.value === 'en' ? '; ' : '；');

/** The same as a file. */
export const ownTable = (mine: Mine | null, answers: readonly DutyListAnswer[], title: string): Table => ({
  name: `${within.value}-${mine?.person?.id.split('/').pop() ?? ''}-duties-${day.value}`,
  title,
  head: [lw('duty'), mw('role'), mw('with'), lw('basis'), mw('forOthers')],
  rows: (mine === null ? [] : ownRows(mine, answers)).map((each) => [
    ...[each.row.duty.label, partText(each), withText(each), basisText(each.row), each.forPost],
  ]),
});
