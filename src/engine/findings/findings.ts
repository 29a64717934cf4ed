import type { Snapshot } from '../../graph/snapshot.js';
import type { Finding } from '../../model/finding.js';
import type { ValidTime } from '../../model/time.js';
import { canonicalJson } from '../../util/hash.js';
import type { InPieces } from '../../util/pieces.js';
import { essenceOfFinding } from '../answer/sameness.js';
import { joined, type Piece, type Stretch } from '../answer/stretches.js';
import { answerFor, everyAnswer } from '../overview/responsibilities.js';
// About one duty and its answer
import { ambiguities } from './ambiguities.js';
// About cases
import { caseFindings } from './caseFindings.js';
import { conflicts } from './conflicts.js';
// About documents and the shape of the records
import { cycles } from './cycles.js';
import { danglingReferences } from './danglingReferences.js';
// About delegations that do not work as they were meant, or not for long
import { delegationEnding } from './delegationEnding.js';
import { differsFromRule } from './differsFromRule.js';
import { disputedMatters } from './disputedMatters.js';
// About posts and people
import { doubleAbsences } from './doubleAbsences.js';
import type { DutyFinder, Finder } from './finder.js';
import { formMissing } from './formMissing.js';
import { gaps } from './gaps.js';
import { incompatibleDuties } from './incompatibleDuties.js';
import { lapsedDelegations } from './lapsedDelegations.js';
import { longVacancy } from './longVacancy.js';
import { noHeadArticle } from './noHeadArticle.js';
import { noLeadingDepartment } from './noLeadingDepartment.js';
import { notACandidate } from './notACandidate.js';
import { outsideScope } from './outsideScope.js';
import { overlaps } from './overlaps.js';
import { rulingEnded } from './rulingEnded.js';
import { sharedExternalIds } from './sharedExternalIds.js';
import { tooManyPosts } from './tooManyPosts.js';
import { unconfirmedSources } from './unconfirmedSources.js';

/** What is looked for in one duty and its answer. */
export const dutyFinders: readonly DutyFinder[] = Object.freeze([
  conflicts,
  ambiguities,
  gaps,
  noLeadingDepartment,
  overlaps,
  rulingEnded,
  incompatibleDuties,
]);

/** What is looked for in a government as a whole. */
export const finders: readonly Finder[] = Object.freeze([
  disputedMatters,
  noHeadArticle,
  lapsedDelegations,
  delegationEnding,
  notACandidate,
  outsideScope,
  formMissing,
  differsFromRule,
  doubleAbsences,
  tooManyPosts,
  longVacancy,
  sharedExternalIds,
  caseFindings,
  unconfirmedSources,
  cycles,
  danglingReferences,
]);

/** All findings in `snapshot`, in the order of the finders. */
export const findingsIn = (snapshot: Snapshot): readonly Finding[] =>
  snapshot.memoized('findings', (own) => {
    const ofDuties = everyAnswer(own).flatMap(({ duty, answer }) =>
      dutyFinders.flatMap((find) => find(own, duty, answer)),
    );
    return [...ofDuties, ...finders.flatMap((find) => find(own))];
  });

/** A finding and the stretch of time for which it stands, within the span that was asked about. */
export interface SpannedFinding extends Stretch {
  readonly finding: Finding;
}

/**
 * All findings from the snapshot's instant up to `to`, with the exact stretches, in the order of
 * time; a piece is one question at one instant.
 *
 * Each duty and each finder is asked again only where something that it read begins or ends: the cost is that
 * of the changes in the span, not of its days.
 */
export function* findingsOver(snapshot: Snapshot, to: ValidTime): InPieces<readonly SpannedFinding[]> {
  const duties = [...new Set(snapshot.historyOfKind('duty').map(({ record }) => record.id))];
  const questions: readonly Finder[] = [
    ...duties.map(
      (duty): Finder =>
        (at) => {
          const answer = answerFor(at, duty);
          return answer === undefined ? [] : dutyFinders.flatMap((find) => find(at, duty, answer));
        },
    ),
    ...finders,
  ];
  const found: SpannedFinding[] = [];
  for (const ask of questions) {
    const stretches = yield* joined(piecesOf(snapshot, to, ask));
    for (const { item: finding, ...stretch } of stretches) found.push({ finding, ...stretch });
  }
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function* piecesOf(snapshot: Snapshot, to: ValidTime, ask: Finder): Generator<Piece<Finding>> {
  for (let at = snapshot.at; at < to; ) {
    const view = snapshot.atInstant(at);
    const items = new Map(
      ask(view).map((finding) => [canonicalJson(essenceOfFinding(finding, 'records')), () => finding]),
    );
    const next = view.horizon.after?.at ?? to;
    const until = next < to ? next : to;
    yield { from: at, to: until, items };
    at = until;
  }
}
