import { readFileSync } from 'node:fs';

/** A block of code of a page: its language, and the name of a file where it has one. */
export interface Block {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

/** The blocks of a page, in their order. */
export const blocksIn = (page: string): readonly Block[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', name = '', text = '']) => ({ language, name, text }),
  );
