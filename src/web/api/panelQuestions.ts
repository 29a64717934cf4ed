import type * as typed from '../generated/operations.js';
import type { Question } from './client.js';
import * as documents from './panelDocuments.js';

/** What the answers ask, with its types. */
export const panelQuestions = {
  understood: documents.understoodDocument as Question<typed.UnderstoodQuery, typed.UnderstoodQueryVariables>,
  noteChoice: documents.noteChoiceDocument as Question<typed.NoteChoiceMutation, typed.NoteChoiceMutationVariables>,
  who: documents.whoDocument as Question<typed.WhoQuery, typed.WhoQueryVariables>,
  dutyDay: documents.dutyDayDocument as Question<typed.DutyDayQuery, typed.DutyDayQueryVariables>,
  meaning: documents.meaningDocument as Question<typed.MeaningQuery, typed.MeaningQueryVariables>,
  post: documents.postDocument as Question<typed.PostQuery, typed.PostQueryVariables>,
  standIn: documents.standInDocument as Question<typed.StandInQuery, typed.StandInQueryVariables>,
  person: documents.personDocument as Question<typed.PersonQuery, typed.PersonQueryVariables>,
  unit: documents.unitDocument as Question<typed.UnitQuery, typed.UnitQueryVariables>,
  provision: documents.provisionDocument as Question<typed.ProvisionQuery, typed.ProvisionQueryVariables>,
  calendarAddress: documents.calendarAddressDocument as Question<
    typed.CalendarAddressQuery,
    typed.CalendarAddressQueryVariables
  >,
} as const;
