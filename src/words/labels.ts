import type { AnyRecord, Kind, Post } from '../model/record.js';
import { stepActionNames } from '../model/stepActions.js';

/** A text by which a record is known, and how far it stands for the record: a name wholly, a quoted article less. */
export interface Label {
  readonly text: string;
  readonly weight: number;
  /** Whether to say it is to say the record: a name, an alias, an abbreviation, an id. */
  readonly isName: boolean;
}

export type Describe = (id: string) => AnyRecord | undefined;

/** The kinds of record that have labels, which is what they are found by. */
export const labelled: readonly Kind[] = [
  ...(['duty', 'ruling', 'organization', 'post', 'person', 'document', 'provision'] as const),
  ...(['procedure', 'step', 'norm', 'silence', 'case', 'calendar'] as const),
];

/** Kinds of which the words of an article tell what they are about. */
const quotedKinds: readonly Kind[] = ['duty', 'step', 'norm', 'provision'];
const quoteWeight = 0.5;

/** What a record itself says that it is called, or quotes, without what others say of it. */
export const ownLabelsOf = (record: AnyRecord): readonly string[] =>
  labelled.includes(record.kind)
    ? [...namesOf(record), ...externalIdsOf(record), ...(record.kind === 'provision' ? [record.quote] : [])]
    : [];

/** What a record is called in other systems, where one is it exactly or not at all: these are no labels. */
export const externalIdsOf = (record: AnyRecord): readonly string[] =>
  ('externalIds' in record ? record.externalIds : undefined) ?? [];

/** The labels of a record, the first its own name. */
export function labelsOf(record: AnyRecord, describe: Describe): readonly Label[] {
  const names = [...namesOf(record), ...composedOf(record, describe)].map((text) => ({
    text,
    weight: 1,
    isName: true,
  }));
  const quotes = quotedKinds.includes(record.kind)
    ? quotesOf(record, describe).map((text) => ({ text, weight: quoteWeight, isName: false }))
    : [];
  const all = [...names, ...quotes].filter(({ text }) => text !== '');
  return [...new Map([...all].reverse().map((label) => [label.text, label])).values()].reverse();
}

function namesOf(record: AnyRecord): readonly string[] {
  const own = 'aliases' in record ? record.aliases : [];
  const name = 'name' in record ? record.name : undefined;
  const english = 'nameEn' in record ? record.nameEn : undefined;
  const number = record.kind === 'document' ? record.number : undefined;
  const action = record.kind === 'step' && name === undefined ? stepActionNames[record.action] : undefined;
  // What stands last in the id of a provision is a number alone.
  const last = record.kind === 'provision' ? undefined : record.id.split('/').at(-1);
  return [name ?? action?.zh, ...own, english ?? action?.en, number, record.id, last].flatMap((text) => text ?? []);
}

/** What people call a record by way of another: 水务局局长, 水务局长 of a post; 重大决策听证 of a step; 工作规则第十七条 of a provision. */
function composedOf(record: AnyRecord, describe: Describe): readonly string[] {
  if (record.kind === 'post') return titlesOf(record, describe);
  if (record.kind === 'step') {
    const procedure = describe(record.procedure);
    const action = record.name ?? stepActionNames[record.action].zh;
    return procedure?.kind === 'procedure' && procedure.matter !== undefined
      ? [`${procedure.matter}${action}`, `${procedure.matter}的${action}`]
      : [];
  }
  if (record.kind === 'provision') {
    const document = describe(record.document);
    const article = `第${inChinese(record.article)}条`;
    return document?.kind === 'document' ? [document.name, ...document.aliases].map((name) => `${name}${article}`) : [];
  }
  return [];
}

function titlesOf({ organization, title }: Post, describe: Describe): readonly string[] {
  const unit = describe(organization);
  if (unit?.kind !== 'organization' || title === undefined) return [];
  const plainTitle = title.replace(/（.*）/u, '');
  return [unit.name, ...unit.aliases].flatMap((name) => {
    const last = name.slice(-1);
    const short = plainTitle.startsWith(last) ? [`${name}${plainTitle.slice(1)}`] : [];
    return [`${name}${plainTitle}`, ...short];
  });
}

function quotesOf(record: AnyRecord, describe: Describe): readonly string[] {
  if (record.kind === 'provision') return [record.quote];
  return record.basis.flatMap((id) => {
    const cited = describe(id);
    return cited?.kind === 'provision' ? [cited.quote] : [];
  });
}

const digits = '零一二三四五六七八九';

/** `17` is 十七; what is no number below a hundred stays. */
function inChinese(article: string): string {
  const number = Number(article);
  if (!Number.isInteger(number) || number < 1 || number > 99) return article;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}
