import type { Turn } from '../../graph/horizon.js';
import type { Describing, Snapshot } from '../../graph/snapshot.js';
import type { NextChange } from '../../model/answer.js';
import { showInstant, type ValidTime } from '../../model/time.js';
import { nameOf } from '../case/step.js';

/** What makes a decision the same at another instant. */
export interface Sameness {
  /** Tells what is decided at an instant from everything else. */
  digest(at: Snapshot): string;
  /** Whether it is surely not the same in both, where that is found out with less work than by `digest`. */
  differs?(here: Snapshot, there: Snapshot): boolean;
  /** The records that are part of it, each of them in force: where one is not, the answer is another. */
  readonly cited: Iterable<string>;
}

/** The widest interval with the same answer, and what ends it. */
export interface Bounds {
  readonly holdsFrom: ValidTime | null;
  readonly holdsUntil: ValidTime | null;
  readonly next: Turn | null;
}

/**
 * R11 Envelope
 *
 * The widest interval around `at` within which the answer stays the same, at the same `knownAt`.
 *
 * Two answers are the same when they name the same holders, performers, gaps and conflicts for the same
 * records: `digest` is of what that is. Each evaluation tells through the snapshot's horizon where what it read begins
 * or ends; from there the question is asked again, until the answer differs. Where a record that it cites is not in force,
 * it need not be asked.
 */
export function envelopeOf(snapshot: Snapshot, same: Sameness): Bounds {
  const decided = same.digest(snapshot);
  const ids = [...new Set(same.cited)];
  const differs = (at: Snapshot): boolean =>
    ids.some((id) => at.get(id) === undefined) ||
    same.differs?.(snapshot, snapshot.atInstant(at.moment.at)) ||
    same.digest(at) !== decided;
  const after = turnAfter(snapshot, differs);
  let before = snapshot.horizon.before;
  while (before !== null) {
    const previous = snapshot.atInstant(justBefore(before.at));
    if (differs(previous)) break;
    before = previous.horizon.before;
  }
  return { holdsFrom: before?.at ?? null, holdsUntil: after?.at ?? null, next: after };
}

/** The first turn after `snapshot.at` at which the answer that was read in `snapshot` is another. */
function turnAfter(snapshot: Snapshot, differs: (at: Snapshot) => boolean): Turn | null {
  let after = snapshot.horizon.after;
  while (after !== null) {
    const next = snapshot.atInstant(after.at);
    if (differs(next)) break;
    after = next.horizon.after;
  }
  return after;
}

/** Until when what has the digest at `snapshot.at` stays the same. Nothing was read in `snapshot` yet. */
export function holdsUntil(snapshot: Snapshot, digest: Sameness['digest']): ValidTime | null {
  const decided = digest(snapshot);
  return turnAfter(snapshot, (at) => digest(at) !== decided)?.at ?? null;
}

/** Instants are whole milliseconds, so this is the last one before. */
const justBefore = (at: Turn['at']): Turn['at'] => new Date(Date.parse(at) - 1).toISOString() as Turn['at'];

/** What begins and ends at one instant, in a sentence. */
export function namedTurn(
  snapshot: Describing & { readonly timeZone: string },
  { at, begins, ends }: Turn,
): NextChange {
  const day = showInstant(at, snapshot.timeZone);
  const describe = (ids: readonly string[], language: 'zh' | 'en') =>
    ids.map((id) => nameOfRelation(snapshot, id)[language]).join(language === 'zh' ? '、' : ', ');
  const zh = [
    ...(ends.length > 0 ? [`${describe(ends, 'zh')}到期`] : []),
    ...(begins.length > 0 ? [`${describe(begins, 'zh')}开始`] : []),
  ];
  const en = [
    ...(ends.length > 0 ? [`${describe(ends, 'en')} ends`] : []),
    ...(begins.length > 0 ? [`${describe(begins, 'en')} begins`] : []),
  ];
  return { at, begins, ends, sentence: { zh: `${day}：${zh.join('；')}。`, en: `${day}: ${en.join('; ')}.` } };
}

/** A record for people: `甲的不在岗`, `对乙的委托`, or its own name. */
export function nameOfRelation(snapshot: Describing, id: string): { zh: string; en: string } {
  const record = snapshot.describe(id);
  const name = (of: string) => nameOf(snapshot, of);
  switch (record?.kind) {
    case 'absence':
      return { zh: `${name(record.of).zh}的不在岗`, en: `the absence of ${name(record.of).en}` };
    case 'delegation':
      return { zh: `对${name(record.delegate).zh}的委托`, en: `the delegation to ${name(record.delegate).en}` };
    case 'tenure':
      return {
        zh: `${name(record.person).zh}任${name(record.post).zh}`,
        en: `the tenure of ${name(record.person).en} as ${name(record.post).en}`,
      };
    case 'assignment':
      return {
        zh: `${name(record.holder).zh}对“${name(record.duty).zh}”的职责`,
        en: `the assignment of “${name(record.duty).en}” to ${name(record.holder).en}`,
      };
    case 'oversight':
      return {
        zh: `${name(record.overseer).zh}对${name(record.target).zh}的分管`,
        en: `the oversight of ${name(record.target).en} by ${name(record.overseer).en}`,
      };
    case 'standInRule':
      return { zh: `${name(record.post).zh}的代行规则`, en: `a stand-in rule for ${name(record.post).en}` };
    default:
      return name(id);
  }
}
