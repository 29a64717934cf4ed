import { address, go } from '../state/address.js';
import { today } from '../state/days.js';
import { t } from '../text/catalog.js';
import type { LedgerState } from '../text/shapes.js';
import { shortInstant } from '../text/time.js';
import { DayField } from './DayField.js';
import { Menu } from './Menu.js';

/** `据 12-14 08:30 所知，第 11 版`: what the page knows, and the way to what was known earlier. */
export function KnownAt({ ledger }: { readonly ledger: LedgerState }) {
  const { knownAt } = address.value;
  const { revision, recordedAt, stated, loadedAt } = ledger;
  if (recordedAt === null) return null;
  return (
    <Menu
      id="known"
      kind={knownAt === '' ? 'link' : 'link is-then'}
      label={
        knownAt === ''
          ? t('revision', { n: revision, time: inThisYear(recordedAt) })
          : t('knownThen', { day: shortInstant(knownAt) })
      }
    >
      {() => (
        <>
          <p class="hint">{t('knownAtHint')}</p>
          <DayField
            id="knownAt"
            label={t('knownAt')}
            value={knownAt}
            placeholder={today()}
            onDay={(day, how) => go({ knownAt: day }, how)}
          />
          {loadedAt !== null && <p class="hint">{t('revisionStated', { n: stated, time: shortInstant(loadedAt) })}</p>}
          {knownAt !== '' && (
            <button type="button" onClick={() => go({ knownAt: '' })}>
              {t('knownNow')}
            </button>
          )}
        </>
      )}
    </Menu>
  );
}

/** `11-23 12:00`, with the year where it is another than this one. */
const inThisYear = (instant: string): string => {
  const text = shortInstant(instant);
  return text.slice(0, 4) === today().slice(0, 4) ? text.slice('YYYY-'.length) : text;
};
