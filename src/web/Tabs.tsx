import type { ComponentChildren } from 'preact';
import { later } from './parts/later.js';
import { address, go, type View, views } from './state/address.js';
import { overview } from './state/overview.js';
import { t, type Word } from './text/catalog.js';
import { ChartTools } from './views/ChartTools.js';
import { ChartView } from './views/ChartView.js';
import { DutiesView } from './views/DutiesView.js';
import { FindingsView } from './views/FindingsView.js';

const words: Readonly<Record<View, Word>> = {
  chart: 'viewChart',
  matrix: 'viewMatrix',
  duties: 'viewDuties',
  cases: 'viewCases',
  timeline: 'viewTimeline',
  findings: 'viewFindings',
};

const CasesView = later('cases', async () => (await import('./cases/CasesView.js')).CasesView);
const MatrixView = later('matrix', async () => (await import('./views/MatrixView.js')).MatrixView);
const TimelineView = later('timeline', async () => (await import('./views/TimelineView.js')).TimelineView);

/** The map beside the answer, in six views. */
export function Tabs({ tools }: { readonly tools: ComponentChildren }) {
  const { view } = address.value;
  const findings = overview.value.data?.orgChart.findings.length;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = views.indexOf(view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + views.length, Home: 0, End: views.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = views[to % views.length] ?? 'chart';
    go({ view: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="map">
      <div class="tab-row">
        <div role="tablist" aria-label={t('display')} onKeyDown={onKeyDown}>
          {views.map((each) => (
            <button
              key={each}
              id={`tab-${each}`}
              type="button"
              role="tab"
              aria-selected={each === view}
              aria-controls="view"
              tabIndex={each === view ? 0 : -1}
              onClick={() => go({ view: each })}
            >
              {t(words[each])}
              {each === 'findings' && findings !== undefined && <span class="count">{findings}</span>}
            </button>
          ))}
        </div>
        <div class="tools">
          {view === 'chart' && <ChartTools />}
          {tools}
        </div>
      </div>
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} class={`view view-${view}`} tabIndex={-1}>
        {view === 'chart' && <ChartView />}
        {view === 'matrix' && <MatrixView />}
        {view === 'duties' && <DutiesView />}
        {view === 'cases' && <CasesView />}
        {view === 'timeline' && <TimelineView />}
        {view === 'findings' && <FindingsView />}
      </div>
    </section>
  );
}
