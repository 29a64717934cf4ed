// `zhifen/client`: a client of a running server, for browsers and Node, without any other package.

export type * from './answers.js';
export { type Client, connect } from './connect.js';
export {
  InvalidInput,
  LedgerMovedOn,
  LimitExceeded,
  NotAllowed,
  NotLoggedIn,
  type Problem,
  ServerFault,
  type Texts,
  TryLater,
  UnknownName,
  Unreachable,
  ZhifenError,
} from './errors.js';
export { explain } from './explain.js';
export type { ServerOptions } from './http.js';
export type { Page, Pages } from './pages.js';
export type {
  RecordedChangeSet,
  Standing,
  StandingQuestion,
  StandingStandInQuestion,
  ToldBecause,
} from './standing.js';
export type {
  AskOptions,
  CoverQuestion,
  DispatchQuestion,
  Document,
  FindingsQuestion,
  Language,
  Moment,
  PreviewQuestion,
  ResponsibilitiesQuestion,
  SearchQuestion,
  StandInQuestion,
  WhoQuestion,
  Zhifen,
} from './zhifen.js';
