import type { Version } from '../../ledger/timeline.js';
import type { AnyRecord } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { showInstant } from '../../model/time.js';
import { kindWords } from '../../wording/labels.js';
import type { Colors } from './output.js';
import { aligned } from './table.js';
import { inLanguage, say } from './view.js';

/** A version with the change sets that brought it and that superseded it. */
export interface ToldVersion extends Version {
  readonly revision: number;
  readonly reason: string;
  /** When its change set was loaded, where a seed stated since when it was known. */
  readonly loadedAt: string | null;
}

interface HistoryView {
  readonly language: Language;
  readonly colors: Colors;
  readonly timeZone: string;
}

/** Every version of a record: when it was so, when it was held to be so, and by which change set. */
export function historyText(view: HistoryView, id: string, versions: readonly ToldVersion[]): string {
  const { colors } = view;
  const kind = versions[0]?.record.kind;
  const title = kind === undefined ? id : `${id} · ${inLanguage(view, kindWords[kind])}`;
  const blocks = versions.map(({ valid, known, revision, reason, loadedAt, record }) => {
    const superseded = known.to !== null;
    const rows = aligned([
      [say(view, '有效', 'valid'), spanText(view, valid)],
      [say(view, '所知', 'known'), spanText(view, known)],
      ...(loadedAt === null ? [] : [[say(view, '载入', 'loaded'), loadedText(view, loadedAt)]]),
      [say(view, '事由', 'reason'), reason],
      ...fieldsOf(record),
    ]);
    const mark = superseded ? say(view, '（已被取代）', ' (superseded)') : '';
    const head = `${say(view, `第 ${revision} 版`, `Revision ${revision}`)}${mark}`;
    return [superseded ? colors.dim(head) : colors.bold(head), ...rows.map((row) => `  ${row}`)].join('\n');
  });
  return [colors.bold(title), ...blocks].join('\n\n');
}

const loadedText = (view: HistoryView, loadedAt: string): string => {
  const time = showInstant(loadedAt, view.timeZone);
  return say(view, `${time}（所知起始由初始数据写明）`, `${time} (since when it was known is stated by a seed)`);
};

function spanText(
  view: HistoryView,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): string {
  const end = (instant: string | null) => (instant === null ? '…' : showInstant(instant, view.timeZone));
  return `${end(from)} → ${end(to)}`;
}

/** What the record says, without what every record has. */
function fieldsOf(record: AnyRecord): string[][] {
  const common = ['kind', 'id', 'validFrom', 'validTo'];
  return Object.entries(record)
    .filter(([field, value]) => !common.includes(field) && !isEmpty(value))
    .map(([field, value]) => [field, shown(value)]);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  const most = 200;
  return text.length > most ? `${text.slice(0, most)}… (${text.length})` : text;
}
