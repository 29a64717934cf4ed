import { answerStandIn } from '../../engine/answer/answer.js';
import { presenceOf } from '../../engine/case/presence.js';
import { nameOf } from '../../engine/case/step.js';
import { byOrder } from '../../graph/units.js';
import { type Kind, kinds, type RecordOf } from '../../model/record.js';
import { stepActionNames } from '../../model/stepActions.js';
import { labelIn } from '../../service/ask/labelIn.js';
import { articleIn, passagesOf } from '../../wording/articleText.js';
import { articleText } from '../../wording/citation.js';
import type {
  GqlActResolvers,
  GqlArticleResolvers,
  GqlCaseResolvers,
  GqlDocumentResolvers,
  GqlDutyResolvers,
  GqlOrganizationResolvers,
  GqlPersonResolvers,
  GqlPostResolvers,
  GqlProcedureResolvers,
  GqlProvisionResolvers,
} from '../generated/types.js';
import { atHome } from '../loaders.js';
import type { SeenOrganization, SeenPost, SeenProvision } from '../parents.js';
import type { Request } from '../request.js';
import { answerInView, type Seen, seeEach, seeOne, seePointing, type View } from '../view.js';
import { storedFields } from './storedFields.js';

const ranked = <T extends SeenOrganization | SeenPost>(seen: readonly T[]): T[] =>
  [...seen].sort((a, b) => byOrder(a.record, b.record));

/** The records of `kind` whose `field` points at the one in hand. */
const pointing =
  <K extends Kind>(kind: K, field: keyof RecordOf<K> & string) =>
  (seen: Seen, _args: unknown, request: Request) =>
    atHome(seen, request, (home) => seePointing(home, kind, field, seen.record.id));

/** The posts whose `field` points at the record in hand, in the order of rank. */
const posts = (field: 'organization' | 'seatOf' | 'reportsTo') => (seen: Seen, _args: unknown, request: Request) =>
  atHome(seen, request, (home) => ranked(seePointing(home, 'post', field, seen.record.id)));

/** Who performs for a post, in its own government. */
const standInOf = (seen: SeenPost, request: Request) =>
  atHome(seen, request, (home) => answerInView(answerStandIn(home.deciding, seen.record.id, null), home, {}));

const postsHeld = (home: View, person: string): SeenPost[] => {
  const held = seePointing(home, 'tenure', 'person', person).map(({ record }) => record.post);
  return seeEach(home, 'post', [...new Set(held)]);
};

const Organization: GqlOrganizationResolvers = {
  parent: ({ record, view }) => seeOne(view, 'organization', record.partOf ?? record.dispatchedBy),
  units: (seen, _args, request) =>
    atHome(seen, request, (home) => [
      ...ranked(seePointing(home, 'organization', 'partOf', seen.record.id)),
      ...ranked(seePointing(home, 'organization', 'dispatchedBy', seen.record.id)),
    ]),
  posts: posts('organization'),
  heads: (seen, _args, request) =>
    atHome(seen, request, (home) =>
      ranked(seePointing(home, 'post', 'organization', seen.record.id)).filter(({ record }) => record.heads),
    ),
  members: pointing('membership', 'organization'),
  assignments: pointing('assignment', 'holder'),
  overseers: pointing('oversight', 'target'),
  oversees: pointing('oversight', 'overseer'),
  silences: pointing('silence', 'about'),
};

const Post: GqlPostResolvers = {
  title: ({ record }) => record.title ?? null,
  state: (seen, _args, request) => atHome(seen, request, ({ deciding }) => presenceOf(deciding, seen.record.id).state),
  incumbents: (seen, _args, request) =>
    atHome(seen, request, (home) => seeEach(home, 'person', presenceOf(home.deciding, seen.record.id).incumbents)),
  tenures: pointing('tenure', 'post'),
  seatPosts: posts('seatOf'),
  reports: posts('reportsTo'),
  memberships: pointing('membership', 'post'),
  assignments: pointing('assignment', 'holder'),
  overseers: pointing('oversight', 'target'),
  oversees: pointing('oversight', 'overseer'),
  standInRules: pointing('standInRule', 'post'),
  delegationsGiven: pointing('delegation', 'delegator'),
  delegationsReceived: pointing('delegation', 'delegate'),
  absences: pointing('absence', 'of'),
  standIn: (seen, _args, request) => standInOf(seen, request),
  norms: pointing('norm', 'names'),
  silences: pointing('silence', 'about'),
};

const Person: GqlPersonResolvers = {
  posts: (seen, _args, request) => atHome(seen, request, (home) => postsHeld(home, seen.record.id)),
  tenures: pointing('tenure', 'person'),
  absences: pointing('absence', 'of'),
  delegationsReceived: pointing('delegation', 'delegate'),
  cover: async (seen, _args, request) => {
    const posts = await atHome(seen, request, (home) => postsHeld(home, seen.record.id));
    return Promise.all(posts.map((post) => standInOf(post, request)));
  },
};

const Duty: GqlDutyResolvers = {
  narrower: pointing('duty', 'broader'),
  assignments: pointing('assignment', 'duty'),
  rulings: pointing('ruling', 'matters'),
  procedures: pointing('procedure', 'duty'),
  silences: pointing('silence', 'about'),
};

const Document: GqlDocumentResolvers = {
  text: ({ record }) => record.fullText ?? null,
  provisions: pointing('provision', 'document'),
  supersededBy: pointing('document', 'supersedes'),
  silences: pointing('silence', 'document'),
};

const Provision: GqlProvisionResolvers = {
  label: ({ record, view }, { lang }) => labelIn(view.snapshot, record.id, lang ?? 'zh'),
  article: (seen) => seen,
  citedBy: (seen, _args, request) =>
    atHome(seen, request, (home) => kinds.flatMap((kind): Seen[] => seePointing(home, kind, 'basis', seen.record.id))),
};

const Article: GqlArticleResolvers = {
  number: ({ record }) => record.article,
  label: ({ record }, { lang }) => articleText(record.article, null, lang ?? 'zh'),
  text: (provision, _args, request) => wholeArticle(provision, request),
  passages: async (provision, _args, request) => {
    const text = await wholeArticle(provision, request);
    return text === null ? [] : passagesOf(text, provision.record.quote);
  },
};

/** As one of its provisions has it, else as it stands in the document. */
const wholeArticle = ({ record, view }: SeenProvision, request: Request) =>
  atHome({ record, view }, request, (home) => {
    const { document, article, text } = record;
    const others = seePointing(home, 'provision', 'document', document).filter(
      (each) => each.record.article === article,
    );
    const whole = text ?? others.flatMap((each) => each.record.text ?? [])[0];
    return whole ?? articleIn(seeOne(home, 'document', document)?.record.fullText ?? '', article);
  });

const Procedure: GqlProcedureResolvers = {
  steps: (seen, _args, request) =>
    atHome(seen, request, (home) =>
      seePointing(home, 'step', 'procedure', seen.record.id).sort(
        (a, b) => a.record.order - b.record.order || (a.record.id < b.record.id ? -1 : 1),
      ),
    ),
};

const Case: GqlCaseResolvers = {
  acts: pointing('act', 'case'),
};

const Act: GqlActResolvers = {
  what: ({ record, view }, { lang }) => {
    const { id, step, action } = record;
    if (step === undefined && action !== undefined) return stepActionNames[action][lang ?? 'zh'];
    return nameOf(view.snapshot, step ?? id)[lang ?? 'zh'];
  },
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
  Case,
  Act,
};

/** Every kind of record: what it says itself, and what hangs on it at the moment at which it was seen. */
export const recordTypes = {
  Node: typeOf,
  Record: typeOf,
  Named: typeOf,
  ...Object.fromEntries(
    kinds.map((kind) => [typeNameOf(kind), { ...storedFields(kind), ...hanging[typeNameOf(kind)] }]),
  ),
  Article,
};
