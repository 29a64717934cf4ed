import { useEffect } from 'preact/hooks';
import { questions } from './api/questions.js';
import { Header } from './Header.js';
import { Panel } from './panel/Panel.js';
import { DateBar } from './parts/DateBar.js';
import { KnownAt } from './parts/KnownAt.js';
import { later } from './parts/later.js';
import { Search } from './parts/Search.js';
import { Loading, Login, Trouble } from './parts/Trouble.js';
import { isWide, shownViews, viewOf } from './shownViews.js';
import { address } from './state/address.js';
import { asked, draft, governments } from './state/asked.js';
import { overview, useOverview } from './state/overview.js';
import { useAnswer } from './state/resource.js';
import { language, loginNeeded, timeZone } from './state/session.js';
import { said } from './state/shown.js';
import { t } from './text/catalog.js';
import type { LedgerState } from './text/shapes.js';
import { shortInstant } from './text/time.js';

const Draft = later('draft', async () => (await import('./draft/DraftBanner.js')).DraftBanner);

/** The whole page. */
export function App() {
  const { data, error, loading } = useAnswer(questions.ledger, { lang: asked.value.lang });
  const lang = language.value;
  useEffect(() => {
    document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN';
    document.title = t('title');
  }, [lang]);
  const ledger = data?.ledger ?? null;
  const following = ledger?.following ?? null;
  useEffect(() => {
    if (ledger === null) return;
    timeZone.value = ledger.timeZone;
    governments.value = ledger.governments;
  }, [ledger]);
  return (
    <>
      <a class="skip" href={isWide(viewOf(address.value.view)) ? '#view' : '#answer'}>
        {t('skip')}
      </a>
      <Header ledger={ledger} />
      {following !== null && following.state !== 'following' && (
        <p class="behind" role="alert">
          {t(`following${following.state}`, { time: shortInstant(following.since) })}
        </p>
      )}
      {loginNeeded.value ? (
        <main>
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
      <p class="visually-hidden" role="status" aria-live="polite">
        {said.value}
      </p>
    </>
  );
}

/** The search and the answer in one column, the date and the map beside it; or a view over the whole width. */
function Working({ ledger }: { readonly ledger: LedgerState }) {
  overview.value = useOverview();
  const view = viewOf(address.value.view);
  const shown = shownViews[view];
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
      {assuming && (
        <div class="drafts">
          <Draft />
        </div>
      )}
      {!isWide(view) && <Panel />}
      <section id="view" role="tabpanel" aria-labelledby={`tab-${view}`} class={`view view-${view}`} tabIndex={-1}>
        {shown !== undefined && <shown.Content key={view} />}
      </section>
    </main>
  );
}
