import type { Kind } from '../../model/record.js';
import { noteChoice } from '../../service/ask/noteChoice.js';
import { approveChanges, rejectChanges } from '../../service/record/approval.js';
import { recordChanges } from '../../service/record/recordChanges.js';
import { assertOne, attachDocument, type CommandInput, endOne } from '../../service/record/recordOne.js';
import type { GqlMutationResolvers } from '../generated/types.js';
import type { RecordPayloadParent } from '../parents.js';
import type { Request } from '../request.js';
import { withoutNulls } from '../withoutNulls.js';

type Resolve<A> = (parent: unknown, args: A & CommandInput, request: Request) => Promise<RecordPayloadParent>;

/** Records the one record that stands in the argument `field`. */
const asserting =
  <F extends string>(kind: Kind, field: F, what: string): Resolve<Readonly<Record<F, object>>> =>
  (_parent, args, { context }) =>
    assertOne(context, kind, withoutNulls(args[field]) as object, { ...args, field, reason: args.reason ?? what });

/** Ends a record of one kind. */
const ending =
  (kind: Kind, what: string): Resolve<{ readonly id: string; readonly at?: string | null | undefined }> =>
  (_parent, args, { context }) =>
    endOne(context, kind, args, { ...args, reason: args.reason ?? what });

export const mutations: GqlMutationResolvers = {
  record: (_parent, { changes }, { context }) => recordChanges(context, withoutNulls(changes)),

  recordAbsence: asserting('absence', 'absence', '记录不在岗'),
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
  attachDocument: (_parent, args, { context }) =>
    attachDocument(context, args, { ...args, reason: args.reason ?? '附上文件全文' }),

  approve: (_parent, awaiting, { context }) => approveChanges(context, awaiting),
  reject: (_parent, { commandId }, { context }) => rejectChanges(context, commandId),

  noteChoice: async (_parent, choice, { context, asking }) => ({
    counted: await noteChoice(context, { ...choice, ...(await asking({})) }),
  }),
};
