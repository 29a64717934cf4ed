import type { Ambiguity, GapReason, Manner, Outcome } from '../model/answer.js';
import type { Severity } from '../model/finding.js';
import type { Extent, Organization, Oversight, Post, StandInRule } from '../model/record.js';
import type { NamedPost } from '../wording/labelled.js';

// What the API answers to `chartQuery`, with the values of the model.

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

export interface PartyAnswer {
  readonly person: NamedAnswer | null;
  readonly post: NamedAnswer | null;
}

export interface PerformerAnswer extends PartyAnswer {
  readonly organization: NamedAnswer | null;
  readonly manner: Manner;
  readonly extent: Extent;
}

export interface StandInRuleAnswer {
  readonly manner: StandInRule['manner'];
  readonly order: number;
  readonly label: string | null;
  readonly extent: Extent;
  readonly candidates: readonly NamedAnswer[];
  readonly scope: readonly unknown[] | null;
  readonly except: readonly NamedAnswer[];
  readonly reasons: readonly unknown[] | null;
  readonly minDays: number | null;
  readonly maxDays: number | null;
}

export interface ChartPostAnswer {
  readonly post: NamedAnswer & {
    readonly role: Post['role'];
    readonly seats: Post['seats'];
    readonly seatOf: { readonly id: string } | null;
    readonly heads: boolean;
    readonly state: NamedPost['state'];
    readonly absences: readonly AbsenceAnswer[];
    /** Of the posts of the organization itself. */
    readonly standInRules?: readonly StandInRuleAnswer[];
  };
  readonly standIn: {
    readonly outcome: Outcome;
    readonly incumbents: readonly (NamedAnswer & { readonly absences: readonly AbsenceAnswer[] })[];
    readonly performers: readonly PerformerAnswer[];
    readonly gap: { readonly reason: GapReason; readonly arranger: NamedAnswer | null } | null;
    readonly ambiguity: {
      readonly why: Ambiguity['why'];
      readonly readings: readonly { readonly performers: readonly PerformerAnswer[] }[];
    } | null;
    readonly conflict: { readonly claims: readonly PartyAnswer[] } | null;
  };
  /** From when on another answer holds; `null`: until further notice. */
  readonly holdsUntil: string | null;
}

/** Of the units on the last level that is read, only the id of the organization is given. */
export interface ChartUnitAnswer {
  readonly organization: NamedAnswer & { readonly type: Organization['type']; readonly placeholder: boolean };
  readonly inCharge?: readonly NamedAnswer[];
  readonly posts?: readonly ChartPostAnswer[];
  readonly units?: readonly ChartUnitAnswer[];
}

export type OversightMode = Oversight['mode'];

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
    readonly severity: Severity;
    readonly subjects: readonly { readonly id: string }[];
    readonly records: readonly { readonly id: string }[];
  }[];
}

/** The answer, with the moment asked about. */
export interface ChartAnswer {
  /** As asked; `null`: now. */
  readonly at: string | null;
  readonly knownAt: string | null;
  readonly ledger: { readonly revision: number; readonly recordedAt: string | null; readonly timeZone: string };
  readonly orgChart: OrgChartAnswer;
}
