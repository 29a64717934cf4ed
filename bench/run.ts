import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnswering } from './answering.js';
import { measureEarlier } from './earlier.js';
import { measureFollowing } from './following.js';
import { measureServing } from './http/serving.js';
import { measureLimits } from './limits.js';
import { isMet, type Measurement } from './measure.js';
import { measurePage } from './page.js';
import { measurePreview } from './preview.js';
import { measureRecording } from './recording.js';
import { measureReplay } from './replay.js';

const folder = 'bench/results';

const parts: Readonly<Record<string, (options: Options) => Promise<readonly Measurement[]>>> = {
  answering: ({ seconds }) => measureAnswering(seconds),
  preview: ({ seconds }) => measurePreview(seconds),
  earlier: ({ seconds }) => measureEarlier(seconds),
  serving: ({ seconds }) => measureServing(seconds),
  recording: ({ seconds }) => measureRecording(seconds),
  replay: ({ seconds, records }) => measureReplay(seconds, records),
  following: ({ seconds }) => measureFollowing(seconds),
  limits: ({ seconds }) => measureLimits(seconds),
  page: ({ seconds }) => measurePage(seconds),
};

interface Options {
  /** For how long each line is measured. */
  readonly seconds: number;
  readonly records: number;
}

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function aimOf({ aim }: Measurement): string {
  if (aim === null) return '';
  return 'atLeast' in aim ? `at least ${aim.atLeast}` : `at most ${aim.atMost}`;
}

function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map((each) => [
    each.what,
    `${number(each.ours)} ${each.unit}`,
    each.beside,
    `${number(each.theirs)} ${each.unit}`,
    number(each.ratio),
    aimOf(each),
    { true: 'met', false: 'not met', null: '' }[`${isMet(each)}`] ?? '',
  ]);
  const all = [['what', 'ours', 'beside', 'theirs', 'ratio', 'aim', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '3' },
    records: { type: 'string', default: '100000' },
  },
});
const options: Options = { seconds: Number(values.seconds), records: Number(values.records) };
const measurements: Measurement[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== '' && values.only !== name) continue;
  process.stderr.write(`${name} …\n`);
  measurements.push(...(await measure(options)));
}
process.stdout.write(`${table(measurements)}\n`);
mkdirSync(folder, { recursive: true });
const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? '' };
writeFileSync(`${folder}/bench.json`, `${JSON.stringify({ machine, ...options, measurements }, null, 2)}\n`);
