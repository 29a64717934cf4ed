import { address, go } from '../state/address.js';
import { day } from '../state/asked.js';
import { head } from '../state/head.js';
import { look, news } from '../state/ledger.js';
import { offline } from '../state/session.js';
import { t } from '../text/catalog.js';
import type { LedgerState } from '../text/shapes.js';
import { clockTime, shortInstant } from '../text/time.js';
import { Mark } from './Mark.js';

/** What is to be known of everything that the page shows: that it is behind, that it cannot be renewed, what is new in it. */
export function Notices({ following }: { readonly following: LedgerState['following'] }) {
  return (
    <>
      {following !== null && following.state !== 'following' && (
        <p class="strip strip-alert" role="alert">
          {t(`following${following.state}`, { time: shortInstant(following.since) })}
        </p>
      )}
      <Offline />
      <News />
    </>
  );
}

/** The last content stays, with its time, and the server is tried again by itself. */
function Offline() {
  if (offline.value === null || head.value === null) return null;
  const { upTo, tries } = offline.value;
  return (
    <div class="strip strip-alert">
      <p role="alert">
        <Mark of="due" /> <strong>{t('offline', { time: clockTime(upTo) })}</strong>{' '}
        {t('offlineText', { n: head.value.revision })}
      </p>
      <span class="hint">{t('offlineTries', { n: tries })}</span>
      <button type="button" class="primary" onClick={look}>
        {t('retryNow')}
      </button>
    </div>
  );
}

/** A day before the records name anybody, or a time at which nothing was known: since when they do, and the way there. */
export function Beginning({ since, begin }: { readonly since: string | null; readonly begin: string | null }) {
  if (since !== null) {
    return (
      <div class="strip strip-alert">
        <p role="status">{t('knownSince', { time: shortInstant(since), day: shortInstant(address.value.knownAt) })}</p>
        <button type="button" onClick={() => go({ knownAt: '' })}>
          {t('knownNow')}
        </button>
      </div>
    );
  }
  if (begin === null) return null;
  return (
    <div class="strip strip-alert">
      <p role="status">{t('recordsBegin', { begin, year: begin.slice(0, 4), day: day.value })}</p>
      <button type="button" onClick={() => go({ at: begin })}>
        {t('seeThatDay')}
      </button>
    </div>
  );
}

/** What was recorded while the page was open; it is shown already. */
function News() {
  if (news.value === null) return null;
  const { revision, recordedAt, reasons } = news.value;
  return (
    <div class="strip">
      <p role="status">
        <strong>{t('news', { n: revision, time: shortInstant(recordedAt) })}</strong> {reasons.join(t('semicolon'))}
      </p>
      <button type="button" onClick={() => (news.value = null)}>
        {t('close')}
      </button>
    </div>
  );
}
