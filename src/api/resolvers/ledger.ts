import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { failOnLargeFile } from '../../importing/files/paper.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import type { Version as VersionOfRecord } from '../../ledger/timeline.js';
import { recordsIn } from '../../model/changeSet.js';
import { fail } from '../../model/error.js';
import type { AnyRecord, Kind } from '../../model/record.js';
import { contains, type RecordedTime, type ValidTime } from '../../model/time.js';
import { may, roles } from '../../model/viewer.js';
import { calendarAddress } from '../../service/ask/calendarAddress.js';
import { noticeInForce } from '../../service/ask/noticeInForce.js';
import { changesAfter, historyOf, ledgerState, statedOf } from '../../service/ask/readLedger.js';
import type { Context } from '../../service/context.js';
import { type ImportedDraft, importDraft } from '../../service/importing/importDraft.js';
import { asOf } from '../../service/moment.js';
import { noticeDraft } from '../../service/noticeDraft.js';
import { proposalHash } from '../../service/record/approval.js';
import { findingsCausedBy } from '../../service/record/findingsCausedBy.js';
import { asWritten } from '../asWritten.js';
import { pageOf, positionOf, sizeOf } from '../connection.js';
import type {
  GqlAcceptanceResolvers,
  GqlChangeResolvers,
  GqlChangeSetResolvers,
  GqlChargeResolvers,
  GqlDecliningResolvers,
  GqlImportedDraftResolvers,
  GqlLedgerResolvers,
  GqlNoticeChoiceResolvers,
  GqlNoticeDraftResolvers,
  GqlNoticeQuestionResolvers,
  GqlProposalResolvers,
  GqlQueryResolvers,
  GqlRecordPayloadResolvers,
  GqlVersionResolvers,
  GqlViewerResolvers,
} from '../generated/types.js';
import { foundInView } from '../parents.js';
import { note, type Request } from '../request.js';
import { type Asked, both, type Seen, see, seeEach, seeOne } from '../view.js';

/** What the ledger holds. */
export const ledgerQueries: GqlQueryResolvers = {
  history: async (_parent, { id, ...args }, { context }) => {
    const position = positionOf(args);
    return pageOf(await historyOf(context, id), keyOfVersion, allMoments, args, position);
  },
  changes: (_parent, { after, first }, { context }) => changesAfter(context, Math.max(0, after ?? 0), sizeOf(first)),
  ledger: (_parent, _args, { context }) => ledgerState(context),
  noticeDraft: (_parent, { text }, { context }) => noticeDraft(context, text),
  importDraft: (_parent, { name, content, government, whole, leftOn }, { context }) =>
    importDraft(context, { name, bytes: bytesOf(content), government: government ?? null, isWhole: whole, leftOn }),
  notice: (_parent, { within, at, knownAt }, { context }) => noticeInForce(context, within, { at, knownAt }),
  calendarAddress: (_parent, { holder, lang }, { context }) => calendarAddress(context, holder, lang ?? 'zh'),
  viewer: (_parent, _args, { context }) => context.viewer,
  proposals: (_parent, _args, { context }) => context.store.proposals(),
};

/** A history is not read at a moment: what is recorded later comes at its end. */
const allMoments = { at: '', knownAt: '' };

const keyOfVersion = ({ valid, known }: VersionOfRecord): string => `${known.from} ${valid.from}`;

const RecordPayload: GqlRecordPayloadResolvers = {
  changeSet: ({ recorded }) => recorded,
  proposal: ({ proposal }) => proposal,
  revision: ({ recorded }) => recorded?.revision ?? null,
  recordedAt: ({ recorded }) => recorded?.recordedAt ?? null,
  commandId: ({ recorded, proposal }) => (recorded ?? proposal).commandId,
  records: async ({ recorded }, _args, { context, loaders }) => {
    if (recorded === null) return [];
    const now = await asKnownNow(context);
    const ids = [...new Set(recorded.changes.map(({ id }) => id))];
    const seen = ids.map(async (id) => see(await loaders.view.load({ ...now, id }), id));
    return (await Promise.all(seen)).filter((each) => each !== null);
  },
  findings: async ({ recorded }, _args, { context }) => {
    if (recorded === null) return [];
    const now = await asKnownNow(context);
    return (await findingsCausedBy(context, recorded)).map((found) => foundInView(found, now));
  },
};

/** Not the moment of the request: another change set may stand before this one in it. */
const asKnownNow = async (context: Context): Promise<Asked> => ({
  ...(await asOf(context, {})),
  named: { at: false, knownAt: false },
});

/** An instant at which the record is in force: that of its recording, where it may be. */
function instantOf({ validFrom, validTo }: AnyRecord, recordedAt: string): ValidTime {
  const at = recordedAt as ValidTime;
  if (contains({ from: validFrom, to: validTo }, at)) return at;
  return validFrom ?? (new Date(Date.parse(validTo ?? at) - 1).toISOString() as ValidTime);
}

const Version: GqlVersionResolvers = {
  record: async ({ record, valid, known }, _args, { context, loaders }): Promise<Seen> => {
    const knownAt = known.from ?? (context.now() as RecordedTime);
    const at = instantOf(record, valid.from ?? knownAt);
    return { record, view: await loaders.view.load({ id: record.id, at, knownAt, named: both }) };
  },
  validFrom: ({ valid }) => valid.from,
  validTo: ({ valid }) => valid.to,
  knownFrom: ({ known }, _args, { context }) => known.from ?? context.now(),
  knownUntil: ({ known }) => known.to,
};

function noted(changeSet: RecordedChangeSet, request: Request): RecordedChangeSet {
  note(request, recordsIn(changeSet.changes));
  return changeSet;
}

const ChangeSet: GqlChangeSetResolvers = {
  // Why it was recorded, what it is called and what it rests on tell the reason of an absence.
  reason: (changeSet, _args, request) => noted(changeSet, request).reason,
  commandId: (changeSet, _args, request) => noted(changeSet, request).commandId,
  basis: (changeSet, _args, request) => noted(changeSet, request).basis,
  accepted: ({ accepted = [] }) => accepted,
  changes: (changeSet) => changeSet.changes.map((change) => ({ change, changeSet })),
};

const Change: GqlChangeResolvers = {
  operation: ({ change }) => change.op,
  recordId: ({ change }) => change.id,
  record: async ({ change, changeSet: { recordedAt: knownAt } }, _args, { loaders }): Promise<Seen | null> => {
    if (change.op !== 'assert') return null;
    const at = instantOf(change.record, knownAt);
    return { record: change.record, view: await loaders.view.load({ id: change.id, at, knownAt, named: both }) };
  },
  at: ({ change }) => (change.op === 'end' ? change.at : null),
};

const Ledger: GqlLedgerResolvers = {
  governments: async ({ governments }, _args, { loaders, moment }) => {
    const now = await moment({});
    const views = await Promise.all(governments.map((id) => loaders.view.load({ id, ...now })));
    return governments.flatMap((id, index) => {
      const view = views[index];
      return view === undefined ? [] : seeEach(view, 'organization', [id]);
    });
  },
  stated: async (_ledger, _args, { context }) => (await statedOf(context)).stated,
  loadedAt: async (_ledger, _args, { context }) => (await statedOf(context)).loadedAt,
  // Counting reads the whole ledger.
  counts: async (_ledger, _args, { context }) =>
    Object.entries(await context.store.counts()).map(([kind, count]) => ({ kind: kind as Kind, count })),
};

const Seeing: GqlViewerResolvers = {
  name: ({ subject }) => subject,
  role: (viewer, { within }) => [...roles].reverse().find((role) => may(viewer, role, within ?? null)) ?? null,
  secondPerson: (_viewer, _args, { context }) => context.secondPerson,
  acceptance: (_viewer, _args, { context }) => context.acceptance,
  person: ({ person }, _args, request) => (person === undefined ? null : personNow(person, request)),
};

/** As in force now, or as known for another time; `null` where the viewer may know nothing of them. */
async function personNow(id: string, { loaders, moment }: Request) {
  return seeOne(await loaders.view.load({ id, ...(await moment({})) }), 'person', id);
}

/** What a draft leaves to be recorded; nothing while anything is open. */
const recordable = (
  { input, problems, isRecorded }: Pick<ImportedDraft, 'input' | 'problems' | 'isRecorded'>,
  schema: GraphQLSchema,
): unknown =>
  problems.length > 0 || isRecorded ? null : asWritten(input, schema.getType('ChangeSetInput') as GraphQLInputType);

const NoticeDraft: GqlNoticeDraftResolvers = {
  changeSet: (draft, _args, _request, { schema }) => recordable(draft, schema),
  questions: ({ problems }) => problems,
};

const Imported: GqlImportedDraftResolvers = {
  changeSet: (draft, _args, _request, { schema }) => recordable(draft, schema),
  questions: ({ problems }) => problems,
  remarks: ({ remarks }, { lang }) => remarks.map((each) => each[lang ?? 'zh']),
};

function bytesOf(base64: string): Uint8Array {
  failOnLargeFile((base64.length / 4) * 3 - 2);
  if (/^[A-Za-z0-9+/]*={0,2}$/u.test(base64)) return Buffer.from(base64, 'base64');
  return fail('INVALID_VALUE', ['content'], {
    zh: '文件内容不是 base64 编码',
    en: 'the content of the file is not in base64',
  });
}

const NoticeQuestion: GqlNoticeQuestionResolvers = { message: ({ message }, { lang }) => message[lang ?? 'zh'] };

const NoticeChoice: GqlNoticeChoiceResolvers = { label: ({ label }, { lang }) => label[lang ?? 'zh'] };

const Proposed: GqlProposalResolvers = {
  contentHash: (proposal) => proposalHash(proposal),
  input: ({ input, commandId }, _args, { restricted }, { schema }) => {
    restricted.add(commandId);
    return asWritten(input, schema.getType('ChangeSetInput') as GraphQLInputType);
  },
  governments: ({ governments }) => [...new Set(governments)].filter((each) => each !== null),
  needsApproval: ({ approvedBy }) => approvedBy !== null,
  charges: ({ charges = [] }) => charges,
  accepted: ({ accepted = [] }) => accepted,
};

const Charged: GqlChargeResolvers = {
  recordId: ({ record }) => record,
  people: async ({ people }, _args, request) =>
    (await Promise.all(people.map((id) => personNow(id, request)))).filter((each) => each !== null),
};
const Accepted: GqlAcceptanceResolvers = { person: ({ person }, _args, request) => personNow(person, request) };
const Declined: GqlDecliningResolvers = { person: ({ person }, _args, request) => personNow(person, request) };

export const ledgerTypes = {
  RecordPayload,
  Version,
  ChangeSet,
  Change,
  Ledger,
  Viewer: Seeing,
  NoticeDraft,
  ImportedDraft: Imported,
  NoticeQuestion,
  NoticeChoice,
  Proposal: Proposed,
  Charge: Charged,
  Acceptance: Accepted,
  Declining: Declined,
};
