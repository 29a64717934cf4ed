import { signal } from '@preact/signals';
import { address, go } from '../state/address.js';
import { within } from '../state/asked.js';
import { accessToken, language, logOut } from '../state/session.js';
import { t } from '../text/catalog.js';
import type { LedgerState } from '../text/shapes.js';
import { langOf } from './Name.js';

const isStored = (name: string): boolean => localStorage.getItem(`zhifen.${name}`) === 'yes';

/** How the page is displayed: stored by the browser, no part of the address. */
const display = { large: signal(isStored('large')), contrast: signal(isStored('contrast')) };
type Display = keyof typeof display;

function apply(): void {
  for (const [name, on] of Object.entries(display)) document.documentElement.classList.toggle(name, on.peek());
}

function toggle(name: Display): void {
  display[name].value = !display[name].value;
  localStorage.setItem(`zhifen.${name}`, display[name].value ? 'yes' : 'no');
  apply();
}

apply();

/** What the page is, which government it shows and how it is displayed. */
export function Header({ ledger }: { readonly ledger: LedgerState | null }) {
  return (
    <header class="top">
      <div class="brand">
        <h1>{t('title')}</h1>
        <p>{t('subtitle')}</p>
      </div>
      {ledger !== null && ledger.governments.length > 0 && (
        <div class="government">
          <label for="government">{t('government')}</label>
          <select
            id="government"
            value={within.value}
            onChange={({ currentTarget }) =>
              go({ within: currentTarget.value, sel: '', q: '', case: '', part: '', draft: '' })
            }
          >
            {ledger.governments.map(({ id, label }) => (
              <option key={id} value={id} lang={langOf(label)}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="display" role="group" aria-label={t('display')}>
        <button type="button" aria-pressed={display.large.value} onClick={() => toggle('large')}>
          {t('largeText')}
        </button>
        <button type="button" aria-pressed={display.contrast.value} onClick={() => toggle('contrast')}>
          {t('highContrast')}
        </button>
        <button
          type="button"
          lang={language.value === 'en' ? 'zh-CN' : 'en'}
          onClick={() => go({ lang: address.peek().lang === 'en' ? 'zh' : 'en' })}
        >
          {t('language')}
        </button>
        {accessToken.value !== '' && (
          <button type="button" onClick={logOut}>
            {t('logout')}
          </button>
        )}
      </div>
    </header>
  );
}
