import type { Language } from '../../model/text.js';
import type { Line, Tone } from '../../wording/line.js';
import type { Brief } from '../../wording/open.js';
import type { Colors } from './output.js';

type Paint = (text: string) => string;

/** Every kind of line has its colour; what covers a part only never has that of what is held. */
const paints = (colors: Colors): Readonly<Record<Tone, Paint>> => ({
  holder: colors.bold,
  performer: colors.green,
  partial: colors.yellow,
  gap: colors.yellow,
  ambiguous: colors.magenta,
  conflict: colors.red,
  notRecorded: colors.dim,
  step: (text) => text,
  cited: colors.dim,
  plain: (text) => text,
});

export const painted = (colors: Colors, { tone, text }: Line): string => paints(colors)[tone](text);

/** `【缺口：应指定而未指定】`, where an answer stands in one line. */
export const briefText = (colors: Colors, { kind, word, what }: Brief, language: Language): string =>
  paints(colors)[kind](language === 'zh' ? `【${word}：${what}】` : `[${word}: ${what}]`);
