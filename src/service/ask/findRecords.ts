import type { Snapshot } from '../../graph/snapshot.js';
import { fail, failOnProblems } from '../../model/error.js';
import type { AnyRecord, Kind } from '../../model/record.js';
import { wordsTooLong } from '../../model/unacceptable.js';
import { labelled } from '../../words/labels.js';
import { lookUp, type Match } from '../../words/lookUp.js';
import type { Context } from '../context.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';
import { isOfThatDay, labelsOf } from './understood.js';
import { viewsFor } from './whichGovernments.js';

/** A record as the viewer may see it, with the view it was read in. */
export interface Found {
  readonly record: AnyRecord;
  readonly snapshot: Snapshot;
}

/** The record of `id` in force; `null` if there is none then, or none at all. */
export async function readRecord(context: Context, id: string, asking: Asking): Promise<Found | null> {
  const snapshot = await openSnapshotOf(context, id, asking);
  const record = snapshot.shown.get(id);
  return record === undefined ? null : { record, snapshot };
}

export interface ListQuestion extends Asking {
  readonly kinds: readonly Kind[];
  /** A government; absent: all. */
  readonly within?: string | null | undefined;
}

/** The records of some kinds in force, by government, kind and id. Shared records come once. */
export async function listRecords(context: Context, question: ListQuestion): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const snapshot of await viewsOf(context, question.within, question)) {
    if (question.within != null) failOnUnit(snapshot, question.within);
    for (const kind of question.kinds)
      for (const record of snapshot.shown.all(kind))
        if (!found.has(record.id)) found.set(record.id, { record, snapshot });
  }
  return [...found.values()];
}

export interface SearchQuestion extends Asking {
  readonly text: string;
  readonly types?: readonly Kind[] | null | undefined;
  readonly within?: string | null | undefined;
}

/** Records of all governments, or of one, that match `text`, the best first. */
export async function searchAll(
  context: Context,
  question: SearchQuestion,
): Promise<readonly { readonly match: Match; readonly snapshot: Snapshot }[]> {
  failOnProblems(wordsTooLong(question.text, 'searchLength', ['text']));
  const { views } = await viewsFor(context, question.text, question.within, question);
  const best = new Map<string, { readonly match: Match; readonly snapshot: Snapshot }>();
  for (const snapshot of views) {
    const { shown } = snapshot;
    const index = await labelsOf(shown, context.pause);
    for (const match of lookUp(index, question.text, question.types ?? labelled))
      if (!best.has(match.id) && isOfThatDay(snapshot, index, match.id, question.text))
        best.set(match.id, { match, snapshot });
  }
  const found = [...best.values()];
  // A few characters in common are worth showing only where nothing fits better.
  const anyClose = found.some(({ match }) => match.close);
  return found.filter(({ match }) => match.close || !anyClose).sort((a, b) => b.match.score - a.match.score);
}

/** One view for each government asked about. */
export async function viewsOf(
  context: Context,
  within: string | null | undefined,
  asking: Asking,
): Promise<readonly Snapshot[]> {
  if (within != null) {
    const snapshot = await openSnapshotOf(context, within, asking);
    await known(context, snapshot, 'organization', within, 'within');
    return [snapshot];
  }
  const views: Snapshot[] = [];
  for (const government of await context.store.governments())
    views.push(await openSnapshotOf(context, government, asking));
  return views;
}

/** What is listed by government is not listed by unit: a unit is refused, with its government. */
export function failOnUnit({ government }: Snapshot, within: string): void {
  if (within === government) return;
  fail(
    'UNKNOWN_GOVERNMENT',
    ['within'],
    {
      zh: `“${within}”是机构，不是政府；此处按政府列出，请填“${government}”`,
      en: `\`${within}\` is a unit and no government: this is listed by government, give \`${government}\``,
    },
    [government],
  );
}
