import { camelCase } from '../../util/camelCase.js';
import {
  absenceWords,
  delegationWords,
  extentWords,
  findingWords,
  kindWords,
  type Labels,
  modeWords,
  oversightWords,
} from '../../wording/labels.js';
import type { ChangeInput } from '../generated/operations.js';
import { addDays, dayOf } from '../state/days.js';
import { inLanguage, listed } from '../text/catalog.js';
import { spanOfDays } from './dayList.js';
import { firstDayAfter } from './overlap.js';
import { rw } from './recordWords.js';

/** What a record says: the values of its fields, where a record is named its id or what the API tells of it. */
export type Said = Readonly<Record<string, unknown>>;

/** The name of a record; the id where it is not known. */
export type NameOf = (id: string) => string;

/**
 * A change in a line: `庚 2026-12-21 至 12-25 请假`. `standing` tells what a record that is ended or taken back says; `whole` is the day
 * that the change set says for all its records.
 */
export function changeText(
  change: ChangeInput,
  nameOf: NameOf,
  standing: (id: string) => string | undefined,
  whole?: string | null,
): string {
  if (change.assert != null) {
    const [kind = '', said = {}] = Object.entries(change.assert).find(([, value]) => value != null) ?? [];
    return recordText(kind, { ...(whole == null ? {} : { validFrom: whole }), ...said }, nameOf);
  }
  if (change.replace != null) {
    const { document, by, at } = change.replace;
    const from = at ?? whole;
    return rw(by == null ? 'saysWithdraw' : 'saysReplace', {
      ...{ what: nameOf(document), by: nameOf(by ?? '') },
      day: from == null ? '' : dayOf(from),
    });
  }
  const id = change.end?.id ?? change.retract?.id ?? '';
  const what = standing(id) ?? nameOf(id);
  if (change.end == null) return rw('saysRetract', { what });
  return rw('saysEnd', { what, day: dayOf(change.end.at) });
}

/** What a record says, in a line. */
export function recordText(kind: string, said: Said, nameOf: NameOf): string {
  const named = (field: string): string => nameIn(said[field], nameOf);
  const word = (field: string, words: Labels<string>): string => wordIn(said[field], words);
  const { from, span } = spanIn(said);
  switch (kind) {
    case 'absence':
      return rw('saysAbsence', { who: named('of'), span, what: word('reason', absenceWords) });
    case 'delegation':
      return rw('saysDelegation', {
        ...{ by: named('delegator'), who: named('delegate'), span, how: word('mode', delegationWords) },
        what: named('scope') || word('extent', extentWords) || inLanguage(extentWords.full),
      });
    case 'tenure':
      return rw('saysTenure', { who: named('person'), post: named('post'), from });
    case 'oversight':
      return rw('saysDivision', {
        ...{ who: named('overseer'), how: word('mode', oversightWords), what: named('target'), from },
      });
    case 'assignment':
      return rw('saysDivision', { who: named('holder'), how: word('mode', modeWords), what: named('duty'), from });
    case 'ruling':
      return rw('saysRuling', { what: String(said.name), who: named('leads'), span });
    case 'act':
      return rw('saysStep', { what: named('step') || named('case'), who: named('by'), on: dayOf(String(said.on)) });
    case 'acknowledgement':
      return rw('saysKnown', {
        what: `${word('code', findingWords)} ${named('subjects')}`,
        until: typeof said.validTo === 'string' ? addDays(firstDayAfter({ validTo: said.validTo }), -1) : '…',
      });
    case 'person':
      return rw('saysPerson', { who: String(said.name) });
    default: {
      const what = String(said.name ?? said.id);
      return `${inLanguage(kindWords[kind as keyof typeof kindWords] ?? { zh: kind, en: kind })} ${what}`;
    }
  }
}

/** A record that is named, or several: ids, or what the API tells of them. */
function nameIn(value: unknown, nameOf: NameOf): string {
  if (value == null) return '';
  if (Array.isArray(value)) return listed(value.map((each) => nameIn(each, nameOf)));
  return typeof value === 'string' ? nameOf(value) : ((value as { readonly label?: string }).label ?? '');
}

/** A value of an enumeration, as the API or as our code writes it. */
function wordIn(value: unknown, words: Labels<string>): string {
  if (typeof value !== 'string') return '';
  const found = words[value] ?? words[camelCase(value)];
  return found === undefined ? '' : inLanguage(found);
}

function spanIn(said: Said): { readonly from: string; readonly span: string } {
  const [start, end] = [said.validFrom, said.validTo].map((each) => (typeof each === 'string' ? each : null));
  const from = start == null ? '' : dayOf(start);
  if (end == null) return { from, span: from === '' ? '' : rw('fromOn', { from }) };
  const last = addDays(firstDayAfter({ validTo: end }), -1);
  return { from, span: from === '' ? rw('upTo', { last }) : spanOfDays(from, last) };
}
