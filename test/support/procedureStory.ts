import type {
  Accountability,
  Answerable,
  CameLater,
  CaseCheck,
  HandledMatter,
  Obligation,
  ResponsibleThen,
  StepAccountability,
} from '../../src/model/procedure.js';
import type { DueFound } from '../../src/service/ask/askDueList.js';
import type { Line } from './world.js';

// How stories of procedures are written, and what an answer looks like in their words. No assertions.

/** By the last part of the step's id. */
type ByStep<T> = Readonly<Record<string, T>>;
type Names = readonly (string | null)[];

/** What is expected of the steps of a case; what is not mentioned is not checked. */
export interface StepsExpected {
  /** All of them; of accountability, those that are traced. */
  readonly steps?: Names;
  readonly states?: ByStep<string>;
  readonly modalities?: ByStep<string>;
  readonly settledBy?: ByStep<Names>;
  readonly readings?: ByStep<Names>;
  /** `2018-10-02 2018-10-10`: the earliest and the latest day; else the state of the deadline. */
  readonly deadlines?: ByStep<string>;
  /** The last day by each way of counting: `natural 1st`, natural, `working 1st`, working; `null` where there is none. */
  readonly days?: ByStep<Names>;
  readonly words?: ByStep<string | null>;
  readonly waitingFor?: ByStep<Names>;
  /** Persons, else posts, else organizations, or the reason of the gap. */
  readonly performers?: ByStep<Names>;
  /** Ids, and roles with a question mark where the case does not fill them. */
  readonly recipients?: ByStep<Names>;
  readonly acts?: ByStep<Names>;
  readonly cites?: ByStep<Names>;
  /** `code act`, or `code step` where there is no act. */
  readonly faults?: Names;
  /** By what `faults` says. */
  readonly severities?: Readonly<Record<string, string>>;
  readonly faultCites?: Readonly<Record<string, Names>>;
  readonly outside?: Names;
  /** How far the answer reaches: `[from, until]`. */
  readonly holds?: Names;
  /** `{ duty: silences }`: that its government has no procedure for it; `-` where words mean no duty of it. */
  readonly noProcedure?: Readonly<Record<string, Names>>;
}

interface Responsible {
  readonly performers?: Names;
  readonly accountable?: Names;
  readonly inCharge?: Names;
}

/** What is expected of accountability. */
export interface AccountExpected {
  /** The beginning of the moment that each step is traced at. */
  readonly moments?: ByStep<string | null>;
  /** `null`: nothing was known then. */
  readonly knownThen?: ByStep<Responsible | null>;
  readonly knownNow?: ByStep<Responsible>;
  /** `record day`: the changes that made the difference, and when they were recorded. */
  readonly differing?: ByStep<Names>;
  readonly tookPart?: ByStep<Names>;
  readonly dissented?: ByStep<Names>;
  readonly posts?: Readonly<Record<string, Names>>;
  readonly forLife?: Names;
}

/** What a question is about: a case, a matter, words of a duty, who answered for a case, or what is due in a span. */
export interface Asked {
  readonly case?: string;
  readonly matter?: Partial<HandledMatter> & { readonly procedure: string };
  readonly duty?: string;
  readonly text?: string;
  readonly within?: string;
  readonly account?: string;
  readonly step?: string;
  readonly due?: { readonly within?: string; readonly holder?: string; readonly from: string; readonly to: string };
  readonly at?: string;
  readonly knownAt?: string;
  /**
   * Of `due`: `lastDay case step state performers`, in their order; `-` for no day, `*` for a recurring step. Of a
   * question that is refused: `CODE path`.
   */
  readonly expect: StepsExpected & AccountExpected & { readonly items?: Names; readonly refused?: Names };
}

export interface Story {
  readonly story: string;
  readonly worlds: readonly string[];
  /** When the worlds and what is given were recorded; else before everything that they tell. */
  readonly recorded?: string;
  readonly given?: readonly Line[];
  readonly later?: readonly { readonly recorded: string; readonly lines: readonly Line[] }[];
  readonly ask: readonly Asked[];
}

const short = (id: string): string => id.split('/').at(-1) ?? id;
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What `read` tells of each of `items` that `wanted` mentions. */
const mentioned = <T>(
  wanted: object | undefined,
  items: readonly T[],
  name: (item: T) => string,
  read: (item: T) => unknown,
) => wanted && Object.fromEntries(items.filter((item) => name(item) in wanted).map((item) => [name(item), read(item)]));

const deadlineOf = ({ deadline: { state, earliest, latest } }: Obligation): string =>
  state === 'dated' ? `${earliest} ${latest}` : state === 'calendarNotLoaded' ? `${earliest} ?` : state;

const performersOf = ({ performers }: Pick<Obligation, 'performers'>): Names =>
  performers.flatMap(({ gap, performers: those, standIn }) =>
    those.length === 0
      ? [gap ?? standIn?.gap?.reason ?? standIn?.outcome ?? null]
      : those.map(({ person, post, organization }) => person ?? post ?? organization),
  );

const faultOf = ({ code, act, step }: CaseCheck['faults'][number]): string => `${code} ${short(act ?? step ?? '')}`;

const cited = (because: Obligation['because']): readonly string[] =>
  [...new Set(because.flatMap(({ basis }) => basis))].sort();

export function shownSteps(
  { obligations, faults, outside }: Pick<CaseCheck, 'obligations' | 'faults' | 'outside'>,
  wanted: StepsExpected,
): object {
  const each = (of: object | undefined, read: (obligation: Obligation) => unknown) =>
    mentioned(of, obligations, ({ step }) => short(step), read);
  return plain({
    steps: wanted.steps && obligations.map(({ step }) => short(step)),
    states: each(wanted.states, ({ state }) => state),
    modalities: each(wanted.modalities, ({ modality }) => modality),
    settledBy: each(wanted.settledBy, ({ applicability }) => applicability.settledBy),
    readings: each(wanted.readings, ({ applicability }) => applicability.readings),
    deadlines: each(wanted.deadlines, deadlineOf),
    days: each(wanted.days, ({ deadline }) => deadline.readings.map(({ lastDay }) => lastDay)),
    words: each(wanted.words, ({ deadline }) => deadline.words),
    waitingFor: each(wanted.waitingFor, ({ waitingFor }) =>
      waitingFor.map(({ step, event }) => (step === null ? event : short(step))),
    ),
    performers: each(wanted.performers, performersOf),
    recipients: each(wanted.recipients, ({ recipients }) => recipients.map(({ id, role }) => id ?? `${role}?`)),
    acts: each(wanted.acts, ({ acts }) => acts.map(short)),
    cites: each(wanted.cites, ({ because }) => cited(because)),
    faults: wanted.faults && faults.map(faultOf).sort(),
    severities: mentioned(wanted.severities, faults, faultOf, ({ severity }) => severity),
    faultCites: mentioned(wanted.faultCites, faults, faultOf, ({ because }) => cited(because)),
    outside: wanted.outside && outside.map(short),
  });
}

const answering = ({ people, post, organization }: Answerable): Names =>
  people.length > 0 ? people : [post ?? organization];

const responsible = (found: ResponsibleThen | null, wanted: Responsible | null | undefined) =>
  found && {
    performers: wanted?.performers && performersOf(found),
    accountable: wanted?.accountable && found.accountable.flatMap(answering),
    inCharge: wanted?.inCharge && found.inCharge.flatMap(answering),
  };

export function shownAccount(
  { steps, posts, forLife }: Accountability,
  differences: ReadonlyMap<string, readonly CameLater[]>,
  wanted: AccountExpected & Pick<StepsExpected, 'steps'>,
): object {
  const each = (of: object | undefined, read: (step: StepAccountability) => unknown) =>
    mentioned(of, steps, ({ step }) => short(step), read);
  return plain({
    steps: wanted.steps && steps.map(({ step }) => short(step)),
    moments: each(wanted.moments, ({ moment }) => moment),
    knownThen: each(wanted.knownThen, ({ step, asKnownThen }) =>
      responsible(asKnownThen, wanted.knownThen?.[short(step)]),
    ),
    knownNow: each(wanted.knownNow, ({ step, asKnownNow }) => responsible(asKnownNow, wanted.knownNow?.[short(step)])),
    differing: each(wanted.differing, ({ step }) =>
      (differences.get(step) ?? []).map(({ record, recordedAt }) => `${record} ${recordedAt.slice(0, 10)}`),
    ),
    tookPart: each(wanted.tookPart, ({ tookPart }) => tookPart),
    dissented: each(wanted.dissented, ({ dissented }) => dissented),
    posts: mentioned(
      wanted.posts,
      posts,
      ({ person }) => person,
      ({ posts: those }) => those,
    ),
    forLife: wanted.forLife && forLife,
  });
}

export const shownDue = (found: readonly DueFound[]): readonly string[] =>
  found.map(({ item: { case: of, obligation, lastDay } }) =>
    [lastDay ?? '-', of === null ? '*' : short(of), short(obligation.step), obligation.state]
      .concat(performersOf(obligation).map(String))
      .join(' '),
  );
