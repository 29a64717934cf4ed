import type { FindingDifference } from '../../engine/compare/diff.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { ValidTime } from '../../model/time.js';
import { askDiff, type Compared, type ComparedGovernment, momentsOf } from '../../service/ask/askDiff.js';
import type { Assumption } from '../../service/assumption.js';
import { previewChanges, previewOf } from '../../service/record/previewChanges.js';
import type {
  GqlComparisonResolvers,
  GqlDifferenceResolvers,
  GqlDifferenceSideResolvers,
  GqlQueryResolvers,
  GqlRecordChangeResolvers,
  GqlShareResolvers,
} from '../generated/types.js';
import type { ComparisonParent, FindingParent } from '../parents.js';
import { fixedView, inView, see, seeOne, sure, type View } from '../view.js';

/** What differs between two moments, and what a change set would alter. */
export const comparisons: GqlQueryResolvers = {
  diff: async (_parent, { within, from, to }, { context, moment }) => {
    const moments = await momentsOf(context, { from, to: to ?? {} }, moment);
    return { ...(await askDiff(context, { within, ...moments })), assumption: null };
  },

  preview: async (_parent, { changes, ...asked }, { context, moment, assumption }) => {
    const { knownAt } = await moment({});
    const assumed = assumption(changes, 'changes');
    const question = await previewOf(context, { ...asked, changes: assumed, knownAt });
    return { ...(await previewChanges(context, question)), assumption: assumed };
  },
};

const viewAt = (snapshot: Snapshot, at: ValidTime | null, assumption: Assumption | null): View =>
  fixedView(at === null ? snapshot : snapshot.atInstant(at), assumption);

const momentOf = ({ at, knownAt, revision }: Compared['before'], span: Compared['span']) => ({
  at: span === null ? at : null,
  knownAt,
  revision,
});

/** The findings of the view before or after, each read where it begins. */
const findingsOf = (
  { governments }: ComparisonParent,
  findingsOfOne: (government: ComparedGovernment) => readonly [readonly FindingDifference[], Snapshot],
  assumption: Assumption | null,
): readonly FindingParent[] =>
  governments.flatMap((government) => {
    const [found, snapshot] = findingsOfOne(government);
    return found.map(({ finding, ...stretch }) =>
      inView({ ...finding, ...stretch }, viewAt(snapshot, stretch.from, assumption)),
    );
  });

const Comparison: GqlComparisonResolvers = {
  governments: ({ governments, assumption }) =>
    governments.flatMap(({ before, after }) => {
      const { government } = after;
      const seen = seeOne(viewAt(after, null, assumption), 'organization', government);
      return seen ?? seeOne(viewAt(before, null, null), 'organization', government) ?? [];
    }),
  before: ({ before, span }) => momentOf(before, span),
  after: ({ after, span }) => momentOf(after, span),
  from: ({ span }) => span?.from ?? null,
  to: ({ span }) => span?.to ?? null,
  differences: ({ governments, assumption }) =>
    governments.flatMap(({ before, after, differences }) =>
      differences.map((difference) => {
        const { from } = difference;
        return { ...difference, views: { before: viewAt(before, from, null), after: viewAt(after, from, assumption) } };
      }),
    ),
  appearing: (comparison) =>
    findingsOf(comparison, ({ appearing, after }) => [appearing, after], comparison.assumption),
  records: ({ records }) => records ?? [],
  settled: (comparison) => findingsOf(comparison, ({ settled, before }) => [settled, before], null),
};

const Difference: GqlDifferenceResolvers = {
  duty: ({ duty, views: { before, after } }) => seeOne(after, 'duty', duty) ?? seeOne(before, 'duty', duty),
  post: ({ post, views: { before, after } }) => seeOne(after, 'post', post) ?? seeOne(before, 'post', post),
  area: ({ area, views }) => seeOne(views.after, 'organization', area),
  before: ({ before, views }) => inView(before, views.before),
  after: ({ after, views }) => inView(after, views.after),
  gains: ({ gains, views }) =>
    gains.filter(({ party }) => see(views.after, party)).map((share) => inView(share, views.after)),
  loses: ({ loses, views }) =>
    loses.filter(({ party }) => see(views.before, party)).map((share) => inView(share, views.before)),
};

const DifferenceSide: GqlDifferenceSideResolvers = {
  accountable: ({ accountable, view }) => accountable && inView(accountable, view),
  holders: ({ holders, view }) => holders.map((holder) => inView(holder, view)),
  gaps: ({ gaps, view }) => gaps.map((gap) => inView(gap, view)),
  ambiguities: ({ ambiguities, view }) => ambiguities.map((ambiguity) => inView(ambiguity, view)),
  conflicts: ({ conflicts, view }) => conflicts.map((conflict) => inView(conflict, view)),
};

const Share: GqlShareResolvers = { party: ({ party, view }) => sure(see(view, party)) };

const RecordChange: GqlRecordChangeResolvers = {
  recordId: ({ id }) => id,
  label: ({ label }, { lang }) => label[lang ?? 'zh'],
};

export const comparisonTypes = { Comparison, RecordChange, Difference, DifferenceSide, Share };
