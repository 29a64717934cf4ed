import { signal } from '@preact/signals';
import { t } from '../text/catalog.js';

/** How the chart is shown: as it was chosen, else as there is room. */
export const chartTools = { asList: signal<boolean | null>(null), isList: signal(false) };

/** Chart or list. */
export function ChartTools() {
  const { asList, isList } = chartTools;
  return (
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
  );
}
