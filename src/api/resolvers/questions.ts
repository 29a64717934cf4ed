import { postHoldsUntil } from '../../engine/answer/answer.js';
import { failOnTooMany } from '../../model/error.js';
import { askDispatch } from '../../service/ask/askDispatch.js';
import { askFindings } from '../../service/ask/askFindings.js';
import { askMatrix, askOrgChart } from '../../service/ask/askOrgChart.js';
import { askResponsibilities } from '../../service/ask/askResponsibilities.js';
import { askCover, askCovers, askStandIn, coverSpan, type StandInFound } from '../../service/ask/askStandIn.js';
import { askTurns } from '../../service/ask/askTurns.js';
import { askWhoIsResponsible, dutiesWithin, type WhoAnswer } from '../../service/ask/askWhoIsResponsible.js';
import { wholeSpan } from '../../service/moment.js';
import { pageOf, pageOfEach, positionOf } from '../connection.js';
import type {
  GqlChartPostResolvers,
  GqlChartUnitResolvers,
  GqlOrgChartResolvers,
  GqlQueryResolvers,
} from '../generated/types.js';
import { type AnswerParent, type DispatchedParent, foundInView, type StandInAnswerParent } from '../parents.js';
import type { Request } from '../request.js';
import { type Asked, answerInView, askingIn, inView, see, seeAll, viewOf } from '../view.js';
import { noteQuestion } from '../watching/told.js';

export const standInAnswer = ({ answer, snapshot }: StandInFound, asked: Asked): StandInAnswerParent =>
  answerInView(answer, viewOf(snapshot, asked), {});

export const answerParent = ({ answer, snapshot, ...rest }: WhoAnswer, asked: Asked): AnswerParent =>
  answerInView(answer, viewOf(snapshot, asked), rest);

/** Each is decided anew. */
const answersAtOnce = 100;

/** What words mean rests on all names that ever were, those that are recorded later among them. */
function noteWords(matter: { readonly text?: string | null } | null | undefined, { validity }: Request): void {
  if (matter?.text != null) validity.restsOnEnd();
}

/** The questions that the rules answer. */
export const questions: GqlQueryResolvers = {
  whoIsResponsible: async (_parent, args, request) => {
    noteWords(args.matter, request);
    const asked = await request.asking(args);
    const found = await askWhoIsResponsible(request.context, { ...args, ...asked });
    noteQuestion(request.told, found.answer, found.understood);
    return answerParent(found, asked);
  },

  dispatch: async (_parent, { tickets, ...args }, { context, asking, told }) => {
    const asked = await asking(args);
    const found: DispatchedParent[] = [];
    for await (const { snapshot, ...each } of askDispatch(context, { ...args, ...asked, tickets })) {
      noteQuestion(told, each.answer, each.understood);
      found.push(inView(each, viewOf(snapshot, asked)));
    }
    return found;
  },

  answers: async (_parent, { within, duties, ...args }, { context, asking, told }) => {
    failOnTooMany(duties ?? [], answersAtOnce, ['duties']);
    const position = positionOf(args);
    const asked = await asking({
      ...args,
      at: args.at ?? position?.at,
      knownAt: args.knownAt ?? position?.knownAt,
    });
    const ids = duties ?? (await dutiesWithin(context, within, asked));
    const page = pageOf(ids, (id) => id, asked, args, position, answersAtOnce);
    return pageOfEach(page, async (duty) => {
      await context.pause();
      const question = { matter: { duty }, within, ...asked };
      const found = await askWhoIsResponsible(context, question);
      noteQuestion(told, found.answer);
      return answerParent(found, asked);
    });
  },

  standIn: async (_parent, { for: post, matter, ...args }, request) => {
    noteWords(matter, request);
    const asked = await request.asking(args);
    const found = await askStandIn(request.context, { post, matter, ...asked });
    noteQuestion(request.told, found.answer);
    return standInAnswer(found, asked);
  },

  cover: async (_parent, { person, ...args }, { context, asking }) => {
    const span = coverSpan(context, args);
    const asked = await asking(args);
    const covers = await askCover(context, { person, span, ...asked });
    return covers.map(({ from, to, ...found }) => ({
      ...standInAnswer(found, asked),
      ...(span === null ? {} : { from, to }),
    }));
  },

  covers: async (_parent, { of: ids, from, to, ...args }, { context, asking }) => {
    const span = wholeSpan(context, from, to);
    const asked = await asking(args);
    const covers = await askCovers(context, { of: ids, span, ...asked });
    return covers.flatMap(({ of, snapshot, stretches }) => {
      const seen = see(viewOf(snapshot, asked), of);
      if (seen === null) return [];
      return {
        of: seen,
        stretches: stretches.map(({ from: start, to: end, ...found }) => ({
          ...standInAnswer(found, asked),
          ...{ from: start, to: end },
        })),
      };
    });
  },

  responsibilitiesOf: async (_parent, args, { context, asking }) => {
    const asked = await asking(args);
    const found = await askResponsibilities(context, { ...args, ...asked });
    return { found: found.map(({ snapshot, ...each }) => inView(each, viewOf(snapshot, asked))) };
  },

  orgChart: async (_parent, args, { context, asking }) => {
    const asked = await asking(args);
    const { root, beside, oversight, snapshot } = await askOrgChart(context, { ...args, ...asked });
    const view = viewOf(snapshot, asked);
    return {
      root: inView(root, view),
      beside: beside.map((unit) => inView(unit, view)),
      oversight: oversight.map((record) => ({ record, view })),
    };
  },

  matrix: async (_parent, args, { context, asking }) => {
    const asked = await asking(args);
    const { leaders, organizations, cells, snapshot } = await askMatrix(context, { ...args, ...asked });
    const view = viewOf(snapshot, asked);
    const leader = new Map(leaders.map(({ post }) => [post.id, { record: post, view }]));
    const organization = new Map(organizations.map((record) => [record.id, { record, view }]));
    return {
      leaders: leaders.map((each) => inView(each, view)),
      organizations: [...organization.values()],
      cells: cells.flatMap((cell) => {
        const [row, column] = [leader.get(cell.leader), organization.get(cell.organization)];
        if (row === undefined || column === undefined) return [];
        return [{ leader: row, organization: column, oversight: cell.oversight.map((record) => ({ record, view })) }];
      }),
    };
  },

  turns: async (_parent, { within, from, to, types, ...args }, { context, asking }) => {
    const span = wholeSpan(context, from, to);
    const asked = await asking(args);
    const { turns, snapshot } = await askTurns(context, { within, span, types, ...asked });
    const view = viewOf(snapshot, asked);
    return turns.map((turn) => inView(turn, view));
  },
};

const OrgChart: GqlOrgChartResolvers = {
  findings: async ({ root: { organization, view } }, _args, { context }) => {
    const found = await askFindings(context, { within: organization.id, ...askingIn(view) });
    return found.map((each) => foundInView(each, askingIn(view)));
  },
};

const ChartUnit: GqlChartUnitResolvers = {
  organization: ({ organization: record, view }) => ({ record, view }),
  posts: ({ posts, view }) => posts.map((post) => inView(post, view)),
  inCharge: ({ inCharge, view }) => seeAll(view, inCharge),
  units: ({ units, view }) => units.map((unit) => inView(unit, view)),
};

const ChartPost: GqlChartPostResolvers = {
  post: ({ post: record, view }) => ({ record, view }),
  standIn: ({ standIn, view }) => inView(standIn, view),
  holdsUntil: ({ post, view }) => postHoldsUntil(view.deciding, post.id),
};

export const overviewTypes = { OrgChart, ChartUnit, ChartPost };
