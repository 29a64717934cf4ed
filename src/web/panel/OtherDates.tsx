import type { ComponentChildren } from 'preact';
import { Link } from '../parts/Link.js';
import { momentBefore, momentOf } from '../state/days.js';
import { t } from '../text/catalog.js';

/** The answer just before and just after the stretch for which the one shown holds. `told` gives it in short. */
export function OtherDates(props: {
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
  readonly told: (at: string) => ComponentChildren;
}) {
  const { holdsFrom, holdsUntil, told } = props;
  const dates = [
    ...(holdsFrom === null ? [] : [{ when: t('earlier'), at: momentBefore(holdsFrom) }]),
    ...(holdsUntil === null ? [] : [{ when: t('later'), at: momentOf(holdsUntil) }]),
  ];
  if (dates.length === 0) return null;
  return (
    <section class="other-dates">
      <h3>{t('otherDates')}</h3>
      <ul>
        {dates.map(({ when, at }) => (
          <li key={at}>
            <span class="when">
              {when} · {at.slice(0, 10)}
            </span>
            <div>{told(at)}</div>
            <Link to={{ at }} label={`${t('seeThatDay')} ${at.slice(0, 10)}`}>
              {t('seeThatDay')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
