import type { FromApi } from '../../wording/fromApi.js';
import type * as typed from '../generated/operations.js';

// What the API answers, with the values of the model. Wording takes these for labelled answers as they are.

type Some<T> = FromApi<NonNullable<T>>;

export type LedgerState = Some<typed.LedgerQuery['ledger']>;
export type DutyAnswer = Some<typed.WhoQuery['whoIsResponsible']>;
export type StandInAnswer = Some<typed.PostQuery['standIn']>;
export type CoverAnswer = Some<typed.PersonQuery['cover']>[number];
export type Responsibilities = Some<typed.PostQuery['responsibilitiesOf']>;
export type BriefAnswer = Some<typed.AnswersQuery['answers']>['nodes'][number];
export type DutyListAnswer = Some<typed.DutyListQuery['answers']>['nodes'][number];
export type Matrix = Some<typed.MatrixQuery['matrix']>;
export type Finding = Some<typed.FindingsQuery['findings']>['nodes'][number];
export type Unit = Some<typed.UnitQuery['organization']>;
export type SourceNode = Some<typed.ProvisionQuery['record']>;
export type Hit = Some<typed.SearchQuery['search']>['nodes'][number];
export type Duty = Some<typed.DutiesQuery['duties']>['nodes'][number];
export type AbsenceNode = Some<typed.AbsencesQuery['absences']>['nodes'][number];
export type Stretch = Some<typed.RosterQuery['covers']>[number]['stretches'][number];
export type Held = FromApi<typed.HeldFragment>;
export type Gap = FromApi<typed.OpenFragment>;
