import type { Known } from '../../notation/names.js';
import type { Field } from '../../notation/notice.js';
import type { Said } from './clauses.js';
import type { Header } from './header.js';
import { called, type Leader } from './people.js';

/** A piece of the paper as the draft has it: its words, what they say, and those that were not read. */
export interface Drafted {
  readonly words: string;
  /** Whose work it is about, where it says nothing by itself. */
  readonly of: Leader | null;
  readonly said: readonly Said[];
  readonly unread: readonly string[];
}

/** What the draft says of the notice itself. The government is named where the issuer does not tell which one it is. */
export function fieldsOf(
  { issuer, number, issuedOn, from, replaces }: Header,
  { government }: Known,
): readonly (readonly [Field, string])[] {
  const labels = [government.name, ...government.aliases];
  const isOwn = issuer !== null && labels.includes(issuer);
  // 区人民政府 may be the one that is known; 临江区人民政府 is not 示例区人民政府.
  const isAnother =
    issuer !== null &&
    /人民政府/u.test(issuer) &&
    !labels.some((each) => issuer.includes(each) || each.endsWith(issuer.replace(/办公[室厅]$/u, '')));
  const fields: readonly (readonly [Field, string | null])[] = [
    ['政府', isOwn || isAnother ? null : government.id],
    ['发文', issuer],
    ['文号', number],
    ['日期', issuedOn],
    ['施行', from],
    ['取代', replaces.length === 0 ? null : replaces.join('、')],
  ];
  return fields.filter((field): field is readonly [Field, string] => field[1] !== null);
}

/** A draft in the notation (`docs/notation.md`). */
export function written(
  title: string,
  fields: readonly (readonly [string, string])[],
  drafted: readonly Drafted[],
): string {
  const lines = [title, ...fields.map(([name, value]) => `${name}：${value}`), ''];
  let open: string | null = null;
  for (const { words, of, said, unread } of drafted) {
    const heads = [...new Set(said.map(({ who }) => headOf(who)))];
    if (heads.length === 0) {
      const head = of === null ? null : headOf(of);
      if (head !== null && head !== open) lines.push(head);
      open = head;
      const indent = head === null ? '' : '  ';
      if (unread.length === 0 || unread.some((each) => each !== words)) lines.push(`${indent}原文　${oneLine(words)}`);
      lines.push(...unread.map((each) => `${indent}未读　${oneLine(each)}`));
    }
    for (const [index, head] of heads.entries()) {
      if (head !== open) lines.push(head);
      open = head;
      lines.push(`  原文　${oneLine(words)}`);
      lines.push(...said.filter(({ who }) => headOf(who) === head).map(lineOf));
      if (index === 0) lines.push(...unread.map((each) => `  未读　${oneLine(each)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

const headOf = ({ name, title }: Leader): string => [name, title].filter((each) => each !== null).join('　');

const lineOf = ({ verb, whom, items }: Said): string =>
  `  ${verb}　${whom.length === 0 ? '' : `${whom.map(called).join('、')}：`}${items.join('、')}`;

const oneLine = (words: string): string => words.replace(/\s*[\r\n]+\s*/gu, '　').trim();
