import { parseArgs } from 'node:util';
import { createContext } from '../src/service/createContext.js';
import { openSqliteStore } from '../src/store/sqlite/sqliteStore.js';
import { districtsOfChina } from './size/district.js';
import { recordDistricts } from './size/recording.js';

// Writes a ledger of generated districts, or more of them into one that has some: the same ones each time. 2,843 of them
// with four years each are some 15 million records.
const { values } = parseArgs({
  options: {
    ledger: { type: 'string', default: 'districts.db' },
    districts: { type: 'string', default: String(districtsOfChina) },
    years: { type: 'string', default: '1' },
  },
});
const store = await openSqliteStore(values.ledger);
await recordDistricts(createContext(store), { districts: Number(values.districts), years: Number(values.years) });
await store.close();
