import { answerDuty } from '../../engine/answer/answer.js';
import { answerSteps } from '../../engine/procedure/answerSteps.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Answer } from '../../model/answer.js';
import { fail } from '../../model/error.js';
import type { CaseAnswer } from '../../model/procedure.js';
import type { AssignmentMode } from '../../model/record.js';
import { invariant } from '../../util/invariant.js';
import type { Context } from '../context.js';
import { viewsOf } from './findRecords.js';
import { failOnLongMatter, type GivenMatter, responsibilityNamed } from './matter.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';

export interface WhoQuestion extends Asking {
  readonly matter: GivenMatter;
  /** An organization; absent: the government that the duty belongs to. */
  readonly within?: string | null | undefined;
  readonly area?: string | null | undefined;
  readonly modes?: readonly AssignmentMode[] | null | undefined;
}

export interface WhoAnswer {
  readonly answer: Answer;
  /** The steps that the words mean, with who performs them; `null`: they mean a duty. */
  readonly procedure: CaseAnswer | null;
  /** Other duties that the text may have meant, the likeliest first. */
  readonly alternatives: readonly string[];
  /** The view that the answer was derived from. */
  readonly snapshot: Snapshot;
}

/**
 * Who is responsible for a matter, given as a duty or in words.
 *
 * Words are resolved to the best matching duty of the government; words that name steps of a procedure and no duty are
 * answered from that procedure. Where nothing matches well enough, the error `UNKNOWN_MATTER` suggests the nearest.
 */
export async function askWhoIsResponsible(context: Context, question: WhoQuestion): Promise<WhoAnswer> {
  const { duty, text } = question.matter;
  failOnLongMatter(question.matter);
  if (duty != null) {
    const within = question.within ?? (await context.store.governmentOf(duty)) ?? (await onlyGovernment(context, duty));
    const [snapshot] = await viewsOf(context, within, question);
    return answerOn(context, question, { snapshot, duty, within, alternatives: [] });
  }
  const views = await viewsOf(context, question.within, question);
  const meant = await responsibilityNamed(context, views, text ?? '');
  const snapshot = views.find((view) => view.government === meant.government);
  invariant(snapshot !== undefined, 'the government that is meant was opened');
  if ('steps' in meant) return { ...answerSteps(snapshot, meant), alternatives: [], snapshot };
  const { duty: named, alternatives, government } = meant;
  return answerOn(context, question, { snapshot, duty: named, within: question.within ?? government, alternatives });
}

/** The duties in force of the government that `within` belongs to, by id. */
export async function dutiesWithin(context: Context, within: string, asking: Asking): Promise<readonly string[]> {
  const snapshot = await openSnapshotOf(context, within, asking);
  await known(context, snapshot, 'organization', within, 'within');
  return snapshot.shown.all('duty').map(({ id }) => id);
}

interface Meant {
  readonly snapshot: Snapshot | undefined;
  readonly duty: string;
  readonly within: string;
  readonly alternatives: readonly string[];
}

async function answerOn(
  context: Context,
  question: WhoQuestion,
  { snapshot, duty, within, alternatives }: Meant,
): Promise<WhoAnswer> {
  invariant(snapshot !== undefined, 'the government that is meant was opened');
  await known(context, snapshot, 'duty', duty, 'matter');
  if (question.area != null) await known(context, snapshot, 'organization', question.area, 'area');
  const answer = answerDuty(snapshot, {
    duty,
    within,
    area: question.area ?? null,
    modes: question.modes == null ? null : [...new Set(question.modes)],
  });
  return { answer, procedure: null, alternatives, snapshot };
}

async function onlyGovernment(context: Context, duty: string): Promise<string> {
  const governments = await context.store.governments();
  const [only, ...others] = governments;
  const named = governments.find((government) => duty.startsWith(`${government}/`));
  if (named !== undefined) return named;
  if (only !== undefined && others.length === 0) return only;
  return fail(
    'WITHIN_REQUIRED',
    ['within'],
    {
      zh: `无法由“${duty}”得知所问的政府，请用 within 指明`,
      en: `\`${duty}\` does not tell which government is asked about; say it with \`within\``,
    },
    governments,
  );
}
