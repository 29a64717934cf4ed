import type { Certainty } from '../model/certainty.js';
import type { Language, Text } from '../model/text.js';
import type { Named } from './labelled.js';
import { colon, listed } from './phrases.js';

export const certaintyWords: Readonly<Record<Certainty, Text>> = {
  exact: { zh: '名称一致', en: 'exact' },
  clear: { zh: '明确', en: 'clear' },
  probable: { zh: '可能', en: 'probable' },
  unclear: { zh: '不明', en: 'unclear' },
};

/** One thing that words may have meant, with who leads it. */
export interface NamedAlternative {
  readonly record: Named;
  readonly leads: readonly Named[];
}

/** How words were understood, as far as that is not certain. */
export interface NamedUnderstanding {
  readonly text: string;
  readonly certainty: Certainty;
  readonly withoutMeaning: boolean;
  readonly as: Named | null;
  readonly alternatives: readonly NamedAlternative[];
}

/** A server of embeddings is named, and was of no help: with its help the answer may be another. */
const remark = ({ withoutMeaning }: NamedUnderstanding, language: Language): string =>
  !withoutMeaning
    ? ''
    : language === 'zh'
      ? '语义服务不可用，只按字词理解。'
      : 'Words alone, without the embeddings server. ';

/** `按“排水管理”理解；也可能指……`: said with an answer wherever the words may have meant something else. */
export function understoodText(told: NamedUnderstanding, language: Language): string {
  const { certainty, as, alternatives } = told;
  const others = alternatives.map(({ record }) => record.label);
  const said = remark(told, language);
  if (as === null || certainty === 'exact') return said;
  const also = listed(language, certainty === 'probable' ? others : []);
  if (language === 'zh') return `${said}按“${as.label}”理解${also === '' ? '' : `；也可能指${also}`}。`;
  return `${said}Understood as ${as.label}${also === '' ? '' : `; ${also} may be meant too`}.`;
}

/** What to say where it is unclear what words mean: nobody is named, and the candidates stand below. */
export function unclearText(told: NamedUnderstanding, language: Language): string {
  const { text, alternatives } = told;
  const said = remark(told, language);
  const any = alternatives.length > 0;
  return language === 'zh'
    ? `${said}“${text}”所指不明，不指明任何人。${any ? '可能是：' : ''}`
    : `${said}It is unclear what “${text}” means, and nobody is named.${any ? ' It may be:' : ''}`;
}

/** `排水管理（主办：区水务局）`: one to choose. */
export function alternativeText({ record, leads }: NamedAlternative, language: Language): string {
  if (leads.length === 0) return record.label;
  const by = `${language === 'zh' ? '主办' : 'led by'}${colon(language)}${listed(
    language,
    leads.map(({ label }) => label),
  )}`;
  return language === 'zh' ? `${record.label}（${by}）` : `${record.label} (${by})`;
}
