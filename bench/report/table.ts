import { type Aim, isMet, type Measurement, type Result } from '../measure.js';

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function aimText(aim: Aim): string {
  if (aim === null) return '';
  return 'atLeast' in aim ? `at least ${aim.atLeast}` : `at most ${aim.atMost}`;
}

const verdict = (measured: Measurement): string =>
  ({ true: 'met', false: 'not met', null: '' })[`${isMet(measured)}`] ?? '';

const rowOf = (result: Result): readonly string[] =>
  'why' in result
    ? [result.what, '', result.beside, '', '', aimText(result.aim), `not measured: ${result.why}`]
    : [
        ...[result.what, `${number(result.ours)} ${result.unit}`],
        ...[result.beside, `${number(result.theirs)} ${result.unit}`],
        ...[number(result.ratio), aimText(result.aim), verdict(result)],
      ];

/** All results as a table for people, with what has to be known of them below it. */
export function table(results: readonly Result[]): string {
  const rows = [['what', 'ours', 'beside', 'theirs', 'ratio', 'aim', ''], ...results.map(rowOf)];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  // What was not measured has a reason at the end, which is as long as it is.
  const padded = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
  const lines = rows.map((row) => padded(row).join('  ').trimEnd());
  const notes = results.flatMap((each) =>
    'note' in each && each.note !== undefined ? [`${each.beside}: ${each.note}`] : [],
  );
  return [...lines, ...(notes.length === 0 ? [] : ['', ...new Set(notes)])].join('\n');
}
