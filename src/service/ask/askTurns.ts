import type { Stretch } from '../../engine/answer/stretches.js';
import { turnsOf } from '../../engine/overview/turns.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { NextChange } from '../../model/answer.js';
import { type Kind, kinds } from '../../model/record.js';
import type { Context } from '../context.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';

export interface TurnsQuestion extends Omit<Asking, 'at'> {
  readonly within: string;
  readonly span: Stretch;
  readonly types?: readonly Kind[] | null | undefined;
}

/** When something begins or ends in a government, as far as the viewer may see it. */
export async function askTurns(
  context: Context,
  { span, types, ...question }: TurnsQuestion,
): Promise<{ readonly turns: readonly NextChange[]; readonly snapshot: Snapshot }> {
  const snapshot = await openSnapshotOf(context, question.within, { ...question, at: span.from });
  await known(context, snapshot, 'organization', question.within, 'within');
  return { turns: turnsOf(snapshot.shown, span.to, [...new Set(types ?? kinds)]), snapshot };
}
