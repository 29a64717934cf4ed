import type * as typed from '../generated/operations.js';
import type { Question } from './client.js';
import * as documents from './rosterDocuments.js';

/** What the roster asks, with its types. */
export const rosterQuestions = {
  absences: documents.absencesDocument as Question<typed.AbsencesQuery, typed.AbsencesQueryVariables>,
  turns: documents.rosterTurnsDocument as Question<typed.RosterTurnsQuery, typed.RosterTurnsQueryVariables>,
  roster: documents.rosterDocument as Question<typed.RosterQuery, typed.RosterQueryVariables>,
  daysOff: documents.daysOffDocument as Question<typed.DaysOffQuery, typed.DaysOffQueryVariables>,
  due: documents.dueDocument as Question<typed.DueQuery, typed.DueQueryVariables>,
  unit: documents.rosterUnitDocument as Question<typed.RosterUnitQuery, typed.RosterUnitQueryVariables>,
  coming: documents.comingDocument as Question<typed.ComingQuery, typed.ComingQueryVariables>,
} as const;
