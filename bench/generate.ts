import { parseArgs } from 'node:util';
import { districtsOfChina } from './size/district.js';
import { recordInto } from './size/ledgers.js';

// Makes a ledger of generated districts, or adds to it those that it lacks: the same ones each time. 2,843 of them with four
// years each are some 15 million records.
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'districts' },
    districts: { type: 'string', default: String(districtsOfChina) },
    years: { type: 'string', default: '4' },
  },
});
await recordInto(values.data, { districts: Number(values.districts), years: Number(values.years) });
