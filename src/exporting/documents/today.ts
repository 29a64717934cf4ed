import { shortCitation } from '../../wording/citation.js';
import { qualified } from '../../wording/phrases.js';
import type { RosterBlock } from '../../wording/roster.js';
import { verdictWords } from '../../wording/verdict.js';
import { type Content, heading, paragraph } from '../content.js';
import type { Origin } from '../origin.js';
import { say } from '../words.js';

/** What is not as usual on a day. */
export interface DayTold {
  /** The head of the government first, then by rank and unit. */
  readonly blocks: readonly RosterBlock[];
  /** Posts of which no holder is recorded. */
  readonly unrecorded: number;
  /** What begins or ends within seven days, in sentences. */
  readonly coming: readonly string[];
}

/** 今日值守: who is away, who acts, and what nobody covers. */
export function todaySummary(government: string, { blocks, unrecorded, coming }: DayTold, origin: Origin): Content {
  const { language } = origin;
  const countOf = (...states: readonly RosterBlock['state'][]) =>
    blocks.filter(({ state }) => states.includes(state)).length;
  const counts = say(language, 'counts', {
    n: blocks.length,
    full: countOf('full'),
    partial: countOf('partial'),
    gap: countOf('gap'),
    open: countOf('conflict', 'ambiguous', 'unstated'),
  });
  const head = (['state', 'item', 'how', 'uncovered', 'basis'] as const).map((word) => say(language, word));
  const rows = blocks.map((each) => [
    each.state === 'away' ? say(language, 'othersThere') : verdictWords[each.state][language],
    linesOf(each.headline.map(({ text }) => text).join(''), each.handedOver),
    each.how,
    linesOf(each.uncovered, each.settledBy === '' ? '' : `${say(language, 'settledBy')}${each.settledBy}`),
    qualified(language, [...each.sources.map((source) => shortCitation(source, language)), ...each.instruments]),
  ]);
  return {
    language,
    title: say(language, 'todayTitle', { government: origin.named(government) }),
    subtitle: origin.day,
    blocks: [
      paragraph(blocks.length === 0 ? say(language, 'nothing') : counts),
      ...(rows.length === 0 ? [] : [{ as: 'table' as const, head, rows, widths: [12, 32, 20, 20, 16] }]),
      ...(coming.length === 0 ? [] : [heading(say(language, 'coming')), ...coming.map(paragraph)]),
    ],
    signed: null,
    heading: null,
    about: [...(unrecorded === 0 ? [] : [say(language, 'unrecordedCount', { n: unrecorded })]), ...origin.about],
    isAcross: true,
    list: { head, rows },
  };
}

const linesOf = (...lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');
