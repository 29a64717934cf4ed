import { answerStandIn } from '../../engine/answer/answer.js';
import { essenceOf, essenceOfStandIn } from '../../engine/answer/sameness.js';
import { type Difference, differencesBetween } from '../../engine/compare/diff.js';
import { modeAnswersOf, postAnswerOf } from '../../engine/compare/modeAnswer.js';
import type { AsOf } from '../../graph/recordView.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { askStandIn, dutyAsked, type StandInFound, type StandInQuestion } from '../ask/askStandIn.js';
import {
  answerMeant,
  askWhoIsResponsible,
  understandMatter,
  type WhoAnswer,
  type WhoQuestion,
} from '../ask/askWhoIsResponsible.js';
import type { Meant, Understood } from '../ask/understood.js';
import type { Context } from '../context.js';

/** A question that is asked again and again, always about the present. */
export interface StandingQuestion<Meaning, Found extends { readonly snapshot: Snapshot }> {
  /** Tells it from every other question. */
  readonly key: string;
  /** Whether its words may mean something in any government. */
  readonly isAnywhere: boolean;
  /** What its words mean: without views, so that it can be kept. */
  understand(context: Context, asking: AsOf): Promise<Meaning>;
  answer(context: Context, asking: AsOf, meaning: Meaning): Promise<Found>;
  /** Two answers are the same (R11) when this is the same, as canonical JSON. */
  essenceOf(found: Found): unknown;
  /** Whose responsibility differs, where both are about the same. */
  differences(before: Found, after: Found): readonly Difference[];
}

type Given<Q> = Omit<Q, keyof AsOf | 'assumption'>;

type PlainMeant = Omit<Meant, 'snapshot'> & { readonly government: string };
interface WordsMeant extends Omit<Understood, 'as' | 'alternatives'> {
  readonly as: PlainMeant | null;
  readonly alternatives: readonly PlainMeant[];
  /** Of the view that is asked. */
  readonly government: string;
}

/** Who is responsible for a matter. */
export function standingWho(given: Given<WhoQuestion>): StandingQuestion<WordsMeant | null, WhoAnswer> {
  const { matter, within = null, area = null, modes = null, minCertainty = null } = given;
  return {
    key: JSON.stringify(['who', matter.duty ?? null, matter.text ?? null, within, area, modes, minCertainty]),
    isAnywhere: matter.duty == null && within === null,
    async understand(context, asking) {
      if (matter.duty != null) return null;
      const { understood, snapshot } = await understandMatter(context, { ...given, ...asking });
      const { as, alternatives, ...rest } = understood;
      return {
        ...rest,
        as: as && withoutView(as),
        alternatives: alternatives.map(withoutView),
        government: snapshot.government,
      };
    },
    async answer(context, asking, meaning) {
      const question = { ...given, ...asking };
      if (meaning === null) return askWhoIsResponsible(context, question);
      const views = new Map<string, Snapshot>();
      const { as, alternatives, government, ...rest } = meaning;
      for (const each of new Set([
        government,
        ...[...(as === null ? [] : [as]), ...alternatives].map((one) => one.government),
      ]))
        views.set(each, await context.snapshots.open(each, asking, null));
      const inView = ({ government: of, ...one }: PlainMeant): Meant => ({
        ...one,
        snapshot: views.get(of) as Snapshot,
      });
      const understood = { ...rest, as: as && inView(as), alternatives: alternatives.map(inView) };
      return answerMeant(context, question, { understood, snapshot: views.get(government) as Snapshot });
    },
    essenceOf: essenceOfWho,
    differences: (before, after) => {
      const { duty } = after.answer.question;
      if (duty === null || duty !== before.answer.question.duty) return [];
      return differencesBetween({ duty, post: null }, modeAnswersOf(before.answer), modeAnswersOf(after.answer));
    },
  };
}

const withoutView = ({ snapshot: { government }, ...meant }: Meant): PlainMeant => ({ ...meant, government });

function essenceOfWho({ answer, understood, procedure, posts, snapshot }: WhoAnswer): unknown {
  return {
    decided: essenceOf(answer, 'records'),
    duty: answer.question.duty,
    within: answer.question.within,
    understood: understood && {
      certainty: understood.certainty,
      as: understood.as?.id ?? null,
      alternatives: understood.alternatives.map(({ id }) => id),
    },
    posts: posts.map((post) => [post, essenceOfStandIn(answerStandIn(snapshot, post, null), 'records')]),
    steps:
      procedure?.obligations.map(({ step, modality, performers, because }) => ({
        ...{ step, modality },
        because: because.map(({ rule, records }) => ({ rule, records })),
        performers: performers.map(({ standIn, ...party }) => ({
          ...party,
          standIn: standIn && essenceOfStandIn(standIn, 'records'),
        })),
      })) ?? null,
  };
}

/** Who performs for a post. */
export function standingStandIn(given: Given<StandInQuestion>): StandingQuestion<string | null, StandInFound> {
  const { post, matter = null } = given;
  return {
    key: JSON.stringify(['standIn', post, matter?.duty ?? null, matter?.text ?? null]),
    isAnywhere: false,
    understand: (context, asking) => dutyAsked(context, { ...given, ...asking }),
    answer: (context, asking, duty) =>
      askStandIn(context, { post, matter: duty === null ? null : { duty }, ...asking }),
    essenceOf: ({ answer }) => ({ decided: essenceOfStandIn(answer, 'records'), matter: answer.question.matter }),
    differences: ({ answer: before }, { answer: after }) => {
      if (before.question.matter !== after.question.matter) return [];
      const [old, now] = [before, after].map((each) => new Map([[null, postAnswerOf(each)]]));
      return differencesBetween({ duty: after.question.matter, post }, old ?? new Map(), now ?? new Map());
    },
  };
}
