import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A question in words, and what it means. */
export interface AskedQuestion {
  readonly q: string;
  readonly within?: string;
  /** Records, any one of which is right. With `several`, those between which nobody should choose. */
  readonly means?: readonly string[];
  readonly several?: boolean;
  /** Nothing that is recorded is meant. */
  readonly nothing?: boolean;
  readonly at?: string;
  /** What kind of question it is, such as `pinyin`. */
  readonly as: string;
}

/** `held` is measured and never looked at while the matcher is changed. */
export const parts = ['tuned', 'held'] as const;
export type Part = (typeof parts)[number];

export const questionsOf = (part: Part): readonly AskedQuestion[] => {
  const folder = join('test/asking', part);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => (parse(readFileSync(join(folder, file), 'utf8')) as { questions: AskedQuestion[] }).questions);
};
