import { signal } from '@preact/signals';
import { t } from '../text/catalog.js';

/** How the chart is shown. */
export const chartTools = { asList: signal(false), zoom: signal(1) };

/** Chart or list, and how large. */
export function ChartTools() {
  const { asList, zoom } = chartTools;
  const enlarge = (by: number) => {
    zoom.value = Math.min(4, Math.max(0.4, zoom.value * by));
  };
  return (
    <>
      {!asList.value && (
        <div role="group" aria-label={t('zoom')} class="zoom">
          <button type="button" aria-label={t('zoomOut')} onClick={() => enlarge(1 / 1.2)}>
            −
          </button>
          <button type="button" onClick={() => enlarge(1 / zoom.value)}>
            {Math.round(zoom.value * 100)}%
          </button>
          <button type="button" aria-label={t('zoomIn')} onClick={() => enlarge(1.2)}>
            +
          </button>
        </div>
      )}
      <div role="group" aria-label={t('viewchart')} class="segmented">
        {[false, true].map((list) => (
          <button
            key={String(list)}
            type="button"
            aria-pressed={asList.value === list}
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
