import { nameOfRelation } from '../../engine/answer/envelope.js';
import { nameOf } from '../../engine/case/step.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type * as found from '../../model/procedure.js';
import type { Act } from '../../model/record.js';
import { stepActionNames } from '../../model/stepActions.js';
import type { Language } from '../../model/text.js';
import type { Named } from '../../wording/labelled.js';
import type * as told from '../../wording/labelledProcedure.js';
import type { AccountabilityFound } from './askAccountability.js';
import { labelledIn } from './labelledIn.js';

/** What was decided about the steps of a procedure, with the names of the view and the sentences of its language. */
export function labelledProcedureIn(view: { readonly language: Language; readonly snapshot: Snapshot }) {
  const { language, snapshot } = view;
  const { named, step, performer, open } = labelledIn(view);
  const orNull = (id: string | null | undefined) => (id == null ? null : named(id));
  const name = (id: string) => nameOf(snapshot, id)[language];
  /** What was retracted has its name from what was known then. */
  const relation = (id: string, then: Snapshot | null | undefined): Named => {
    const view = snapshot.describe(id) === undefined && then != null ? then : snapshot;
    return { id, label: nameOfRelation(view, id)[language] };
  };

  const act = (id: string): readonly told.NamedAct[] => {
    const record = snapshot.describe(id);
    return record?.kind === 'act' ? [namedAct(record)] : [];
  };
  const namedAct = (record: Act): told.NamedAct => ({
    ...{ id: record.id, on: record.on, by: named(record.by), result: record.result ?? null },
    what:
      record.step !== undefined
        ? name(record.step)
        : record.action === undefined
          ? record.id
          : stepActionNames[record.action][language],
    ...{ capacity: orNull(record.capacity), onBehalfOf: orNull(record.onBehalfOf), document: orNull(record.document) },
    ...{ recipients: record.recipients.map(named), recipientRoles: record.recipientRoles },
    ...{ attended: record.attended.map(named), dissented: record.dissented.map(named) },
  });

  const party = ({ role, id }: found.Party): told.NamedStepParty => ({ role, party: orNull(id) });
  const stepPerformer = (each: found.StepPerformer): told.NamedStepPerformer => {
    const standIn = each.standIn === null ? null : openOfPost(each.standIn);
    return {
      ...{ ...party(each), collective: each.collective, post: orNull(each.post), gap: each.gap, standIn },
      performers: each.performers.map(performer),
    };
  };
  const openOfPost = ({ gap, ambiguity, conflict }: NonNullable<found.StepPerformer['standIn']>) => {
    const all = open({ gaps: list(gap), ambiguities: list(ambiguity), conflicts: list(conflict) });
    return {
      ...{ gap: all.gaps[0] ?? null, ambiguity: all.ambiguities[0] ?? null, conflict: all.conflicts[0] ?? null },
    };
  };
  const fault = (each: found.ProcedureFault): told.NamedFault => ({
    ...{ code: each.code, severity: each.severity, act: each.act, step: orNull(each.step) },
    because: each.because.map(step),
  });
  const obligation = (each: found.Obligation): told.NamedObligation => ({
    ...{ step: named(each.step), state: each.state, modality: each.modality, deadline: each.deadline },
    applicability: { ...each.applicability, because: each.applicability.because.map(step) },
    ...{ performers: each.performers.map(stepPerformer), performersNeeded: each.performersNeeded },
    ...{ recipients: each.recipients.map(party), recipientsNeeded: each.recipientsNeeded },
    blocks: each.blocks,
    waitingFor: each.waitingFor.map(({ step: of, event }) => ({ step: orNull(of), event })),
    ...{ acts: each.acts.flatMap(act), faults: each.faults.map(fault), because: each.because.map(step) },
  });
  const check = (each: found.CaseCheck): told.NamedCaseCheck => ({
    ...{ case: orNull(each.case), procedure: named(each.procedure) },
    ...{ obligations: each.obligations.map(obligation), outside: each.outside.flatMap(act) },
    faults: each.faults.map(fault),
  });
  const answerable = ({ post, organization, people }: found.Answerable): told.NamedAnswerable => ({
    ...{ post: orNull(post), organization: orNull(organization), people: people.map(named) },
  });
  const responsible = (each: found.ResponsibleThen | null): told.NamedResponsible | null =>
    each && {
      ...{ performers: each.performers.map(stepPerformer), because: each.because.map(step) },
      ...{ accountable: each.accountable.map(answerable), inCharge: each.inCharge.map(answerable) },
    };
  const accountability = ({
    accountability: of,
    differences,
    knownThen,
  }: AccountabilityFound): told.NamedAccountability => ({
    ...check(of),
    steps: of.steps.map((each) => ({
      ...{ step: named(each.step), state: each.state, acts: each.acts.flatMap(act), moment: each.moment },
      knownThenAt: knownThen.get(each.step)?.knownAt ?? null,
      ...{ asKnownThen: responsible(each.asKnownThen), asKnownNow: responsible(each.asKnownNow) },
      differences: (differences.get(each.step) ?? []).map(({ record, ...came }) => ({
        record: relation(record, knownThen.get(each.step)),
        ...came,
      })),
      ...{ tookPart: each.tookPart.map(named), dissented: each.dissented.map(named) },
    })),
    people: of.posts.map(({ person, posts }) => ({ person: named(person), posts: posts.map(named) })),
    because: of.because.map(step),
  });

  return { check, obligation, accountability };
}

const list = <T>(part: T | null): readonly T[] => (part === null ? [] : [part]);
