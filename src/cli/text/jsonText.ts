import { showingHidden } from '../../util/hiddenCharacters.js';

/** JSON for programs: two spaces, the keys of every object in the order of the alphabet, so that runs can be compared. */
export function jsonText(value: unknown): string {
  return printable(JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? sorted(each) : each), 2));
}

/** JSON that says the same with every hidden character escaped, so that it controls no terminal. */
export const printable = (json: string): string => showingHidden(json, escaped);

const escaped = (hex: string): string =>
  String.fromCodePoint(Number.parseInt(hex, 16))
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
