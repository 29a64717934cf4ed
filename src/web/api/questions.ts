import type * as typed from '../generated/operations.js';
import { question } from './client.js';
import * as documents from './documents.js';

/** Everything that the page asks, with its types. */
export const questions = {
  ledger: question<typed.LedgerQuery, typed.LedgerQueryVariables>(documents.ledgerDocument),
  search: question<typed.SearchQuery, typed.SearchQueryVariables>(documents.searchDocument),
  kind: question<typed.KindQuery, typed.KindQueryVariables>(documents.kindDocument),
  who: question<typed.WhoQuery, typed.WhoQueryVariables>(documents.whoDocument),
  brief: question<typed.BriefQuery, typed.BriefQueryVariables>(documents.briefDocument),
  post: question<typed.PostQuery, typed.PostQueryVariables>(documents.postDocument),
  standIn: question<typed.StandInQuery, typed.StandInQueryVariables>(documents.standInDocument),
  person: question<typed.PersonQuery, typed.PersonQueryVariables>(documents.personDocument),
  unit: question<typed.UnitQuery, typed.UnitQueryVariables>(documents.unitDocument),
  provision: question<typed.ProvisionQuery, typed.ProvisionQueryVariables>(documents.provisionDocument),
  matrix: question<typed.MatrixQuery, typed.MatrixQueryVariables>(documents.matrixDocument),
  duties: question<typed.DutiesQuery, typed.DutiesQueryVariables>(documents.dutiesDocument),
  findings: question<typed.FindingsQuery, typed.FindingsQueryVariables>(documents.findingsDocument),
  turns: question<typed.TurnsQuery, typed.TurnsQueryVariables>(documents.turnsDocument),
  events: question<typed.EventsQuery, typed.EventsQueryVariables>(documents.eventsDocument),
  absences: question<typed.AbsencesQuery, typed.AbsencesQueryVariables>(documents.absencesDocument),
  cover: question<typed.CoverQuery, typed.CoverQueryVariables>(documents.coverDocument),
  preview: question<typed.PreviewQuery, typed.PreviewQueryVariables>(documents.previewDocument),
} as const;
