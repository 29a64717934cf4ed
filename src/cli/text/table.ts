import stringWidth from 'string-width';

/** `text` filled up with blanks to `width` columns of a terminal; a Chinese character takes two. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The columns that the widest of `texts` takes. */
export function widest(texts: Iterable<string>): number {
  return Math.max(0, ...[...texts].map((text) => stringWidth(text)));
}

/** Rows as lines whose columns begin under each other. The last column of a row is not filled up. */
export function aligned(rows: readonly (readonly string[])[], gap = 2): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => widest(rows.map((row) => row[column] ?? '')));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : padded(cell, (widths[column] ?? 0) + gap))).join(''),
  );
}

/** Rows under a heading and a rule. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const [head = '', ...lines] = aligned([heading, ...rows]);
  return [head, '─'.repeat(widest([head, ...lines])), ...lines];
}
