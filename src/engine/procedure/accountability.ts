import type { Snapshot } from '../../graph/snapshot.js';
import type { Step as Because, Holder } from '../../model/answer.js';
import type {
  Accountability,
  Answerable,
  HandledMatter,
  Obligation,
  ResponsibleQuestion,
  ResponsibleThen,
  StepAccountability,
  StepPerformer,
} from '../../model/procedure.js';
import type { Act, Step } from '../../model/record.js';
import { canonicalJson } from '../../util/hash.js';
import { decisionOn } from '../answer/answer.js';
import { inChargeOf } from '../case/overseen.js';
import { presenceOf } from '../case/presence.js';
import { step as because, nameOf } from '../case/step.js';
import { checkMatter } from './check.js';
import { differingRecords, rolesIn } from './differing.js';
import { type Handling, handlingOf, matterOfCase } from './matter.js';
import { performersOf } from './performers.js';
import { endOf, type When, whenOf } from './when.js';

/** When a step was done or was to be done, of which it is asked what was known then. */
export interface Moment extends When {
  readonly step: string;
  /** What was done then; `null`: nothing was. */
  readonly act: string | null;
}

/** The same government as known at the end of a moment; `null` where nothing of it was known. */
export type KnownThen = (moment: Moment) => Snapshot | null;

/** Of which moments P9 asks for another state of knowledge. */
export function momentsOf(snapshot: Snapshot, id: string, only: string | null = null): readonly Moment[] {
  const matter = matterOfCase(snapshot, id);
  if (matter === undefined) return [];
  const handling = handlingOf(snapshot, matter);
  return checkMatter(snapshot, matter)
    .obligations.filter((each) => isTraced(each) && (only === null || each.step === only))
    .flatMap((each) => momentOf(handling, each) ?? []);
}

/**
 * P9 Accountability 责任倒查
 *
 * For each step that applied, done or not: who acted, who was responsible for doing it when it was done or, undone, while it
 * was due, who was accountable, who was in charge, who took part and who dissented; as known then, and as known now, with the
 * records that make the difference. A delegation moves the work and never the accountability. `undefined`: there is no such case.
 */
export function accountabilityOf(
  snapshot: Snapshot,
  id: string,
  knownThen: KnownThen,
  only: string | null = null,
): Accountability | undefined {
  const matter = matterOfCase(snapshot, id);
  if (matter === undefined) return undefined;
  const handling = handlingOf(snapshot, matter);
  const check = checkMatter(snapshot, matter);
  const steps = check.obligations
    .filter((each) => isTraced(each) && (only === null || each.step === only))
    .map((each) => traced(handling, each, knownThen));
  const forLife = snapshot.all('norm').filter(({ regime }) => regime === 'lifelongAccountability');
  const own = new Set(steps.flatMap(({ acts }) => acts));
  const acting = handling.done.flatMap(({ act: { id: act, by } }) => (own.has(act) ? [by] : []));
  // Posts and organizations too act and take part.
  const isPerson = (each: string) => snapshot.describe(each)?.kind === 'person';
  const people = [...new Set([...acting, ...steps.flatMap(namedIn)])].filter(isPerson).sort();
  return {
    ...check,
    steps,
    posts: people.map((person) => ({
      person,
      posts: snapshot.pointing('tenure', 'person', person).map(({ post }) => post),
    })),
    forLife: forLife.map(({ id: norm }) => norm),
    because: [forLifeOrNot(snapshot, id, forLife)],
  };
}

/** A step that applies, or was done though it may not. */
const isTraced = ({ applicability, acts, modality }: Obligation): boolean =>
  (applicability.value === 'yes' && modality !== 'mustNot') || acts.length > 0;

function momentOf({ snapshot, done }: Handling, { step, acts, deadline }: Obligation): Moment | null {
  const last = done.find(({ act }) => act.id === acts.at(-1));
  if (last !== undefined) return { step, act: last.act.id, ...last.when };
  const { timeZone, at } = snapshot;
  const day = deadline.latest ?? deadline.earliest;
  if (day !== null && endOf(day, timeZone) <= at) return { step, act: null, ...whenOf(day, timeZone) };
  return { step, act: null, from: at, to: at };
}

function traced(handling: Handling, obligation: Obligation, knownThen: KnownThen): StepAccountability {
  const { snapshot, done, matter } = handling;
  const { step: id, state, acts } = obligation;
  const moment = momentOf(handling, obligation);
  const then = moment === null ? null : knownThen(moment);
  const own = done.flatMap(({ act }) => (acts.includes(act.id) ? [act] : []));
  const at = (known: Snapshot | null): ResponsibleThen | null => {
    if (known === null || moment === null) return null;
    const view = known.atInstant(moment.from);
    return responsibleFor(view, { step: id, roles: rolesIn(view, matter) }) ?? null;
  };
  const [asKnownThen, asKnownNow] = [at(then), at(snapshot)];
  const isSame = canonicalJson(essenceOf(asKnownThen)) === canonicalJson(essenceOf(asKnownNow));
  return {
    ...{ step: id, state, acts, moment: moment?.from ?? null, asKnownThen, asKnownNow },
    differing: isSame || moment === null ? [] : differingRecords(handling, then, moment, id, [asKnownThen, asKnownNow]),
    tookPart: membersOf(own, 'attended'),
    dissented: membersOf(own, 'dissented'),
  };
}

const membersOf = (acts: readonly Act[], field: 'attended' | 'dissented'): readonly string[] => [
  ...new Set(acts.flatMap((act) => act[field])),
];

/** By the step as it was known and in force at the moment of `snapshot`; `undefined`: it was not known. */
export function responsibleFor(
  snapshot: Snapshot,
  { step: id, roles }: ResponsibleQuestion,
): ResponsibleThen | undefined {
  const step = snapshot.describe(id);
  if (step?.kind !== 'step') return undefined;
  const procedure = snapshot.describe(step.procedure);
  const duty = procedure?.kind === 'procedure' ? procedure.duty : null;
  return responsibleAt(snapshot, { matter: { roles }, duty }, step);
}

function responsibleAt(
  snapshot: Snapshot,
  { matter, duty }: { readonly matter: Pick<HandledMatter, 'roles'>; readonly duty: string | null },
  step: Step,
): ResponsibleThen {
  const performers = performersOf(snapshot, matter, step, duty);
  const within = performers.flatMap(({ id }) => (id !== null && snapshot.find('organization', id) ? [id] : []));
  // The head of a department answers for what it holds, the head of the government for every duty.
  const asked = [...new Set([...within, snapshot.government])];
  const decisions =
    duty === null ? [] : asked.map((each) => decisionOn(snapshot, { duty, within: each, area: null, modes: null }));
  // Of several none is chosen, and none left out.
  const accountable = decisions.flatMap(
    ({ accountable: only, holders }) => only ?? holders.filter(({ mode }) => mode === 'accountable'),
  );
  const inCharge = decisions.flatMap(({ holders }) => holders.filter(({ mode }) => mode === 'inCharge'));
  const overseers = within.flatMap((each) => inChargeOf(snapshot, each).map(({ oversight }) => oversight));
  return {
    performers,
    accountable: distinct(accountable.map(answerable)),
    inCharge: distinct([
      ...inCharge.map(answerable),
      ...overseers.map(
        ({ overseer }): Answerable => ({
          ...(snapshot.find('organization', overseer) === undefined
            ? { post: overseer, organization: null }
            : { post: null, organization: overseer }),
          people: presenceOf(snapshot, overseer).incumbents,
        }),
      ),
    ]),
    because: [
      ...performers.flatMap(({ standIn }) => [
        ...(standIn?.because ?? []),
        ...(standIn?.conflict?.claims ?? []).flatMap((claim) => claim.because),
      ]),
      ...[...accountable, ...inCharge].flatMap(({ because: reasons }) => reasons),
      ...overseers.map((each) => because('R3', overseen(snapshot, each.overseer, each.target), [each])),
    ],
  };
}

const answerable = ({ post, organization, incumbents }: Holder): Answerable => ({
  post,
  organization,
  people: incumbents,
});

const distinct = (all: readonly Answerable[]): readonly Answerable[] => [
  ...new Map(all.map((each) => [each.post ?? each.organization, each])).values(),
];

function overseen(snapshot: Snapshot, overseer: string, target: string) {
  const [who, what] = [nameOf(snapshot, overseer), nameOf(snapshot, target)];
  return { zh: `${who.zh}分管${what.zh}。`, en: `${who.en} is in charge of ${what.en}.` };
}

/** Who is named, whatever for, and in whatever order. */
export const essenceOf = (known: ResponsibleThen | null): unknown =>
  known && {
    performers: setOf(
      known.performers.map(({ role, id, post, performers, gap, standIn }) => ({
        ...{ role, id, post, gap, outcome: standIn?.outcome ?? null },
        performers: setOf(performers),
      })),
    ),
    accountable: namesOf(known.accountable),
    inCharge: namesOf(known.inCharge),
  };

const setOf = (all: readonly unknown[]): readonly string[] => [...new Set(all.map(canonicalJson))].sort();

const namesOf = (those: readonly Answerable[]): readonly string[] =>
  those.map(({ post, organization, people }) => [post ?? organization, ...[...people].sort()].join(' ')).sort();

function namedIn({ asKnownThen, asKnownNow, tookPart, dissented }: StepAccountability): readonly string[] {
  const named = [asKnownThen, asKnownNow].flatMap((known) =>
    known === null
      ? []
      : [
          ...known.performers.flatMap(({ performers }: StepPerformer) =>
            performers.flatMap(({ person }) => person ?? []),
          ),
          ...[...known.accountable, ...known.inCharge].flatMap(({ people }) => people),
        ],
  );
  return [...named, ...tookPart, ...dissented];
}

/** Whether responsibility for decisions is traced for life, as far as the loaded documents say. */
function forLifeOrNot(
  snapshot: Snapshot,
  id: string,
  norms: readonly Parameters<typeof because>[2][number][],
): Because {
  const record = snapshot.history(id).at(-1)?.record;
  const sentence =
    norms.length > 0
      ? {
          zh: '对重大决策实行责任终身追究和责任倒查：离任不影响追究。',
          en: 'Responsibility for major decisions is traced for life: leaving office ends none of it.',
        }
      : {
          zh: '所载文件没有规定责任终身追究。',
          en: 'The loaded documents do not say that responsibility is traced for life.',
        };
  return because('P9', sentence, norms.length > 0 || record === undefined ? norms : [record]);
}
