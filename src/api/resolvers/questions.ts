import { postHoldsUntil } from '../../engine/answer/answer.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { askFindings } from '../../service/ask/askFindings.js';
import { askMatrix, askOrgChart } from '../../service/ask/askOrgChart.js';
import { askResponsibilities } from '../../service/ask/askResponsibilities.js';
import { askCover, askCovers, askStandIn, type StandInFound } from '../../service/ask/askStandIn.js';
import { askTurns } from '../../service/ask/askTurns.js';
import { askWhoIsResponsible, dutiesWithin, dutyMeant } from '../../service/ask/askWhoIsResponsible.js';
import { pageOf, pageOfEach, positionOf, sizeOf } from '../connection.js';
import type {
  GqlChartPostResolvers,
  GqlChartUnitResolvers,
  GqlOrgChartResolvers,
  GqlQueryResolvers,
} from '../generated/types.js';
import { foundInView, type StandInAnswerParent } from '../parents.js';
import { inView, see, seeAll, type View } from '../view.js';
import { withoutNulls } from '../withoutNulls.js';

/** What hangs on an answer is read as whoever asked may see it. */
const viewOf = (snapshot: Snapshot, assume: unknown): View => ({ snapshot: snapshot.shown, assume: assume ?? null });

const standInAnswer = ({ answer, snapshot }: StandInFound, assume: unknown): StandInAnswerParent =>
  inView(answer, viewOf(snapshot, assume));

/** Each is decided anew. */
const answersAtOnce = 100;

/** The questions that the rules answer. */
export const questions: GqlQueryResolvers = {
  whoIsResponsible: async (_parent, args, { context, moment }) => {
    const assume = withoutNulls(args.assume);
    const asked = { ...args, assume, ...(await moment(args)) };
    const { answer, alternatives, snapshot } = await askWhoIsResponsible(context, asked);
    return inView({ ...answer, alternatives }, viewOf(snapshot, assume));
  },

  answers: async (_parent, { within, duties, first, after, ...args }, { context, moment }) => {
    const size = sizeOf(first, answersAtOnce);
    const position = positionOf(after);
    const asked = await moment({ at: args.at ?? position?.at, knownAt: args.knownAt ?? position?.knownAt });
    const asking = { assume: withoutNulls(args.assume), ...asked };
    const ids = duties ?? (await dutiesWithin(context, within, asking));
    const page = pageOf(ids, (id) => id, asked, { first: size }, position);
    return pageOfEach(page, async (duty) => {
      const { answer, alternatives, snapshot } = await askWhoIsResponsible(context, {
        ...{ matter: { duty }, within, ...asking },
      });
      return inView({ ...answer, alternatives }, viewOf(snapshot, asking.assume));
    });
  },

  standIn: async (_parent, { for: post, matter, ...args }, { context, moment }) => {
    const asking = { assume: withoutNulls(args.assume), ...(await moment(args)) };
    const duty = matter == null ? null : await dutyMeant(context, matter, post, asking);
    return standInAnswer(await askStandIn(context, { post, matter: duty, ...asking }), asking.assume);
  },

  cover: async (_parent, args, { context, moment }) => {
    const assume = withoutNulls(args.assume);
    const covers = await askCover(context, { ...args, assume, ...(await moment(args)) });
    const span = args.from != null;
    return covers.map(({ from, to, ...found }) => ({
      ...standInAnswer(found, assume),
      ...(span ? { from, to } : {}),
    }));
  },

  covers: async (_parent, args, { context, moment }) => {
    const assume = withoutNulls(args.assume);
    const covers = await askCovers(context, { ...args, assume, knownAt: (await moment(args)).knownAt });
    return covers.flatMap(({ of, snapshot, stretches }) => {
      const seen = see(viewOf(snapshot, assume), of);
      if (seen === null) return [];
      return {
        of: seen,
        stretches: stretches.map(({ from, to, ...found }) => ({ ...standInAnswer(found, assume), from, to })),
      };
    });
  },

  responsibilitiesOf: async (_parent, args, { context, moment }) => {
    const assume = withoutNulls(args.assume);
    const found = await askResponsibilities(context, { ...args, assume, ...(await moment(args)) });
    return { found: found.map(({ snapshot, ...each }) => inView(each, viewOf(snapshot, assume))) };
  },

  orgChart: async (_parent, args, { context, moment }) => {
    const assume = withoutNulls(args.assume);
    const asked = { ...args, assume, ...(await moment(args)) };
    const { root, beside, oversight, snapshot } = await askOrgChart(context, asked);
    const view = viewOf(snapshot, assume);
    return {
      root: inView({ ...root, decidedIn: snapshot }, view),
      beside: beside.map((unit) => inView({ ...unit, decidedIn: snapshot }, view)),
      oversight: oversight.map((record) => ({ record, view })),
    };
  },

  matrix: async (_parent, args, { context, moment }) => {
    const assume = withoutNulls(args.assume);
    const asked = { ...args, assume, ...(await moment(args)) };
    const { leaders, organizations, cells, snapshot } = await askMatrix(context, asked);
    const view = viewOf(snapshot, assume);
    const leader = new Map(leaders.map(({ post }) => [post.id, { record: post, view }]));
    const organization = new Map(organizations.map((record) => [record.id, { record, view }]));
    return {
      leaders: leaders.map((each) => inView({ ...each, decidedIn: snapshot }, view)),
      organizations: [...organization.values()],
      cells: cells.flatMap((cell) => {
        const [row, column] = [leader.get(cell.leader), organization.get(cell.organization)];
        if (row === undefined || column === undefined) return [];
        return [{ leader: row, organization: column, oversight: cell.oversight.map((record) => ({ record, view })) }];
      }),
    };
  },

  turns: async (_parent, args, { context, moment }) => {
    const assume = withoutNulls(args.assume);
    const { knownAt } = await moment(args);
    const { turns, snapshot } = await askTurns(context, { ...args, assume, knownAt });
    const view = viewOf(snapshot, assume);
    return turns.map((turn) => inView(turn, view));
  },
};

const OrgChart: GqlOrgChartResolvers = {
  findings: async ({ root: { organization, view } }, _args, { context }) => {
    const { at, knownAt } = view.snapshot;
    const asked = { within: organization.id, at, knownAt, assume: view.assume };
    return (await askFindings(context, asked)).map(foundInView);
  },
};

const ChartUnit: GqlChartUnitResolvers = {
  organization: ({ organization: record, view }) => ({ record, view }),
  posts: ({ posts, decidedIn, view }) => posts.map((post) => inView({ ...post, decidedIn }, view)),
  inCharge: ({ inCharge, view }) => seeAll(view, inCharge),
  units: ({ units, decidedIn, view }) => units.map((unit) => inView({ ...unit, decidedIn }, view)),
};

const ChartPost: GqlChartPostResolvers = {
  post: ({ post: record, view }) => ({ record, view }),
  standIn: ({ standIn, view }) => inView(standIn, view),
  holdsUntil: ({ post, decidedIn }) => postHoldsUntil(decidedIn, post.id),
};

export const overviewTypes = { OrgChart, ChartUnit, ChartPost };
