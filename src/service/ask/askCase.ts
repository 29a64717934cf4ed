import { nameOf } from '../../engine/case/step.js';
import { answerMatter } from '../../engine/procedure/answerMatter.js';
import { answerCase } from '../../engine/procedure/check.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Envelope, Receipt } from '../../model/answer.js';
import type { CaseCheck } from '../../model/procedure.js';
import type { Case } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { invariant } from '../../util/invariant.js';
import type { Context } from '../context.js';
import { viewsOf } from './findRecords.js';
import { type GivenHandling, matterMeant, type Unstated } from './handledMatter.js';
import { openedCase } from './openedCase.js';
import { type Asking, openSnapshotOf } from './openSnapshot.js';

/** That a government has no procedure for a matter: nothing is borrowed from another one. */
export interface ProcedureGap {
  readonly reason: 'noProcedure';
  /** `null`: the words mean only what the documents are recorded not to say. */
  readonly duty: string | null;
  /** What the documents of that government are recorded not to say about it. */
  readonly silences: readonly string[];
  readonly sentence: Text;
}

/** The steps of a procedure at a moment, or why there is none. */
export interface CaseFound {
  readonly check: Omit<CaseCheck, 'procedure'> &
    Envelope & {
      readonly procedure: string | null;
      readonly gap: ProcedureGap | null;
      readonly receipt: Receipt | null;
    };
  readonly snapshot: Snapshot;
}

/** What is due in a recorded case, what was done, and what is wrong with it. */
export async function askCheck(
  context: Context,
  { case: id, ...asking }: Asking & { readonly case: string },
): Promise<CaseFound> {
  const snapshot = await openSnapshotOf(context, id, asking);
  await openedCase(context, snapshot, id);
  const answer = answerCase(snapshot, id);
  invariant(answer !== undefined, 'a case that was opened has an answer');
  return { check: { ...answer, gap: null }, snapshot };
}

/** What the procedure of a matter asks for; where its government has none, that answer. */
export async function askObligations(context: Context, given: GivenHandling & Asking): Promise<CaseFound> {
  const meant = await matterMeant(context, given);
  const { snapshot } = meant;
  if ('unstated' in meant) return withoutProcedure(snapshot, meant.unstated);
  return { check: { ...answerMatter(snapshot, meant.question), gap: null }, snapshot };
}

/** What is answered where a government has no procedure for a duty, or words mean only what its documents do not say. */
function withoutProcedure(snapshot: Snapshot, { duty, text, silences: found }: Unstated): CaseFound {
  const { shown } = snapshot;
  const silences =
    duty === null ? found.flatMap((id) => shown.find('silence', id) ?? []) : shown.pointing('silence', 'about', duty);
  const government = nameOf(shown, shown.government);
  const matter = duty === null ? { zh: text, en: text } : nameOf(shown, duty);
  const read = {
    zh: silences.length === 0 ? '' : `；所载文件未作规定：${silences.map(({ name }) => name).join('、')}`,
    en:
      silences.length === 0
        ? ''
        : `; what its documents do not say: ${silences.map(({ name, nameEn }) => nameEn ?? name).join(', ')}`,
  };
  const sentence = {
    zh: `${government.zh}的所载文件没有载明“${matter.zh}”的程序，也不借用其他政府的程序${read.zh}。`,
    en: `The loaded documents of ${government.en} have no procedure for “${matter.en}”, and none is borrowed from another government${read.en}.`,
  };
  return {
    check: {
      ...{ case: null, procedure: null, obligations: [], outside: [], faults: [] },
      ...{ holdsFrom: null, holdsUntil: null, nextChange: null, receipt: null },
      gap: { reason: 'noProcedure', duty, silences: silences.map(({ id }) => id), sentence },
    },
    snapshot,
  };
}

export interface CasesQuestion extends Asking {
  readonly within?: string | null | undefined;
  readonly procedure?: string | null | undefined;
  readonly state?: 'open' | 'closed' | null | undefined;
}

/** The cases that were opened by then, by government and then by id, each as it last stood. */
export async function askCases(
  context: Context,
  { within, procedure, state, ...asking }: CasesQuestion,
): Promise<readonly { readonly record: Case; readonly snapshot: Snapshot }[]> {
  const found = new Map<string, { readonly record: Case; readonly snapshot: Snapshot; readonly isOpen: boolean }>();
  for (const snapshot of await viewsOf(context, within, asking)) {
    for (const { record, valid } of snapshot.shown.historyOfKind('case')) {
      if (record.kind !== 'case' || (valid.from !== null && valid.from > snapshot.at)) continue;
      const isOpen = valid.to === null || snapshot.at < valid.to;
      // Of several stretches of one case, the last that has begun is how it stands.
      const known = found.get(record.id);
      if (known === undefined || (valid.from ?? '') >= (known.record.validFrom ?? ''))
        found.set(record.id, { record, snapshot, isOpen });
    }
  }
  return [...found.values()]
    .filter((each) => procedure == null || each.record.procedure === procedure)
    .filter(({ isOpen }) => state == null || (state === 'open') === isOpen);
}
