import { signal } from '@preact/signals';
import { TabIcon } from './parts/TabIcon.js';
import { shownViews, viewOf } from './shownViews.js';
import { address, go, type View, views } from './state/address.js';
import { overview } from './state/overview.js';
import { t } from './text/catalog.js';

/** What stands at the foot of a phone; the others are behind “more”. */
const atFoot: readonly View[] = ['today', 'chart', 'calendar', 'findings', 'record'];

const tabs = views.filter((view) => view in shownViews && view !== 'record');

/** Whether a phone shows the tabs that have no room at its foot. */
const more = signal(false);

/** The views, as tabs: in the header, and on a phone at the foot. */
export function Tabs() {
  const shown = viewOf(address.value.view);
  const findings = overview.value.data?.orgChart.findings.length;
  const show = (view: View) => {
    more.value = false;
    // Each list has filters of its own.
    go({ view, filter: '', sort: '', span: '' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(shown);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[to % tabs.length] ?? 'today';
    show(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class={more.value ? 'tabs with-more' : 'tabs'}>
      <div role="tablist" aria-label={t('views')} onKeyDown={onKeyDown}>
        {tabs.map((view) => (
          <button
            key={view}
            id={`tab-${view}`}
            class={atFoot.includes(view) ? 'at-foot' : undefined}
            type="button"
            role="tab"
            aria-selected={view === shown}
            aria-controls="view"
            tabIndex={view === shown ? 0 : -1}
            onClick={() => show(view)}
          >
            <TabIcon of={view} />
            {t(`view${view}`)}
            {view === 'findings' && findings !== undefined && <span class="count">{findings}</span>}
          </button>
        ))}
      </div>
      {shownViews.record !== undefined && (
        <button type="button" class="at-foot only-at-foot" onClick={() => show('record')}>
          <TabIcon of="record" />
          {t('viewrecord')}
        </button>
      )}
      <button
        type="button"
        class="at-foot only-at-foot"
        aria-expanded={more.value}
        onClick={() => (more.value = !more.value)}
      >
        <TabIcon of="more" />
        {t('moreViews')}
      </button>
    </div>
  );
}
