import type { AnyRecord, Post, StandInRule } from '../../model/record.js';
import { absenceWords, extentWords, modalityMarks, placeWords, readingMarks } from '../../wording/labels.js';
import { qualified } from '../../wording/phrases.js';
import { type Content, paragraph, type Table } from '../content.js';
import type { Origin } from '../origin.js';
import { say } from '../words.js';

/** AB角表: who stands in for each post of a unit, in which cases and how far; and for which posts the documents do not say. */
export function coverTable(unit: string, posts: readonly Post[], origin: Origin): Content {
  const { language, shown } = origin;
  const rows = posts.flatMap((post) => {
    const rules = [...shown.pointing('standInRule', 'post', post.id)]
      .filter(({ modality }) => modality !== 'mustNot')
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    const head = [origin.named(post.id), origin.holdersText(post.id)];
    return rules.length === 0
      ? [{ isOpen: true, cells: [...head, say(language, 'noRule'), '', ''] }]
      : rules.map((rule) => ({
          isOpen: false,
          cells: [...head, standInText(rule, origin), limitsText(rule, origin), origin.cited(rule.basis)],
        }));
  });
  const open = rows.filter(({ isOpen }) => isOpen).length;
  const head = (['post', 'person', 'standIn', 'limits', 'basis'] as const).map((word) => say(language, word));
  const all = rows.map(({ cells }) => cells);
  const table: Table = { as: 'table', head, rows: all, widths: [15, 10, 24, 24, 27], joined: 2 };
  return {
    language,
    title: say(language, 'coverTitle', { unit: origin.named(unit) }),
    subtitle: say(language, 'asOf', { day: origin.day }),
    blocks: all.length === 0 ? [paragraph(say(language, 'none'))] : [table],
    signed: null,
    heading: null,
    about: [...(open === 0 ? [] : [say(language, 'noRuleCount', { n: open })]), ...origin.about],
    isAcross: true,
    list: { head, rows: all },
  };
}

function standInText(rule: StandInRule, origin: Origin): string {
  const { language } = origin;
  const candidates = rule.candidates.filter((id) => !origin.isPublic || kindOf(origin, id) === 'post');
  const all = origin.listed(candidates.map((id) => origin.party(id)));
  const label = rule.label === undefined ? '' : `${rule.label}${say(language, 'colon')}`;
  if (rule.manner === 'ordered') return `${label}${all}`;
  if (rule.manner === 'arranged')
    return `${label}${say(language, 'arranged', { who: rule.arranger === undefined ? '' : origin.party(rule.arranger) })}`;
  const who = rule.designator === undefined ? '' : origin.party(rule.designator);
  const word =
    who === '' ? (all === '' ? 'designatedOpen' : 'designatedFrom') : all === '' ? 'designatedBy' : 'designated';
  return `${label}${say(language, word, { who, candidates: all })}`;
}

const kindOf = ({ shown }: Origin, id: string): AnyRecord['kind'] | undefined => shown.describe(id)?.kind;

function limitsText(rule: StandInRule, origin: Origin): string {
  const { language } = origin;
  const duties = (ids: readonly string[]) => origin.listed(ids.map((id) => origin.named(id)));
  return qualified(language, [
    rule.reasons === undefined
      ? ''
      : say(language, 'forReasons', {
          reasons: origin.listed(rule.reasons.map((each) => absenceWords[each][language])),
        }),
    rule.place === 'any' ? '' : placeWords[rule.place][language],
    rule.minDays === undefined ? '' : say(language, 'minDays', { n: rule.minDays }),
    rule.maxDays === undefined ? '' : say(language, 'maxDays', { n: rule.maxDays }),
    rule.vacancy ? say(language, 'vacancyToo') : '',
    rule.scope === undefined ? '' : say(language, 'scope', { duties: duties(rule.scope) }),
    rule.except.length === 0 ? '' : say(language, 'except', { duties: duties(rule.except) }),
    rule.extent === 'full' && rule.except.length + (rule.scope?.length ?? 0) > 0
      ? ''
      : extentWords[rule.extent][language],
    rule.reading === 'stated' ? '' : readingMarks[rule.reading][language],
    rule.modality === 'may' || rule.modality === 'inPrinciple' ? modalityMarks[rule.modality][language] : '',
  ]);
}
