import type { ShownSnapshot, Snapshot } from '../../graph/snapshot.js';
import type { Certainty } from '../../model/certainty.js';
import { firstSegment } from '../../model/ids.js';
import type { AnyRecord, Kind } from '../../model/record.js';
import { invariant } from '../../util/invariant.js';
import { withPauses } from '../../util/pieces.js';
import { matterOf } from '../../words/asking.js';
import { LabelIndex } from '../../words/labelIndex.js';
import { externalIdsOf, labelled } from '../../words/labels.js';
import { isHan, plain } from '../../words/plain.js';
import { wordsIn } from '../../words/segment.js';
import { type Found, type Possible, understand } from '../../words/understand.js';
import type { Context } from '../context.js';
import type { Views } from './whichGovernments.js';

/** A record that words may mean, with the label that fits best. */
export interface Meant {
  readonly id: string;
  readonly kind: Kind;
  /** The view in which it was found, of its government. */
  readonly snapshot: Snapshot;
  readonly matchedText: string;
  readonly certainty: Certainty;
}

/** What words were understood by: names and what has no meaning to compare by `words` alone. `withoutMeaning`: a server of embeddings is named, and was of no help this time. */
export type UnderstoodBy = 'words' | 'wordsAndMeaning' | 'withoutMeaning';

/** How the words of a question are understood. */
export interface Understood {
  readonly text: string;
  readonly understoodBy: UnderstoodBy;
  readonly certainty: Certainty;
  /** `null` where that is unclear. */
  readonly as: Meant | null;
  /** What else they may mean, the likeliest first; all of it where it is unclear. */
  readonly alternatives: readonly Meant[];
}

/**
 * How `text` is understood among the records of `views`, one of each government, known now or ever before. What may be elsewhere
 * just as well is unclear, unless the words name the government.
 */
export async function understoodIn(
  { pause, meaning: source }: Pick<Context, 'pause' | 'meaning'>,
  { views, isElsewhere }: Views,
  text: string,
  kinds: readonly Kind[] = labelled.filter((kind) => kind !== 'calendar'),
): Promise<Understood> {
  const indexes = new Map<LabelIndex, Snapshot>();
  const named = namedIn(views, text);
  for (const snapshot of named.length > 0 ? named : views) indexes.set(await labelsOf(snapshot.shown, pause), snapshot);
  const governments = new Set([...indexes.values()].map(({ government }) => government));
  // What is assumed, or what several governments point at, is found in the views of all of them.
  const isAtHome = (id: string, snapshot: Snapshot | undefined) =>
    !governments.has(firstSegment(id)) || firstSegment(id) === snapshot?.government;
  // A ruling means the duties that it settles, and no more than that once it has ended.
  const mayMean = ({ candidate: { id, kind }, index }: Found) =>
    isAtHome(id, indexes.get(index)) &&
    isOfThatDay(indexes.get(index), index, id, text) &&
    (kind === 'ruling'
      ? kinds.includes('duty') && indexes.get(index)?.shown.get(id) !== undefined
      : kinds.includes(kind));
  const byWords = understand([...indexes.keys()], text, mayMean, null);
  const asks = source !== null && byWords.certainty !== 'exact' && hasMeaning(text);
  const nearness = asks ? await source.nearness(text, textsOf([...indexes.keys()])) : null;
  const { certainty, best, alternatives } =
    nearness === null ? byWords : understand([...indexes.keys()], text, mayMean, nearness);
  const meant = ({ index, candidate, certainty: own }: Possible): Meant => {
    const snapshot = indexes.get(index);
    invariant(snapshot !== undefined, 'each candidate comes from an index that was asked');
    return { id: candidate.id, kind: candidate.kind, matchedText: candidate.text, certainty: own, snapshot };
  };
  const understoodBy = nearness === null ? (asks ? 'withoutMeaning' : 'words') : 'wordsAndMeaning';
  const all = [...(best === null ? [] : [best]), ...alternatives].map((each) => settledBy(meant(each)));
  const [first = [], ...others] = all;
  // A ruling that settles several matters does not say which of them is meant.
  const isAlone = best !== null && (named.length > 0 || !isElsewhere(best.candidate.text));
  const isOne = isAlone && first.length === 1;
  return {
    ...{ text, understoodBy, certainty: isOne ? certainty : 'unclear', as: isOne ? (first[0] ?? null) : null },
    alternatives: distinct(isOne ? others.flat() : all.flat()).filter(
      (each) => isOfToday(each) && (!isOne || each.id !== first[0]?.id),
    ),
  };
}

/** An account may be another person's then; of nobody who has it on that day, it is whose it was last, or will be. */
export function isOfThatDay(view: Snapshot | undefined, index: LabelIndex, id: string, text: string): boolean {
  const identified = index.identified(text);
  if (identified === null || view === undefined) return true;
  const has = (record: AnyRecord | undefined) => record !== undefined && externalIdsOf(record).includes(text.trim());
  const then = identified.filter((each) => has(view.shown.get(each.id)));
  return then.length > 0 ? then.some((each) => each.id === id) : has(view.shown.describe(id));
}

/** Not the words of a document that is not in force on the day that is asked about. */
function isOfToday({ id, snapshot: { shown } }: Meant): boolean {
  const record = shown.describe(id);
  return record?.kind !== 'provision' || shown.get(record.document) !== undefined;
}

/** The words of a ruling mean the duties that it settles. */
function settledBy(meant: Meant): readonly Meant[] {
  const record = meant.snapshot.shown.describe(meant.id);
  return record?.kind === 'ruling' ? record.matters.map((id) => ({ ...meant, id, kind: 'duty' })) : [meant];
}

const distinct = (all: readonly Meant[]): readonly Meant[] => [...new Map(all.map((each) => [each.id, each])).values()];

/** Labels are Chinese: of pinyin and initials a model tells nothing, and of the words beside them less than words do. */
const hasMeaning = (text: string): boolean => isHan(text) && !/[a-z]{2,}/.test(matterOf(text));

const textsOf = (indexes: readonly LabelIndex[]): readonly string[] => [
  ...new Set(indexes.flatMap(({ texts }) => texts)),
];

/** The governments that the words name: 虹口的行政复议. */
function namedIn(views: readonly Snapshot[], text: string): readonly Snapshot[] {
  const words = wordsIn(plain(text));
  return views.filter(({ shown, government }) => {
    const record = shown.describe(government);
    return (
      record?.kind === 'organization' &&
      [record.name, ...record.aliases].some((name) => areIn(wordsIn(plain(name)), words))
    );
  });
}

/** 上城 is in 上城的绿化, and not in 马上城管来. */
const areIn = (some: readonly string[], words: readonly string[]): boolean =>
  some.length > 0 && words.some((_, start) => some.every((word, index) => words[start + index] === word));

/** The ids of the records in a view that `words` are a name of. */
export async function namedAlready({ pause }: Context, { shown }: Snapshot, words: string): Promise<readonly string[]> {
  return (await labelsOf(shown, pause)).called(plain(words)).map(({ id }) => id);
}

/** The labels that words are understood by, made ready in pieces: it takes long, and is there for all who ask afterwards. */
export const labelsOf = (shown: ShownSnapshot, pause: () => Promise<void>): Promise<LabelIndex> =>
  withPauses(
    shown
      .memoized(
        'labels',
        (own) =>
          new LabelIndex(
            labelled.flatMap((kind) => own.historyOfKind(kind).map(({ record }) => record)),
            (id) => own.describe(id),
          ),
        ({ bytes }) => bytes,
      )
      .completed(),
    pause,
  );
