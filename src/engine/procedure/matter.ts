import type { Snapshot } from '../../graph/snapshot.js';
import type { HandledMatter } from '../../model/procedure.js';
import type { Act, Case, Step } from '../../model/record.js';
import { type StepAction, stepActions } from '../../model/stepActions.js';
import { groupBy } from '../../util/groupBy.js';
import { earlier, type When, whenOf } from './when.js';

/** An act with when it was done and the action that it did. */
export interface Done {
  readonly act: Act;
  readonly when: When;
  readonly action: StepAction | null;
}

/** A matter as the rules look at it, in one snapshot. */
export interface Handling {
  /** Of `at`; of a closed case that of the end of its time: after that its answers stay. */
  readonly snapshot: Snapshot;
  readonly isClosed: boolean;
  readonly matter: HandledMatter;
  /** The duty that its procedure is for. */
  readonly duty: string | null;
  /** Of its procedure, in the order in which they are told. */
  readonly steps: readonly Step[];
  readonly prohibitions: readonly Step[];
  /** All that was done up to `at`, in the order of time. */
  readonly done: readonly Done[];
  readonly byStep: ReadonlyMap<string, readonly Done[]>;
}

/** A recorded case as it is known; `undefined` where there is none, or not yet. */
export function matterOfCase(snapshot: Snapshot, id: string): HandledMatter | undefined {
  const record = caseIn(snapshot, id);
  if (record === undefined) return undefined;
  const { procedure, roles, traits, events, validFrom, validTo } = record;
  const acts = snapshot.pointing('act', 'case', id);
  return { case: id, procedure, roles, traits, events, acts, opened: validFrom, closed: validTo };
}

/** A case that is closed is still asked about, as it was in the end; before its opening there is none. */
function caseIn(snapshot: Snapshot, id: string): Case | undefined {
  const ended = snapshot.history(id).filter(({ valid }) => valid.to !== null && valid.to <= snapshot.at);
  const record = snapshot.get(id) ?? ended.at(-1)?.record;
  return record?.kind === 'case' ? record : undefined;
}

export function handlingOf(snapshot: Snapshot, matter: HandledMatter): Handling {
  const { timeZone } = snapshot;
  const rules = rulesAt(snapshot, matter);
  const steps = stepsOf(rules, matter.procedure);
  const actions = new Map(steps.map(({ id, action }) => [id, action]));
  const done = matter.acts
    .map((act): Done => {
      const action = act.action ?? actions.get(act.step ?? '') ?? null;
      return { act, when: whenOf(act.on, timeZone), action };
    })
    .filter(({ act, when }) => snapshot.isWithin({ from: when.from, to: null }, act.id))
    .sort(earlier);
  return {
    snapshot: rules,
    isClosed: rules !== snapshot,
    matter,
    duty: rules.find('procedure', matter.procedure)?.duty ?? null,
    steps,
    prohibitions: steps.filter(isProhibition),
    done,
    byStep: groupBy(done, ({ act }) => act.step ?? ''),
  };
}

/** A closed case is measured by what was in force before its closing. */
function rulesAt(snapshot: Snapshot, { case: id, closed }: HandledMatter): Snapshot {
  if (closed === null || snapshot.isWithin({ from: null, to: closed }, id ?? '')) return snapshot;
  return snapshot.atInstant(new Date(Date.parse(closed) - 1).toISOString() as typeof snapshot.at);
}

/** By the place of their action among all, by the order that the text gives, by id. */
function stepsOf(snapshot: Snapshot, procedure: string): readonly Step[] {
  const place = ({ action, order }: Step) => [stepActions.indexOf(action), order] as const;
  return [...snapshot.pointing('step', 'procedure', procedure)].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    return first[0] - second[0] || first[1] - second[1] || (a.id < b.id ? -1 : 1);
  });
}

/** While its trigger holds, an action may not be done. */
export const isProhibition = ({ modality }: Step): boolean => modality === 'mustNot';

/** What a prohibition forbids: the action that it names, else its own. */
export const forbiddenBy = ({ blocks, action }: Step): StepAction => blocks ?? action;

/** The steps by which `action` is done, prohibitions apart. */
export const stepsDoing = ({ steps }: Handling, action: StepAction): readonly Step[] =>
  steps.filter((each) => each.action === action && !isProhibition(each));
