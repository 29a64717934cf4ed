import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Share } from './evaluate.js';
import { bare } from './gold.js';

// How well a 工作规则 is read, measured against the records that people made of the same document by hand.

/** The two documents and their seeds. */
export const rules = [
  { seed: 'shangcheng', file: 'shangcheng-2017.txt', government: '杭州市上城区人民政府' },
  { seed: 'hongkou', file: 'hongkou-2018.txt', government: '上海市虹口区人民政府' },
] as const;

type Fields = Readonly<Record<string, unknown>>;

interface Change {
  readonly assert?: Readonly<Record<string, Fields>>;
}

/** The records of a change set as its input has them. */
class Records {
  readonly all: readonly Fields[];
  readonly #byId: ReadonlyMap<string, Fields>;

  /** `known` are those that it refers to and does not hold. */
  constructor(input: unknown, known: readonly Fields[] = []) {
    const { changes = [] } = (input ?? {}) as { readonly changes?: readonly Change[] };
    this.all = changes.flatMap(({ assert = {} }) =>
      Object.entries(assert).map(([kind, fields]): Fields => ({ ...fields, kind })),
    );
    this.#byId = new Map([...known, ...this.all].map((each) => [String(each.id), each]));
  }

  /** Whether a record is known without being among these. */
  isKnown(id: string): boolean {
    return this.#byId.has(id) && !this.all.some((each) => each.id === id);
  }

  of(kind: string): readonly Fields[] {
    return this.all.filter((each) => each.kind === kind);
  }

  /** What a record, or any of several, is called. */
  labels(ids: unknown): readonly string[] {
    return [ids].flat().flatMap((id) => labelsOf(this.#byId.get(String(id)) ?? {}));
  }

  /** The phrases of the document that a record rests on. */
  phrases({ basis = [] }: Fields): readonly string[] {
    return [basis].flat().flatMap((id) => {
      const { kind, quote } = this.#byId.get(String(id)) ?? {};
      return kind === 'provision' ? [bare(String(quote))] : [];
    });
  }

  /** All phrases that some record rests on. */
  get used(): readonly string[] {
    return [...new Set(this.all.flatMap((each) => (each.kind === 'provision' ? [] : this.phrases(each))))];
  }
}

const labelsOf = ({ name, title, aliases = [] }: Fields): readonly string[] =>
  [name, title, ...(aliases as readonly unknown[])]
    .filter((each) => each !== undefined)
    .map((each) => bare(String(each)));

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

/** One phrase within another is the same one, cut elsewhere; an article is no phrase. */
const overlap = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.some((other) => isWithin(each, other) || isWithin(other, each)));

const isWithin = (part: string, phrase: string): boolean => phrase.includes(part) && phrase.length <= 3 * part.length;

/** Whether a record by hand and one of the draft say the same. */
type Sameness = (byHand: Fields, drafted: Fields, hand: Records, draft: Records) => boolean;

const called: Sameness = (byHand, drafted) => meet(labelsOf(byHand), labelsOf(drafted));

/** The same names at both ends, and the same in `fields`. */
const between =
  (ends: readonly string[], fields: readonly string[]): Sameness =>
  (byHand, drafted, hand, draft) =>
    ends.every((end) => meet(hand.labels(byHand[end]), draft.labels(drafted[end]))) &&
    fields.every((field) => byHand[field] === drafted[field]);

const onSamePhrase =
  (fields: readonly string[]): Sameness =>
  (byHand, drafted, hand, draft) =>
    overlap(hand.phrases(byHand), draft.phrases(drafted)) && fields.every((field) => byHand[field] === drafted[field]);

const sameness: Readonly<Record<string, Sameness>> = {
  document: called,
  organization: called,
  post: called,
  duty: called,
  procedure: called,
  assignment: between(['holder', 'duty'], ['mode']),
  oversight: between(['overseer', 'target'], ['mode']),
  membership: between(['post', 'organization'], []),
  standInRule: between(['post'], ['manner']),
  step: onSamePhrase(['action']),
  norm: onSamePhrase([]),
  provision: (byHand, drafted) => overlap([bare(String(byHand.quote))], [bare(String(drafted.quote))]),
};

/** What is known before the document is read. */
export function governmentOf(seed: string): Fields {
  const name = rules.find((each) => each.seed === seed)?.government;
  return { id: seed, name, type: 'government', validFrom: '2000-01-01' };
}

export interface JudgedRules {
  readonly kinds: ReadonlyMap<string, Share>;
  /** Of the phrases on which records by hand rest, those on which one of the draft rests. */
  readonly phrases: { readonly covered: number; readonly all: number };
  /** Quotes of the draft that do not stand in the document. */
  readonly misquoted: readonly string[];
  readonly missed: readonly string[];
  readonly surplus: readonly string[];
}

export function judgeRules(seed: string, text: string, input: unknown): JudgedRules {
  const hand = new Records(parse(readFileSync(`seed/${seed}/changes.yaml`, 'utf8')));
  const draft = new Records(input, [governmentOf(seed)]);
  const kinds = new Map<string, Share>();
  const missed: string[] = [];
  const surplus: string[] = [];
  for (const [kind, isSame] of Object.entries(sameness)) {
    const left = [...draft.of(kind)];
    const drafted = left.length;
    // The government itself is known before the document is read.
    const stated = hand.of(kind).filter(({ id }) => id !== seed || !draft.isKnown(seed));
    let found = 0;
    for (const byHand of stated) {
      const same = left.findIndex((each) => isSame(byHand, each, hand, draft));
      if (same >= 0) {
        left.splice(same, 1);
        found++;
      } else missed.push(inWords(byHand, hand));
    }
    surplus.push(...left.map((each) => inWords(each, draft)));
    if (stated.length + drafted > 0) kinds.set(kind, { found, stated: stated.length, drafted });
  }
  const { used } = draft;
  const whole = bare(text);
  const quotes = draft.of('provision').map(({ quote }) => String(quote));
  return {
    ...{ kinds, missed, surplus, misquoted: quotes.filter((quote) => !whole.includes(bare(quote))) },
    phrases: { covered: hand.used.filter((each) => overlap([each], used)).length, all: hand.used.length },
  };
}

function inWords(record: Fields, records: Records): string {
  const ends = ['holder', 'overseer', 'post', 'duty', 'target', 'organization', 'procedure'];
  const between = ends.flatMap((end) => records.labels(record[end]).slice(0, 1));
  const own = [labelsOf(record)[0], record.mode, record.action, record.quote].filter((each) => each !== undefined);
  return [record.kind, ...own, ...between].join(' ');
}
