import type { Certainty } from '../model/certainty.js';
import type { Kind } from '../model/record.js';
import { matterAsSaid, matterOf, wordsOfMatter } from './asking.js';
import { certaintyAlone, certaintyOf } from './certainty.js';
import { inChinese } from './english.js';
import type { Candidate, LabelIndex } from './labelIndex.js';
import { type Nearness, rankOf } from './meaning.js';
import { plain } from './plain.js';

/** A record that has something of the words, with the index that it is in. */
export interface Found {
  readonly candidate: Candidate;
  readonly index: LabelIndex;
}

/** A record that words may mean, with how sure that would be if there were no other. */
export interface Possible extends Found {
  readonly certainty: Certainty;
}

/** What words mean, and how sure that is. */
export interface Understanding {
  readonly certainty: Certainty;
  /** `null` where it is unclear: nobody is named then. */
  readonly best: Possible | null;
  /** The others that the words may mean, the likeliest first; all of them where it is unclear. */
  readonly alternatives: readonly Possible[];
}

const alternativesTold = 5;

/** Of records that the same words name, the one that is asked about first: 合法性审查 is a duty before it is a step. */
const order: readonly Kind[] = [
  ...(['ruling', 'duty', 'organization', 'post', 'person', 'procedure', 'step', 'norm', 'case'] as const),
  ...(['silence', 'document', 'provision'] as const),
];

/**
 * What `question` means among the records in `indexes`, one of each government, of which `mayMean` tells that they may be meant. What belongs to the best of them, such as
 * the post that heads a unit, is no rival of it. `nearness` orders them by meaning as well; it makes nothing exact.
 */
export function understand(
  indexes: readonly LabelIndex[],
  question: string,
  mayMean: (each: Found) => boolean,
  nearness: Nearness | null,
): Understanding {
  const identified = indexes.map((index) => ({ index, candidates: index.identified(question) }));
  if (identified.some(({ candidates }) => candidates !== null))
    return theIdentified(
      identified
        .flatMap(({ index, candidates }) => (candidates ?? []).map((candidate) => ({ candidate, index })))
        .filter(mayMean),
    );
  const asSaid = understandAsSaid(indexes, question, mayMean, nearness);
  const chinese = asSaid.certainty === 'exact' ? null : inChinese(question);
  if (chinese === null) return asSaid;
  const translated = understandAsSaid(indexes, chinese, mayMean, nearness);
  // A translation is no name.
  const certainty = translated.certainty === 'exact' ? 'clear' : translated.certainty;
  return { ...translated, certainty, best: translated.best && { ...translated.best, certainty } };
}

/** Whoever an external id is of; nobody where several have it. */
function theIdentified(found: readonly Found[]): Understanding {
  const alternatives = found.map((each) => ({ ...each, certainty: 'exact' as const }));
  const [best = null, ...others] = alternatives;
  return best === null || others.length > 0
    ? { certainty: 'unclear', best: null, alternatives }
    : { certainty: 'exact', best, alternatives: [] };
}

function understandAsSaid(
  indexes: readonly LabelIndex[],
  question: string,
  mayMean: (each: Found) => boolean,
  nearness: Nearness | null,
): Understanding {
  const named =
    namesIn(question)
      .map((name) => calledIn(indexes, name))
      .find((called) => called.length > 0) ??
    namesIn(question)
      .map((name) => inPost(indexes, name))
      .find((people) => people.length > 0);
  const namedIn = new Map(indexes.map((index) => [index, new Set<string>()]));
  for (const { candidate, index } of named ?? []) namedIn.get(index)?.add(candidate.id);
  const isNamed = ({ candidate, index }: Found) => namedIn.get(index)?.has(candidate.id) ?? false;
  const place = ({ candidate }: Found) => order.indexOf(candidate.kind);
  const possible = (each: Found): Possible => ({
    ...each,
    certainty: isNamed(each) ? 'exact' : certaintyAlone(each.candidate, nearness !== null),
  });
  const searched = indexes.flatMap((index) =>
    index.search(question, nearness).map((candidate) => ({ candidate, index })),
  );
  const unsearched = (named ?? []).filter(
    (each) => !searched.some(({ candidate, index }) => index === each.index && candidate.id === each.candidate.id),
  );
  const found = [...searched, ...unsearched]
    .filter(mayMean)
    .sort(
      (a, b) =>
        Number(isNamed(b)) - Number(isNamed(a)) ||
        (isNamed(a) ? place(a) - place(b) : rankOf(b.candidate) - rankOf(a.candidate)) ||
        place(a) - place(b),
    );
  const [best, ...others] = found;
  if (best === undefined) return { certainty: 'unclear', best: null, alternatives: nearIn(indexes, question, mayMean) };
  // A ruling ranks before the general division for what it is called by (R1a), whichever duties are called so too.
  const isSettled = (each: Found) =>
    best.candidate.kind === 'ruling' && each.candidate.kind === 'duty' && isNamed(best) && isNamed(each);
  const rivals = others.filter(
    (each) =>
      each.index !== best.index || !(isSettled(each) || each.index.belong(best.candidate.id, each.candidate.id)),
  );
  const certainty = isNamed(best)
    ? rivals.some((each) => isNamed(each) && !best.index.areOfOneProcedure(best.candidate.id, each.candidate.id))
      ? 'unclear'
      : 'exact'
    : certaintyOf(
        question,
        best.candidate,
        rivals.map(({ candidate }) => candidate),
        nearness !== null,
      );
  return certainty === 'unclear'
    ? { certainty, best: null, alternatives: found.slice(0, alternativesTold).map(possible) }
    : { certainty, best: possible(best), alternatives: others.slice(0, alternativesTold).map(possible) };
}

const calledIn = (indexes: readonly LabelIndex[], name: string): readonly Found[] =>
  indexes.flatMap((index) => index.called(name).map((candidate) => ({ candidate, index })));

/** 副区长丙, 丙副区长: a person with the title of a post. The person is meant, whatever their post is. */
function inPost(indexes: readonly LabelIndex[], name: string): readonly Found[] {
  const characters = [...name];
  for (let at = 1; at < characters.length; at += 1) {
    const parts = [characters.slice(0, at).join(''), characters.slice(at).join('')];
    const [first = [], second = []] = parts.map((part) => calledIn(indexes, part));
    for (const [title, people] of [
      [first, second],
      [second, first],
    ] as const) {
      const isTitle = title.some(({ candidate }) => candidate.kind === 'post');
      if (isTitle && people.length > 0 && people.every(({ candidate }) => candidate.kind === 'person')) return people;
    }
  }
  return [];
}

/** Names that were perhaps meant, where no word of them was written. */
const nearIn = (
  indexes: readonly LabelIndex[],
  question: string,
  mayMean: (each: Found) => boolean,
): readonly Possible[] =>
  indexes
    .flatMap((index) =>
      index.near(matterOf(question)).map((candidate) => ({ candidate, index, certainty: 'unclear' as const })),
    )
    .filter(mayMean)
    .slice(0, alternativesTold);

/** The question as a name: whole, and without its words of asking. */
function namesIn(question: string): readonly string[] {
  const names = [plain(question), matterAsSaid(question), matterOf(question), wordsOfMatter(question).join(' ')];
  return [...new Set(names)].filter((name) => name !== '');
}
