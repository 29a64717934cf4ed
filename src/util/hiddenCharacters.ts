/**
 * What a reader does not see, or sees as something else: control characters, those that turn the direction of text
 * (U+202E), those without a width (U+200B) and line separators. A variation selector behind a Chinese character
 * chooses its form and is no such character.
 */
const hidden =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\p{DI}|(?<!\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const everyHidden = new RegExp(hidden.source, 'gu');

/** Control characters that are no part of a text of several lines. */
const control = /(?!\n|\t|\r\n)\p{Cc}/u;

/** `U+202E` of the first hidden character of a text of one line; `undefined` without any. */
export const hiddenIn = (text: string): string | undefined => codePoint(hidden.exec(text)?.[0]);

/** The same of the first control character of a text of several lines. */
export const controlIn = (text: string): string | undefined => codePoint(control.exec(text)?.[0]);

const codePoint = (character: string | undefined): string | undefined =>
  character === undefined ? undefined : `U+${hex(character).padStart(4, '0')}`;

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase();

/** `text` with every hidden character but ends of lines and tabs as `write` writes its code point, in hexadecimal. */
export const showingHidden = (text: string, write: (hex: string) => string): string =>
  text.replace(everyHidden, (each) => (each === '\n' || each === '\t' ? each : write(hex(each))));
