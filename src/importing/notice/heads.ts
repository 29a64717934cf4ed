import { bare, level } from './level.js';
import type { Line } from './lines.js';
import { looksLikeName, titles } from './people.js';
import { withoutFrame, withoutNumber } from './sentences.js';

// A leader's name and title as a heading of several lines, or set off by signs on both sides.

const ofTitlesAlone = new RegExp(`^(?:${titles}|副?[秘书主任]{2,3}长?)$`, 'u');
const ofSeat = /^(?:现任)?职务[： ]/u;
/** `**王乙**`, `■王乙■` */
const between = /^(?<sign>[*_=#~■◆●★▲—-]+)\s*(?<words>[^*_=#~■◆●★▲—-]+?)\s*\k<sign>$/u;

/** The words of a heading without its number and frame; `null` of what stands in a table. */
const headOf = (line: Line | undefined): string | null =>
  line === undefined || !('text' in line) ? null : level(withoutFrame(withoutNumber(line.text))).trim();
const isName = (line: Line | undefined): boolean => looksLikeName(headOf(line) ?? '');
const isTitle = (line: Line | undefined): boolean => ofTitlesAlone.test(bare(headOf(line) ?? ''));

/**
 * Lines in which a name and the title above or below it are one. Where it is open to which of two names a title belongs, both stay by
 * themselves: two of them follow each other without a word between.
 */
export function withHeadsTogether(all: readonly Line[]): readonly Line[] {
  const lines = all.map((line) =>
    'text' in line ? { text: between.exec(line.text.trim())?.groups?.words ?? line.text } : line,
  );
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next, behind] = [lines[at], lines[at + 1], lines[at + 2]];
    if (line === undefined) continue;
    const isOpen = [found.at(-1), behind].some((each) => isName(each) || isTitle(each));
    const one = isOpen ? null : togetherOf(line, next);
    found.push(one ?? line);
    if (one !== null) at++;
  }
  return found;
}

function togetherOf(line: Line, next: Line | undefined): Line | null {
  if (next === undefined || !('text' in line) || !('text' in next)) return null;
  const below = next.text.trim();
  if (isName(line) && ofSeat.test(level(below))) return { text: `${line.text}　${below}` };
  if (isName(line) && isTitle(next)) return { text: `${line.text}　${bare(below)}` };
  return isTitle(line) && isName(next) ? { text: `${bare(line.text)}　${below}` } : null;
}
