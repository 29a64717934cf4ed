import { later } from '../parts/later.js';
import { Menu } from '../parts/Menu.js';
import { t } from '../text/catalog.js';
import { working } from './working.js';

const Exports = later('exports', async () => (await import('./Exports.js')).Exports);

/** What is shown, as files and on paper. */
export function ExportMenu() {
  const under = working.value;
  return (
    <>
      <Menu id="exports" label={t('export')}>
        {(close) => <Exports close={close} />}
      </Menu>
      {under !== null && (
        <p class="progress">
          <progress {...(under.all === 0 ? {} : { max: under.all, value: under.done })} aria-label={t('export')} />{' '}
          <button type="button" onClick={() => under.abort()}>
            {t('cancel')}
          </button>
        </p>
      )}
    </>
  );
}
