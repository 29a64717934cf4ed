import type { Snapshot } from '../../graph/snapshot.js';
import { governmentOf } from '../../ledger/government.js';
import type { Finding } from '../../model/finding.js';
import type { AssignmentMode, Kind } from '../../model/record.js';
import { groupBy } from '../../util/groupBy.js';
import { canonicalJson } from '../../util/hash.js';
import { decisionOn } from '../answer/answer.js';
import { essenceOfFinding } from '../answer/sameness.js';
import { standIn } from '../answer/standIn.js';
import { dutyFinders, finders } from '../findings/findings.js';
import { type ModeAnswer, modeAnswersOf, postAnswerOf } from './modeAnswer.js';

/** What one question finds: who is responsible, by mode, and what needs attention. */
export interface Result {
  readonly byMode: ReadonlyMap<AssignmentMode | null, ModeAnswer>;
  readonly findings: ReadonlyMap<string, Finding>;
}

/** One question that can be asked of any view of a government. */
export interface Question {
  /** Tells it from every other question. */
  readonly key: string;
  /** The duty that it asks about. */
  readonly duty: string | null;
  /** The post about whose work in general it asks. */
  readonly post: string | null;
  ask(snapshot: Snapshot): Result;
}

/** All there is to ask about the government of `views`: its duties, its posts, and what every finder finds. */
export function questionsAbout(views: readonly Snapshot[]): readonly Question[] {
  return [...idsOf(views, 'duty').map(atDuty), ...ownPosts(views).map(atPost), ...atFindings];
}

const idsOf = (views: readonly Snapshot[], kind: Kind): readonly string[] =>
  [...new Set(views.flatMap((view) => view.historyOfKind(kind).map(({ record }) => record.id)))].sort();

/** A view holds posts of other governments as well, where its people serve, but not what stands about them there. */
const ownPosts = (views: readonly Snapshot[]): readonly string[] =>
  idsOf(views, 'post').filter((id) =>
    views.some((view) => {
      const post = view.describe(id);
      return post !== undefined && governmentOf(post, (each) => view.describe(each)) === view.government;
    }),
  );

const atDuty = (duty: string): Question => ({
  key: `duty ${duty}`,
  duty,
  post: null,
  ask(snapshot) {
    const answer = decisionOn(snapshot, { duty, within: snapshot.government, area: null, modes: null });
    const inForce = snapshot.find('duty', duty) !== undefined;
    const found = inForce ? dutyFinders.flatMap((find) => find(snapshot, duty, answer)) : [];
    return { byMode: modeAnswersOf(answer), findings: keyed(found) };
  },
});

const atPost = (post: string): Question => ({
  key: `post ${post}`,
  duty: null,
  post,
  ask: (snapshot) => ({
    byMode: new Map([[null, postAnswerOf(standIn(snapshot, post, null))]]),
    findings: new Map(),
  }),
});

const atFindings: readonly Question[] = finders.map((find, index) => ({
  key: `finder ${index}`,
  duty: null,
  post: null,
  ask: (snapshot) => ({ byMode: new Map(), findings: keyed(find(snapshot)) }),
}));

/** By what makes a finding the same in another view; of several such, by their number. */
function keyed(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const same = groupBy(findings, (finding) => canonicalJson(essenceOfFinding(finding, 'responsibility')));
  return new Map([...same].flatMap(([key, each]) => each.map((finding, index) => [`${key} ${index}`, finding])));
}
