import type * as typed from '../generated/operations.js';
import type { Question } from './client.js';
import * as documents from './documents.js';

/** Everything that the page asks, and what it tells, with its types. */
export const questions = {
  ledger: documents.ledgerDocument as Question<typed.LedgerQuery, typed.LedgerQueryVariables>,
  viewer: documents.viewerDocument as Question<typed.ViewerQuery, typed.ViewerQueryVariables>,
  head: documents.headDocument as Question<typed.HeadQuery, typed.HeadQueryVariables>,
  news: documents.newsDocument as Question<typed.NewsQuery, typed.NewsQueryVariables>,
  search: documents.searchDocument as Question<typed.SearchQuery, typed.SearchQueryVariables>,
  suggest: documents.suggestDocument as Question<typed.SuggestQuery, typed.SuggestQueryVariables>,
  knownSince: documents.knownSinceDocument as Question<typed.KnownSinceQuery, typed.KnownSinceQueryVariables>,
  kind: documents.kindDocument as Question<typed.KindQuery, typed.KindQueryVariables>,
  answers: documents.answersDocument as Question<typed.AnswersQuery, typed.AnswersQueryVariables>,
  matrix: documents.matrixDocument as Question<typed.MatrixQuery, typed.MatrixQueryVariables>,
  duties: documents.dutiesDocument as Question<typed.DutiesQuery, typed.DutiesQueryVariables>,
  findings: documents.findingsDocument as Question<typed.FindingsQuery, typed.FindingsQueryVariables>,
  events: documents.eventsDocument as Question<typed.EventsQuery, typed.EventsQueryVariables>,
} as const;
