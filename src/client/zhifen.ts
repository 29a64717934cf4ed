import type * as told from './answers.js';
import * as documents from './documents.js';
import { errorOf, type ToldError } from './errors.js';
import type * as api from './generated/operations.js';
import { Pages } from './pages.js';

/** The language of labels and sentences. */
export type Language = 'zh' | 'en';

/** What a question is asked with besides. */
export interface AskOptions {
  /** The language of labels and sentences in this answer. */
  readonly language?: Language | undefined;
  /** Gives the question up. */
  readonly signal?: AbortSignal | undefined;
}

/** The moment of a question, on both axes of time: dates (`2026-11-23`, its start in the zone of the ledger) or instants of RFC 3339. */
export interface Moment {
  /** What is so then; absent: now. */
  readonly at?: string | undefined;
  /** As known then; absent: now. */
  readonly knownAt?: string | undefined;
  /** Changes to be taken as known, without recording them; for those who may record them. */
  readonly assume?: told.ChangeSetInput | undefined;
}

export interface WhoQuestion extends Moment {
  /** `{ duty: ID }`, or `{ text: '谁管下水道' }`: words, of which the answer says what they were understood as. */
  readonly matter: told.MatterInput;
  /** A government or an organization, by id or name; absent: all, or the one that the duty belongs to. */
  readonly within?: string | undefined;
  readonly area?: string | undefined;
  readonly modes?: readonly told.AssignmentMode[] | undefined;
  /** What is less sure is answered as unclear: nobody is named. `PROBABLE` unless given; programs that act by themselves want `CLEAR`. */
  readonly minCertainty?: told.Certainty | undefined;
}

export interface DispatchQuestion extends Moment {
  /** At most 500. */
  readonly tickets: readonly told.TicketInput[];
  readonly within?: string | undefined;
  /** Only these modes: `outcome` is about them. */
  readonly modes?: readonly told.AssignmentMode[] | undefined;
  /** `CLEAR` unless given. */
  readonly minCertainty?: told.Certainty | undefined;
}

export interface StandInQuestion extends Moment {
  /** A post, by id or name. */
  readonly for: string;
  /** Only in this matter. */
  readonly matter?: told.MatterInput | undefined;
}

export interface CoverQuestion extends Moment {
  /** A person, by id or name. */
  readonly person: string;
  /** Instead of `at`, a span: every stretch of it has an answer. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface ResponsibilitiesQuestion extends Moment {
  /** A post, a person or an organization, by id or name. */
  readonly holder: string;
  /** Only what a record gives by name. */
  readonly direct?: boolean | undefined;
}

export interface SearchQuestion extends Omit<Moment, 'assume'> {
  readonly text: string;
  readonly types?: readonly told.Kind[] | undefined;
  readonly within?: string | undefined;
  /** Items of one page, 50 unless given, at most 500. */
  readonly pageSize?: number | undefined;
}

export interface FindingsQuestion extends Moment {
  readonly within?: string | undefined;
  /** Instead of `at`: looks ahead over a span. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly codes?: readonly told.FindingCode[] | undefined;
  readonly severity?: told.Severity | undefined;
  readonly pageSize?: number | undefined;
}

export interface PreviewQuestion {
  readonly changes: told.ChangeSetInput;
  readonly within?: string | undefined;
  /** At this instant only; absent, without a span: all the time that the change set touches. */
  readonly at?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A proposal as it was read: another one under the same `commandId` is refused. */
export type ReadProposal = Pick<told.Proposal, 'commandId' | 'contentHash'>;

/** A document of one's own: text, or what GraphQL Code Generator makes of one, which knows its types. */
export type Document<Answered, Variables> =
  | string
  | { toString(): string; readonly __apiType?: (variables: Variables) => Answered };

/**
 * Asks and records. Every question names its moment or is about now; every answer says what was asked as of when
 * (`question`), what it rests on (`because`), how long it holds (`holdsUntil`), and has a receipt to be kept.
 *
 * What the records do not say is an answer (`GAP`, `AMBIGUOUS`, `CONFLICT`), never an error, and names nobody. Errors are
 * instances of `ZhifenError`.
 */
export interface Zhifen {
  /** Who is responsible for a matter. */
  whoIsResponsible(question: WhoQuestion, options?: AskOptions): Promise<told.Answer>;
  /** Whose matter each of many texts is, in their order. */
  dispatch(question: DispatchQuestion, options?: AskOptions): Promise<readonly told.Dispatched[]>;
  /** Who performs for a post, and why. */
  standIn(question: StandInQuestion, options?: AskOptions): Promise<told.StandInAnswer>;
  /** Who performs for each post that a person holds: one answer for each post and stretch of time. */
  cover(question: CoverQuestion, options?: AskOptions): Promise<readonly told.StandInAnswer[]>;
  /** What a post, a person or an organization is responsible for. */
  responsibilitiesOf(question: ResponsibilitiesQuestion, options?: AskOptions): Promise<told.Responsibilities>;
  /** Records by words, the best first. */
  search(question: SearchQuestion, options?: AskOptions): Pages<told.SearchHit>;
  /** What has to be looked at: gaps, conflicts, what ends soon. */
  findings(question: FindingsQuestion, options?: AskOptions): Pages<told.Finding>;
  /** What a change set would alter. Nothing is recorded. */
  preview(question: PreviewQuestion, options?: AskOptions): Promise<told.Comparison>;
  /**
   * Records a change set, all or nothing, durable before this resolves. Sent again with the same `commandId` and content it is not
   * recorded twice and gives the first result; with other content it is refused. Where a second person has to approve,
   * `proposal` is set and `revision` is `null`.
   */
  record(changeSet: told.ChangeSetInput, options?: AskOptions): Promise<told.Recorded>;
  /** Undoes a change set by another, which makes its records what they were before it. */
  undo(undoing: told.UndoInput, options?: AskOptions): Promise<told.Recorded>;
  /** What waits for a second person, or for who is to stand in, the oldest first. */
  proposals(options?: AskOptions): Promise<readonly told.Proposal[]>;
  /**
   * Approves the proposal that was read, and records it in the name of its author. Where others have to say yes too, `proposal` is
   * set and `revision` is `null`. A retry gives the first result.
   */
  approve(proposal: ReadProposal, options?: AskOptions): Promise<told.Recorded>;
  /** Accepts what the proposal that was read charges the caller's own person with, as `approve`. */
  accept(proposal: ReadProposal, options?: AskOptions): Promise<told.Recorded>;
  /** Does not take on what the proposal that was read charges the caller's own person with, and says why. */
  decline(proposal: ReadProposal & { readonly reason: string }, options?: AskOptions): Promise<told.Proposal>;
  /** Takes a proposal back, or refuses it. */
  reject(proposal: Pick<told.Proposal, 'commandId'>, options?: AskOptions): Promise<told.Proposal>;
  /** Where the ledger stands, and which governments it has. */
  ledger(options?: AskOptions): Promise<told.LedgerState>;
  /** A document of one's own; an error in any field rejects. */
  query<Answered = unknown, Variables extends object = Record<string, unknown>>(
    document: Document<Answered, Variables>,
    variables?: Variables,
    options?: AskOptions,
  ): Promise<Answered>;
}

/** A request of GraphQL, as it is sent. */
export interface Request {
  readonly query: string;
  readonly variables: object;
}

export interface Reply {
  readonly data?: unknown | undefined;
  readonly errors?: readonly ToldError[] | undefined;
}

/** Sends a request, and gives what came back with data; rejects with a `ZhifenError` where nothing did. */
export type Send = (request: Request, options: AskOptions) => Promise<Reply>;

/** Asks and records by whatever `send` sends requests: a transport of one's own. */
export function zhifenOver(send: Send, language: Language): Zhifen {
  const query = async <T>(document: string, variables: object, options: AskOptions = {}): Promise<T> => {
    const { data, errors = [] } = await send({ query: document, variables }, options);
    if (errors[0] !== undefined) throw errorOf(errors[0]);
    return data as T;
  };
  /** A field of an answer without errors is there, whatever the schema allows. */
  const ask = async <T, K extends keyof T>(document: string, field: K, variables: object, options: AskOptions = {}) => {
    const lang = (options.language ?? language).toUpperCase();
    const data = await query<T>(document, document.includes('$lang') ? { ...variables, lang } : variables, options);
    return data[field] as NonNullable<T[K]>;
  };
  return {
    whoIsResponsible: (asked, options) =>
      ask<api.WhoQuery, 'whoIsResponsible'>(documents.whoDocument, 'whoIsResponsible', asked, options),
    dispatch: (asked, options) =>
      ask<api.DispatchQuery, 'dispatch'>(documents.dispatchDocument, 'dispatch', asked, options),
    standIn: (asked, options) => ask<api.StandInQuery, 'standIn'>(documents.standInDocument, 'standIn', asked, options),
    cover: (asked, options) => ask<api.CoverQuery, 'cover'>(documents.coverDocument, 'cover', asked, options),
    responsibilitiesOf: (asked, options) =>
      ask<api.ResponsibilitiesQuery, 'responsibilitiesOf'>(
        documents.responsibilitiesDocument,
        'responsibilitiesOf',
        asked,
        options,
      ),
    search: ({ pageSize: first, ...asked }, options) =>
      new Pages((after) =>
        ask<api.SearchQuery, 'search'>(documents.searchDocument, 'search', { ...asked, first, after }, options),
      ),
    findings: ({ pageSize: first, ...asked }, options) =>
      new Pages((after) =>
        ask<api.FindingsQuery, 'findings'>(documents.findingsDocument, 'findings', { ...asked, first, after }, options),
      ),
    preview: (asked, options) => ask<api.PreviewQuery, 'preview'>(documents.previewDocument, 'preview', asked, options),
    record: (input, options) =>
      ask<api.RecordChangesMutation, 'record'>(documents.recordDocument, 'record', { input }, options),
    undo: (input, options) => ask<api.UndoMutation, 'undo'>(documents.undoDocument, 'undo', { input }, options),
    proposals: (options) => ask<api.ProposalsQuery, 'proposals'>(documents.proposalsDocument, 'proposals', {}, options),
    approve: ({ commandId, contentHash }, options) =>
      ask<api.ApproveMutation, 'approve'>(
        documents.approveDocument,
        'approve',
        { input: { commandId, contentHash } },
        options,
      ),
    accept: ({ commandId, contentHash }, options) =>
      ask<api.AcceptMutation, 'accept'>(
        documents.acceptDocument,
        'accept',
        { input: { commandId, contentHash } },
        options,
      ),
    decline: ({ commandId, contentHash, reason }, options) =>
      ask<api.DeclineMutation, 'decline'>(
        documents.declineDocument,
        'decline',
        { input: { commandId, contentHash, reason } },
        options,
      ),
    reject: ({ commandId }, options) =>
      ask<api.RejectMutation, 'reject'>(documents.rejectDocument, 'reject', { input: { commandId } }, options),
    ledger: (options) => ask<api.LedgerQuery, 'ledger'>(documents.ledgerDocument, 'ledger', {}, options),
    query: (document, variables, options) => query(String(document), variables ?? {}, options),
  };
}
