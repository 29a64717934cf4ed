import { useState } from 'preact/hooks';
import type { NoAnswer } from '../api/client.js';
import { look } from '../state/ledger.js';
import { accessToken, askAgain, logIn } from '../state/session.js';
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

/** Where the server asks for a login: a field for a token. */
export function Login() {
  const [token, setToken] = useState('');
  return (
    <form
      class="notice notice-unauthorized"
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim() !== '') logIn(token.trim());
      }}
    >
      <h2>{t('login')}</h2>
      <p>{t('loginText')}</p>
      {accessToken.value !== '' && (
        <p class="wrong" role="alert">
          {t('loginWrong')}
        </p>
      )}
      <label for="token">{t('token')}</label>
      <input
        id="token"
        type="password"
        autocomplete="off"
        value={token}
        onInput={({ currentTarget }) => setToken(currentTarget.value)}
      />
      <button type="submit" class="primary">
        {t('loginButton')}
      </button>
    </form>
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
