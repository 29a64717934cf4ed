import { Option } from 'commander';
import { fail } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import { defaultTimeZone, noDayNorInstant, parseInstant, showInstant } from '../../model/time.js';
import { daysMeant } from '../../wording/spokenDay.js';
import { dayText } from '../../wording/time.js';
import type { Session } from '../text/terminal.js';
import { inLanguage, say } from '../text/view.js';

/** An option that takes a day as people write it, or an instant; commands get it as the ledger reads it. */
export const dateOption = (session: Session, flags: string, about: Text): Option => {
  const option = new Option(flags, inLanguage(session, about));
  return option.argParser((text: string) => dateGiven(session, option, text));
};

/** A phrase of `--assume` with the days of its span as the ledger reads them. */
export const withDaysRead = (session: Session, phrase: string): string =>
  phrase.replace(/(\S*)\.\.(\S*)/, (_, from: string, to: string) => {
    const option = new Option('--assume <what>');
    const read = (text: string) => (text === '' ? '' : dateGiven(session, option, text));
    return `${read(from)}..${read(to)}`;
  });

/** The day or instant that was given. What a text was read as is told; what may be several days is refused with all of them. */
function dateGiven(session: Session, option: Option, text: string): string {
  const { terminal, language } = session;
  if (parseInstant(text, defaultTimeZone) !== null) return text;
  const now = new Date().toISOString();
  if (/^(now|现在)$/i.test(text.trim())) return now;
  const days = daysMeant(text, showInstant(now, defaultTimeZone).slice(0, 'YYYY-MM-DD'.length), language);
  const [day, ...others] = days;
  const field = option.attributeName();
  if (day === undefined) {
    return fail(
      'INVALID_DATE',
      [field],
      noDayNorInstant(text),
      say(session, '2026-12-01 明天 下周二 12月1日', '2026-12-01 tomorrow Tuesday').split(' '),
    );
  }
  const shown = days.map((each) => dayText(each, language));
  if (others.length > 0) {
    fail(
      'INVALID_DATE',
      [field],
      {
        zh: `“${text}”可能是 ${shown.join('，也可能是 ')}，请写明日期`,
        en: `\`${text}\` may be ${shown.join(' or ')}; write the date`,
      },
      days,
    );
  }
  terminal.err.print(
    say(
      session,
      `${option.long} ${text}：读作 ${shown[0]} 零时`,
      `${option.long} ${text}: read as ${shown[0]}, from its beginning`,
    ),
  );
  return day;
}
