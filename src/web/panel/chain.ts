import type { ChartPostAnswer, ChartUnitAnswer, NamedAnswer, OrgChartAnswer } from '../../chart/answer.js';

/** One step upward: a post with who holds it, an organization that oversees, or that nobody is recorded to. */
export interface Link {
  readonly role: 'head' | 'inCharge' | 'government' | 'open';
  readonly post: ChartPostAnswer | null;
  readonly organization: NamedAnswer | null;
}

interface Found {
  readonly unit: ChartUnitAnswer;
  readonly above: readonly ChartUnitAnswer[];
}

/**
 * Who stands above a post or an organization, as the chart of the day has it: who heads the unit, who is recorded to be
 * in charge of it, who heads the government. Nothing is taken from anywhere else.
 */
export function chainOf({ root, beside }: OrgChartAnswer, id: string): readonly Link[] {
  const found = [root, ...beside].reduce<Found | null>((known, unit) => known ?? find(unit, id, []), null);
  if (found === null) return [];
  const { unit, above } = found;
  const government = [...above, unit][0] ?? unit;
  const links: Link[] = [];
  const push = (role: Link['role'], post: ChartPostAnswer | null, organization: NamedAnswer | null = null) => {
    const same = post?.post.id ?? organization?.id ?? '';
    const told = links.some((link) => (link.post?.post.id ?? link.organization?.id ?? '') === same && same !== '');
    if (same !== id && !told) links.push({ role, post, organization });
  };
  if (unit !== government) {
    for (const level of [unit, ...[...above].reverse()].filter((each) => each !== government)) {
      for (const head of headsOf(level)) push('head', head);
      for (const { id: overseer, ...names } of level.inCharge ?? []) {
        const post = postIn(government, overseer);
        push('inCharge', post, post === null ? { id: overseer, ...names } : null);
      }
      if (level === unit && above.length > 0 && (level.inCharge ?? []).length === 0) {
        links.push({ role: 'open', post: null, organization: null });
      }
    }
  }
  if (government === root) for (const head of headsOf(government)) push('government', head);
  return links;
}

const headsOf = ({ posts = [] }: ChartUnitAnswer): readonly ChartPostAnswer[] => posts.filter(({ post }) => post.heads);

function find(unit: ChartUnitAnswer, id: string, above: readonly ChartUnitAnswer[]): Found | null {
  if (unit.organization.id === id || (unit.posts ?? []).some(({ post }) => post.id === id)) return { unit, above };
  for (const below of unit.units ?? []) {
    const found = find(below, id, [...above, unit]);
    if (found !== null) return found;
  }
  return null;
}

/** The post of this id anywhere on the chart; `null` where it is not there. */
export const postOf = ({ root, beside }: OrgChartAnswer, id: string): ChartPostAnswer | null =>
  [root, ...beside].reduce<ChartPostAnswer | null>((known, unit) => known ?? postIn(unit, id), null);

function postIn(unit: ChartUnitAnswer, id: string): ChartPostAnswer | null {
  const own = (unit.posts ?? []).find(({ post }) => post.id === id);
  if (own !== undefined) return own;
  for (const below of unit.units ?? []) {
    const found = postIn(below, id);
    if (found !== null) return found;
  }
  return null;
}
