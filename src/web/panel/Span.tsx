import { interval, lastDay } from '../../wording/time.js';
import { Link } from '../parts/Link.js';
import { momentOf } from '../state/days.js';
import { locale } from '../state/session.js';
import { t } from '../text/catalog.js';
import { longInstant } from '../text/time.js';

/** For how long the answer holds, by its days; the exact instants are told where one points. What ends it, and when it is known. */
export function Span(props: {
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
  readonly nextChange: { readonly at: string; readonly sentence: string } | null;
  /** Something runs that ends by itself, so that it would be wrong to say that nothing changes. */
  readonly running?: boolean;
}) {
  const { holdsFrom, holdsUntil, nextChange, running } = props;
  const exact = [holdsFrom, holdsUntil].map((each) => (each === null ? '…' : longInstant(each))).join(' – ');
  return (
    <section class="span">
      <p class="interval" title={exact}>
        {t('holds', { interval: interval(holdsFrom, holdsUntil, locale.value) })}
      </p>
      {nextChange !== null && (
        <p class="change">
          {nextChange.sentence} <Link to={{ at: momentOf(nextChange.at) }}>{t('seeThatDay')}</Link>
        </p>
      )}
      {nextChange === null && running !== true && <p class="change">{t('noChange')}</p>}
    </section>
  );
}

/** `12-21 至 12-25`: days in short, without the year where it is that of the day asked about. */
export function shortSpan(from: string | null, until: string | null, year: string): string {
  const { language, timeZone } = locale.value;
  const short = (day: string): string => (day.startsWith(`${year}-`) ? day.slice(5) : day);
  const first = from === null ? null : short(momentOf(from).slice(0, 10));
  const last = until === null ? null : short(lastDay(until, timeZone) ?? momentOf(until).slice(0, 10));
  if (first !== null && last !== null)
    return first === last ? first : language === 'zh' ? `${first} 至 ${last}` : `${first} – ${last}`;
  if (first !== null) return language === 'zh' ? `${first} 起` : `from ${first}`;
  return last === null ? '…' : language === 'zh' ? `至 ${last}` : `to ${last}`;
}
