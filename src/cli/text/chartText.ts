import { groupWords } from '../../chart/words.js';
import type { ChartUnit, OrgChart } from '../../engine/overview/orgChart.js';
import type { Organization } from '../../model/record.js';
import { recordsBegin } from '../../service/ask/recordsBegin.js';
import { postLine } from './postLine.js';
import { headText, inLanguage, listedNames, named, say, type View } from './view.js';

/** A line of the chart and what hangs below it. */
interface Branch {
  readonly text: string;
  readonly branches: readonly Branch[];
}

export interface ChartOptions {
  /** All posts of every unit, not only who heads it. */
  readonly posts: boolean;
}

/**
 * The chart as a tree: the leaders in the order of rank, each with the units that it is in charge of, then
 * the units that no leader is recorded to be in charge of, by their type.
 */
export function chartText(view: View, chart: OrgChart, options: ChartOptions): string {
  const { root, beside } = chart;
  const seatsOf = new Set(root.posts.flatMap(({ post }) => post.seatOf ?? []));
  const leaders = root.posts.filter(({ post }) => !seatsOf.has(post.id));
  const branchOf = (under: string | null) => (unit: ChartUnit) => unitBranch({ view, chart, options }, unit, under);
  const led = leaders.map((leader) => ({
    leader,
    units: root.units.filter(({ inCharge }) => inCharge.includes(leader.post.id)),
  }));
  const rest = root.units.filter((unit) => !led.some(({ units }) => units.includes(unit)));
  const grouped = [
    ...groups.map(({ types, ...name }) => ({
      name,
      units: rest.filter(({ organization }) => types.includes(organization.type)),
    })),
    { name: groupWords.beside, units: beside },
  ];
  const branches: Branch[] = [
    ...led.map(({ leader, units }) => ({
      text: postLine(view, leader.standIn),
      branches: units.map(branchOf(leader.post.id)),
    })),
    ...grouped
      .filter(({ units }) => units.length > 0)
      .map(({ name, units }) => ({
        text: `${view.colors.bold(inLanguage(view, name))} ${units.length}`,
        branches: units.map(branchOf(null)),
      })),
  ];
  return [
    ...headText(view, named(view, root.organization.id), root.organization.id),
    // Before the records begin every post is vacant, which says nothing.
    ...(recordsBegin(view.snapshot) === null
      ? ['', ...drawn(branches), ...hiddenText(view, options.posts ? 0 : hidden([...root.units, ...beside]))]
      : []),
  ].join('\n');
}

interface Group {
  readonly types: readonly Organization['type'][];
  readonly zh: string;
  readonly en: string;
}

const groups: readonly Group[] = [
  { types: ['office', 'department'], zh: '未记录分管领导的部门', en: 'Departments that nobody is recorded to oversee' },
  { types: ['subdistrictOffice'], zh: '街道办事处', en: 'Sub-district offices' },
  { types: ['affiliate'], zh: '直属单位', en: 'Affiliates' },
  { types: ['meeting'], zh: '会议', en: 'Meetings' },
  { types: ['group', 'government', 'party', 'congress', 'consultative'], zh: '其他机构', en: 'Other organizations' },
];

interface Drawing {
  readonly view: View;
  readonly chart: OrgChart;
  readonly options: ChartOptions;
}

/** A unit under the leader in charge of it (or under its group), with its head and the units below. */
function unitBranch(drawing: Drawing, unit: ChartUnit, under: string | null): Branch {
  const { view, options } = drawing;
  const { organization, posts, units } = unit;
  const name = named(view, organization.id);
  const [heads, others] = [posts.filter(({ post }) => post.heads), posts.filter(({ post }) => !post.heads)];
  return {
    text: [
      name,
      ...heads.map((head) => postLine(view, head.standIn, name)),
      ...overseersText(drawing, unit, under),
    ].join('  '),
    branches: [
      ...(options.posts ? others.map((post) => ({ text: postLine(view, post.standIn, name), branches: [] })) : []),
      ...units.map((each) => unitBranch(drawing, each, null)),
    ],
  };
}

/** Who else is in charge of the unit, and who is its liaison. */
function overseersText(
  { view, chart }: Drawing,
  { organization, inCharge }: ChartUnit,
  under: string | null,
): string[] {
  const also = listedNames(
    view,
    inCharge.filter((id) => id !== under),
  );
  const liaison = listedNames(
    view,
    chart.oversight
      .filter(({ target, mode }) => target === organization.id && mode === 'liaison')
      .map(({ overseer }) => overseer),
  );
  return [
    ...(also === '' ? [] : [say(view, `（${under === null ? '' : '另'}由${also}分管）`, `(in charge: ${also})`)]),
    ...(liaison === '' ? [] : [say(view, `（${liaison}联系）`, `(liaison: ${liaison})`)]),
  ].map(view.colors.dim);
}

/** How many posts of the units are not shown: all but their heads. */
const hidden = (units: readonly ChartUnit[]): number =>
  units.reduce(
    (sum, { posts, units: below }) => sum + posts.filter(({ post }) => !post.heads).length + hidden(below),
    0,
  );

function hiddenText(view: View, count: number): string[] {
  if (count === 0) return [];
  const zh = `另有 ${count} 个职位未列出，用 --posts 列出。`;
  return ['', view.colors.dim(say(view, zh, `${count} more posts are not shown; show them with --posts.`))];
}

function drawn(branches: readonly Branch[]): string[] {
  return branches.flatMap(({ text, branches: below }, index) => {
    const last = index === branches.length - 1;
    return [`${last ? '└─ ' : '├─ '}${text}`, ...drawn(below).map((line) => `${last ? '   ' : '│  '}${line}`)];
  });
}
