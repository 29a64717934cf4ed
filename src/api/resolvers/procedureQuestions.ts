import { askCases, askCheck, askObligations, type CaseFound } from '../../service/ask/askCase.js';
import type { Assumption } from '../../service/assumption.js';
import { pageOf, positionOf } from '../connection.js';
import type { GqlQueryResolvers } from '../generated/types.js';
import type { CaseCheckParent } from '../parents.js';
import { inView, viewOf } from '../view.js';
import { momentOfPage } from './lookups.js';

const checkInView = ({ check, snapshot }: CaseFound, assumption?: Assumption | null): CaseCheckParent =>
  inView(check, viewOf(snapshot, assumption));

/** What is due in procedures, what was done, and who answered for it. */
export const procedureQuestions: GqlQueryResolvers = {
  obligations: async (_parent, args, { context, asking }) => {
    const asked = await asking(args);
    return checkInView(await askObligations(context, { ...args, ...asked }), asked.assumption);
  },

  checkCase: async (_parent, args, { context, asking }) => {
    const asked = await asking(args);
    return checkInView(await askCheck(context, { case: args.case, ...asked }), asked.assumption);
  },

  cases: async (_parent, args, { context, moment }) => {
    const position = positionOf(args.after);
    const asked = await momentOfPage(args, position, moment);
    const { within, procedure, state } = args;
    const found = await askCases(context, { within, procedure, state, ...asked });
    const seen = found.map(({ record, snapshot }) => ({ record, view: viewOf(snapshot) }));
    return pageOf(seen, ({ record }) => record.id, asked, args, position);
  },
};
