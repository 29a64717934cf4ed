import type { AnyRecord, Kind } from '../model/record.js';
import { invariant } from '../util/invariant.js';
import { nearest } from '../util/nearest.js';
import type { InPieces } from '../util/pieces.js';
import { syllablesIn } from './keys.js';
import { type Describe, externalIdsOf, type Label, labelsOf } from './labels.js';
import { type Nearness, rankOf } from './meaning.js';
import { isHan, plain } from './plain.js';
import { type Token, tokensOfLabel, tokensOfQuestion } from './tokens.js';

/** A record that words may mean. */
export interface Candidate {
  readonly id: string;
  readonly kind: Kind;
  /** The label that fits best. */
  readonly text: string;
  readonly isName: boolean;
  /** How well it fits: what both have in common, in units of information, beside what only one of them has. */
  readonly score: number;
  /** The same for the official words for what was said, of which the words themselves say nothing. */
  readonly everyday: number;
  /** How much of the label is in the question, from 0 to 1. */
  readonly ofLabel: number;
  /** How much of the question is in the label, from 0 to 1. */
  readonly ofQuestion: number;
  /** What of the question the label has. */
  readonly tokens: readonly Token[];
  /** How near in meaning its nearest label is, in standard deviations; 0 where meaning takes no part. */
  readonly nearness: number;
}

/** A label of a record. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Label;
  /** Its text in plain form. */
  readonly plain: string;
  readonly tokens: readonly Token[];
}

const withoutWords = { score: 0, everyday: 0, ofLabel: 0, ofQuestion: 0, tokens: [], nearness: 0 };

/** What a label and a question have in common, with how much that tells. */
interface Common {
  readonly tokens: Token[];
  anySaid: boolean;
  isSpelt: boolean;
  said: number;
  meant: number;
}

/** What has no word of the question in it is a candidate from so many standard deviations on. */
const leastNear = 1.5;

const recordsPerPiece = 20;

/** Measured: what the index takes for each record. */
const bytesPerRecord = 16_000;

/** What a label lacks for being short, in units of information: a word of two characters is said by chance. */
const shortness = 15;

/** The labels of the records of one government, by what they are made of. */
export class LabelIndex {
  readonly #entries: Entry[] = [];
  readonly #postings = new Map<string, number[]>();
  readonly #named = new Map<string, Set<string>>();
  /** By the system before it, as it is written. */
  readonly #external = new Map<string, Map<string, Set<string>>>();
  readonly #information = new Map<string, number>();
  readonly #lengths: number[] = [];
  readonly #records = new Map<string, AnyRecord>();
  readonly #syllables = new Set<string>();
  readonly #texts = new Set<string>();
  #left: AnyRecord[];
  readonly bytes: number;

  constructor(
    records: readonly AnyRecord[],
    private readonly describe: Describe,
  ) {
    this.#left = [...records].reverse();
    this.bytes = records.length * bytesPerRecord;
  }

  /** Makes ready, in pieces; several who ask complete it together. */
  *completed(): InPieces<this> {
    while (this.#left.length > 0) {
      yield;
      for (const record of this.#left.splice(-recordsPerPiece).reverse()) this.#add(record);
    }
    return this;
  }

  #add(record: AnyRecord): void {
    const { id, kind } = record;
    this.#records.set(id, record);
    for (const each of externalIdsOf(record)) {
      const ofSystem = this.#external.get(systemOf(each)) ?? new Map<string, Set<string>>();
      this.#external.set(systemOf(each), ofSystem.set(each, (ofSystem.get(each) ?? new Set()).add(id)));
    }
    for (const label of labelsOf(record, this.describe)) {
      const text = plain(label.text);
      if (isHan(text)) this.#texts.add(label.text);
      if (label.isName) this.#named.set(text, (this.#named.get(text) ?? new Set()).add(id));
      const tokens = tokensOfLabel(label.text);
      for (const { key } of tokens) {
        const held = this.#postings.get(key);
        if (held !== undefined) held.push(this.#entries.length);
        else {
          this.#postings.set(key, [this.#entries.length]);
          for (const syllable of syllablesIn([key])) this.#syllables.add(syllable);
        }
      }
      this.#entries.push({ id, kind, label, plain: text, tokens });
    }
  }

  /** The labels that mean something to a reader, each once: no ids and no abbreviations in Latin letters. */
  get texts(): readonly string[] {
    return [...this.#texts];
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Records whose names differ from `text`, in plain form, by a few characters, the nearest first. */
  near(text: string): readonly Candidate[] {
    // Of two short words, each is a few characters away from every other.
    const alike = [...this.#named.keys()].filter((name) => [...text].some((character) => name.includes(character)));
    return nearest(text, alike).flatMap((name) => this.called(name));
  }

  #kindOf(id: string): Kind {
    const record = this.#records.get(id);
    invariant(record !== undefined, 'what has a name was added');
    return record.kind;
  }

  /**
   * The records that `text` is or was the external id of, to the letter; `null` where it is none of a system that is known here. What
   * differs in one sign is somebody else: so nothing near to it is offered.
   */
  identified(text: string): readonly Candidate[] | null {
    const ofSystem = this.#external.get(systemOf(text.trim()));
    if (ofSystem === undefined) return null;
    return [...(ofSystem.get(text.trim()) ?? [])].map((id) => ({
      ...withoutWords,
      isName: true,
      id,
      kind: this.#kindOf(id),
      text: text.trim(),
    }));
  }

  /** The records of which `name`, in plain form, is a whole name: also where it is made of words of asking alone, such as 事项. */
  called(name: string): readonly Candidate[] {
    const all = [...(this.#named.get(name) ?? [])];
    return all.map((id) => ({ ...withoutWords, isName: true, id, kind: this.#kindOf(id), text: name }));
  }

  /** Whether one of two records is of the other or both are of one thing: the post of a unit, a step by the same article. */
  belong(a: string, b: string): boolean {
    const [first, second] = [this.#records.get(a), this.#records.get(b)];
    if (first === undefined || second === undefined) return false;
    return (
      isOf(first, b) ||
      isOf(second, a) ||
      (first.kind !== second.kind && first.basis.some((id) => second.basis.includes(id)))
    );
  }

  /** Whether two records are steps of one procedure, which the same words may name: 请示 in two cases. */
  areOfOneProcedure(a: string, b: string): boolean {
    const [first, second] = [this.#records.get(a), this.#records.get(b)];
    return first?.kind === 'step' && second?.kind === 'step' && first.procedure === second.procedure;
  }

  /** How much it tells that a text has a token: little where many records have it. */
  #told({ key, weight }: Token): number {
    const known = this.#information.get(key) ?? this.#measured(key);
    this.#information.set(key, known);
    return weight * known;
  }

  #measured(key: string): number {
    const held = new Set((this.#postings.get(key) ?? []).map((index) => this.#entries[index]?.id)).size;
    return Math.log(1 + (held === 0 ? this.#records.size : (this.#records.size - held + 0.5) / (held + 0.5)));
  }

  /** How much all of a label tells. */
  #length(index: number, { tokens }: Entry): number {
    const length = this.#lengths[index] ?? sum(tokens.filter(isOwn).map((token) => this.#told(token))) + shortness;
    this.#lengths[index] = length;
    return length;
  }

  /** What words may mean, the best first, and with `nearness` what only means the same. */
  search(question: string, nearness: Nearness | null = null): readonly Candidate[] {
    const byWords = this.#byWords(question);
    const found = nearness === null ? byWords : this.#withMeaning(byWords, nearness);
    return [...found.values()].sort((a, b) => rankOf(b) - rankOf(a) || (a.id < b.id ? -1 : 1));
  }

  #withMeaning(byWords: ReadonlyMap<string, Candidate>, nearness: Nearness): ReadonlyMap<string, Candidate> {
    const found = new Map<string, Candidate>();
    const nearest = new Map<string, number>();
    for (const { id, kind, label } of this.#entries) {
      const near = nearness.get(label.text);
      if (near === undefined || (nearest.get(id) ?? Number.NEGATIVE_INFINITY) >= near) continue;
      nearest.set(id, near);
      const own = byWords.get(id);
      if (own !== undefined) found.set(id, { ...own, nearness: near });
      else if (near >= leastNear)
        found.set(id, { ...withoutWords, id, kind, text: label.text, isName: label.isName, nearness: near });
    }
    return new Map([...byWords, ...found]);
  }

  #byWords(question: string): ReadonlyMap<string, Candidate> {
    const asked = tokensOfQuestion(question, { isKey: (key) => this.#postings.has(key), syllables: this.#syllables });
    const whole = sum(asked.filter((token) => isOwn(token) && isSaid(token)).map((token) => this.#told(token)));
    const best = new Map<string, Mutable<Candidate>>();
    for (const [index, { tokens, anySaid, isSpelt, said, meant }] of this.#inCommon(asked)) {
      const entry = this.#entries[index];
      if (entry === undefined) continue;
      const { id, kind, label } = entry;
      const length = this.#length(index, entry);
      // Pinyin and initials are those of a whole label.
      const ofLabel = isSpelt ? 1 : said / Math.max(said, length);
      const ofQuestion = anySaid ? Math.min(1, said / whole) : 0;
      const score = scoreOf(label, said, ofLabel, ofQuestion);
      const official = meant === 0 ? 0 : scoreOf(label, meant, isSpelt ? 1 : meant / Math.max(meant, length), 1);
      const known = best.get(id);
      const everyday = Math.max(known?.everyday ?? 0, official);
      if (known !== undefined && known.score >= score) known.everyday = everyday;
      else {
        const { text, isName } = label;
        best.set(id, { id, kind, text, isName, score, everyday, ofLabel, ofQuestion, tokens, nearness: 0 });
      }
    }
    return best;
  }

  /** The labels that have some of the tokens, by their place. */
  #inCommon(asked: readonly Token[]): ReadonlyMap<number, Common> {
    const common = new Map<number, Common>();
    for (const token of asked) {
      const told = this.#told(token);
      for (const index of this.#postings.get(token.key) ?? []) {
        const held = common.get(index) ?? { tokens: [], anySaid: false, isSpelt: false, said: 0, meant: 0 };
        if (held.tokens.length === 0) common.set(index, held);
        held.tokens.push(token);
        if (isMeant(token)) held.meant += told;
        else {
          held.anySaid = true;
          held.isSpelt ||= isSpelling(token);
          held.said += told;
        }
      }
    }
    return common;
  }
}

const systemOf = (externalId: string): string => externalId.slice(0, externalId.indexOf(':') + 1);

type Mutable<T> = { -readonly [P in keyof T]: T[P] };

const scoreOf = ({ weight }: Label, shared: number, ofLabel: number, ofQuestion: number): number =>
  weight * Math.sqrt(shared) * (0.65 * ofLabel + 0.35 * ofQuestion);

/** Whether a record says that it is of another: a post of its unit, a step of its procedure, a provision of its document. */
function isOf(record: AnyRecord, id: string): boolean {
  if (record.basis.includes(id)) return true;
  if (record.kind === 'post') return record.organization === id;
  if (record.kind === 'step') return record.procedure === id;
  if (record.kind === 'procedure') return record.duty === id;
  if (record.kind === 'ruling') return record.matters.includes(id);
  return record.kind === 'provision' && record.document === id;
}

/** Another way to write the same, such as its pinyin, adds nothing to what a text says. */
const isOwn = (token: Token): boolean => !isSpelling(token) && !token.key.startsWith('shuffled ');

const isSpelling = ({ key }: Token): boolean => /^(initials|spelt) /.test(key);

const isMeant = (token: Token): boolean => token.isMeant === true;
const isSaid = (token: Token): boolean => !isMeant(token);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
