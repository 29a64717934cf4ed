import { type Asked, dayText, isDay, knowing, shortInstant } from '../../wording/time.js';
import { langOf } from '../parts/Name.js';
import { language, locale } from '../state/session.js';
import { longInstant } from '../text/time.js';

/** What the answer is about, and the pair of times that it speaks of. */
export function Top(props: { readonly kind?: string; readonly label: string; readonly asked?: Asked | null }) {
  const { kind, label, asked = null } = props;
  return (
    <header class="answer-top">
      {kind !== undefined && <p class="kind">{kind}</p>}
      <h2 lang={langOf(label)}>{label}</h2>
      {asked !== null && (
        <p class="asked" title={longInstant(asked.at)}>
          <span class="asked-day">{askedDay(asked.at)}</span> <span>{knowing(asked, locale.value)}</span>
        </p>
      )}
    </header>
  );
}

/** `2026-12-24 周四`, with the time where it is not the beginning of the day. */
function askedDay(at: string): string {
  const shown = shortInstant(at, locale.value.timeZone);
  const [day = shown, time = ''] = shown.split(' ');
  return isDay(day) ? `${dayText(day, language.value)}${time === '' ? '' : ` ${time}`}` : shown;
}
