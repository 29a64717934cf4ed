import type { ComponentChildren } from 'preact';
import { address } from '../state/address.js';
import { draft } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { language } from '../state/session.js';
import { shown, tell } from '../state/shown.js';
import { exporting, type Table } from '../state/table.js';
import { t } from '../text/catalog.js';
import { chartTable } from './chartTable.js';
import { fetchDocument, type Offered, offered } from './documents.js';
import { download } from './download.js';
import { xw } from './exportWords.js';
import { csvFile, fileName, withOrigin } from './files.js';
import { chartFile, pngOf } from './image.js';
import { printOn } from './paper.js';
import { working } from './working.js';

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes one file, and says its name; `''` where it was given up. */
type Work = (signal: AbortSignal) => Promise<string>;

/** What can be printed and saved of what is shown. */
export function Exports({ close }: { readonly close: () => void }) {
  const chart = overview.value.data;
  const { view } = address.value;
  const drawn = view === 'chart' || view === 'today';
  const run = async (work: Work) => {
    close();
    const control = new AbortController();
    working.value = { done: 0, all: 0, abort: () => control.abort() };
    try {
      const name = await work(control.signal);
      if (name !== '') tell(t('exported', { name }));
    } catch (cause) {
      if (!control.signal.aborted)
        tell(t('exportFailed', { why: cause instanceof Error ? cause.message : String(cause) }));
    } finally {
      working.value = null;
    }
  };
  const table = async (signal: AbortSignal): Promise<Table | null> => {
    if (chart === null) return null;
    const progress = (done: number, all: number) => {
      working.value = { done, all, abort: working.peek()?.abort ?? (() => {}) };
    };
    const made =
      exporting.value === null
        ? chartTable(chart.orgChart, `${fileName()}-posts`)
        : await exporting.value(progress, signal);
    return signal.aborted ? null : made;
  };
  const svg = () => (chart === null ? '' : chartFile(chart, language.value, address.value.sel || null));
  const save = (name: string, type: string, content: string | Blob) => {
    download(name, type, content);
    return name;
  };
  const saveCsv: Work = async (signal) => {
    const made = await table(signal);
    return made === null ? '' : save(`${made.name}.csv`, 'text/csv', csvFile(made));
  };
  const saveXlsx: Work = async (signal) => {
    const made = await table(signal);
    if (made === null) return '';
    const { workbookOf } = await import('../../wording/workbook.js');
    return save(`${made.name}.xlsx`, '', new Blob([workbookOf(withOrigin(made)) as BlobPart], { type: workbook }));
  };
  const saveText: Work = async () => {
    const answer = shown.value;
    return answer === null ? '' : save(`${fileName()}-${answer.name}.txt`, 'text/plain', answer.text);
  };
  const saveDocument =
    (document: Offered): Work =>
    async (signal) => {
      const { file, called } = await fetchDocument(document, signal);
      return save(called, '', file);
    };
  const print = (paper: string) => () => {
    close();
    // The menu has to be gone before the sheet is drawn.
    setTimeout(() => printOn(paper));
  };
  const item = (word: Parameters<typeof xw>[0], work: Work, off: boolean) => (
    <button type="button" disabled={off} onClick={() => void run(work)}>
      {xw(word)}
    </button>
  );
  return (
    <>
      <Part title={xw('paper')}>
        <button type="button" onClick={print('A4')}>
          {xw('A4')}
        </button>
        <button type="button" onClick={print('A3')}>
          {xw('A3')}
        </button>
      </Part>
      <Part title={xw('table')}>
        {item('xlsx', saveXlsx, chart === null)}
        {item('csv', saveCsv, chart === null)}
      </Part>
      {drawn && (
        <Part title={xw('chart')}>
          {item('png', async () => save(`${fileName()}.png`, 'image/png', await pngOf(svg())), chart === null)}
          {item('svg', async () => save(`${fileName()}.svg`, 'image/svg+xml', svg()), chart === null)}
        </Part>
      )}
      {draft.value.assumptions.length === 0 && (
        <Part title={xw('documents')}>
          {offered().map((each) => item(each.name, saveDocument(each), chart === null))}
        </Part>
      )}
      {shown.value !== null && <Part title={xw('answer')}>{item('text', saveText, false)}</Part>}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="menu-part" role="group" aria-label={title}>
      <p class="hint">{title}</p>
      {children}
    </div>
  );
}
