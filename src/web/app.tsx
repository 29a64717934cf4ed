import { useEffect } from 'preact/hooks';
import { questions } from './api/questions.js';
import { DraftBanner, DraftPanel } from './draft/DraftPanel.js';
import { ExportMenu } from './export/ExportMenu.js';
import { Panel } from './panel/Panel.js';
import { DateBar } from './parts/DateBar.js';
import { Header } from './parts/Header.js';
import { Search } from './parts/Search.js';
import { Loading, Login, Trouble } from './parts/Trouble.js';
import { asked, draft, governments } from './state/asked.js';
import { overview, useOverview } from './state/overview.js';
import { useAnswer } from './state/resource.js';
import { language, loginNeeded, timeZone } from './state/session.js';
import { said } from './state/shown.js';
import { Tabs } from './Tabs.js';
import { t } from './text/catalog.js';
import { shortInstant } from './text/time.js';

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
      <a class="skip" href="#answer">
        {t('skip')}
      </a>
      <Header ledger={ledger} />
      <main>
        {loginNeeded.value ? (
          <Login />
        ) : ledger === null ? (
          error === null || loading ? (
            <Loading />
          ) : (
            <Trouble error={error} />
          )
        ) : ledger.governments.length === 0 ? (
          <div class="notice">
            <h2>{t('empty')}</h2>
            <p>{t('emptyText')}</p>
          </div>
        ) : governments.value.length === 0 ? (
          <Loading />
        ) : (
          <Working />
        )}
      </main>
      <footer class="foot">
        {ledger !== null && ledger.recordedAt !== null && (
          <p>{t('revision', { n: ledger.revision, time: shortInstant(ledger.recordedAt) })}</p>
        )}
        {following !== null && following.state !== 'following' && (
          <p class="behind" role="alert">
            {t(`following${following.state}`, { time: shortInstant(following.since) })}
          </p>
        )}
        <p>{t('footer')}</p>
      </footer>
      <p class="visually-hidden" role="status" aria-live="polite">
        {said.value}
      </p>
    </>
  );
}

function Working() {
  overview.value = useOverview();
  const drafting = draft.value.assumptions.length + draft.value.unread.length > 0;
  return (
    <div class={drafting ? 'working drafting' : 'working'}>
      <div class="controls">
        <Search />
        <DateBar />
      </div>
      <DraftBanner />
      <DraftPanel />
      <Panel />
      <Tabs tools={<ExportMenu />} />
    </div>
  );
}
