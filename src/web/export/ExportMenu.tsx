import { useRef, useState } from 'preact/hooks';
import { csvOf } from '../../wording/csv.js';
import { Menu } from '../parts/Menu.js';
import { address } from '../state/address.js';
import { day, draft, within } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { language } from '../state/session.js';
import { say, shown } from '../state/shown.js';
import { exporting } from '../state/table.js';
import { t } from '../text/catalog.js';
import { chartTable } from './chartTable.js';
import { download } from './download.js';
import { chartFile, pngOf } from './image.js';

interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What is shown, as files and on paper. */
export function ExportMenu() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const abort = useRef<AbortController | null>(null);
  const chart = overview.value.data;
  const name = `${within.value}-${draft.value.assumptions.length > 0 ? 'draft-' : ''}${day.value}`;

  const run = async (work: (signal: AbortSignal) => Promise<string>) => {
    const control = new AbortController();
    abort.current = control;
    try {
      say(t('exported', { name: await work(control.signal) }));
    } catch (cause) {
      if (!control.signal.aborted)
        say(t('exportFailed', { why: cause instanceof Error ? cause.message : String(cause) }));
    } finally {
      setProgress(null);
    }
  };
  const svg = () => (chart === null ? '' : chartFile(chart, language.value, address.value.sel || null));
  const saveSvg = async () => {
    download(`${name}.svg`, 'image/svg+xml', svg());
    return `${name}.svg`;
  };
  const savePng = async () => {
    download(`${name}.png`, 'image/png', await pngOf(svg()));
    return `${name}.png`;
  };
  const saveCsv = async (signal: AbortSignal) => {
    const make = exporting.value;
    if (chart === null) return '';
    const table =
      make === null
        ? chartTable(chart.orgChart, `${name}-posts`)
        : await make((done, all) => setProgress({ done, all }), signal);
    if (signal.aborted) return '';
    download(`${table.name}.csv`, 'text/csv', csvOf(table));
    return `${table.name}.csv`;
  };
  const saveText = async () => {
    const answer = shown.value;
    if (answer === null) return '';
    download(`${answer.name}.txt`, 'text/plain', answer.text);
    return `${answer.name}.txt`;
  };
  const print = async (paper: string) => {
    document.documentElement.setAttribute('data-paper', paper);
    window.print();
    return paper;
  };
  const items = [
    { word: t('exportSvg'), work: saveSvg, off: chart === null },
    { word: t('exportPng'), work: savePng, off: chart === null },
    { word: t('exportCsv'), work: saveCsv, off: chart === null },
    { word: t('exportText'), work: saveText, off: shown.value === null },
    { word: t('printA4'), work: () => print('a4'), off: false },
    { word: t('printA3'), work: () => print('a3'), off: false },
  ];
  return (
    <>
      <Menu id="exports" label={t('export')}>
        {(close) =>
          items.map(({ word, work, off }) => (
            <button
              key={word}
              type="button"
              disabled={off}
              onClick={() => {
                close();
                void run(work);
              }}
            >
              {word}
            </button>
          ))
        }
      </Menu>
      {progress !== null && (
        <p class="progress">
          <progress max={progress.all} value={progress.done} aria-label={t('export')} />{' '}
          {t('exporting', { n: progress.done, all: progress.all })}{' '}
          <button type="button" onClick={() => abort.current?.abort()}>
            {t('cancel')}
          </button>
        </p>
      )}
    </>
  );
}
