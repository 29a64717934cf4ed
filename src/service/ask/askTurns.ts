import { turnsOf } from '../../engine/overview/turns.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { NextChange } from '../../model/answer.js';
import { type Kind, kinds } from '../../model/record.js';
import type { ValidTime } from '../../model/time.js';
import type { Context } from '../context.js';
import { spanOf } from './askFindings.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';

export interface TurnsQuestion extends Omit<Asking, 'at'> {
  readonly within: string;
  readonly from: string;
  /** The first instant that is no longer part of the span. */
  readonly to: string;
  readonly types?: readonly Kind[] | null | undefined;
}

/** When something begins or ends in a government, as far as whoever asked may see it. */
export async function askTurns(
  context: Context,
  { from, to, types, ...question }: TurnsQuestion,
): Promise<{ readonly turns: readonly NextChange[]; readonly snapshot: Snapshot }> {
  const span = spanOf(context, { from, to }) ?? { from: from as ValidTime, to: to as ValidTime };
  const snapshot = await openSnapshotOf(context, question.within, { ...question, at: span.from });
  await known(context, snapshot, 'organization', question.within, 'within');
  return { turns: turnsOf(snapshot.shown, span.to, [...new Set(types ?? kinds)]), snapshot };
}
