import type { NoAnswer } from '../api/client.js';
import { look } from '../state/ledger.js';
import { askAgain } from '../state/session.js';
import { t } from '../text/catalog.js';
import { Link } from './Link.js';
import { langOf } from './Name.js';

/** Why there is no answer, and what can be done. */
export function Trouble({ error }: { readonly error: NoAnswer }) {
  const { trouble, message, suggestions } = error;
  if (trouble === 'gone' || trouble === 'failed') {
    return (
      <div class={`notice notice-${trouble}`} role="alert">
        <h3>{t(trouble)}</h3>
        <p>{t(trouble === 'gone' ? 'goneText' : 'failedText')}</p>
        <button type="button" onClick={trouble === 'gone' ? look : askAgain}>
          {t('retryNow')}
        </button>
      </div>
    );
  }
  return (
    <div class={`notice notice-${trouble}`} role="alert">
      <h3>{t(trouble === 'forbidden' ? 'forbidden' : 'notFound')}</h3>
      <p lang={langOf(message)}>{message}</p>
      {suggestions.length > 0 && (
        <p class="names">
          {t('suggestions')}:{' '}
          {suggestions.slice(0, 6).map((each) => (
            <Link key={each} to={{ q: each, sel: '' }} lang={langOf(each)}>
              {each}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

/** In the shape of an answer; seen once it takes longer than a moment. */
export const Loading = () => (
  <div class="loading" aria-busy="true">
    <i />
    <i class="block" />
    <i />
    <i />
    <p>{t('loading')}</p>
  </div>
);
