import { ExportMenu } from './export/ExportMenu.js';
import { DisplayMenu } from './parts/DisplayMenu.js';
import { langOf } from './parts/Name.js';
import { shownViews } from './shownViews.js';
import { go } from './state/address.js';
import { within } from './state/asked.js';
import { accessToken, account, goToLogin, loginNeeded, logOut } from './state/session.js';
import { mayRecord, useViewer } from './state/viewer.js';
import { Tabs } from './Tabs.js';
import { t } from './text/catalog.js';
import type { LedgerState } from './text/shapes.js';

/** Who is logged in, and the way in or out. */
function Account() {
  const { login, user } = account.value ?? { login: null, user: null };
  if (user === null && accessToken.value === '') {
    return login === null || loginNeeded.value ? null : (
      <button type="button" onClick={goToLogin}>
        {t('login')}
      </button>
    );
  }
  return (
    <>
      {user !== null && <span class="user">{user.name}</span>}
      <button type="button" onClick={logOut}>
        {t('logout')}
      </button>
    </>
  );
}

/** What the page is, which government it shows, its views, and how it is displayed. */
export function Header({ ledger }: { readonly ledger: LedgerState | null }) {
  const governments = ledger?.governments ?? [];
  const viewer = useViewer();
  return (
    <header class="top">
      <div class="brand">
        <i aria-hidden="true">职</i>
        <h1>{t('title')}</h1>
        {governments.length > 0 && (
          <select
            id="government"
            aria-label={t('government')}
            value={within.value}
            onChange={({ currentTarget }) =>
              go({ within: currentTarget.value, sel: '', q: '', case: '', part: '', draft: '' })
            }
          >
            {governments.map(({ id, label }) => (
              <option key={id} value={id} lang={langOf(label)}>
                {label}
              </option>
            ))}
          </select>
        )}
      </div>
      {governments.length > 0 && <Tabs />}
      <div class="display">
        {governments.length > 0 && (
          <>
            {shownViews.record !== undefined && mayRecord(viewer) && (
              <button type="button" class="primary" onClick={() => go({ view: 'record' })}>
                ＋ {t('viewrecord')}
              </button>
            )}
            <ExportMenu />
          </>
        )}
        <DisplayMenu />
        <Account />
      </div>
    </header>
  );
}
