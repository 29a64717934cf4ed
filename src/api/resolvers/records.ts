import { presenceOf } from '../../engine/presence.js';
import { byOrder } from '../../graph/units.js';
import { kinds } from '../../model/record.js';
import type {
  GqlDocumentResolvers,
  GqlDutyResolvers,
  GqlOrganizationResolvers,
  GqlPersonResolvers,
  GqlPostResolvers,
  GqlProcedureResolvers,
  GqlProvisionResolvers,
} from '../generated/types.js';
import { homeOf } from '../loaders.js';
import type { SeenOrganization, SeenPost } from '../parents.js';
import { type Seen, seeEach, seeOne, seePointing } from '../view.js';
import { storedFields } from './storedFields.js';

const ranked = <T extends SeenOrganization | SeenPost>(seen: readonly T[]): T[] =>
  [...seen].sort((a, b) => byOrder(a.record, b.record));

const Organization: GqlOrganizationResolvers = {
  parent: ({ record, view }) => seeOne(view, 'organization', record.partOf ?? record.dispatchedBy),
  units: async (seen, _args, request) => {
    const home = await homeOf(seen, request);
    return [
      ...ranked(seePointing(home, 'organization', 'partOf', seen.record.id)),
      ...ranked(seePointing(home, 'organization', 'dispatchedBy', seen.record.id)),
    ];
  },
  posts: async (seen, _args, request) =>
    ranked(seePointing(await homeOf(seen, request), 'post', 'organization', seen.record.id)),
  heads: async (seen, _args, request) =>
    ranked(seePointing(await homeOf(seen, request), 'post', 'organization', seen.record.id)).filter(
      ({ record }) => record.heads,
    ),
  members: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'membership', 'organization', seen.record.id),
  assignments: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'assignment', 'holder', seen.record.id),
  overseers: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'oversight', 'target', seen.record.id),
  oversees: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'oversight', 'overseer', seen.record.id),
};

const Post: GqlPostResolvers = {
  title: ({ record }) => record.title ?? null,
  state: async (seen, _args, request) => presenceOf((await homeOf(seen, request)).snapshot, seen.record.id).state,
  incumbents: async (seen, _args, request) => {
    const home = await homeOf(seen, request);
    return seeEach(home, 'person', presenceOf(home.snapshot, seen.record.id).incumbents);
  },
  tenures: async (seen, _args, request) => seePointing(await homeOf(seen, request), 'tenure', 'post', seen.record.id),
  seatPosts: async (seen, _args, request) =>
    ranked(seePointing(await homeOf(seen, request), 'post', 'seatOf', seen.record.id)),
  reports: async (seen, _args, request) =>
    ranked(seePointing(await homeOf(seen, request), 'post', 'reportsTo', seen.record.id)),
  memberships: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'membership', 'post', seen.record.id),
  assignments: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'assignment', 'holder', seen.record.id),
  overseers: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'oversight', 'target', seen.record.id),
  oversees: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'oversight', 'overseer', seen.record.id),
  standInRules: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'standInRule', 'post', seen.record.id),
  delegationsGiven: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'delegation', 'delegator', seen.record.id),
  delegationsReceived: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'delegation', 'delegate', seen.record.id),
  absences: async (seen, _args, request) => seePointing(await homeOf(seen, request), 'absence', 'of', seen.record.id),
};

const Person: GqlPersonResolvers = {
  posts: async (seen, _args, request) => {
    const home = await homeOf(seen, request);
    const posts = seePointing(home, 'tenure', 'person', seen.record.id).map(({ record }) => record.post);
    return seeEach(home, 'post', [...new Set(posts)]);
  },
  tenures: async (seen, _args, request) => seePointing(await homeOf(seen, request), 'tenure', 'person', seen.record.id),
  absences: async (seen, _args, request) => seePointing(await homeOf(seen, request), 'absence', 'of', seen.record.id),
  delegationsReceived: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'delegation', 'delegate', seen.record.id),
};

const Duty: GqlDutyResolvers = {
  narrower: async (seen, _args, request) => seePointing(await homeOf(seen, request), 'duty', 'broader', seen.record.id),
  assignments: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'assignment', 'duty', seen.record.id),
  procedures: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'procedure', 'duty', seen.record.id),
};

const Document: GqlDocumentResolvers = {
  provisions: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'provision', 'document', seen.record.id),
  supersededBy: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'document', 'supersedes', seen.record.id),
};

const Provision: GqlProvisionResolvers = {
  citedBy: async (seen, _args, request) => {
    const home = await homeOf(seen, request);
    return kinds.flatMap((kind): Seen[] => seePointing(home, kind, 'basis', seen.record.id));
  },
};

const Procedure: GqlProcedureResolvers = {
  steps: async (seen, _args, request) =>
    seePointing(await homeOf(seen, request), 'step', 'procedure', seen.record.id).sort(
      (a, b) => a.record.order - b.record.order || (a.record.id < b.record.id ? -1 : 1),
    ),
};

const typeOf = { __resolveType: ({ record }: Seen) => typeNameOf(record.kind) };

/** `standInRule` is the type `StandInRule`. */
export const typeNameOf = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

const hanging: Readonly<Record<string, object>> = {
  Organization,
  Post,
  Person,
  Duty,
  Document,
  Provision,
  Procedure,
};

/** Every kind of record: what it says itself, and what hangs on it at the moment at which it was seen. */
export const recordTypes = {
  Node: typeOf,
  Record: typeOf,
  Named: typeOf,
  ...Object.fromEntries(
    kinds.map((kind) => [typeNameOf(kind), { ...storedFields(kind), ...hanging[typeNameOf(kind)] }]),
  ),
};
