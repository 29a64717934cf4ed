import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import type { ShownSnapshot } from '../../graph/snapshot.js';
import { type AnyRecord, type Kind, kinds } from '../../model/record.js';
import { atOnce, type InPieces } from '../../util/pieces.js';

/** A record found by words, with how well it fits (higher is better; comparable within one question). */
export interface Match {
  readonly id: string;
  readonly kind: Kind;
  readonly government: string;
  readonly score: number;
  /** Whether one of the two texts holds the other, rather than a few characters in common. */
  readonly close: boolean;
  /** The text that matched: a name, an alias, or the quoted article. */
  readonly text: string;
}

interface Entry {
  readonly key: string;
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly sound: string;
  readonly article: string;
}

const searchable: readonly Kind[] = kinds.filter((kind) =>
  [
    ...['organization', 'post', 'person', 'duty', 'document', 'provision', 'norm', 'ruling', 'silence'],
    ...['procedure', 'step', 'case', 'calendar'],
  ].includes(kind),
);

/**
 * Records of the government whose name, alias, pinyin, initials or quoted words match `text`, best first.
 *
 * Exact names come before names that begin with the words, these before names that contain them, and names
 * before the words of articles. Records are found whether or not they are in force.
 */
export function searchRecords(
  snapshot: ShownSnapshot,
  text: string,
  types: readonly Kind[] = searchable,
): readonly Match[] {
  const asked = normalized(text);
  if (asked === '') return [];
  const best = new Map<string, Match>();
  for (const hit of atOnce(indexOf(snapshot).completed()).search(asked, {
    filter: ({ kind }) => types.includes(kind as Kind),
  })) {
    const { id, kind, text: name, sound, article } = hit as unknown as Entry;
    const near = closeness(asked, name, sound, article);
    const score = hit.score * near;
    const known = best.get(id);
    if (known !== undefined && known.score >= score) continue;
    best.set(id, { id, kind, government: snapshot.government, score, close: near > 1, text: name || article });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function closeness(asked: string, name: string, sound: string, article: string): number {
  const label = normalized(name);
  if (label === asked) return 100;
  if (sound.split(' ').includes(asked)) return 60;
  if (label.startsWith(asked)) return 20 + asked.length / label.length;
  if (label.includes(asked)) return 10 + asked.length / label.length;
  if (article !== '') return normalized(article).includes(asked) ? 2 : 0.1;
  return label !== '' && asked.includes(label) ? 5 : 1;
}

/** Makes ready what records are found by, in pieces: it takes long, and is there for all who ask afterwards. */
export const prepareSearch = (snapshot: ShownSnapshot): InPieces<unknown> => indexOf(snapshot).completed();

const indexOf = (snapshot: ShownSnapshot): Index =>
  snapshot.memoized(
    'search index',
    (own) => new Index(searchable.flatMap((kind) => own.historyOfKind(kind).map(({ record }) => record))),
    ({ bytes }) => bytes,
  );

const recordsPerPiece = 20;
/** Measured: what the index takes for each record. */
const bytesPerRecord = 4_000;

/** An index that several complete together, each a piece at a time. */
class Index {
  readonly #index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['text', 'sound', 'article'],
    storeFields: ['id', 'kind', 'text', 'sound', 'article'],
    tokenize: wordsOf,
    searchOptions: { boost: { text: 4, sound: 2 }, prefix: (word) => /^[a-z]{2,}$/.test(word), combineWith: 'OR' },
  });
  readonly #left: AnyRecord[];
  readonly bytes: number;

  constructor(records: readonly AnyRecord[]) {
    this.#left = [...records].reverse();
    this.bytes = records.length * bytesPerRecord;
  }

  *completed(): InPieces<MiniSearch<Entry>> {
    while (this.#left.length > 0) {
      yield;
      for (const record of this.#left.splice(-recordsPerPiece).reverse())
        for (const entry of entriesOf(record)) if (!this.#index.has(entry.key)) this.#index.add(entry);
    }
    return this.#index;
  }
}

function entriesOf(record: AnyRecord): Entry[] {
  const { id, kind } = record;
  if (record.kind === 'provision') {
    return [{ key: `${id} ${record.quote}`, id, kind, text: '', sound: '', article: record.quote }];
  }
  return labelsOf(record).map((text) => ({ key: `${id} ${text}`, id, kind, text, sound: soundsOf(text), article: '' }));
}

function labelsOf(record: AnyRecord): string[] {
  if (!('name' in record)) return [];
  const { name, nameEn, aliases } = record;
  return [...new Set([name, nameEn, ...aliases, record.id.split(/[/#]/).at(-1)])].filter((each) => each !== undefined);
}

/** Pinyin and initials: `fazhanhegaigeju fzhggj`. */
function soundsOf(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return '';
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' });
  return `${syllables.join('')} ${syllables.map((each) => each.charAt(0)).join('')}`;
}

const normalized = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Chinese by single characters and pairs, everything else by words. */
function wordsOf(text: string): string[] {
  return normalized(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap((run) => (/\p{Script=Han}/u.test(run) ? [...run, ...pairsOf([...run])] : [run]));
}

const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);
