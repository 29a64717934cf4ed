import type { Context } from '../../src/service/context.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { country, district, districtId, government, type Line, provinceId, provinces } from './district.js';

const linesAtOnce = 1_000;

/** Which districts a ledger has: those before this number, each with so many years of tenures and absences. */
export interface Size {
  readonly districts: number;
  readonly years: number;
}

/**
 * Records the districts that the ledger lacks, like everything else: read, checked, placed, chained. One district after the
 * other, so that no more than one is in memory. Says on stderr how far it is.
 */
export async function recordDistricts(context: Context, { districts, years }: Size): Promise<void> {
  const began = performance.now();
  let records = 0;
  if ((await context.store.governments()).length === 0) records += await record(context, 'provinces', governmentsAbove);
  for (let number = 0; number < districts; number++) {
    if (await isRecorded(context, number)) continue;
    const { id, lines, days, corrections } = district(number, years);
    records += await record(context, `${id}/days`, [...lines, ...days]);
    records += await record(context, correctionsOf(id), corrections);
    if (number % 10 === 9 || number === districts - 1) {
      const rate = Math.round((records * 1_000) / (performance.now() - began));
      process.stderr.write(`\r${number + 1} of ${districts} districts, ${records} records, ${rate} a second `);
    }
  }
  if (records > 0) process.stderr.write('\n');
}

const correctionsOf = (id: string): string => `${id}/corrections`;
const commandId = (name: string, from: number): string => `generated/${name}/${from}`;

/** What comes last of a district is there only where all of it is. */
const isRecorded = async ({ ledger }: Context, number: number): Promise<boolean> =>
  (await ledger.command(commandId(correctionsOf(districtId(number)), 0))) !== undefined;

const governmentsAbove: readonly Line[] = [
  ...government(country, '中央人民政府'),
  ...Array.from({ length: provinces }, (_, number) =>
    government(provinceId(number), `第${number}省人民政府`, country),
  ).flat(),
];

async function record(context: Context, name: string, lines: readonly Line[]): Promise<number> {
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const changes = lines.slice(from, from + linesAtOnce).map((line) => ({ assert: line }));
    await recordChanges(context, { commandId: commandId(name, from), reason: 'generated', changes });
  }
  return lines.length;
}
