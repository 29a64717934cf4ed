import { interval } from '../../wording/time.js';
import { Link } from '../parts/Link.js';
import { momentOf } from '../state/days.js';
import { locale } from '../state/session.js';
import { t } from '../text/catalog.js';

/** For how long the answer holds, and what ends it. */
export function Ending(props: {
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
  readonly nextChange: { readonly at: string; readonly sentence: string } | null;
}) {
  const { holdsFrom, holdsUntil, nextChange } = props;
  return (
    <section class="ending">
      <p class="interval">{t('holds', { interval: interval(holdsFrom, holdsUntil, locale.value) })}</p>
      <h3>{t('changes')}</h3>
      {nextChange === null ? (
        <p>{t('noChange')}</p>
      ) : (
        <p>
          {nextChange.sentence} <Link to={{ at: momentOf(nextChange.at) }}>{t('seeThatDay')}</Link>
        </p>
      )}
    </section>
  );
}
