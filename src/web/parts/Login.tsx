import { useState } from 'preact/hooks';
import { accessToken, account, goToLogin, logIn, notLoggedIn, readOn } from '../state/session.js';
import { type LoginWord, loginWords, lt } from './loginWords.js';

/** Where the server asks for a login: the way to the identity provider, or a field for a token. */
export function Login() {
  const told = account.value;
  if (told === null || told.login === null) {
    return (
      <div class="notice notice-unauthorized">
        <h2>{lt('login')}</h2>
        <TokenForm />
      </div>
    );
  }
  const reason = notLoggedIn.value;
  const hasEnded = reason === '' && told.user !== null;
  return (
    <div class="notice notice-unauthorized">
      <h2>{lt(hasEnded ? 'ended' : 'login')}</h2>
      {reason in loginWords && (
        <p class="wrong" role="alert">
          {lt(reason as LoginWord)}
        </p>
      )}
      <p>{lt(hasEnded ? 'endedText' : 'providerText')}</p>
      <button type="button" class="primary" onClick={goToLogin}>
        {lt('loginButton')}
      </button>
      {told.isOpen && (
        <button type="button" onClick={readOn}>
          {lt('withoutLogin')}
        </button>
      )}
      <details open={accessToken.value !== ''}>
        <summary>{lt('withToken')}</summary>
        <TokenForm />
      </details>
    </div>
  );
}

function TokenForm() {
  const [token, setToken] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim() !== '') logIn(token.trim());
      }}
    >
      <p>{lt('tokenText')}</p>
      {accessToken.value !== '' && (
        <p class="wrong" role="alert">
          {lt('tokenWrong')}
        </p>
      )}
      <label for="token">{lt('token')}</label>
      <input
        id="token"
        type="password"
        autocomplete="off"
        value={token}
        onInput={({ currentTarget }) => setToken(currentTarget.value)}
      />
      <button type="submit" class="primary">
        {lt('tokenButton')}
      </button>
    </form>
  );
}
