import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnswering } from './answering.js';
import { measureChanged } from './changed.js';
import { measureEarlier } from './earlier.js';
import { measureFollowing } from './following.js';
import { measureServing } from './http/serving.js';
import { whereServersRun } from './http/started.js';
import { measureLimits } from './limits.js';
import type { Measurement, Result } from './measure.js';
import { measurePage } from './page.js';
import { measurePeers } from './peers/peers.js';
import { measurePreview } from './preview.js';
import { measureRecording } from './recording.js';
import { measureReplay } from './replay.js';
import { plotOfAims, plotOfSizes } from './report/plots.js';
import { table } from './report/table.js';
import { districtsOfChina } from './size/district.js';
import { measureSize } from './size/size.js';
import { measureStanding } from './standing.js';

const folder = 'bench/results';

const parts: Readonly<Record<string, (options: Options) => Promise<readonly Result[]>>> = {
  answering: ({ seconds }) => measureAnswering(seconds),
  preview: ({ seconds }) => measurePreview(seconds),
  changed: ({ seconds }) => measureChanged(seconds),
  earlier: ({ seconds }) => measureEarlier(seconds),
  serving: ({ seconds }) => measureServing(seconds),
  peers: ({ seconds }) => measurePeers(seconds),
  size: ({ seconds, districts }) => measureSize(seconds, districts),
  recording: ({ seconds }) => measureRecording(seconds),
  replay: ({ seconds, records }) => measureReplay(seconds, records),
  following: ({ seconds }) => measureFollowing(seconds),
  standing: ({ seconds }) => measureStanding(seconds),
  limits: ({ seconds }) => measureLimits(seconds),
  page: ({ seconds }) => measurePage(seconds),
};

interface Options {
  /** For how long each line is measured. */
  readonly seconds: number;
  /** Of the ledger that is replayed. */
  readonly records: number;
  /** Of the largest ledger that is asked. */
  readonly districts: number;
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '2' },
    records: { type: 'string' },
    districts: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
});
if (values.only !== '' && !(values.only in parts)) throw new Error(`the parts are ${Object.keys(parts).join(', ')}`);
const { full } = values;
const options: Options = {
  seconds: Number(values.seconds),
  records: Number(values.records ?? (full ? 1_000_000 : 100_000)),
  districts: Number(values.districts ?? (full ? districtsOfChina : 100)),
};

const results: Result[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== '' && values.only !== name) continue;
  const began = performance.now();
  process.stderr.write(`${name} …\n`);
  results.push(...(await measure(options)));
  process.stderr.write(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
}
mkdirSync(folder, { recursive: true });
const file = (name: string, content: string) => writeFileSync(`${folder}/${name}`, content);
process.stdout.write(`${table(results)}\n`);
const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? '', whereServersRun };
file('table.txt', `${table(results)}\n`);
file('bench.json', `${JSON.stringify({ machine, ...options, results }, null, 2)}\n`);
const measured = results.filter((each): each is Measurement => 'ratio' in each);
file('aims.svg', plotOfAims(measured));
if (measured.some(({ series }) => series !== undefined)) file('sizes.svg', plotOfSizes(measured));
