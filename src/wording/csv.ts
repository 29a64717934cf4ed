/**
 * A table for spreadsheets: UTF-8 with its mark, which some need to read Chinese, and CRLF. What a spreadsheet would take
 * for a formula is written as text; some take the full-width signs for those.
 */
export const csvOf = ({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string => `\uFEFF${csvRows([head, ...rows])}`;

/** Rows alone, to stand below others. */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
