import type { Turn } from '../../graph/horizon.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Finding } from '../../model/finding.js';
import { type AssignmentMode, assignmentModes } from '../../model/record.js';
import type { ValidTime } from '../../model/time.js';
import { invariant } from '../../util/invariant.js';
import type { InPieces } from '../../util/pieces.js';
import { joined, type Piece } from '../answer/stretches.js';
import { type Evaluated, evaluate, responsibilityIn } from './evaluation.js';
import { gained, type ModeAnswer, nobody, type Share } from './modeAnswer.js';
import { type Question, questionsAbout, type Result } from './questions.js';

/** For how long something stands; both ends are `null` where single moments were compared. */
export interface During {
  readonly from: ValidTime | null;
  readonly to: ValidTime | null;
}

/** One responsibility that is not the same before and after. */
export interface Difference extends During {
  /** The duty; `null` for the work of a post in general. */
  readonly duty: string | null;
  /** The post, where it is about its work in general. */
  readonly post: string | null;
  readonly mode: AssignmentMode | null;
  /** Where it holds only in one area. */
  readonly area: string | null;
  readonly before: ModeAnswer;
  readonly after: ModeAnswer;
  readonly gains: readonly Share[];
  readonly loses: readonly Share[];
}

/** A finding that stands in one of the two views only. */
export interface FindingDifference extends During {
  readonly finding: Finding;
}

export interface Comparison {
  /** Duties by id, then posts by id; of each, by time. */
  readonly differences: readonly Difference[];
  /** Findings after that were not there before. */
  readonly appearing: readonly FindingDifference[];
  /** Findings before that are no longer there. */
  readonly settled: readonly FindingDifference[];
}

/**
 * Whose responsibility differs between two views of a government, each at its own moment; a piece is one question.
 *
 * `touched` are the keys under which the two may read different things (`keysTouched`). Whatever read none of
 * them before is the same after, and is not asked again.
 */
export function* compare(before: Snapshot, after: Snapshot, touched: ReadonlySet<string>): InPieces<Comparison> {
  const told: ToldDuring[] = [];
  for (const question of questionsAbout([before, after])) {
    const items = whatDiffers(question, askBoth(question, before, after, touched));
    for (const tell of items.values()) told.push({ item: tell(), from: null, to: null });
    yield;
  }
  return comparisonOf(told);
}

/**
 * The same for every instant from that of the two views up to `to`, with the exact stretches. Each question is asked
 * again only where something that it read begins or ends.
 */
export function* compareOver(
  before: Snapshot,
  after: Snapshot,
  touched: ReadonlySet<string>,
  to: ValidTime,
): InPieces<Comparison> {
  const ask = (question: Question) =>
    function* (): Generator<Piece<Told>> {
      for (let at = before.at; at < to; ) {
        const both = askBoth(question, before.atInstant(at), after.atInstant(at), touched);
        const until = earliest(to, both.old.view.horizon.after, both.now.view.horizon.after);
        yield { from: at, to: until, items: whatDiffers(question, both) };
        at = until;
      }
    };
  const told: ToldDuring[] = [];
  for (const question of questionsAbout([before, after])) told.push(...(yield* joined(ask(question)())));
  return comparisonOf(told);
}

interface Both {
  readonly old: Evaluated;
  readonly now: Evaluated;
}

function askBoth(question: Question, before: Snapshot, after: Snapshot, touched: ReadonlySet<string>): Both {
  const old = evaluate(question, before);
  const same = !meet(old.view.reads, touched) && old.view.horizon.reaches(after.at);
  return { old, now: same ? old : evaluate(question, after) };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const key of few) if (many.has(key)) return true;
  return false;
}

const earliest = (first: ValidTime, ...others: readonly (Turn | null)[]): ValidTime =>
  others.reduce<ValidTime>((earlier, turn) => (turn !== null && turn.at < earlier ? turn.at : earlier), first);

type Told =
  | { readonly what: 'difference'; readonly difference: Omit<Difference, keyof During> }
  | { readonly what: 'appearing' | 'settled'; readonly finding: Finding };

/** By what makes a difference the same at another instant, how it is told at this one. */
function whatDiffers(question: Question, { old, now }: Both): ReadonlyMap<string, () => Told> {
  const items = new Map<string, () => Told>();
  if (old === now) return items;
  const [before, after] = [old.evaluation, now.evaluation];
  for (const mode of modes) {
    const [was, is] = [before.essences.get(mode), after.essences.get(mode)];
    if (was === is) continue;
    items.set(`${mode} ${was} ${is}`, () => ({
      what: 'difference',
      difference: differenceIn(question, mode, old.result().byMode, now.result().byMode),
    }));
  }
  const tellFindings = (what: 'appearing' | 'settled', own: Evaluated, other: Evaluated) => {
    for (const key of own.evaluation.findings.keys()) {
      if (!other.evaluation.findings.has(key)) items.set(`${what} ${key}`, () => findingIn(what, key, own.result()));
    }
  };
  tellFindings('appearing', now, old);
  tellFindings('settled', old, now);
  return items;
}

type ToldDuring = { readonly item: Told } & During;

type ByMode = ReadonlyMap<AssignmentMode | null, ModeAnswer>;
type About = Pick<Question, 'duty' | 'post'>;

const modes: readonly (AssignmentMode | null)[] = [null, ...assignmentModes];

function differenceIn({ duty, post }: About, mode: AssignmentMode | null, old: ByMode, now: ByMode) {
  const [before, after] = [old.get(mode) ?? nobody, now.get(mode) ?? nobody];
  const [gains, loses] = [gained(before, after), gained(after, before)];
  return { duty, post, mode, area: null, before, after, gains, loses };
}

/** What differs between two answers about one duty or post, mode by mode. */
export function differencesBetween(about: About, before: ByMode, after: ByMode): readonly Difference[] {
  return modes
    .filter((mode) => essenceIn(before, mode) !== essenceIn(after, mode))
    .map((mode) => ({ ...differenceIn(about, mode, before, after), from: null, to: null }));
}

const essenceIn = (answers: ByMode, mode: AssignmentMode | null): string | undefined => {
  const answer = answers.get(mode);
  return answer && responsibilityIn(answer);
};

function findingIn(what: 'appearing' | 'settled', key: string, result: Result): Told {
  const finding = result.findings.get(key);
  invariant(finding !== undefined, 'what was found is found again at an instant at which it holds');
  return { what, finding };
}

function comparisonOf(told: readonly ToldDuring[]): Comparison {
  const differences: Difference[] = [];
  const findings: Record<'appearing' | 'settled', FindingDifference[]> = { appearing: [], settled: [] };
  for (const { item, from, to } of told) {
    if (item.what === 'difference') differences.push({ ...item.difference, from, to });
    else findings[item.what].push({ finding: item.finding, from, to });
  }
  return { differences, ...findings };
}
