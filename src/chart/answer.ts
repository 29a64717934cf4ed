/** A record with its names, as the API gives it. */
export interface NamedAnswer {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
}

export interface AbsenceAnswer {
  readonly id: string;
  readonly validTo: string | null;
}

export type Manner = 'PRESENT' | 'ENTRUSTED' | 'DESIGNATED' | 'RULE';
export type Extent = 'CEREMONIAL' | 'URGENT' | 'DAILY_WORK' | 'FULL';
export type OversightMode = 'LEADS' | 'IN_CHARGE' | 'LIAISON' | 'ASSISTS' | 'GUIDES' | 'SUPERVISES';
export type PostState = 'FILLED' | 'VACANT' | 'UNRECORDED';

export interface PerformerAnswer {
  readonly person: NamedAnswer | null;
  readonly post: NamedAnswer | null;
  readonly organization: NamedAnswer | null;
  readonly manner: Manner;
  readonly extent: Extent;
}

export interface ChartPostAnswer {
  readonly post: NamedAnswer & {
    readonly role: string;
    readonly seats: 'ONE' | 'MANY';
    readonly seatOf: { readonly id: string } | null;
    readonly heads: boolean;
    readonly state: PostState;
    readonly absences: readonly AbsenceAnswer[];
  };
  readonly standIn: {
    readonly outcome: 'HELD' | 'PARTIAL' | 'GAP' | 'AMBIGUOUS' | 'CONFLICT';
    readonly incumbents: readonly (NamedAnswer & { readonly absences: readonly AbsenceAnswer[] })[];
    readonly performers: readonly PerformerAnswer[];
    readonly gap: {
      readonly reason: string;
      readonly eligible: readonly NamedAnswer[];
      readonly arranger: NamedAnswer | null;
    } | null;
    readonly conflict: {
      readonly claims: readonly { readonly person: NamedAnswer | null; readonly post: NamedAnswer | null }[];
    } | null;
  };
}

/** Of the units on the last level that is read, only the id of the organization is given. */
export interface ChartUnitAnswer {
  readonly organization: NamedAnswer & { readonly type: string; readonly placeholder: boolean };
  readonly inCharge?: readonly NamedAnswer[];
  readonly posts?: readonly ChartPostAnswer[];
  readonly units?: readonly ChartUnitAnswer[];
}

export interface OversightAnswer {
  readonly id: string;
  readonly mode: OversightMode;
  readonly overseer: (NamedAnswer & { readonly __typename?: string }) | null;
  readonly target: (NamedAnswer & { readonly __typename?: string }) | null;
}

export interface OrgChartAnswer {
  readonly root: ChartUnitAnswer;
  readonly beside: readonly ChartUnitAnswer[];
  readonly oversight: readonly OversightAnswer[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: 'INFO' | 'WARNING' | 'ERROR';
    readonly subjects: readonly { readonly id: string }[];
  }[];
}

export interface StandInUntil {
  readonly holdsUntil: string | null;
}

/** What the API answers to `chartQuery`, with the moment asked about and until when the exceptions hold. */
export interface ChartAnswer {
  /** As asked; `null`: now. */
  readonly at: string | null;
  readonly knownAt: string | null;
  readonly ledger: { readonly revision: number; readonly recordedAt: string | null; readonly timeZone: string };
  readonly orgChart: OrgChartAnswer;
  /** By the id of the post, from when on another answer holds; `null`: until further notice. */
  readonly until: Readonly<Record<string, string | null>>;
}
