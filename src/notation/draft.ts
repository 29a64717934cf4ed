import type { Document } from '../model/record.js';
import { type DraftChange, Drafting, type NoticeRelation, type Question } from './drafting.js';
import { Holders } from './holders.js';
import type { Known } from './names.js';
import type { Entry, Line, Notice, Words } from './notice.js';
import { Relations } from './relations.js';

export interface NoticeDraft {
  readonly document: string;
  readonly reason: string;
  readonly changes: readonly DraftChange[];
  readonly questions: readonly Question[];
  /** What the notice says and marks as not to be recorded. */
  readonly leftOut: readonly Words[];
  readonly relations: readonly NoticeRelation[];
}

/**
 * The change set that a notice comes to: its document and provisions, the people and units that it says are new, and each
 * relation, from the day on which the notice takes effect. A relation that is in force already is continued under its id and
 * now rests on this notice. The notice replaces what it says it does, and what was known of itself.
 */
export function draftOf(notice: Notice, known: Known): NoticeDraft {
  const { title, entries, unread, fields } = notice;
  const drafting = new Drafting(notice, known);
  const { document, questions, leftOut, relations } = drafting;
  const start = { text: '', line: 1, column: 1 };
  if (title === null) drafting.ask(start, '第一行须为标题', 'the first line is the title');
  if (drafting.from === null)
    drafting.ask(start, '须写明“施行：年-月-日”或者“日期：年-月-日”', 'write `施行：` or `日期：` with a day');
  const replaced = replacedBy(notice, drafting);
  drafting.assert('document', documentFields(notice, drafting), title ?? start);
  const holders = new Holders(drafting);
  const said = entries.map((entry) => ({ entry, holder: holders.of(entry) }));
  const reading = new Relations(drafting, holders);
  for (const [index, { entry, holder }] of said.entries()) {
    if (holder === null) {
      // What its lines leave open is asked at once, though nothing is made of them before it is known whose they are.
      const lines = [entry.person, entry.title].some((each) => each?.isLeftOut === true) ? [] : entry.lines;
      const { government } = drafting.names.known;
      drafting.onlyAsk(() => {
        for (const line of lines) if (!line.ends) reading.line(entry, government, line, document);
      });
      continue;
    }
    const quotes = [...new Set(entry.lines.map(({ quote }) => quote))];
    for (const line of entry.lines)
      reading.line(entry, holder, line, provision(drafting, entry, index, line, quotes.indexOf(line.quote)));
  }
  for (const words of unread) askOfUnread(drafting, words);
  // A text that was mended replaces what it said before.
  for (const each of [document, ...replaced.map(({ id }) => id)])
    drafting.replace(each, fields.get('取代') ?? title ?? start);
  const reason = title?.text ?? document;
  return { document, reason, changes: drafting.changes, questions, leftOut, relations };
}

function replacedBy({ replaced }: Notice, drafting: Drafting): readonly Document[] {
  const { names } = drafting;
  const { documents } = names.known;
  return replaced.flatMap((item) => {
    if (drafting.isLeftOut(item)) return [];
    const found = names.called(documents, (item.meant?.text ?? item.whole).replace(/^《|》$/gu, ''));
    return drafting.one(found, item, { zh: '文件', en: 'document' }, documents, false) ?? [];
  });
}

function documentFields({ title, fields, text }: Notice, { document, from, names }: Drafting): object {
  const issuer = fields.get('发文')?.text;
  return {
    ...{ id: document, name: title?.text ?? document, validFrom: from, fullText: text },
    ...{ number: fields.get('文号')?.text, issuedOn: fields.get('日期')?.text },
    issuer: issuer === undefined ? undefined : names.units(issuer)[0]?.id,
  };
}

/** One provision for the exact words that a line, or several, rest on, under the heading of their entry. */
function provision(drafting: Drafting, entry: Entry, index: number, line: Line, place: number): string {
  const { document, from: validFrom } = drafting;
  const id = `${document}#${index + 1}.${place + 1}`;
  const article = [...(entry.person === null ? [] : [entry.person]), entry.title].map(({ whole }) => whole).join(' ');
  const said = { document, article, paragraph: place + 1, quote: line.quote.text };
  drafting.assert('provision', { id, ...said, validFrom }, line.quote);
  return id;
}

function askOfUnread(drafting: Drafting, words: Words): void {
  drafting.ask(
    words,
    '此句是什么意思尚未写明：请在其下逐行写出，并将“未读”改为“原文”；与分工无关的，改为“原文”即可',
    'what these words say is not written yet: write it in the lines below and `原文` for `未读`; where they say nothing of the division of labour, `原文` alone',
  );
}
