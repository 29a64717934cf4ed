import type { ChartPostAnswer, ChartUnitAnswer, OrgChartAnswer } from '../../chart/answer.js';
import type { AssignmentMode } from '../../model/record.js';
import type { Named } from '../../wording/labelled.js';
import { isNotRecorded, isUnstated } from '../../wording/open.js';
import { substitutes } from '../../wording/party.js';
import type { Duty, DutyListAnswer } from '../text/shapes.js';
import type { DutyFilter, DutySort, DutyState } from './dutyFilter.js';

export type Holder = DutyListAnswer['holders'][number];

/** One duty with its answer, as the list has it. */
export interface DutyRow {
  readonly duty: Duty;
  readonly answer: DutyListAnswer;
  /** The gravest that is to be told of it; `null`: those who hold it do it. */
  readonly state: DutyState | null;
  readonly leads: readonly Holder[];
  readonly inCharge: readonly Holder[];
  readonly besides: readonly Holder[];
}

const leading: readonly AssignmentMode[] = ['leads', 'decides'];

export function rowOf(duty: Duty, answer: DutyListAnswer): DutyRow {
  const inMode = (modes: readonly AssignmentMode[]) => answer.holders.filter(({ mode }) => modes.includes(mode));
  return {
    ...{ duty, answer, state: stateOf(answer), leads: inMode(leading), inCharge: inMode(['inCharge']) },
    besides: answer.holders.filter(({ mode }) => ![...leading, 'inCharge', 'accountable'].includes(mode)),
  };
}

/** Never less grave than the answer: what is covered in part is not covered in full. */
function stateOf({ outcome, gaps, completeness, holders }: DutyListAnswer): DutyState | null {
  if (outcome === 'conflict' || outcome === 'ambiguous') return 'conflict';
  const open = gaps.filter((gap) => !isNotRecorded(gap, completeness));
  if (outcome === 'partial') return 'partial';
  if (open.some((gap) => !isUnstated(gap))) return 'gap';
  if (outcome === 'gap' || open.length > 0) return 'unstated';
  const done = holders.filter(({ mode }) => mode !== 'accountable').flatMap(({ performers }) => performers);
  const instead = substitutes(done);
  if (instead.some(({ extent }) => extent !== 'full')) return 'partial';
  return instead.length > 0 ? 'full' : null;
}

/** The ids of the posts and organizations of a government in their order. */
export interface Ranking {
  readonly leaders: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
}

export function rankingOf({ root, beside }: OrgChartAnswer): Ranking {
  const units: string[] = [];
  const visit = (unit: ChartUnitAnswer) => {
    units.push(unit.organization.id);
    for (const each of unit.units ?? []) visit(each);
  };
  for (const unit of [root, ...beside]) visit(unit);
  const posts = (root.posts ?? []).map(({ post }) => post.id);
  const index = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));
  return { leaders: index(posts), units: index(units) };
}

/** The posts of the chart by their ids. */
export function postsOf({ root, beside }: OrgChartAnswer): ReadonlyMap<string, ChartPostAnswer> {
  const found = new Map<string, ChartPostAnswer>();
  const visit = ({ posts = [], units = [] }: ChartUnitAnswer) => {
    for (const each of posts) found.set(each.post.id, each);
    for (const unit of units) visit(unit);
  };
  for (const unit of [root, ...beside]) visit(unit);
  return found;
}

/** Whether a row is among those that are asked for. */
export function fits({ duty, answer, state }: DutyRow, wanted: DutyFilter): boolean {
  const { holders } = answer;
  if (wanted.state !== '' && state !== wanted.state) return false;
  if (wanted.leader !== '' && !holders.some(({ mode, post }) => mode === 'inCharge' && post?.id === wanted.leader))
    return false;
  if (wanted.unit !== '' && !holders.some(({ organization }) => organization?.id === wanted.unit)) return false;
  if (wanted.text === '') return true;
  const names = [
    ...[duty.id, duty.label, ...duty.aliases, duty.broader?.label ?? ''],
    ...holders
      .filter(({ mode }) => mode !== 'accountable')
      .flatMap(({ post, organization, incumbents, performers }) => [
        ...[organization?.label ?? '', post?.label ?? '', ...incumbents.map(({ label }) => label)],
        ...performers.flatMap(({ person }) => person?.label ?? ''),
      ]),
  ].map((each) => each.toLowerCase());
  return wanted.text
    .toLowerCase()
    .split(' ')
    .every((word) => names.some((name) => name.indexOf(word) >= 0));
}

export interface DutyGroup {
  readonly key: string;
  /** The post, the organization or the broader duty; `null`: none is stated. */
  readonly of: Named | null;
  readonly rows: readonly DutyRow[];
  /** Duties that belong here too and stand once, under the first. */
  readonly elsewhere: readonly DutyRow[];
}

/** The rows in groups, each row once: under the first of its leaders, units, or its field. */
export function groupsOf(
  rows: readonly DutyRow[],
  { group, order }: DutySort,
  { leader }: DutyFilter,
  ranking: Ranking,
  collator: Intl.Collator,
): readonly DutyGroup[] {
  const rank = (ids: ReadonlyMap<string, number>, id: string | undefined) =>
    id === undefined ? Number.MAX_SAFE_INTEGER : (ids.get(id) ?? ids.size);
  const first = (holders: readonly Holder[], ids: ReadonlyMap<string, number>, of: 'post' | 'organization') =>
    [...holders.flatMap((each) => each[of] ?? [])].sort((a, b) => rank(ids, a.id) - rank(ids, b.id));
  const leaders = (row: DutyRow) => {
    const all = first(row.inCharge, ranking.leaders, 'post');
    return [...all.filter(({ id }) => id === leader), ...all.filter(({ id }) => id !== leader)];
  };
  const units = (row: DutyRow) => first(row.leads, ranking.units, 'organization');
  const keys: Readonly<Record<DutySort['group'], (row: DutyRow) => readonly Named[]>> = {
    leader: leaders,
    unit: units,
    field: ({ duty }) => [duty.broader ?? duty],
  };
  const byName = (a: DutyRow, b: DutyRow) => collator.compare(a.duty.label, b.duty.label);
  const byUnit = (a: DutyRow, b: DutyRow) =>
    rank(ranking.units, units(a)[0]?.id) - rank(ranking.units, units(b)[0]?.id);
  const byRank = (a: DutyRow, b: DutyRow) =>
    rank(ranking.leaders, leaders(a)[0]?.id) - rank(ranking.leaders, leaders(b)[0]?.id);
  const compare = { pinyin: byName, unit: byUnit, rank: byRank }[order];
  const found = new Map<
    string,
    { readonly of: Named | null; readonly rows: DutyRow[]; readonly elsewhere: DutyRow[] }
  >();
  const at = (of: Named | null) => {
    const known = found.get(of?.id ?? '') ?? { of, rows: [], elsewhere: [] };
    found.set(of?.id ?? '', known);
    return known;
  };
  for (const row of [...rows].sort((a, b) => compare(a, b) || byUnit(a, b) || byName(a, b))) {
    const [own = null, ...others] = keys[group](row);
    at(own).rows.push(row);
    // A seat of one's own and its many-seated post are one holder.
    for (const other of group === 'leader' ? others : []) at(other).elsewhere.push(row);
  }
  const place = ({ of }: { readonly of: Named | null }) =>
    of === null ? Number.MAX_SAFE_INTEGER : rank(group === 'leader' ? ranking.leaders : ranking.units, of.id);
  return [...found]
    .map(([key, each]) => ({ key, ...each }))
    .filter((each) => each.rows.length + each.elsewhere.length > 0)
    .sort((a, b) => place(a) - place(b) || collator.compare(a.of?.label ?? '', b.of?.label ?? ''));
}
