import { randomInt } from 'node:crypto';
import { type Level, levels } from '../../service/operate/notices.js';
import { showingHidden } from '../../util/hiddenCharacters.js';

/** Of each colour, how a terminal is told that it begins and ends. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
} as const;

export type Colors = Readonly<Record<keyof typeof codes, (text: string) => string>>;

/** One of the two streams that a command writes to. */
export interface Output {
  /**
   * Writes whole lines; the last line end is added. What would control a terminal is shown as `\u{1B}`. A log leaves out what
   * is less grave than it is told to tell; `info` unless it is said.
   */
  print(lines: string, level?: Level): void;
  readonly colors: Colors;
  readonly isTerminal: boolean;
}

// What was recorded may hold any colour there is: ours are known by a number that nobody knew when it was recorded.
const own = Array.from({ length: 4 }, () => randomInt(1_000, 10_000)).join(';');
const begin = (code: number): string => `\u001b[${own};${code}m`;
const ourCodes = new RegExp(`\\u001b\\[${own};(\\d+)m`);

const painted =
  ([open, close]: readonly [number, number]) =>
  (text: string) =>
    `${begin(open)}${text.replaceAll(begin(close), `${begin(close)}${begin(open)}`)}${begin(close)}`;

const paints = (paint: (code: readonly [number, number]) => (text: string) => string): Colors =>
  Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, paint(code)])) as unknown as Colors;

/** The one place where a command line puts text out. */
export function outputTo(
  write: (text: string) => void,
  is: { readonly colored: boolean; readonly isTerminal: boolean },
): Output {
  const shown = (text: string) => showingHidden(text, (hex) => `\\u{${hex}}`);
  return {
    print: (lines) => {
      const parts = lines.split(ourCodes).map((part, index) => (index % 2 === 0 ? shown(part) : `\u001b[${part}m`));
      write(`${parts.join('')}\n`);
    },
    colors: paints(is.colored ? painted : () => (text) => text),
    isTerminal: is.isTerminal,
  };
}

/** `output` without what is less grave than `least`. */
export const atLevel = (output: Output, least: Level): Output => ({
  ...output,
  print: (lines, level = 'info') => {
    if (levels.indexOf(level) <= levels.indexOf(least)) output.print(lines);
  },
});
