import { useEffect } from 'preact/hooks';
import { Header } from './Header.js';
import { Panel } from './panel/Panel.js';
import { DateBar } from './parts/DateBar.js';
import { KnownAt } from './parts/KnownAt.js';
import { later } from './parts/later.js';
import { Beginning, Notices } from './parts/Notices.js';
import { Search } from './parts/Search.js';
import { Loading, Trouble } from './parts/Trouble.js';
import { isWide, shownViews, viewOf } from './shownViews.js';
import { address } from './state/address.js';
import { draft, governments } from './state/asked.js';
import { useKnownSince, useRecordsBegin } from './state/beginning.js';
import { useLedger } from './state/ledger.js';
import { overview, useOverview } from './state/overview.js';
import { language, loginNeeded, notLoggedIn } from './state/session.js';
import { isTold, said } from './state/shown.js';
import { t } from './text/catalog.js';
import type { LedgerState } from './text/shapes.js';

const Draft = later('draft', async () => (await import('./draft/DraftBanner.js')).DraftBanner);
const Login = later('login', async () => (await import('./parts/Login.js')).Login);

/** The whole page. */
export function App() {
  const { data: ledger, error, loading } = useLedger();
  const lang = language.value;
  useEffect(() => {
    document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN';
    document.title = t('title');
  }, [lang]);
  return (
    <>
      <a class="skip" href={isWide(viewOf(address.value.view)) ? '#view' : '#answer'}>
        {t('skip')}
      </a>
      <Header ledger={ledger} />
      <Notices following={ledger?.following ?? null} />
      {loginNeeded.value || notLoggedIn.value !== '' ? (
        <main id="answer" tabIndex={-1}>
          <Login />
        </main>
      ) : ledger === null ? (
        <main>{error === null || loading ? <Loading /> : <Trouble error={error} />}</main>
      ) : ledger.governments.length === 0 ? (
        <main>
          <div class="notice">
            <h2>{t('empty')}</h2>
            <p>{t('emptyText')}</p>
          </div>
        </main>
      ) : governments.value.length === 0 ? (
        <main>
          <Loading />
        </main>
      ) : (
        <Working ledger={ledger} />
      )}
      <p id="said" class={isTold.value ? 'toast' : 'visually-hidden'} role="status" aria-live="polite">
        {said.value}
      </p>
    </>
  );
}

/** The search and the answer in one column, the date and the map beside it; or a view over the whole width. */
function Working({ ledger }: { readonly ledger: LedgerState }) {
  overview.value = useOverview();
  const since = useKnownSince();
  const begin = useRecordsBegin();
  // A day that no record speaks of is told of once, not in a gap for each post.
  const { q, sel } = address.value;
  const view = viewOf(address.value.view);
  const shown = shownViews[view];
  const hasOwnDays = shown?.ownControls === true || view === 'record';
  const isBlank = !hasOwnDays && (since !== null || (begin !== null && q === '' && sel === ''));
  const assuming = draft.value.assumptions.length + draft.value.unread.length > 0;
  return (
    <main class={`working${isWide(view) ? ' wide' : ''}${assuming ? ' drafting' : ''}`} data-view={view}>
      {shown?.ownControls !== true && (
        <div class="controls">
          <Search />
          <DateBar Next={shown?.Next} />
          <div class="tools">
            <KnownAt ledger={ledger} />
            {shown?.Tools !== undefined && <shown.Tools />}
          </div>
        </div>
      )}
      <div class="drafts">
        {!hasOwnDays && <Beginning since={since} begin={begin} />}
        {assuming && <Draft />}
      </div>
      {!isWide(view) && !isBlank && <Panel />}
      <section id="view" role="tabpanel" aria-labelledby={`tab-${view}`} class={`view view-${view}`} tabIndex={-1}>
        {shown !== undefined && !isBlank && <shown.Content key={view} />}
      </section>
    </main>
  );
}
