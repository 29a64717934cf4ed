import type { RecordedChangeSet } from '../../ledger/entry.js';
import { fail } from '../../model/error.js';
import type { Kind } from '../../model/record.js';
import { noteChoice } from '../../service/ask/noteChoice.js';
import {
  AwaitingApproval,
  acceptCharge,
  approveChanges,
  declineCharge,
  rejectChanges,
} from '../../service/record/approval.js';
import { recordChanges } from '../../service/record/recordChanges.js';
import { recordLeave } from '../../service/record/recordLeave.js';
import { assertOne, attachDocument, type CommandInput, endOne } from '../../service/record/recordOne.js';
import { undoChanges } from '../../service/record/undoChanges.js';
import type { GqlMutationResolvers } from '../generated/types.js';
import type { RecordPayloadParent } from '../parents.js';
import type { Request } from '../request.js';
import { withoutNulls } from '../withoutNulls.js';

type Resolve<Input> = (
  parent: unknown,
  args: { readonly input: Input & CommandInput },
  request: Request,
) => Promise<RecordPayloadParent>;

/** What came of recording: that a second person has to approve is a result, not an error. */
async function payloadOf(recording: Promise<RecordedChangeSet>): Promise<RecordPayloadParent> {
  try {
    return { recorded: await recording, proposal: null };
  } catch (error) {
    if (error instanceof AwaitingApproval) return { recorded: null, proposal: error.proposal };
    throw error;
  }
}

/** Records the one record that stands in `field`. */
const asserting =
  <F extends string>(kind: Kind, field: F, what: string): Resolve<Readonly<Record<F, object>>> =>
  (_parent, { input }, { context }) =>
    payloadOf(
      assertOne(context, kind, withoutNulls(input[field]) as object, { ...input, field, reason: input.reason ?? what }),
    );

/** Ends a record of one kind. */
const ending =
  (kind: Kind, what: string): Resolve<{ readonly id: string; readonly at?: string | null | undefined }> =>
  (_parent, { input }, { context }) =>
    payloadOf(endOne(context, kind, input, { ...input, reason: input.reason ?? what }));

export const mutations: GqlMutationResolvers = {
  record: (_parent, { input, changes }, { context }) => {
    const given = input ?? changes;
    if (given == null || (input != null && changes != null))
      return fail('MISSING_FIELD', ['input'], { zh: '请用 input 给出变更集', en: 'give the change set as `input`' });
    return payloadOf(recordChanges(context, withoutNulls(given)));
  },

  recordAbsence: asserting('absence', 'absence', '记录不在岗'),
  recordLeave: (_parent, { input }, { context }) => payloadOf(recordLeave(context, input)),
  endAbsence: ending('absence', '返岗'),
  delegate: asserting('delegation', 'delegation', '委托、指定'),
  revokeDelegation: ending('delegation', '撤销委托、指定'),
  appoint: asserting('tenure', 'tenure', '任职'),
  endTenure: ending('tenure', '免职、离任'),
  assignDuty: asserting('assignment', 'assignment', '分工'),
  endAssignment: ending('assignment', '终止分工'),
  openCase: asserting('case', 'case', '立案'),
  recordStep: asserting('act', 'act', '办理'),
  closeCase: ending('case', '结案'),
  attachDocument: (_parent, { input }, { context }) =>
    payloadOf(attachDocument(context, input, { ...input, reason: input.reason ?? '附上文件全文' })),

  undo: (_parent, { input }, { context }) => payloadOf(undoChanges(context, input.undone, input)),
  approve: (_parent, { input }, { context }) => payloadOf(approveChanges(context, input)),
  accept: (_parent, { input }, { context }) => payloadOf(acceptCharge(context, input)),
  decline: (_parent, { input }, { context }) => declineCharge(context, input, input.reason),
  reject: (_parent, { input }, { context }) => rejectChanges(context, input.commandId),

  noteChoice: async (_parent, { input }, { context, asking }) => ({
    counted: await noteChoice(context, { ...input, ...(await asking({})) }),
  }),
};
