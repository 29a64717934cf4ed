import { acknowledgedIn } from '../../engine/findings/acknowledged.js';
import { hiddenFields } from '../../ledger/lens.js';
import { DomainError } from '../../model/error.js';
import { type Kind, kinds, type RecordOf } from '../../model/record.js';
import { askFindings } from '../../service/ask/askFindings.js';
import { listRecords, readRecord, searchAll } from '../../service/ask/findRecords.js';
import type { Moment } from '../../service/context.js';
import { spanOf } from '../../service/moment.js';
import { hashOf } from '../../util/hash.js';
import { withTimesAsked } from '../../wording/timesAsked.js';
import { type Page, type PageArguments, pageOf, positionOf } from '../connection.js';
import type { GqlFindingResolvers, GqlQueryResolvers, GqlSearchHitResolvers } from '../generated/types.js';
import { otherAssumption } from '../givenIds.js';
import { openView } from '../loaders.js';
import { readId } from '../momentOfId.js';
import { type FindingParent, foundInView, type SearchHitParent } from '../parents.js';
import { note, type Request } from '../request.js';
import { eachByItself } from '../toGraphQLError.js';
import { type Asked, inView, type Seen, see, seeAll, seeOne, sure, viewOf } from '../view.js';

/** Reads one record of one kind. */
function single<K extends Kind>(kind: K) {
  return async (_parent: unknown, args: { readonly id: string } & Moment, { context, moment }: Request) => {
    const asked = await moment(args);
    const found = await readRecord(context, args.id, asked);
    if (found?.record.kind !== kind) return null;
    const record = found.record as unknown as RecordOf<K>;
    return { record, view: viewOf(found.snapshot, asked) };
  };
}

interface ListArguments extends PageArguments, Moment {
  readonly within?: string | null | undefined;
  readonly types?: readonly Kind[] | null | undefined;
}

/**
 * Reads a page of one kind; `null`: of those kinds that are asked for, or all. Arguments named like fields of the kind say
 * what those have to be.
 */
function list<K extends Kind, F extends keyof RecordOf<K> = never>(kind: K | null, ...filters: readonly F[]) {
  return async (
    _parent: unknown,
    args: ListArguments & Partial<Record<F, unknown>>,
    request: Request,
  ): Promise<Page<Seen<RecordOf<K>>>> => {
    const position = positionOf(args);
    const asked = await momentOfPage(args, position, request.moment);
    const wantedKinds = kind === null ? (args.types ?? kinds) : [kind];
    const found = await listRecords(request.context, { kinds: wantedKinds, within: args.within, ...asked });
    const seen = found.map(({ record, snapshot }) => ({
      record: record as unknown as RecordOf<K>,
      view: viewOf(snapshot, asked),
    }));
    // Which of them a filter finds tells what it asks about.
    if (filters.some((name) => args[name] != null && hiddenFields[kind as Kind]?.includes(String(name))))
      note(
        request,
        found.map(({ record }) => record),
      );
    const wanted = seen.filter(({ record }) =>
      filters.every((name) => args[name] == null || record[name] === args[name]),
    );
    return pageOf(wanted, ({ record }) => (record as { readonly id: string }).id, asked, args, position);
  };
}

/** A later page is read at the moment of the first one, unless another is asked for. */
export const momentOfPage = (given: Moment, position: Moment | null, moment: Request['moment']) =>
  moment({ at: given.at ?? position?.at, knownAt: given.knownAt ?? position?.knownAt });

/** Reading records. */
export const lookups: GqlQueryResolvers = {
  node: async (_parent, { id }, request) => nodeOf(id, request),
  nodes: (_parent, { ids }, request) => eachByItself(ids, (id) => nodeOf(id, request), request),
  record: async (_parent, { id, ...args }, request) => seeAt(id, await request.asking(args), request),
  records: list(null),

  organization: single('organization'),
  post: single('post'),
  person: single('person'),
  duty: single('duty'),
  document: single('document'),
  provision: single('provision'),
  norm: single('norm'),
  ruling: single('ruling'),
  silence: single('silence'),
  procedure: single('procedure'),

  organizations: list('organization', 'type', 'partOf'),
  posts: list('post', 'organization', 'role'),
  persons: list('person'),
  duties: list('duty', 'broader', 'reserved'),
  documents: list('document', 'issuer'),
  rulings: list('ruling', 'decidedBy'),
  silences: list('silence', 'document', 'question'),
  procedures: list('procedure', 'duty'),
  steps: list('step', 'procedure', 'action'),
  norms: list('norm'),
  delegations: list('delegation', 'delegator', 'delegate', 'mode'),
  absences: list('absence', 'of', 'reason'),

  search: async (_parent, args, { context, moment }) => {
    const position = positionOf(args);
    const asked = await momentOfPage(args, position, moment);
    const found = await searchAll(context, { text: args.text, types: args.types, within: args.within, ...asked });
    const hits = found.map(({ match, snapshot }) => inView(match, viewOf(snapshot, asked)));
    return pageOf<SearchHitParent>(hits, ({ id }) => id, asked, args, position);
  },

  findings: async (_parent, args, { context, moment, assumption }) => {
    const position = positionOf(args);
    const span = spanOf(context, args);
    const asked = await momentOfPage(args, position, moment);
    const { within, codes, severity } = args;
    const assumed = args.assume == null ? null : assumption(args.assume, 'assume');
    const question = { ...asked, assumption: assumed };
    const found = await askFindings(context, { within, codes, severity, span, ...question });
    const parents = found.map((each) => foundInView(each, question));
    return pageOf<FindingParent>(parents, keyOfFinding, asked, args, position);
  },
};

/** The record that an id of the API stands for, at the moment that it carries. */
export async function nodeOf(id: string, request: Request): Promise<Seen | null> {
  const { record, assumed, ...given } = readId(id);
  if (assumed !== null) throw new DomainError([otherAssumption({ record, path: ['id'] })]);
  return seeAt(record, await request.moment(given), request);
}

const seeAt = async (id: string, asked: Asked, { context, loaders }: Request): Promise<Seen | null> =>
  see(await (asked.assumption == null ? loaders.view.load({ ...asked, id }) : openView(context, id, asked)), id);

const keyOfFinding = ({ code, subjects, records, sentence, from }: FindingParent): string =>
  hashOf({ code, subjects, records, sentence, from });

const SearchHit: GqlSearchHitResolvers = { record: ({ id, view }) => sure(see(view, id)) };

const Finding: GqlFindingResolvers = {
  subjects: ({ subjects, view }) => seeAll(view, subjects),
  records: ({ records, view }) => seeAll(view, records),
  known: (finding) => {
    const { view, to } = finding;
    return seeOne(view, 'acknowledgement', acknowledgedIn(view.deciding, finding, to)?.id);
  },
  sentence: async (finding, { lang }, { loaders }) =>
    withTimesAsked(finding.sentence, await loaders.timesAsked.load(finding))[lang ?? 'zh'],
  settledBy: ({ settledBy }, { lang }) => settledBy[lang ?? 'zh'],
  words: ({ words }) => words ?? [],
  timesAsked: (finding, _args, { loaders }) => loaders.timesAsked.load(finding),
};

export const foundTypes = { SearchHit, Finding };
