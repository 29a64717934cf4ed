import type { AccountabilityFound } from '../../service/ask/askAccountability.js';
import { labelledIn } from '../../service/ask/labelledIn.js';
import { labelledProcedureIn } from '../../service/ask/labelledProcedureIn.js';
import type { ReportData } from '../../wording/report.js';
import type { View } from './view.js';

/** What the report of a case is written from, in the language of the view. */
export function reportData(view: View, found: AccountabilityFound): ReportData {
  const { matter, check, receipts, snapshot } = found;
  const { named } = labelledIn(view);
  const record = snapshot.describe(matter.case ?? '');
  return {
    case: {
      ...named(matter.case ?? matter.procedure),
      organization: named(record?.kind === 'case' ? record.organization : snapshot.government),
      ...{ opened: matter.opened, closed: matter.closed },
      roles: matter.roles.map(({ role, player }) => ({ role, player: named(player) })),
      traits: matter.traits,
      events: matter.events,
    },
    found: labelledProcedureIn(view).accountability(found),
    asked: snapshot,
    receipts: [
      { step: null, known: 'knownNow', receipt: check.receipt },
      ...receipts.flatMap(({ step, ...own }) =>
        (['knownThen', 'knownNow'] as const).flatMap((known) => {
          const receipt = own[known];
          return receipt === null ? [] : [{ step, known, receipt }];
        }),
      ),
    ],
  };
}
