import type { Snapshot } from '../../graph/snapshot.js';
import { unknownTraits } from '../../ledger/checkCases.js';
import { fail, failOnProblems, type Path, type Problem, problem, unknownName } from '../../model/error.js';
import { firstSegment } from '../../model/ids.js';
import type { HandledMatter, MatterQuestion } from '../../model/procedure.js';
import { type Case, contradictions, type Procedure } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { parseInstant } from '../../model/time.js';
import { traitsOf } from '../../model/traits.js';
import type { Context } from '../context.js';
import { failOnLongMatter, type GivenMatter, mattersNamed } from './matter.js';
import { openedCase } from './openedCase.js';
import { type Asking, known, openSnapshotOf } from './openSnapshot.js';
import { viewsFor } from './whichGovernments.js';

/** What a caller says of a matter. */
export interface GivenHandling {
  readonly procedure?: string | null | undefined;
  readonly matter?: GivenMatter | null | undefined;
  readonly case?: string | null | undefined;
  readonly traits?: readonly GivenTrait[] | null | undefined;
  readonly roles?: readonly { readonly role: string; readonly player: string }[] | null | undefined;
  readonly events?: readonly GivenEvent[] | null | undefined;
  readonly within?: string | null | undefined;
}

type GivenTrait = Pick<Case['traits'][number], 'trait' | 'value'> & {
  readonly basis?: readonly string[] | null | undefined;
};
type GivenEvent = Pick<Case['events'][number], 'event' | 'on'> & {
  readonly basis?: readonly string[] | null | undefined;
};

/** A matter for which a government has no procedure: a duty, or words that mean only what its documents do not say. */
export type Unstated =
  | { readonly duty: string; readonly text: null; readonly silences: readonly [] }
  | { readonly duty: null; readonly text: string; readonly silences: readonly string[] };

/** The matter that is asked about and where it was read; or that its own government has no procedure for it. */
export type MatterMeant =
  | { readonly snapshot: Snapshot; readonly question: MatterQuestion }
  | { readonly snapshot: Snapshot; readonly unstated: Unstated };

/**
 * What a caller says of a matter, on top of a recorded case where one is named. Everything that is wrong with it is told
 * at once. Nothing is borrowed: the procedure is that of the duty in its own government.
 */
export async function matterMeant(context: Context, given: GivenHandling & Asking): Promise<MatterMeant> {
  const found = await procedureMeant(context, given);
  if ('unstated' in found) return found;
  const { snapshot, procedure, recorded } = found;
  const said = {
    traits: (given.traits ?? []).map(({ basis, ...each }) => ({ ...each, basis: [...(basis ?? [])] })),
    roles: (given.roles ?? []).map(({ role, player }) => ({ role, player })),
    events: (given.events ?? []).map(({ basis, ...each }) => ({ ...each, basis: [...(basis ?? [])] })),
  };
  failOnProblems(problemsWithSaid(snapshot, procedure.id, said, recorded?.traits ?? []));
  return { snapshot, question: { case: recorded?.case ?? null, procedure: procedure.id, ...said } };
}

type Meant =
  | { readonly snapshot: Snapshot; readonly procedure: Procedure; readonly recorded: HandledMatter | null }
  | { readonly snapshot: Snapshot; readonly unstated: Unstated };

async function procedureMeant(context: Context, given: GivenHandling & Asking): Promise<Meant> {
  const { procedure, matter, case: of, within } = given;
  if (of != null) {
    const snapshot = await openSnapshotOf(context, of, given);
    const recorded = await openedCase(context, snapshot, of);
    const id = procedure ?? recorded.procedure;
    return { snapshot, procedure: await known(context, snapshot, 'procedure', id, 'procedure'), recorded };
  }
  if (procedure != null) {
    const snapshot = await openSnapshotOf(context, procedure, given);
    return { snapshot, procedure: await known(context, snapshot, 'procedure', procedure, 'procedure'), recorded: null };
  }
  if (matter == null) {
    return fail('MISSING_FIELD', ['matter'], {
      zh: '须写明程序 procedure、事项 matter 或者案件 case',
      en: 'name a `procedure`, a `matter` or a `case`',
    });
  }
  failOnLongMatter(matter);
  const found = await viewsFor(context, matter.text ?? '', within ?? governmentNamed(matter.duty), given);
  const { views } = found;
  const meant =
    matter.duty == null
      ? await mattersNamed(context, found, matter.text ?? '')
      : {
          duty: matter.duty,
          government: views.length === 1 ? (views[0]?.government ?? '') : firstSegment(matter.duty),
        };
  const snapshot = views.find(({ government }) => government === meant.government);
  if (snapshot === undefined) {
    return fail('WITHIN_REQUIRED', ['within'], {
      zh: `无法由“${matter.duty}”得知所问的政府，请用 within 指明`,
      en: `\`${matter.duty}\` does not tell which government is asked about; say it with \`within\``,
    });
  }
  if ('procedure' in meant) {
    return {
      snapshot,
      procedure: await known(context, snapshot, 'procedure', meant.procedure, 'matter'),
      recorded: null,
    };
  }
  if ('silences' in meant) {
    return { snapshot, unstated: { duty: null, text: (matter.text ?? '').trim(), silences: meant.silences } };
  }
  const { duty } = meant;
  await known(context, snapshot, 'duty', duty, ['matter', 'duty']);
  const [only, ...others] = snapshot.pointing('procedure', 'duty', duty);
  if (only === undefined) return { snapshot, unstated: { duty, text: null, silences: [] } };
  if (others.length === 0) return { snapshot, procedure: only, recorded: null };
  return fail(
    'INVALID_VALUE',
    ['matter'],
    {
      zh: `“${duty}”有多个程序，请用 procedure 指明`,
      en: `\`${duty}\` has several procedures; say which with \`procedure\``,
    },
    [only, ...others].map(({ id }) => id),
  );
}

const governmentNamed = (duty: string | null | undefined): string | null =>
  duty == null || firstSegment(duty) === duty ? null : firstSegment(duty);

type Said = Pick<MatterQuestion, 'roles' | 'traits' | 'events'>;

function problemsWithSaid(
  snapshot: Snapshot,
  procedure: string,
  { roles, traits, events }: Said,
  recorded: HandledMatter['traits'],
): readonly Problem[] {
  const asked = traitsOf(snapshot.pointing('step', 'procedure', procedure));
  return [
    ...unknownTraits(traits, asked, ['traits']),
    ...contradictions([...recorded, ...traits]).map(({ index, message }) =>
      problem('CONTRADICTION', ['traits', index - recorded.length, 'value'], message),
    ),
    ...roles.flatMap(({ player }, index) => playerProblems(snapshot, player, ['roles', index, 'player'])),
    ...events.flatMap(({ on }, index) =>
      parseInstant(on, snapshot.timeZone) === null ? [problem('INVALID_DATE', ['events', index, 'on'], noDay(on))] : [],
    ),
  ];
}

function playerProblems({ shown }: Snapshot, player: string, path: Path): readonly Problem[] {
  const kind = shown.describe(player)?.kind;
  if (kind === 'organization' || kind === 'post') return [];
  const candidates = (['organization', 'post'] as const).flatMap((each) =>
    shown.historyOfKind(each).map(({ record }) => record.id),
  );
  return [unknownName('UNKNOWN_ID', path, { zh: '机构或职位', en: 'organization or post' }, player, candidates)];
}

const noDay = (text: string): Text => ({
  zh: `“${text}”既不是日期（如 2024-07-01），也不是时刻（如 2024-07-01T08:00:00+08:00）`,
  en: `\`${text}\` is neither a date such as 2024-07-01 nor an instant such as 2024-07-01T08:00:00+08:00`,
});
