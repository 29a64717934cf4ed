import { answerTypes } from './answers.js';
import { comparisons, comparisonTypes } from './changes.js';
import { ledgerQueries, ledgerTypes } from './ledger.js';
import { foundTypes, lookups } from './lookups.js';
import { mutations } from './mutations.js';
import { takingNames } from './names.js';
import { procedureQuestions } from './procedureQuestions.js';
import { procedureTypes } from './procedures.js';
import { overviewTypes, questions } from './questions.js';
import { recordTypes } from './records.js';
import { standingTypes, subscriptions } from './subscriptions.js';
import { verification, verificationTypes } from './verification.js';

/** Everything that the schema's fields do which is not simply there. */
export const resolvers = {
  Query: takingNames({
    ...{ ...questions, ...procedureQuestions, ...comparisons, ...lookups, ...ledgerQueries, ...verification },
  }),
  Mutation: mutations,
  Subscription: subscriptions,
  ...recordTypes,
  ...answerTypes,
  ...overviewTypes,
  ...procedureTypes,
  ...comparisonTypes,
  ...foundTypes,
  ...ledgerTypes,
  ...verificationTypes,
  ...standingTypes,
};
