import type { Table } from '../state/table.js';

/**
 * A table for spreadsheets: UTF-8 with its mark, which some need to read Chinese, and CRLF. What a spreadsheet would take
 * for a formula is written as text; some take the full-width signs for those.
 */
export function csvOf({ head, rows }: Table): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
