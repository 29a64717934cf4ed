import type { Change, Draft } from '../model/changeSet.js';
import { type Path, type Problem, problem } from '../model/error.js';
import type { Act, AnyRecord, Case } from '../model/record.js';
import { parseInstant } from '../model/time.js';
import { traitsOf } from '../model/traits.js';
import { groupBy } from '../util/groupBy.js';
import { canonicalJson } from '../util/hash.js';
import { nearest } from '../util/nearest.js';
import { governmentOf } from './government.js';
import type { Standing } from './timeline.js';

/**
 * The ids of which everything that points at them has to be known before cases and acts among `changes` can be checked:
 * the acts of a case or of a recurring step, and the steps of a procedure.
 */
export const concernedByCases = (changes: readonly Change[]): readonly string[] => [
  ...new Set(
    changes.flatMap((change) => {
      if (change.op !== 'assert') return [];
      const { record } = change;
      if (record.kind === 'act') return record.case ?? record.step ?? [];
      return record.kind === 'case' && record.traits.length > 0 ? record.procedure : [];
    }),
  ),
];

/** What is wrong with a record that is a case or an act; none with any other. */
export type CheckCase = (record: AnyRecord, path: Path) => Problem[];

/** `stands`: what will stand of each id once the changes of the draft are made. */
export function casesIn({ changeSet, timeZone }: Draft, stands: Standing): CheckCase {
  const own = new Map(changeSet.changes.map(({ id }, index) => [id, index]));
  const standing = [...stands.values()].flat().map(({ record }) => record);
  const acts = groupBy(
    standing.filter((record) => record.kind === 'act'),
    doneAs,
  );
  const steps = groupBy(
    standing.filter((record) => record.kind === 'step'),
    ({ procedure }) => procedure,
  );
  const find = (id: string): AnyRecord | undefined => stands.get(id)?.[0]?.record;

  /** Of several that say the same, those that were recorded before, or stand further up, come first. */
  function twin(act: Act): Act | undefined {
    const place = ({ id }: Act) => own.get(id) ?? -1;
    return acts.get(doneAs(act))?.find((each) => each.id !== act.id && place(each) < place(act));
  }

  function checkAct(act: Act, path: Path): Problem[] {
    const done = twin(act);
    const already =
      done === undefined
        ? []
        : [
            problem('ALREADY_DONE', path, {
              zh: `同一步骤、同一办理者、同一时间、同一对象的办理已记为“${done.id}”`,
              en: `the same step by the same one at the same time to the same recipients is recorded as \`${done.id}\``,
            }),
          ];
    return [...already, ...checkOpening(act, path)];
  }

  function checkOpening(act: Act, path: Path): Problem[] {
    const opened = act.case === undefined ? undefined : stands.get(act.case)?.[0]?.valid.from;
    if (opened == null || !isBefore(act.on, opened, timeZone)) return [];
    return [
      problem('NOT_IN_FORCE_THEN', [...path, 'on'], {
        zh: `办理时间 ${act.on} 早于案件“${act.case}”的立案`,
        en: `${act.on} is before the case \`${act.case}\` was opened`,
      }),
    ];
  }

  function checkCase(record: Case, path: Path): Problem[] {
    return [...checkProcedure(record, path), ...checkTraits(record, path)];
  }

  function checkProcedure(record: Case, path: Path): Problem[] {
    const [procedure, organization] = [find(record.procedure), find(record.organization)];
    if (procedure === undefined || organization === undefined) return [];
    const [ofProcedure, own] = [governmentOf(procedure, find), governmentOf(organization, find)];
    if (ofProcedure === null || ofProcedure === own) return [];
    return [
      problem('NO_PROCEDURE', [...path, 'procedure'], {
        zh: `“${record.procedure}”是 ${ofProcedure} 的程序，不适用于“${record.organization}”`,
        en: `\`${record.procedure}\` is a procedure of ${ofProcedure} and not of \`${record.organization}\``,
      }),
    ];
  }

  function checkTraits({ procedure, traits }: Case, path: Path): Problem[] {
    const known = traitsOf(steps.get(procedure) ?? []);
    return find(procedure)?.kind === 'procedure' ? unknownTraits(traits, known, [...path, 'traits']) : [];
  }

  return (record, path) => {
    if (record.kind === 'act') return checkAct(record, path);
    return record.kind === 'case' ? checkCase(record, path) : [];
  };
}

/** Traits that no step asks about, so that saying them decides nothing. */
export const unknownTraits = (
  traits: readonly { readonly trait: string }[],
  known: ReadonlySet<string>,
  path: Path,
): Problem[] =>
  traits.flatMap(({ trait }, index) =>
    known.has(trait)
      ? []
      : [
          problem(
            'UNKNOWN_VALUE',
            [...path, index, 'trait'],
            {
              zh: `该程序没有以“${trait}”为条件的步骤`,
              en: `no step of the procedure asks about the trait \`${trait}\``,
            },
            nearest(trait, known),
          ),
        ],
  );

/** What makes two acts the same one: the step in its case, who did it, when and to whom. */
const doneAs = ({ case: of, step, action, by, on, recipients, recipientRoles }: Act): string =>
  canonicalJson([of ?? null, step ?? null, action ?? null, by, on, [...recipients].sort(), [...recipientRoles].sort()]);

/** Whether all of a day, or the instant, lies before `opened`. An act of a day may have been done at any instant of it. */
function isBefore(on: string, opened: string, timeZone: string): boolean {
  if (on.length > 'YYYY-MM-DD'.length) return (parseInstant(on, timeZone) ?? opened) < opened;
  return (parseInstant(dayAfter(on), timeZone) ?? opened) <= opened;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
