import type { Language } from '../model/text.js';
import type { NamedPerformer } from './labelled.js';
import { gapWords } from './labels.js';
import { performerText } from './party.js';
import { listed, phrase, qualified } from './phrases.js';

/** `甲不在岗`; why is never told. */
export const awayLine = (who: string, language: Language): string =>
  language === 'zh' ? `${who}${phrase(language, 'away')}` : `${who} ${phrase(language, 'away')}`;

export interface Performing {
  readonly post: string;
  readonly performers: readonly NamedPerformer[];
  readonly gap: keyof typeof gapWords | null;
  readonly isConflict: boolean;
  readonly isAmbiguous: boolean;
}

/** `区长：副区长丁（受指定，全部工作）`, or why nobody, or not everything. */
export function performingLine(
  { post, performers, gap, isConflict, isAmbiguous }: Performing,
  language: Language,
): string {
  const who = performers.map((each) => performerText(each, language));
  const open = [
    ...(isConflict ? [phrase(language, 'conflict')] : []),
    ...(isAmbiguous ? [phrase(language, 'ambiguous')] : []),
    ...(gap === null ? [] : [gapWords[gap][language]]),
  ];
  const told = who.length === 0 ? phrase(language, 'nobody') : listed(language, who);
  return `${post}${language === 'zh' ? '：' : ': '}${qualified(language, [told, ...open])}`;
}

const endingWords = {
  tenure: { zh: '任职终止', en: 'tenure ends' },
  delegation: { zh: '委托、指定终止', en: 'delegation ends' },
  assignment: { zh: '分工终止', en: 'assignment ends' },
} as const;
export type EndingKind = keyof typeof endingWords;

/** `任职终止：区长甲` */
export const endingLine = (kind: EndingKind, parts: readonly string[], language: Language): string =>
  language === 'zh' ? `${endingWords[kind].zh}：${parts.join('—')}` : `${endingWords[kind].en}: ${parts.join(' – ')}`;
