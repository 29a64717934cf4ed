import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawChart } from '../../chart/draw.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address, go } from '../state/address.js';
import { chart as drawn, overview } from '../state/overview.js';
import { shown } from '../state/shown.js';
import { t } from '../text/catalog.js';
import { ChartList } from './ChartList.js';
import { chartTools } from './ChartTools.js';
import { adoptChartStyle, nextCard, readable } from './chartFigure.js';

/** Narrower than this, one pans over the chart. */
const narrowest = 880;
const nothing: ReadonlyMap<string, string> = new Map();
/** Wider than this, all of it is drawn larger. */
const widest = 1500;

/** The organization chart, and the same as a list. */
export function ChartView() {
  const { data, error, loading } = overview.value;
  const asList = chartTools.asList.value;
  const zoom = chartTools.zoom.value;
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const figure = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: narrowest, scale: 1 });
  const selected = address.value.sel === '' ? null : address.value.sel;
  const answered = shown.value?.answered ?? nothing;
  const chart = drawn.value;
  const svg = useMemo(
    () =>
      chart === null ? '' : drawChart(chart, { standalone: false, selected, answered, expanded, width: room.width }),
    [chart, selected, answered, expanded, room.width],
  );

  useEffect(adoptChartStyle, []);
  useEffect(() => {
    const box = figure.current;
    if (box === null) return;
    const widen = () => {
      // What was just taken off the page has no width.
      if (box.clientWidth === 0) return;
      // As large as the text of the page, and no wider than one can take in: a wall shows it larger.
      const scale = Math.max(Number.parseFloat(getComputedStyle(box).fontSize) / 15, box.clientWidth / widest);
      setRoom({ width: Math.max(narrowest, Math.floor(box.clientWidth / scale)), scale });
    };
    widen();
    const observer = new ResizeObserver(widen);
    observer.observe(box);
    return () => observer.disconnect();
  }, [asList, chart === null]);
  useEffect(() => {
    const box = figure.current;
    if (box === null || svg === '') return;
    const focused = box.querySelector(':focus')?.getAttribute('data-id') ?? null;
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    box.replaceChildren(document.importNode(parsed, true));
    readable(box);
    if (focused !== null) focusCard(box, focused);
  }, [svg, asList]);
  useEffect(() => {
    const drawn = figure.current?.querySelector('svg');
    if (drawn == null) return;
    const [, , w = 0, h = 0] = (drawn.getAttribute('viewBox') ?? '').split(' ').map(Number);
    drawn.setAttribute('width', String(w * zoom * room.scale));
    drawn.setAttribute('height', String(h * zoom * room.scale));
  }, [svg, zoom, room.scale, asList]);

  if (error !== null) return <Trouble error={error} />;
  if (data === null || chart === null) return <Loading />;

  const choose = (id: string) => go({ sel: id, q: '' });
  const toggle = (id: string) => {
    const next = new Set(expanded);
    if (!next.delete(id)) next.add(id);
    setExpanded(next);
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const toggled = target.closest('[data-toggle]')?.getAttribute('data-toggle');
    if (toggled != null) return toggle(toggled);
    const id = target.closest('[data-id]')?.getAttribute('data-id');
    if (id != null) choose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const card = (event.target as Element).closest('[data-id]');
    const id = card?.getAttribute('data-id');
    if (card == null || id == null || figure.current === null) return;
    if (event.key === 'Enter') choose(id);
    else if (event.key === ' ') toggle(id);
    else {
      const next = nextCard(figure.current, card, event.key);
      if (next === null) return;
      focusCard(figure.current, next);
    }
    event.preventDefault();
  };
  return (
    <div class={loading ? 'stale' : undefined} aria-busy={loading}>
      {asList ? (
        <ChartList orgChart={data.orgChart} />
      ) : (
        <div
          class="figure"
          role="figure"
          aria-label={t('chartFigure')}
          ref={figure}
          onClick={onClick}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}

/** The Tab key comes back to where one was. */
function focusCard(box: Element, id: string): void {
  for (const card of box.querySelectorAll('[data-id][tabindex="0"]')) card.setAttribute('tabindex', '-1');
  const card = box.querySelector(`[data-id="${CSS.escape(id)}"]`);
  if (!(card instanceof SVGElement)) return;
  card.setAttribute('tabindex', '0');
  card.focus();
  card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
