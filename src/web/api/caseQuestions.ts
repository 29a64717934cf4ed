import type * as typed from '../generated/operations.js';
import * as documents from './caseDocuments.js';
import type { Question } from './client.js';

/** What the view of cases asks, with its types. */
export const caseQuestions = {
  dueList: documents.dueListDocument as Question<typed.DueListQuery, typed.DueListQueryVariables>,
  cases: documents.casesDocument as Question<typed.CasesQuery, typed.CasesQueryVariables>,
  checkCase: documents.checkCaseDocument as Question<typed.CheckCaseQuery, typed.CheckCaseQueryVariables>,
  supposed: documents.supposedDocument as Question<typed.SupposedQuery, typed.SupposedQueryVariables>,
  accountability: documents.accountabilityDocument as Question<
    typed.AccountabilityQuery,
    typed.AccountabilityQueryVariables
  >,
} as const;
