import type { Language } from '../model/text.js';
import type { ChartPostAnswer, ChartUnitAnswer, OrgChartAnswer } from './answer.js';
import type { Card, Column, Group, GroupKey } from './chart.js';
import { groupWords } from './words.js';

/** Where each post and each unit of an organization stands. Only rank, type and 分管 decide that. */
export interface Columns {
  readonly heads: readonly Card[];
  readonly direct: Group;
  readonly columns: readonly Column[];
  readonly unrecorded: Group;
  readonly beside: readonly [Group, Group];
  readonly below: readonly Group[];
  /** Many-seated posts whose seats are recorded one by one: the seats stand for them. */
  readonly seated: readonly { readonly post: ChartPostAnswer; readonly seats: number }[];
}

type Type = ChartUnitAnswer['organization']['type'];

const leading: ReadonlySet<ChartPostAnswer['post']['role']> = new Set([
  ...(['governmentHead', 'executiveDeputyHead', 'deputyHead', 'organizationHead', 'organizationDeputyHead'] as const),
  ...(['officeDirector', 'officeDeputyDirector'] as const),
]);

/** The units that a leader can have in charge; the others have a place of their own. */
const inColumns: ReadonlySet<Type> = new Set(['office', 'department', 'affiliate']);

export function columnsOf(
  { root, beside }: OrgChartAnswer,
  language: Language,
  unitCard: (unit: ChartUnitAnswer) => Card,
  leaderCard: (post: ChartPostAnswer) => Card,
): Columns {
  const posts = root.posts ?? [];
  const units = root.units ?? [];
  const seats = new Map<string, number>();
  for (const { post } of posts)
    if (post.seatOf !== null) seats.set(post.seatOf.id, (seats.get(post.seatOf.id) ?? 0) + 1);
  const standing = posts.filter(({ post }) => !seats.has(post.id));
  const inCharge = new Set(units.flatMap((unit) => (unit.inCharge ?? []).map(({ id }) => id)));
  const heads = standing.filter(({ post }) => post.heads);
  const rest = standing.filter(({ post }) => !post.heads);
  const leaders = rest.filter(({ post }) => leading.has(post.role) || inCharge.has(post.id));
  const ordered = [...leaders.filter(isExecutive), ...leaders.filter((each) => !isExecutive(each))];

  const ranked = [...heads, ...ordered].map(({ post }) => post.id);
  const led = units.filter(({ organization }) => inColumns.has(organization.type));
  const leaderOf = ({ inCharge: by = [] }: ChartUnitAnswer) => ranked.find((id) => by.some((each) => each.id === id));
  const headIds = new Set(heads.map(({ post }) => post.id));
  const of = (chosen: readonly ChartUnitAnswer[]) => chosen.map(unitCard);
  const byType = (...types: readonly Type[]) =>
    of(units.filter(({ organization }) => types.includes(organization.type)));
  const group = (key: GroupKey, cards: readonly Card[]): Group => ({ key, label: groupWords[key][language], cards });

  const open = led.filter(({ inCharge: by = [] }) => by.length === 0);
  const nobody = open.length === led.length;
  return {
    heads: heads.map(leaderCard),
    direct: group('direct', of(led.filter((unit) => headIds.has(leaderOf(unit) ?? '')))),
    columns: ordered.map((leader) => ({
      leader: leaderCard(leader),
      units: of(led.filter((unit) => leaderOf(unit) === leader.post.id)),
    })),
    unrecorded: group('unrecorded', nobody ? [] : of(open)),
    beside: [group('beside', of(beside)), group('meetings', [...byType('meeting'), ...byType('group')])],
    below: [
      group('offices', byType('subdistrictOffice')),
      group('undivided', nobody ? of(open) : []),
      group('elsewhere', of(led.filter((unit) => (unit.inCharge ?? []).length > 0 && leaderOf(unit) === undefined))),
      group('others', byType('government', 'congress', 'consultative', 'party')),
    ].filter(({ cards }) => cards.length > 0),
    seated: posts
      .filter(({ post }) => seats.has(post.id))
      .map((post) => ({ post, seats: seats.get(post.post.id) ?? 0 })),
  };
}

const isExecutive = ({ post }: ChartPostAnswer): boolean => post.role === 'executiveDeputyHead';
