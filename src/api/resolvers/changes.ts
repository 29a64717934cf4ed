import type { FindingDifference } from '../../engine/compare/diff.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { ValidTime } from '../../model/time.js';
import { askDiff, type Compared, type ComparedGovernment } from '../../service/ask/askDiff.js';
import { previewChanges } from '../../service/record/previewChanges.js';
import type {
  GqlComparisonResolvers,
  GqlDifferenceResolvers,
  GqlDifferenceSideResolvers,
  GqlQueryResolvers,
  GqlShareResolvers,
} from '../generated/types.js';
import type { ComparisonParent, FindingParent } from '../parents.js';
import { inView, see, seeOne, sure, type View } from '../view.js';
import { withoutNulls } from '../withoutNulls.js';

/** What differs between two moments, and what a change set would alter. */
export const comparisons: GqlQueryResolvers = {
  diff: async (_parent, { within, from, to }, { context, moment }) => {
    const moments = { from: await moment(from), to: await moment(to ?? {}) };
    return { ...(await askDiff(context, { within, ...moments })), assume: null };
  },

  preview: async (_parent, { changes, ...asked }, { context, moment }) => {
    const { knownAt } = await moment({});
    const assume = withoutNulls(changes);
    return { ...(await previewChanges(context, { ...asked, changes: assume, knownAt })), assume };
  },
};

const viewOf = (snapshot: Snapshot, at: ValidTime | null, assume: unknown): View => ({
  snapshot: (at === null ? snapshot : snapshot.atInstant(at)).shown,
  assume,
});

const momentOf = ({ at, knownAt, revision }: Compared['before'], span: Compared['span']) => ({
  at: span === null ? at : null,
  knownAt,
  revision,
});

/** The findings of one side, each read where it begins. */
const findingsOf = (
  { governments }: ComparisonParent,
  side: (government: ComparedGovernment) => readonly [readonly FindingDifference[], Snapshot],
  assume: unknown,
): readonly FindingParent[] =>
  governments.flatMap((government) => {
    const [found, snapshot] = side(government);
    return found.map(({ finding, ...stretch }) =>
      inView({ ...finding, ...stretch }, viewOf(snapshot, stretch.from, assume)),
    );
  });

const Comparison: GqlComparisonResolvers = {
  governments: ({ governments, assume }) =>
    governments.flatMap(({ before, after }) => {
      const { government } = after;
      const seen = seeOne(viewOf(after, null, assume), 'organization', government);
      return seen ?? seeOne(viewOf(before, null, null), 'organization', government) ?? [];
    }),
  before: ({ before, span }) => momentOf(before, span),
  after: ({ after, span }) => momentOf(after, span),
  from: ({ span }) => span?.from ?? null,
  to: ({ span }) => span?.to ?? null,
  differences: ({ governments, assume }) =>
    governments.flatMap(({ before, after, differences }) =>
      differences.map((difference) => {
        const { from } = difference;
        return { ...difference, views: { before: viewOf(before, from, null), after: viewOf(after, from, assume) } };
      }),
    ),
  appearing: (comparison) => findingsOf(comparison, ({ appearing, after }) => [appearing, after], comparison.assume),
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

export const comparisonTypes = { Comparison, Difference, DifferenceSide, Share };
