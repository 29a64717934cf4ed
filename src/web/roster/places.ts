import type { ChartAnswer, ChartPostAnswer, ChartUnitAnswer } from '../../chart/answer.js';
import { nameIn } from '../../chart/tokens.js';
import type { Organization } from '../../model/record.js';
import type { Named } from '../../wording/labelled.js';
import { language } from '../state/session.js';

/** Where a post stands in the order of a government: its leaders by rank, then unit by unit. */
export interface Place {
  readonly post: string;
  readonly order: number;
  readonly isLeader: boolean;
  readonly answer: ChartPostAnswer;
  readonly unit: Named;
  readonly type: Organization['type'];
}

const leading: ReadonlySet<string> = new Set(['governmentHead', 'executiveDeputyHead', 'deputyHead']);

/** Every post of the chart in order; its seats stand for a post of many that are recorded one by one. */
export function placesOf({ orgChart }: ChartAnswer): ReadonlyMap<string, Place> {
  const { root, beside } = orgChart;
  const seated = new Set((root.posts ?? []).flatMap(({ post }) => post.seatOf?.id ?? []));
  const standing = (root.posts ?? []).filter(({ post }) => !seated.has(post.id));
  const ranked = standing.sort((a, b) => rank(a) - rank(b));
  const places = [
    ...ranked.map((answer) => ({ answer, unit: root, isLeader: isLeading(answer) })),
    ...[...(root.units ?? []), ...beside].flatMap((unit) => postsWithUnit(unit)),
  ];
  return new Map(
    places.map(({ answer, unit, isLeader }, order) => [
      answer.post.id,
      { post: answer.post.id, order, isLeader, answer, unit: namedUnit(unit), type: unit.organization.type },
    ]),
  );
}

const isLeading = ({ post }: ChartPostAnswer): boolean =>
  leading.has(post.role) || (post.heads && post.seatOf === null);

const rank = (each: ChartPostAnswer): number =>
  each.post.heads ? 0 : each.post.role === 'executiveDeputyHead' ? 1 : isLeading(each) ? 2 : 3;

const postsWithUnit = (
  unit: ChartUnitAnswer,
): readonly { readonly answer: ChartPostAnswer; readonly unit: ChartUnitAnswer; readonly isLeader: boolean }[] => [
  ...(unit.posts ?? []).map((answer) => ({ answer, unit, isLeader: false })),
  ...(unit.units ?? []).flatMap(postsWithUnit),
];

const namedUnit = ({ organization }: ChartUnitAnswer): Named => ({
  id: organization.id,
  label: nameIn(language.value, organization),
});

/** The units that a leader can have in charge. */
const overseen: ReadonlySet<string> = new Set(['office', 'department', 'affiliate']);

/** The units whose leader in charge is recorded, and those of which the documents do not say. */
export function oversightOf({ orgChart }: ChartAnswer): {
  readonly divided: boolean;
  readonly unstated: readonly Named[];
} {
  const units = (orgChart.root.units ?? []).filter(({ organization }) => overseen.has(organization.type));
  const open = units.filter(({ inCharge = [] }) => inCharge.length === 0);
  return { divided: open.length < units.length, unstated: open.map(namedUnit) };
}
