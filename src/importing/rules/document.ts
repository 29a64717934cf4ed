import { actorsIn } from './actors.js';
import type { RuleDocument } from './articles.js';
import type { Provisions, Take } from './provisions.js';
import type { RuleRecords } from './records.js';

// What is said of the document itself: who issued and adopted it, to whom it goes, and which other documents it names.

/** Asserts the document; its provisions point at it. */
export function draftDocument({ title, number, issuedOn, articles }: RuleDocument, records: RuleRecords): string {
  const id = records.document(number ?? title);
  const coverage = `1–${articles.length}`;
  return records.assert('document', { id, name: title, number, issuer: records.government, issuedOn, coverage });
}

/** The notice by which it was issued. */
export function draftNotice({ head }: RuleDocument, document: string, records: RuleRecords, all: Provisions): void {
  for (const paragraph of head) {
    const take = all.of('印发通知', paragraph, undefined, 'notice');
    const { text } = paragraph;
    const units = actorsIn(text).filter(({ kind }) => kind === 'unit');
    const passed = adopted.exec(text)?.groups;
    if (/[:：]$/u.test(text) && units.length > 0)
      take(text.slice(0, -1), (provision) => {
        const rests = { basis: [provision] };
        const addressees = units.map((each) => records.actor(each, rests)).filter((id) => id !== records.government);
        if (addressees.length > 0) records.amend('document', document, { addressees });
        return addressees.length > 0;
      });
    else if (passed !== undefined)
      take(passed.quote ?? '', (provision) => {
        const [body] = actorsIn((passed.body ?? '').replace(/第\d+次/u, ''));
        if (body === undefined) return false;
        const adoptedBy = records.actor(body, { basis: [provision] });
        records.amend('document', document, { adoptedBy, adoptedOn: dayIn(passed.quote ?? '') });
        return true;
      });
  }
}

const adopted = /(?<quote>[^,，。]*?(?<body>[^,，。经已]*?会议)(?:审议|讨论)?通过)/u;

/** `2026-03-01` of 2026年3月1日. */
function dayIn(words: string): string | undefined {
  const [, year, month = '', day = ''] = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(words) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const ways = { 根据: 'basedOn', 参照: 'modelledOn' } as const;

/** The first sentence of rules: on which documents they are based, and after which they are modelled. */
export function draftBases(sentence: string, document: string, records: RuleRecords, take: Take): boolean {
  const parts = sentence.split(/[,，。]/u).filter((each) => each.includes('《'));
  for (const part of parts)
    take(part, (provision) => {
      const named = namedDocuments(part, [provision], records);
      const way = Object.entries(ways).find(([word]) => part.startsWith(word))?.[1];
      if (way !== undefined) records.amend('document', document, { [way]: named });
      return named.length > 0;
    });
  return parts.length > 0;
}

/** Every document whose title words name. */
export const namedDocuments = (words: string, basis: readonly string[], records: RuleRecords): readonly string[] =>
  [...words.matchAll(/《([^》]+)》/gu)].map(([, title = '']) => records.namedDocument(title, basis));
