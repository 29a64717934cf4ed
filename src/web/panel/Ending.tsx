import { interval } from '../../wording/time.js';
import { Link } from '../parts/Link.js';
import { momentOf } from '../state/days.js';
import { locale } from '../state/session.js';
import { t } from '../text/catalog.js';

/** For how long the answer holds, what ends it, and the sources that may not be relied on. */
export function Ending(props: {
  readonly holdsFrom: string | null;
  readonly holdsUntil: string | null;
  readonly nextChange: { readonly at: string; readonly sentence: string } | null;
  readonly unconfirmed: readonly { readonly document: { readonly id: string }; readonly sentence: string }[];
}) {
  const { holdsFrom, holdsUntil, nextChange, unconfirmed } = props;
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
      {unconfirmed.map(({ document, sentence }) => (
        <p key={document.id} class="unconfirmed">
          {sentence}
        </p>
      ))}
    </section>
  );
}
