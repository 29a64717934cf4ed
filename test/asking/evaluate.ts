import { type Certainty, certainties } from '../../src/model/certainty.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { type Understood, understoodIn } from '../../src/service/ask/understood.js';
import { viewsFor } from '../../src/service/ask/whichGovernments.js';
import type { Context } from '../../src/service/context.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld } from '../support/world.js';
import type { AskedQuestion } from './questions.js';

/** The three districts that ship, as known on one day. */
export async function districts(): Promise<Context> {
  const { context, load, setDay } = await createWorld(createMemoryStore());
  for (const name of ['shangcheng', 'hongkou', 'demo']) await load(name, '2026-11-01');
  setDay('2026-11-28');
  return context;
}

export interface Judged {
  readonly question: AskedQuestion;
  readonly understood: Understood;
  /** Ids of what was offered, the best first, whether or not it was answered. */
  readonly offered: readonly string[];
  readonly verdict: 'right' | 'wrong' | 'refused' | 'rightlyRefused';
}

export async function judge(context: Context, question: AskedQuestion): Promise<Judged> {
  const asking = await askingOf(context, { at: question.at ?? null });
  const views = await viewsFor(context, question.q, question.within, asking);
  const understood = await understoodIn(context, views, question.q);
  const offered = [...(understood.as === null ? [] : [understood.as]), ...understood.alternatives].map(({ id }) => id);
  return { question, understood, offered, verdict: verdictOn(question, understood) };
}

/** Of several that are equally meant, each is right if the others are told beside it. */
function verdictOn(
  { means = [], several, nothing }: AskedQuestion,
  { as, alternatives }: Understood,
): Judged['verdict'] {
  if (as === null) return nothing === true || several === true ? 'rightlyRefused' : 'refused';
  // That the documents do not say is what there is to say where nothing is recorded.
  if (nothing === true && as.kind === 'silence') return 'rightlyRefused';
  if (nothing === true || !means.includes(as.id)) return 'wrong';
  if (several !== true) return 'right';
  const told = alternatives.map(({ id }) => id);
  return means.every((id) => id === as.id || told.includes(id)) ? 'right' : 'wrong';
}

export interface Figures {
  readonly asked: number;
  /** Of those that mean one thing: how many had it first, and among the first three. */
  readonly meaningOne: number;
  readonly first: number;
  readonly firstThree: number;
  readonly answeredWrongly: number;
  readonly refusedThoughRecorded: number;
  readonly calibration: Readonly<Record<Certainty, { readonly right: number; readonly wrong: number }>>;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const one = judged.filter(({ question: { nothing, several } }) => nothing !== true && several !== true);
  const hits = (most: number) =>
    one.filter(({ question: { means = [] }, offered }) => offered.slice(0, most).some((id) => means.includes(id)))
      .length;
  const count = (verdict: Judged['verdict'], certainty?: Certainty) =>
    judged.filter(
      (each) => each.verdict === verdict && (certainty ?? each.understood.certainty) === each.understood.certainty,
    ).length;
  return {
    asked: judged.length,
    ...{ meaningOne: one.length, first: hits(1), firstThree: hits(3) },
    ...{ answeredWrongly: count('wrong'), refusedThoughRecorded: count('refused') },
    calibration: Object.fromEntries(
      certainties.map((level) => [level, { right: count('right', level), wrong: count('wrong', level) }]),
    ) as Figures['calibration'],
  };
}
