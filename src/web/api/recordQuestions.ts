import type * as typed from '../generated/operations.js';
import type { Question } from './client.js';
import * as documents from './recordDocuments.js';

/** What the view of recording asks and tells, with its types. */
export const recordQuestions = {
  forecast: documents.forecastDocument as Question<typed.ForecastQuery, typed.ForecastQueryVariables>,
  strip: documents.stripDocument as Question<typed.StripQuery, typed.StripQueryVariables>,
  spells: documents.spellsDocument as Question<typed.SpellsQuery, typed.SpellsQueryVariables>,
  standing: documents.standingDocument as Question<typed.StandingQuery, typed.StandingQueryVariables>,
  rules: documents.rulesDocument as Question<typed.StandInRulesQuery, typed.StandInRulesQueryVariables>,
  steps: documents.stepsDocument as Question<typed.StepsOfCaseQuery, typed.StepsOfCaseQueryVariables>,
  cases: documents.casesToRecordDocument as Question<typed.OpenCasesQuery, typed.OpenCasesQueryVariables>,
  known: documents.knownDocument as Question<typed.KnownQuery, typed.KnownQueryVariables>,
  enter: documents.enterDocument as Question<typed.EnterMutation, typed.EnterMutationVariables>,
  undo: documents.undoDocument as Question<typed.UndoMutation, typed.UndoMutationVariables>,
  proposals: documents.proposalsDocument as Question<typed.ProposalsQuery, typed.ProposalsQueryVariables>,
  approve: documents.approveDocument as Question<typed.ApproveMutation, typed.ApproveMutationVariables>,
  accept: documents.acceptDocument as Question<typed.AcceptMutation, typed.AcceptMutationVariables>,
  decline: documents.declineDocument as Question<typed.DeclineMutation, typed.DeclineMutationVariables>,
  reject: documents.rejectDocument as Question<typed.RejectMutation, typed.RejectMutationVariables>,
  importing: documents.importDraftDocument as Question<typed.ImportDraftQuery, typed.ImportDraftQueryVariables>,
  notice: documents.noticeDraftDocument as Question<typed.NoticeDraftQuery, typed.NoticeDraftQueryVariables>,
} as const;
