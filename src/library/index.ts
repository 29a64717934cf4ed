// `zhifen`: a ledger in one's own process.

export * from '../client/index.js';
export { openLedger } from './openLedger.js';
