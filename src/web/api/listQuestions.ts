import type * as typed from '../generated/operations.js';
import type { Question } from './client.js';
import * as documents from './listDocuments.js';

/** What the lists and the comparison ask, with its types. */
export const listQuestions = {
  dutyList: documents.dutyListDocument as Question<typed.DutyListQuery, typed.DutyListQueryVariables>,
  compare: documents.compareDocument as Question<typed.CompareQuery, typed.CompareQueryVariables>,
  changes: documents.changesDocument as Question<typed.ChangesQuery, typed.ChangesQueryVariables>,
  turningPoints: documents.turningPointsDocument as Question<
    typed.TurningPointsQuery,
    typed.TurningPointsQueryVariables
  >,
  mine: documents.mineDocument as Question<typed.MineQuery, typed.MineQueryVariables>,
} as const;
