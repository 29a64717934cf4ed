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

/** How words were understood. */
export interface NamedUnderstanding {
  readonly text: string;
  readonly certainty: Certainty;
  /** The label that fits best: a name, or an alias. */
  readonly matched: string | null;
  readonly withoutMeaning: boolean;
  readonly as: Named | null;
  readonly alternatives: readonly NamedAlternative[];
}

/** A server of embeddings is named, and was of no help: with its help the answer may be another. */
export const understoodRemark = ({ withoutMeaning }: NamedUnderstanding, language: Language): string =>
  !withoutMeaning
    ? ''
    : language === 'zh'
      ? '语义服务不可用，只按字词理解。'
      : 'Words alone, without the embeddings server. ';

/** The alias by which the record was found, where it is none of its own name or id. */
export function aliasOf({ certainty, matched, as }: NamedUnderstanding): string | null {
  if (certainty !== 'exact' || matched === null || as === null) return null;
  const own = [as.label, as.id, as.id.slice(as.id.lastIndexOf('/') + 1)].map((each) => each.toLowerCase());
  return own.includes(matched.toLowerCase()) ? null : matched;
}

/** `按“排水管理”理解；也可能指……`: said with an answer wherever the words were not the name, or may have meant something else. */
export function understoodText(told: NamedUnderstanding, language: Language): string {
  const { certainty, as, alternatives } = told;
  const others = alternatives.map(({ record }) => record.label);
  const said = understoodRemark(told, language);
  const alias = aliasOf(told);
  if (as === null || (certainty === 'exact' && alias === null)) return said;
  const also = listed(language, certainty === 'probable' ? others : []);
  if (language === 'zh')
    return `${said}按“${as.label}”理解${alias === null ? '' : `（“${alias}”是它的别名）`}${also === '' ? '' : `；也可能指${also}`}。`;
  return `${said}Understood as ${as.label}${alias === null ? '' : ` (“${alias}” is another name of it)`}${also === '' ? '' : `; ${also} may be meant too`}.`;
}

/** What to say where it is unclear what words mean: nobody is named, and the candidates stand below. */
export function unclearText(told: NamedUnderstanding, language: Language): string {
  const { text, alternatives } = told;
  const said = understoodRemark(told, language);
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
