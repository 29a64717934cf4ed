import { signal } from '@preact/signals';
import type { Box } from '../../chart/placed.js';
import { t } from '../text/catalog.js';

/** How the chart is shown: as it was chosen, else as there is room; and the room that it leaves free. */
export const chartTools = {
  ...{ asList: signal<boolean | null>(null), isList: signal(false) },
  free: signal<Box | null>(null),
};

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
