import { answerDuty, answerStandIn } from '../../engine/answer/answer.js';
import { headsOf } from '../../engine/case/presence.js';
import { answerSteps } from '../../engine/procedure/answerSteps.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { type Answer, outcomes } from '../../model/answer.js';
import { type Certainty, certainties } from '../../model/certainty.js';
import { DomainError, fail } from '../../model/error.js';
import type { CaseAnswer } from '../../model/procedure.js';
import type { AssignmentMode } from '../../model/record.js';
import { invariant } from '../../util/invariant.js';
import type { Context } from '../context.js';
import { failOnUnit, viewsOf } from './findRecords.js';
import { failOnLongMatter, type GivenMatter, procedureOf } from './matter.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';
import { nearestNames } from './recordNamed.js';
import { type Meant, type Understood, understoodIn } from './understood.js';
import { viewsFor } from './whichGovernments.js';

export interface WhoQuestion extends Asking {
  readonly matter: GivenMatter;
  /** An organization; absent: the government that the duty belongs to. */
  readonly within?: string | null | undefined;
  readonly area?: string | null | undefined;
  readonly modes?: readonly AssignmentMode[] | null | undefined;
  /** What is less sure than that is answered as unclear; absent: `probable`. */
  readonly minCertainty?: Certainty | null | undefined;
}

/** An answer about a duty; or, with `null` for the duty, that the words mean something else, or nothing for sure. */
export type AnswerOrNone = Omit<Answer, 'question' | 'receipt'> & {
  readonly question: Omit<Answer['question'], 'duty'> & { readonly duty: string | null };
  readonly receipt: Answer['receipt'] | null;
};

export interface WhoAnswer {
  readonly answer: AnswerOrNone;
  /** How the words were understood; `null`: the duty was given by its id. */
  readonly understood: Understood | null;
  /** The steps that the words mean, with who performs them. */
  readonly procedure: CaseAnswer | null;
  /** The posts that the words mean: a post, those that head a unit, those of a person. */
  readonly posts: readonly string[];
  /** The view that the answer was derived from. */
  readonly snapshot: Snapshot;
}

/**
 * Who is responsible for a matter, given as a duty or in words.
 *
 * The answer follows what the words mean: a duty; a step, who performs it in its procedure; a unit, who heads it; a post or a
 * person, who performs there; a norm or a document, which name nobody. Where it is unclear, nobody is named.
 */
export async function askWhoIsResponsible(
  context: Context,
  question: WhoQuestion & { readonly matter: { readonly duty: string } },
): Promise<WhoAnswer & { readonly answer: Answer }>;
export async function askWhoIsResponsible(context: Context, question: WhoQuestion): Promise<WhoAnswer>;
export async function askWhoIsResponsible(context: Context, question: WhoQuestion): Promise<WhoAnswer> {
  const { duty } = question.matter;
  failOnLongMatter(question.matter);
  if (duty != null) {
    const within = question.within ?? (await context.store.governmentOf(duty)) ?? (await onlyGovernment(context, duty));
    const [snapshot] = await viewsOf(context, within, question);
    invariant(snapshot !== undefined, 'the government that is meant was opened');
    const answer = await answerOn(context, question, snapshot, duty, within);
    return { ...nothing, answer, understood: null, snapshot };
  }
  return answerMeant(context, question, await understandMatter(context, question));
}

/** How the words of a question are understood. */
export interface MatterUnderstood {
  readonly understood: Understood;
  /** The view that is asked: that of what is meant, or, where nothing is, the first of those that were searched. */
  readonly snapshot: Snapshot;
}

/** What the words of a question mean at its moment. */
export async function understandMatter(context: Context, question: WhoQuestion): Promise<MatterUnderstood> {
  failOnLongMatter(question.matter);
  const text = question.matter.text ?? '';
  const among = await viewsFor(context, text, question.within, question);
  if (among.views.length === 0)
    return fail('UNKNOWN_MATTER', ['matter', 'text'], { zh: '没有载入任何政府的资料', en: 'no government is loaded' });
  const understood = accepted(
    await context.timed('understand', () => understoodIn(context, among, text)),
    question.minCertainty ?? 'probable',
  );
  const snapshot = understood.as?.snapshot ?? among.views[0];
  invariant(snapshot !== undefined, 'there is a government');
  return { understood, snapshot };
}

/** The answer to a question whose words were understood, in views of its own moment. */
export async function answerMeant(
  context: Context,
  question: WhoQuestion,
  { understood, snapshot }: MatterUnderstood,
): Promise<WhoAnswer> {
  const meant = understood.as;
  const within = question.within ?? (meant === null ? null : snapshot.government);
  const told = { ...nothing, answer: unanswered(snapshot, question, within), understood, snapshot };
  if (meant === null) return told;
  if (meant.kind === 'duty')
    return { ...told, answer: await answerOn(context, question, snapshot, meant.id, within ?? snapshot.government) };
  if (meant.kind === 'step' || meant.kind === 'procedure')
    return { ...told, ...stepsMeant(snapshot, meant, understood.alternatives) };
  const posts = postsMeant(snapshot, meant);
  const found = posts.map((post) => answerStandIn(snapshot, post, null).outcome);
  const outcome = outcomes.find((each) => found.includes(each)) ?? 'gap';
  return { ...told, answer: { ...told.answer, outcome }, posts };
}

const nothing = { procedure: null, posts: [] } as const;

/** What is less sure than is accepted is unclear. */
function accepted(understood: Understood, least: Certainty): Understood {
  const { as, certainty, alternatives } = understood;
  if (as === null || certainties.indexOf(certainty) <= certainties.indexOf(least)) return understood;
  return { ...understood, certainty: 'unclear', as: null, alternatives: [as, ...alternatives] };
}

/** An answer that names nobody. */
function unanswered(
  { moment }: Snapshot,
  { area = null, modes = null }: WhoQuestion,
  within: string | null,
): AnswerOrNone {
  return {
    question: { duty: null, within: within ?? '', area, modes, ...moment },
    outcome: 'gap',
    ...{ accountable: null, holders: [], gaps: [], ambiguities: [], conflicts: [], completeness: [], unconfirmed: [] },
    ...{ holdsFrom: null, holdsUntil: null, nextChange: null, receipt: null },
  };
}

/** The step, with those of the same procedure that the same words name; or all steps of the procedure. */
function stepsMeant(snapshot: Snapshot, meant: Meant, others: readonly Meant[]): Partial<WhoAnswer> {
  const id = procedureOf(meant);
  const procedure = snapshot.describe(id);
  if (procedure?.kind !== 'procedure') return {};
  const all = snapshot.pointing('step', 'procedure', id).map((step) => step.id);
  const named = [meant, ...others.filter(({ certainty }) => certainty === 'exact')].map((each) => each.id);
  const steps = meant.kind === 'step' ? all.filter((step) => named.includes(step)) : all;
  return answerSteps(snapshot, { procedure: id, duty: procedure.duty, steps });
}

/** The posts of which it is asked who performs there: those that head a unit, the post itself, those of a person. */
function postsMeant(snapshot: Snapshot, { id, kind }: Meant): readonly string[] {
  if (kind === 'organization') return headsOf(snapshot, id).map((post) => post.id);
  if (kind === 'post') return [id];
  return kind === 'person' ? snapshot.pointing('tenure', 'person', id).map(({ post }) => post) : [];
}

/** The duties in force of the government `within`, by id. */
export async function dutiesWithin(context: Context, within: string, asking: Asking): Promise<readonly string[]> {
  const snapshot = await openSnapshotOf(context, within, asking);
  await known(context, snapshot, 'organization', within, 'within');
  failOnUnit(snapshot, within);
  return snapshot.shown.all('duty').map(({ id }) => id);
}

async function answerOn(
  context: Context,
  question: WhoQuestion,
  snapshot: Snapshot,
  duty: string,
  within: string,
): Promise<Answer> {
  await knownDuty(context, snapshot, duty, within);
  if (question.area != null) await known(context, snapshot, 'organization', question.area, 'area');
  const modes = question.modes == null ? null : [...new Set(question.modes)];
  return context.timed('decide', async () =>
    answerDuty(snapshot, { duty, within, area: question.area ?? null, modes }),
  );
}

/** That there is such a duty; else an error that suggests what its last words may mean. */
async function knownDuty(context: Context, snapshot: Snapshot, duty: string, within: string): Promise<void> {
  const path = ['matter', 'duty'];
  try {
    await known(context, snapshot, 'duty', duty, path);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'UNKNOWN_DUTY') throw error;
    const words = duty.slice(duty.lastIndexOf('/') + 1).replaceAll('-', ' ');
    const meant = await nearestNames(context, words, ['duty'], { within, asking: snapshot.moment });
    const [problem] = error.problems;
    throw new DomainError([{ ...problem, suggestions: [...new Set([...meant, ...problem.suggestions])].slice(0, 5) }]);
  }
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
