// `zhifen/client`: a client of a running server, for browsers and Node, without any other package.

export type * from './answers.js';
export { type Client, connect } from './connect.js';
export {
  errorOf,
  InvalidInput,
  LedgerMovedOn,
  LimitExceeded,
  NotAllowed,
  NotLoggedIn,
  type Problem,
  ServerFault,
  type Texts,
  type ToldError,
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
export {
  type AskOptions,
  type CoverQuestion,
  type DispatchQuestion,
  type Document,
  type FindingsQuestion,
  type Language,
  type Moment,
  type PreviewQuestion,
  type ReadProposal,
  type Reply,
  type Request,
  type ResponsibilitiesQuestion,
  type SearchQuestion,
  type Send,
  type StandInQuestion,
  type WhoQuestion,
  type Zhifen,
  zhifenOver,
} from './zhifen.js';
