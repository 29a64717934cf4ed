import { askCases } from '../../service/ask/askCase.js';
import { pageOf, positionOf } from '../connection.js';
import type { GqlQueryResolvers } from '../generated/types.js';
import { viewOf } from '../view.js';
import { momentOfPage } from './lookups.js';

/** What is due in procedures, what was done, and who answered for it. */
export const procedureQuestions: GqlQueryResolvers = {
  cases: async (_parent, args, { context, moment }) => {
    const position = positionOf(args.after);
    const asked = await momentOfPage(args, position, moment);
    const { within, procedure, state } = args;
    const found = await askCases(context, { within, procedure, state, ...asked });
    const seen = found.map(({ record, snapshot }) => ({ record, view: viewOf(snapshot) }));
    return pageOf(seen, ({ record }) => record.id, asked, args, position);
  },
};
