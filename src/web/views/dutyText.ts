import { shortCitation } from '../../wording/citation.js';
import { modeWords } from '../../wording/labels.js';
import { language } from '../state/session.js';
import { inLanguage, listed } from '../text/catalog.js';
import type { DutyRow, Holder } from './dutyRows.js';

/** The people of a holder, else the post. */
export const nameOf = ({ post, incumbents }: Holder): string =>
  listed(incumbents.map(({ label }) => label)) || (post?.label ?? '');

/** `水务局 水务甲`; of several, the units alone. */
export const unitsText = (holders: readonly Holder[]): string =>
  listed(
    holders.map((each) =>
      [
        each.organization?.label ?? each.post?.label ?? '',
        holders.length > 1 ? '' : listed(each.incumbents.map(({ label }) => label)),
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );

/** `区城市管理局、区交通运输局；协助 区应急管理局`: who cooperates needs no word. */
export function besidesText({ besides }: DutyRow): string {
  const modes = [...new Set(besides.map(({ mode }) => mode))].sort(
    (a, b) => Number(a !== 'cooperates') - Number(b !== 'cooperates'),
  );
  return modes
    .map((mode) => {
      const who = listed(
        besides.filter((each) => each.mode === mode).map((each) => each.organization?.label ?? each.post?.label ?? ''),
      );
      return mode === 'cooperates' ? who : `${inLanguage(modeWords[mode])} ${who}`;
    })
    .join(language.value === 'en' ? '; ' : '；');
}

/** The article that gives the duty to whom leads it, else to whom is in charge. */
export function basisText({ leads, inCharge, besides }: DutyRow): string {
  for (const { because } of [...leads, ...inCharge, ...besides]) {
    const cited = because.flatMap(({ provisions }) => provisions);
    const [first] = cited;
    if (first !== undefined) return shortCitation(first, language.value);
    const [document] = because.flatMap(({ documents }) => documents);
    if (document !== undefined) return document.label;
  }
  return '';
}
