import { signal } from '@preact/signals';
import { chart } from '../state/overview.js';
import { t } from '../text/catalog.js';

/** How the chart is shown: as it was chosen, else as there is room. */
export const chartTools = { asList: signal<boolean | null>(null), isList: signal(false) };

/** How many units there are and what their names leave out; chart or list. */
export function ChartTools() {
  const { asList, isList } = chartTools;
  const shown = chart.value;
  return (
    <>
      {shown !== null && (
        <span class="chart-note">
          {t('unitsShown', { n: shown.units })}{' '}
          {!isList.value && shown.leftOut !== '' && t('leftOut', { word: shown.leftOut })}
        </span>
      )}
      <div role="group" aria-label={t('viewchart')} class="segmented">
        {[false, true].map((list) => (
          <button
            key={String(list)}
            type="button"
            aria-pressed={isList.value === list}
            onClick={() => {
              asList.value = list;
            }}
          >
            {t(list ? 'asList' : 'asChart')}
          </button>
        ))}
      </div>
    </>
  );
}
