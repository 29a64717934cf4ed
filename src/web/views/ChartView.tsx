import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Drawing, drawChart } from '../../chart/draw.js';
import { layout } from '../../chart/layout.js';
import { levelOf, type Size, usualSize } from '../../chart/measures.js';
import { later } from '../parts/later.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address, go } from '../state/address.js';
import { scale as chosenScale } from '../state/display.js';
import { chart as drawn, overview } from '../state/overview.js';
import { shown } from '../state/shown.js';
import { t } from '../text/catalog.js';
import { ChartList } from './ChartList.js';
import { chartTools } from './ChartTools.js';
import { adoptChartStyle, focusCard, nextCard, placeIn } from './chartFigure.js';

const ChartSummary = later('summary', async () => (await import('./ChartSummary.js')).ChartSummary);

const nothing: ReadonlyMap<string, string> = new Map();
/** The line below the chart, of how many units there are. */
const noteHeight = 28;
/** Where there is no room below the columns, the summary of what is selected takes so much below the chart. */
const docked = 220;

/** The organization chart, and the same as a list: that first where the chart has no room. */
export function ChartView() {
  const { data, error, loading } = overview.value;
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame, data === null);
  const chart = drawn.value;
  const { sel, view } = address.value;
  const selected = sel === '' ? null : sel;
  const answered = shown.value?.answered ?? nothing;
  const isNarrow = room !== null && levelOf(room.width, room.scale) === 'list';
  const asList = chartTools.asList.value ?? isNarrow;
  const size = useMemo(() => (chart === null || room === null ? null : sizeFor(room, chart)), [chart, room]);
  const drawing = useMemo(
    () => (chart === null || size === null || asList ? null : drawChart(chart, { ...size, selected, answered })),
    [chart, size, asList, selected, answered],
  );
  chartTools.isList.value = asList;
  const free = drawing?.free ?? null;
  useLayoutEffect(() => {
    chartTools.free.value = free;
  }, [free]);

  if (error !== null) return <Trouble error={error} />;
  if (data === null || chart === null) return <Loading />;
  const isSelected = view === 'chart' && selected !== null && chart.anchors.has(selected);
  return (
    <div class={loading ? 'chart-view stale' : 'chart-view'} aria-busy={loading} ref={frame}>
      {asList ? (
        <ChartList orgChart={data.orgChart} />
      ) : (
        drawing !== null && (
          <>
            <Figure drawing={drawing} />
            <p class="chart-note">
              {t('unitsShown', { n: chart.units })}
              {chart.leftOut !== '' && ` · ${t('leftOut', { word: chart.leftOut })}`}
            </p>
            {isSelected && (
              <div
                class={free === null ? 'summary' : 'summary placed'}
                style={free === null ? { minHeight: `${docked}px` } : placeIn(free)}
              >
                <ChartSummary id={selected} />
              </div>
            )}
          </>
        )
      )}
    </div>
  );
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** That of all text on the page. */
  readonly scale: number;
}

/** How much room the chart has, as long as it is shown. */
function useRoom(frame: { readonly current: HTMLDivElement | null }, isLoading: boolean): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const box = frame.current;
    if (box === null) return;
    const measure = () => {
      // What was just taken off the page has no width.
      if (box.clientWidth === 0) return;
      const scale = Number(getComputedStyle(document.documentElement).getPropertyValue('--scale')) || 1;
      const height = innerHeight - box.getBoundingClientRect().top - scrollY - 16 - noteHeight * scale;
      const next = { width: box.clientWidth, height, scale };
      setRoom((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [isLoading, chosenScale.value]);
  return room;
}

/**
 * As large as the text of the page, and where there is more room than that, as large as it can be without scrolling; where all
 * of it has room only in the smaller of its forms, in that.
 */
function sizeFor({ width, height, scale: least }: Room, chart: NonNullable<typeof drawn.value>): Size {
  const most = Math.max(least, width / usualSize.width);
  const large = { width, scale: most };
  const needed = layout(chart, large).height;
  if (needed <= height) return large;
  const fitting = { width, scale: Math.max(least, most * (height / needed)) };
  const small = { ...fitting, level: 'B' } as const;
  return fitting.scale === least && layout(chart, small).height <= height ? small : fitting;
}

/** The picture: its cards are selected by pointer and keys. Keys may come faster than drawings, so the address says what is selected. */
function Figure({ drawing: { svg } }: { readonly drawing: Drawing }) {
  const figure = useRef<HTMLDivElement>(null);
  useEffect(adoptChartStyle, []);
  useEffect(() => {
    const box = figure.current;
    if (box === null) return;
    const focused = box.querySelector(':focus')?.getAttribute('data-id') ?? null;
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    box.replaceChildren(document.importNode(parsed, true));
    if (focused !== null) focusCard(box, focused);
  }, [svg]);
  const select = (id: string, how: 'push' | 'replace' = 'push') =>
    go({ sel: id, q: '', view: address.peek().view }, how);
  const onClick = ({ target }: MouseEvent) => {
    const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : null;
    if (id != null) select(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const card = (event.target as Element).closest('[data-id]');
    const id = card?.getAttribute('data-id');
    if (card == null || id == null || figure.current === null) return;
    const { sel, view } = address.peek();
    if (event.key === 'Enter') {
      if (drawn.peek()?.anchors.get(sel) === id || view !== 'chart') go({ sel: id, q: '', view: 'today' });
      else select(id);
    } else if (event.key === 'Escape' && sel !== '') go({ sel: '' });
    else {
      const next = nextCard(figure.current, card, event.key);
      if (next === null) return;
      focusCard(figure.current, next);
      // What is selected goes along; no step of its own for the back button.
      if (view === 'chart' && sel !== '') select(next, 'replace');
    }
    event.preventDefault();
  };
  return (
    <div
      class="figure"
      role="figure"
      aria-label={t('chartFigure')}
      ref={figure}
      onClick={onClick}
      onKeyDown={onKeyDown}
    />
  );
}
