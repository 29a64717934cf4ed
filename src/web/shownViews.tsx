import type { ComponentType } from 'preact';
import { later } from './parts/later.js';
import { type View, wideViews } from './state/address.js';

const weekPart = (name: 'WeekView' | 'WeekTools' | 'NextGap') =>
  later('calendar', async () => (await import('./views/WeekView.js'))[name]);

const ChartTools = later('tools', async () => (await import('./views/ChartTools.js')).ChartTools);

interface ShownView {
  readonly Content: ComponentType;
  /** What stands at the right of the date while the view is shown. */
  readonly Tools?: ComponentType;
  /** What leads on from the day, instead of what changes next. */
  readonly Next?: ComponentType;
  /** Whether the view has days of its own: then the row above it, with the search and the date, is left to it. */
  readonly ownControls?: true;
}

/** The views that there are, each of which comes when it is first shown. What has no row here has no tab. */
export const shownViews: Readonly<Partial<Record<View, ShownView>>> = {
  today: {
    Content: later('today', async () => (await import('./views/TodayView.js')).TodayView),
    Tools: ChartTools,
  },
  chart: { Content: later('chart', async () => (await import('./views/ChartView.js')).ChartView), Tools: ChartTools },
  matrix: { Content: later('matrix', async () => (await import('./views/MatrixView.js')).MatrixView) },
  duties: { Content: later('duties', async () => (await import('./views/DutiesView.js')).DutiesView) },
  calendar: { Content: weekPart('WeekView'), Tools: weekPart('WeekTools'), Next: weekPart('NextGap') },
  compare: {
    Content: later('compare', async () => (await import('./compare/CompareView.js')).CompareView),
    ownControls: true,
  },
  cases: { Content: later('cases', async () => (await import('./cases/CasesView.js')).CasesView) },
  record: { Content: later('record', async () => (await import('./record/RecordView.js')).RecordView) },
  findings: { Content: later('findings', async () => (await import('./views/FindingsView.js')).FindingsView) },
  mine: { Content: later('mine', async () => (await import('./views/MineView.js')).MineView) },
};

/** The view that an address shows: today's, where there is none of its name. */
export const viewOf = (named: View): View => (named in shownViews ? named : 'today');

export const isWide = (view: View): boolean => wideViews.has(viewOf(view));
