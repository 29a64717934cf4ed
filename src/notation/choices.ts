import type { AnyRecord } from '../model/record.js';
import type { Text } from '../model/text.js';
import type { Item } from './notice.js';

/** One of the ways to settle a question: what is written in place of the words that it is about. */
export interface Choice {
  readonly text: string;
  /** What it means to write that. */
  readonly label: Text;
}

/** How many near names are offered: as many as are taken in at a glance. */
const mostOffered = 4;

/** That one of the recorded ones is meant, likeliest first; that it is new, where it may be; and that it is not recorded for now. */
export function choicesOf(item: Item, recorded: readonly AnyRecord[], mayBeNew: boolean): readonly Choice[] {
  const offered = recorded.slice(0, mostOffered);
  const meant = offered.map((record) => ({ text: `${item.whole}＝${record.id}`, label: named(record, offered) }));
  const asNew = { text: `+${item.whole}`, label: { zh: '新增', en: 'It is new' } };
  return [...meant, ...(mayBeNew ? [asNew] : []), leftOut(item)];
}

/** The words stay in the notice, and nothing is recorded of them. */
export const leftOut = ({ whole }: Item): Choice => ({
  text: `-${whole}`,
  label: { zh: '先不记', en: 'Not for now' },
});

/** Those who share a name are told apart by their ids. */
function named(record: AnyRecord, among: readonly AnyRecord[]): Text {
  const { zh, en } = labelOf(record);
  const isShared = among.filter((each) => labelOf(each).zh === zh).length > 1;
  return isShared ? { zh: `${zh}（${record.id}）`, en: `${en} (${record.id})` } : { zh, en };
}

function labelOf(record: AnyRecord): Text {
  const zh = ('name' in record ? record.name : undefined) ?? record.id;
  return { zh, en: ('nameEn' in record ? record.nameEn : undefined) ?? zh };
}
