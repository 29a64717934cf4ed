import { answerDuty } from '../../engine/answer/answer.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Answer } from '../../model/answer.js';
import { DomainError, fail, problem } from '../../model/error.js';
import type { AssignmentMode } from '../../model/record.js';
import type { Context } from '../context.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';
import { type Match, matchDuties } from './search.js';

export interface WhoQuestion extends Asking {
  readonly matter: { readonly duty?: string | null | undefined; readonly text?: string | null | undefined };
  /** An organization; absent: the government that the duty belongs to. */
  readonly within?: string | null | undefined;
  readonly area?: string | null | undefined;
  readonly modes?: readonly AssignmentMode[] | null | undefined;
}

export interface WhoAnswer {
  readonly answer: Answer;
  /** Other duties that the text may have meant, the likeliest first. */
  readonly alternatives: readonly string[];
  /** The view that the answer was derived from. */
  readonly snapshot: Snapshot;
}

/**
 * Who is responsible for a matter, given as a duty or in words.
 *
 * Words are resolved to the best matching duty of the government; where nothing matches well enough, the
 * error `UNKNOWN_MATTER` suggests the nearest.
 */
export async function askWhoIsResponsible(context: Context, question: WhoQuestion): Promise<WhoAnswer> {
  const { duty, text } = question.matter;
  if (duty != null) return answerOn(context, question, duty, question.within ?? null, []);
  const [best, ...others] = await findDuty(context, text ?? '', question);
  const within = question.within ?? best.government;
  return answerOn(
    context,
    question,
    best.id,
    within,
    others.map(({ id }) => id),
  );
}

/** The duties in force of the government that `within` belongs to, by id. */
export async function dutiesWithin(context: Context, within: string, asking: Asking): Promise<readonly string[]> {
  const snapshot = await openSnapshotOf(context, within, asking);
  await known(context, snapshot, 'organization', within, 'within');
  return snapshot.shown.all('duty').map(({ id }) => id);
}

/** The duty that `matter` means in the government of the record `of`. */
export async function dutyMeant(
  context: Context,
  matter: WhoQuestion['matter'],
  of: string,
  asking: Asking,
): Promise<string> {
  if (matter.duty != null) return matter.duty;
  const within = await context.store.governmentOf(of);
  const [best] = await findDuty(context, matter.text ?? '', { ...asking, matter, within });
  return best.id;
}

async function answerOn(
  context: Context,
  question: WhoQuestion,
  duty: string,
  within: string | null,
  alternatives: readonly string[],
): Promise<WhoAnswer> {
  const government = within ?? (await context.store.governmentOf(duty)) ?? (await onlyGovernment(context, duty));
  const snapshot = await openSnapshotOf(context, government, question);
  await known(context, snapshot, 'organization', government, 'within');
  await known(context, snapshot, 'duty', duty, 'matter');
  if (question.area != null) await known(context, snapshot, 'organization', question.area, 'area');
  const answer = answerDuty(snapshot, {
    duty,
    within: government,
    area: question.area ?? null,
    modes: question.modes == null ? null : [...new Set(question.modes)],
  });
  return { answer, alternatives, snapshot: snapshot.atInstant(snapshot.at) };
}

async function findDuty(context: Context, text: string, question: WhoQuestion): Promise<[Match, ...Match[]]> {
  const governments = question.within == null ? await context.store.governments() : [question.within];
  const found: Match[] = [];
  const near: string[] = [];
  for (const government of governments) {
    const snapshot = await openSnapshotOf(context, government, question);
    if (question.within != null) await known(context, snapshot, 'organization', government, 'within');
    const { matches, nearest } = matchDuties(snapshot.shown, text);
    found.push(...matches);
    near.push(...nearest);
  }
  const [best, ...others] = found.sort((a, b) => b.score - a.score);
  if (best === undefined) {
    const message = { zh: `没有找到与“${text}”相符的职责`, en: `no duty matches \`${text}\`` };
    throw new DomainError([problem('UNKNOWN_MATTER', ['matter', 'text'], message, [...new Set(near)].slice(0, 5))]);
  }
  const rival = others.find((each) => each.government !== best.government && each.score >= best.score * 0.9);
  if (rival !== undefined) {
    const rivals = [...new Set([best, ...others].map(({ government }) => government))];
    fail(
      'WITHIN_REQUIRED',
      ['within'],
      {
        zh: `多个政府都有相符的职责，请用 within 指明：${rivals.join('、')}`,
        en: `several governments have a matching duty; say which with \`within\`: ${rivals.join(', ')}`,
      },
      rivals,
    );
  }
  return [best, ...others];
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
