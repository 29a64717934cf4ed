import type { Extent } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import type { FromApi } from '../../wording/fromApi.js';
import type { Named, NamedPerformer } from '../../wording/labelled.js';
import { extentWords, gapWords } from '../../wording/labels.js';
import { isUnstated } from '../../wording/open.js';
import { howOf, substitutes } from '../../wording/party.js';
import { listed, phrase, qualified } from '../../wording/phrases.js';
import type { CompareQuery } from '../generated/operations.js';

// A comparison of the API as a flow: from whom the work went to whom. Pure; every difference is in one place of it.

export type Compared = NonNullable<FromApi<CompareQuery>['diff']>;
export type Difference = Compared['differences'][number];
type Side = Difference['before'];
type Step = Side['gaps'][number]['because'][number];
export type Article = Step['provisions'][number];

/**
 * How the work stands at one end. `held`: those who hold it do it themselves. `full`, `partial`: others do, all of it or a
 * part. `none`: nobody holds it, and nobody need. `kept`: those who shared in it have it alone.
 */
export type EndState = 'held' | 'full' | 'partial' | 'gap' | 'conflict' | 'unstated' | 'none' | 'kept';

/** Where work comes from, or where it went. */
export interface End {
  readonly key: string;
  readonly state: EndState;
  /** The people, by name; for what has none, what there is instead. */
  readonly label: string;
  /** The post of one person; a limit; why nobody does it. */
  readonly detail: string;
}

/** One duty in one mode that somebody else performs than before. */
export interface Move {
  readonly difference: Difference;
  readonly unit: Named | null;
}

/** All that went from one end to one other. */
export interface Pair {
  readonly from: End;
  readonly to: End;
  readonly moves: readonly Move[];
  /** How those who have it now come to have it. */
  readonly manner: string;
  readonly articles: readonly Article[];
}

export interface Flow {
  readonly pairs: readonly Pair[];
  /** Differences in which the same people perform: the holder is another one, or what is open. */
  readonly others: readonly Move[];
  /** The work of posts in general: whoever performs a post performs its duties, so that it is told once, apart. */
  readonly posts: readonly Difference[];
}

/** The differences by who lost and who gained, the most first and what nobody has last. */
export function flowOf(differences: readonly Difference[], language: Language): Flow {
  const pairs = new Map<string, { readonly from: End; readonly to: End; readonly moves: Move[] }>();
  const others: Move[] = [];
  for (const difference of differences) {
    if (difference.duty === null) continue;
    const move = { difference, unit: unitOf(difference) };
    const ends = endsOf(difference, language);
    if (ends === null) {
      others.push(move);
      continue;
    }
    const key = `${ends.from.key} → ${ends.to.key}`;
    const pair = pairs.get(key) ?? { ...ends, moves: [] };
    pairs.set(key, pair);
    pair.moves.push(move);
  }
  return {
    pairs: [...pairs.values()]
      .map((pair) => ({ ...pair, manner: mannerOf(pair.moves, language), articles: articlesOf(pair.moves) }))
      .sort((a, b) => Number(isOpen(a.to)) - Number(isOpen(b.to)) || b.moves.length - a.moves.length),
    others,
    posts: differences.filter(({ duty }) => duty === null),
  };
}

/** Nobody has it, several claim it, or the documents do not say. */
export const isOpen = ({ state }: End): boolean => state === 'gap' || state === 'conflict' || state === 'unstated';

/** From whom to whom; `null` where the same people perform, as much as before. */
function endsOf({ before, after }: Difference, language: Language): { readonly from: End; readonly to: End } | null {
  const [had, has] = [performersOf(before), performersOf(after)];
  const lost = [...had].filter(([key]) => !has.has(key));
  const gained = [...has].filter(([key]) => !had.has(key));
  const [was, is] = [openEnd(before, language), openEnd(after, language)];
  if (lost.length === 0 && gained.length === 0 && had.size > 0 && was?.key === is?.key) return null;
  const stayed = [...has].filter(([key]) => had.has(key));
  const end = (own: readonly Performing[], open: End | null): End => {
    if (own.length > 0) return peopleEnd(own, open, language);
    if (open !== null) return open;
    if (stayed.length > 0) return keptEnd(stayed.map(([, each]) => each));
    return { key: 'none', state: 'none', label: phrase(language, 'nobodyNeeded'), detail: '' };
  };
  const keptEnd = (own: readonly Performing[]): End => {
    const people = peopleEnd(own, null, language);
    return { ...people, key: `kept ${people.key}`, state: 'kept' };
  };
  const [from, to] = [
    end(
      lost.map(([, each]) => each),
      was,
    ),
    end(
      gained.map(([, each]) => each),
      is,
    ),
  ];
  return from.key === to.key ? null : { from, to };
}

interface Performing {
  readonly who: Named;
  readonly post: Named | null;
  readonly performer: NamedPerformer;
}

/** Those who perform, each with how much of the work: half a cover is not the same as a whole one. */
function performersOf({ holders }: Side): ReadonlyMap<string, Performing> {
  const found = new Map<string, Performing>();
  for (const performer of holders.flatMap(({ performers }) => performers)) {
    const who = performer.person ?? performer.post ?? performer.organization;
    if (who == null) continue;
    found.set(`${who.id} ${performer.extent}`, { who, post: performer.post ?? null, performer });
  }
  return found;
}

/** People as an end. What is open beside them makes it a part, whatever else they do. */
function peopleEnd(own: readonly Performing[], open: End | null, language: Language): End {
  const who = [...new Map(own.map((each) => [each.who.id, each])).values()].sort((a, b) =>
    a.who.id < b.who.id ? -1 : 1,
  );
  const limits = [...new Set(own.map(({ performer }) => performer.extent))].filter((each) => each !== 'full');
  const state =
    limits.length > 0 || open !== null
      ? 'partial'
      : substitutes(own.map(({ performer }) => performer)).length > 0
        ? 'full'
        : 'held';
  const [first] = who;
  const title = who.length === 1 && first?.post != null && first.post.id !== first.who.id ? first.post.label : '';
  return {
    key: `${who.map((each) => each.who.id).join(' ')} ${state === 'partial' ? `${limits.join(' ')} ${open?.key ?? ''}` : ''}`,
    state,
    label: listed(
      language,
      who.map((each) => each.who.label),
    ),
    // The limit first: where there is little room, it is what must not be left out.
    detail: qualified(language, [
      ...limits.map((each: Extent) => extentWords[each][language]),
      open?.detail ?? '',
      title,
    ]),
  };
}

/** What is open on one side, the gravest of it; `null` where nothing is. */
function openEnd({ gaps, ambiguities, conflicts }: Side, language: Language): End | null {
  const end = (state: EndState, label: string, detail: string): End => ({
    ...{ key: `${state} ${detail}`, state, label, detail },
  });
  if (conflicts.length > 0) return end('conflict', phrase(language, 'conflict'), phrase(language, 'conflictText'));
  if (ambiguities.length > 0) return end('conflict', phrase(language, 'ambiguous'), '');
  const [gap] = [...gaps].sort((a, b) => Number(isUnstated(a)) - Number(isUnstated(b)));
  if (gap === undefined) return null;
  const detail = gapWords[gap.reason][language];
  return isUnstated(gap)
    ? end('unstated', phrase(language, 'unstated'), detail)
    : end('gap', phrase(language, 'nobody'), detail);
}

/** The unit that leads the duty by its own name, or by that of the broader one. */
function unitOf({ duty, before, after }: Difference): Named | null {
  const led = [...(duty?.assignments ?? []), ...(duty?.broader?.assignments ?? [])].find(
    ({ dutyMode, holder }) => dutyMode === 'leads' && holder?.__typename === 'Organization',
  );
  const [holder] = [...after.holders, ...before.holders].flatMap(({ organization }) => organization ?? []);
  return led?.holder ?? holder ?? null;
}

function mannerOf(moves: readonly Move[], language: Language): string {
  const all = moves.flatMap(({ difference: { after } }) =>
    substitutes(after.holders.flatMap(({ performers }) => performers)).map((each) => howOf(each, language)),
  );
  return listed(language, [...new Set(all)].slice(0, 2));
}

/** The articles by which they have it now, or by which nobody does: those that most of the moves rest on. */
function articlesOf(moves: readonly Move[]): readonly Article[] {
  const counted = new Map<string, { readonly article: Article; count: number }>();
  for (const { difference } of moves) {
    for (const article of deciding(difference)) {
      const known = counted.get(article.id) ?? { article, count: 0 };
      known.count += 1;
      counted.set(article.id, known);
    }
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ article }) => article);
}

/** The article of the last step: the steps before it lead there. */
function deciding({ after }: Difference): readonly Article[] {
  const steps = [
    ...after.gaps.map(({ because }) => because),
    ...after.holders.map(({ standIn, because, performers }) =>
      substitutes(performers).length > 0 ? (standIn?.because ?? because) : because,
    ),
  ];
  return steps.flatMap((because) => {
    const cited = because.filter(({ provisions }) => provisions.length > 0);
    // Of one step the first: after it come those of the absence that it was applied to.
    return cited[cited.length - 1]?.provisions.slice(0, 1) ?? [];
  });
}

/** The moves of a pair by the unit that leads them, the most first. */
export function byUnit(
  moves: readonly Move[],
): readonly { readonly unit: Named | null; readonly moves: readonly Move[] }[] {
  const units = new Map<string, { readonly unit: Named | null; readonly moves: Move[] }>();
  for (const move of moves) {
    const group = units.get(move.unit?.id ?? '') ?? { unit: move.unit, moves: [] };
    units.set(move.unit?.id ?? '', group);
    group.moves.push(move);
  }
  return [...units.values()].sort((a, b) => b.moves.length - a.moves.length);
}

/** How much each end lost or gained, in the order of the pairs. */
export function endsIn(
  pairs: readonly Pair[],
  side: 'from' | 'to',
): readonly { readonly end: End; readonly count: number }[] {
  const ends = new Map<string, { readonly end: End; count: number }>();
  for (const pair of pairs) {
    const known = ends.get(pair[side].key) ?? { end: pair[side], count: 0 };
    known.count += pair.moves.length;
    ends.set(pair[side].key, known);
  }
  return [...ends.values()].sort((a, b) => Number(isOpen(a.end)) - Number(isOpen(b.end)) || b.count - a.count);
}
