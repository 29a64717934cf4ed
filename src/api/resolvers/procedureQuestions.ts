import { askAccountability } from '../../service/ask/askAccountability.js';
import { askCases, askCheck, askObligations, type CaseFound } from '../../service/ask/askCase.js';
import { askDueList, dueSpan } from '../../service/ask/askDueList.js';
import { pageOf, positionOf } from '../connection.js';
import type { GqlQueryResolvers } from '../generated/types.js';
import type { CaseCheckParent, DueItemParent } from '../parents.js';
import { type Asked, inView, viewOf } from '../view.js';
import { momentOfPage } from './lookups.js';

const checkInView = ({ check, snapshot }: CaseFound, asked: Asked): CaseCheckParent =>
  inView(check, viewOf(snapshot, asked));

/** What is due in procedures, what was done, and who answered for it. */
export const procedureQuestions: GqlQueryResolvers = {
  obligations: async (_parent, args, { context, asking }) => {
    const asked = await asking(args);
    return checkInView(await askObligations(context, { ...args, ...asked }), asked);
  },

  checkCase: async (_parent, args, { context, asking }) => {
    const asked = await asking(args);
    return checkInView(await askCheck(context, { case: args.case, ...asked }), asked);
  },

  accountability: async (_parent, args, { context, asking }) => {
    const asked = await asking(args);
    const found = await askAccountability(context, { case: args.case, step: args.step, ...asked });
    return inView(found, viewOf(found.snapshot, asked));
  },

  dueList: async (_parent, args, { context, moment }) => {
    const position = positionOf(args);
    const span = dueSpan(context, { from: args.from ?? position?.at, to: args.to });
    const asked = await momentOfPage({ at: span.from, knownAt: args.knownAt }, position, moment);
    const { within, holder } = args;
    const found = await askDueList(context, { within, holder, span, ...asked });
    const items = found.map(({ item, snapshot }) => inView(item, viewOf(snapshot, asked)));
    return pageOf<DueItemParent>(items, keyOfDue, asked, args, position);
  },

  cases: async (_parent, args, { context, moment }) => {
    const position = positionOf(args);
    const asked = await momentOfPage(args, position, moment);
    const { within, procedure, state } = args;
    const found = await askCases(context, { within, procedure, state, ...asked });
    const seen = found.map(({ record, snapshot }) => ({ record, view: viewOf(snapshot, asked) }));
    return pageOf(seen, ({ record }) => record.id, asked, args, position);
  },
};

const keyOfDue = ({ case: id, obligation, lastDay }: DueItemParent): string =>
  JSON.stringify([id, obligation.step, lastDay]);
