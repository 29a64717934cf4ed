import type {
  Applicability,
  Obligation,
  ProcedureFault,
  StepDeadline,
  StepPerformer,
  StepState,
} from '../model/procedure.js';
import type { Modality } from '../model/record.js';
import type { Named, NamedPerformer, NamedStep } from './labelled.js';
import type { briefsOfPost } from './open.js';

// What is decided about the steps of a procedure, with the names and sentences of one language: what the API gives, and
// what the command line makes of what the engine decided.

export interface NamedStepParty {
  readonly role: string | null;
  readonly party: Named | null;
}

export interface NamedStepPerformer extends NamedStepParty {
  readonly collective: boolean;
  readonly post: Named | null;
  readonly performers: readonly NamedPerformer[];
  readonly gap: StepPerformer['gap'];
  readonly standIn: Parameters<typeof briefsOfPost>[0] | null;
}

export interface NamedAct {
  readonly id: string;
  /** The step that it names, or what was done outside the procedure. */
  readonly what: string;
  readonly on: string;
  readonly by: Named;
  readonly capacity: Named | null;
  readonly onBehalfOf: Named | null;
  readonly recipients: readonly Named[];
  readonly recipientRoles: readonly string[];
  readonly result: string | null;
  readonly attended: readonly Named[];
  readonly dissented: readonly Named[];
  readonly document: Named | null;
}

export interface NamedFault extends Pick<ProcedureFault, 'code' | 'severity'> {
  readonly act: string | null;
  readonly step: Named | null;
  readonly because: readonly NamedStep[];
}

export interface NamedObligation {
  readonly step: Named;
  readonly state: StepState;
  readonly applicability: Pick<Applicability, 'value' | 'settledBy'> & {
    readonly because: readonly NamedStep[];
  };
  readonly performers: readonly NamedStepPerformer[];
  readonly performersNeeded: Obligation['performersNeeded'];
  readonly recipients: readonly NamedStepParty[];
  readonly recipientsNeeded: Obligation['recipientsNeeded'];
  readonly deadline: StepDeadline;
  readonly modality: Modality;
  readonly blocks: string | null;
  readonly waitingFor: readonly { readonly step: Named | null; readonly event: string | null }[];
  readonly acts: readonly NamedAct[];
  readonly faults: readonly NamedFault[];
  readonly because: readonly NamedStep[];
}

export interface NamedCaseCheck {
  readonly case: Named | null;
  readonly procedure: Named;
  readonly obligations: readonly NamedObligation[];
  readonly outside: readonly NamedAct[];
  readonly faults: readonly NamedFault[];
}

export interface NamedAnswerable {
  readonly post: Named | null;
  readonly organization: Named | null;
  readonly people: readonly Named[];
}

export interface NamedResponsible {
  readonly performers: readonly NamedStepPerformer[];
  readonly accountable: readonly NamedAnswerable[];
  readonly inCharge: readonly NamedAnswerable[];
  readonly because: readonly NamedStep[];
}

export interface NamedStepAccountability {
  readonly step: Named;
  readonly state: StepState;
  readonly acts: readonly NamedAct[];
  readonly moment: string | null;
  /** When `asKnownThen` was known; `null`: nothing was recorded then. */
  readonly knownThenAt: string | null;
  readonly asKnownThen: NamedResponsible | null;
  readonly asKnownNow: NamedResponsible | null;
  readonly differences: readonly { readonly record: Named; readonly revision: number; readonly recordedAt: string }[];
  readonly tookPart: readonly Named[];
  readonly dissented: readonly Named[];
}

export interface NamedAccountability extends NamedCaseCheck {
  readonly steps: readonly NamedStepAccountability[];
  readonly people: readonly { readonly person: Named; readonly posts: readonly Named[] }[];
  /** Whether responsibility is traced for life, with the articles that say so. */
  readonly because: readonly NamedStep[];
}
