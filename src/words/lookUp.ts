import type { Kind } from '../model/record.js';
import type { Entry, LabelIndex } from './labelIndex.js';
import { plain } from './plain.js';

/** A record found by words that are typed to find it, which may be a beginning or a part of what it is called. */
export interface Match {
  readonly id: string;
  readonly kind: Kind;
  /** How well it fits: higher is better, comparable within one question. */
  readonly score: number;
  /** Whether the label holds the words, rather than some of their characters. */
  readonly close: boolean;
  /** The label that fits best: a name, an alias, or the quoted article. */
  readonly text: string;
}

/**
 * Records of `kinds` of which a label is `text`, begins with it, holds it, or resembles it, the best first: whole names before their
 * beginnings, these before parts of names, and names before the words of articles. Pinyin and initials count as the name.
 */
export function lookUp(index: LabelIndex, text: string, kinds: readonly Kind[]): readonly Match[] {
  const asked = plain(text);
  if (asked === '') return [];
  const identified = index.identified(text);
  if (identified !== null)
    return identified
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, kind, text: label }) => ({ id, kind, text: label, close: true, score: 10 * held }));
  const best = new Map<string, Match>();
  const offer = (match: Match) => {
    if (kinds.includes(match.kind) && (best.get(match.id)?.score ?? 0) < match.score) best.set(match.id, match);
  };
  for (const entry of index.entries) {
    const score = closeness(asked, entry);
    if (score > 0) offer({ id: entry.id, kind: entry.kind, score, close: true, text: entry.label.text });
  }
  for (const { id, kind, score, text: label } of index.search(text))
    offer({ id, kind, score, close: false, text: label });
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Above whatever resemblance comes to. */
const held = 100;

function closeness(asked: string, { label, plain: name, tokens }: Entry): number {
  const share = asked.length / name.length;
  if (!label.isName) return name.includes(asked) ? held + share : 0;
  if (name === asked) return 10 * held;
  if (name.startsWith(asked)) return 5 * held + share;
  if (name.includes(asked)) return 4 * held + share;
  const typed = asked.replaceAll(' ', '');
  if (!/^[a-z]{2,}$/.test(typed)) return 0;
  const sounds = tokens.flatMap(({ key }) => /^(?:initials|spelt) (.*)/.exec(key)?.[1] ?? []);
  if (sounds.includes(typed)) return 9 * held;
  return sounds.some((each) => each.startsWith(typed)) ? 2 * held + share : 0;
}
