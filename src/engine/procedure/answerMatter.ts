import type { Snapshot } from '../../graph/snapshot.js';
import type { CaseAnswer, HandledMatter, MatterQuestion } from '../../model/procedure.js';
import { hashOf } from '../../util/hash.js';
import { answerOfCheck, checkMatter } from './check.js';
import { matterOfCase } from './matter.js';

/** A matter that is only asked about, or a case with more said of it, with the time for which that holds and a receipt. */
export function answerMatter(snapshot: Snapshot, question: MatterQuestion): CaseAnswer {
  const key = `matter ${hashOf(question)}`;
  const check = (at: Snapshot) => at.memoized(key, (own) => checkMatter(own, matterIn(own, question)));
  const about = question.case === null ? [] : [question.case];
  return answerOfCheck(snapshot, `answer of ${key}`, { question: { ...question }, about, check });
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
