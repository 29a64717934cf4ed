import type { Snapshot } from '../../graph/snapshot.js';
import type { CaseAnswer, HandledMatter, MatterQuestion } from '../../model/procedure.js';
import { consequencesOf } from '../answer/answer.js';
import { receiptOf } from '../answer/receipt.js';
import { checkMatter, essenceOfCheck } from './check.js';
import { matterOfCase } from './matter.js';

/** A matter that is only asked about, or a case with more said of it, with the time for which that holds and a receipt. */
export function answerMatter(snapshot: Snapshot, question: MatterQuestion): CaseAnswer {
  const check = (at: Snapshot) => checkMatter(at, matterIn(at, question));
  const decision = check(snapshot);
  const { envelope, grounds } = consequencesOf(snapshot, (at) => essenceOfCheck(check(at)), {
    about: [question.procedure, ...(question.case === null ? [] : [question.case])],
    steps: [...decision.obligations, ...decision.faults].flatMap(({ because }) => because),
    cites: false,
    hasGap: false,
  });
  return { ...decision, ...envelope, receipt: receiptOf(snapshot, { ...question }, grounds) };
}

function matterIn(snapshot: Snapshot, { case: id, procedure, roles, traits, events }: MatterQuestion): HandledMatter {
  const recorded = id === null ? undefined : matterOfCase(snapshot, id);
  return {
    ...{ case: id, procedure, acts: recorded?.acts ?? [] },
    ...{ opened: recorded?.opened ?? null, closed: recorded?.closed ?? null },
    roles: [...(recorded?.roles ?? []), ...roles],
    traits: [...(recorded?.traits ?? []), ...traits],
    events: [...(recorded?.events ?? []), ...events],
  };
}
