import type { Language } from '../../model/text.js';
import { listed } from '../../wording/phrases.js';
import { say } from './view.js';

/** How a list is shown: with `all`, whatever its length. */
export interface Listing {
  readonly language: Language;
  readonly all?: boolean | undefined;
}

const most = 24;

/** The first of many names, and how many more there are; `--all` tells each. */
export function fewOf(view: Listing, names: readonly string[]): string {
  const more = names.length - most;
  if (view.all === true || more <= 0) return listed(view.language, names);
  const told = names.slice(0, most).join(say(view, '、', ', '));
  return say(view, `${told}，另有 ${more} 项（--all 列出）`, `${told}, and ${more} more (listed with --all)`);
}
