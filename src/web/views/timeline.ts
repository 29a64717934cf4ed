import { questions } from '../api/questions.js';
import type { AbsencesQuery, CoverQuery, StandInQuery } from '../generated/operations.js';
import { asked, assume, day, moment, within } from '../state/asked.js';
import { askOnce } from '../state/resource.js';
import { dayOf } from '../text/time.js';
import { inParallel } from './inParallel.js';

type AbsenceNode = NonNullable<AbsencesQuery['absences']>['nodes'][number];
export type Stretch = NonNullable<CoverQuery['cover']>[number];

/** Somebody who is away at some time of the span: when, and who performs for each of their posts meanwhile. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly absences: readonly AbsenceNode[];
  /** Only those in which somebody else performs, or nobody. `null`: not asked yet. */
  readonly stretches: readonly Stretch[] | null;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Everybody who is away in the span, in the order of the first absence; those who are back by the day asked about last. */
export async function absencesIn({ from, to }: Span, signal: AbortSignal): Promise<readonly Row[]> {
  const base = { within: within.peek(), ...asked.peek() };
  const found = new Map<string, AbsenceNode>();
  for (let after: string | null = null; ; ) {
    const { absences }: AbsencesQuery = await askOnce(questions.absences, { ...base, at: from, after }, signal);
    for (const each of absences?.nodes ?? []) found.set(`${each.id} ${each.validFrom}`, each);
    if (absences?.pageInfo.hasNextPage !== true) break;
    after = absences.pageInfo.endCursor;
  }
  const { turns } = await askOnce(
    questions.turns,
    {
      ...{ within: within.peek(), from, to, knownAt: moment.peek().knownAt },
      ...{ types: ['ABSENCE'], assume: assume.peek(), lang: base.lang },
    },
    signal,
  );
  for (const { begins } of turns ?? []) {
    for (const each of begins) if ('of' in each) found.set(`${each.id} ${each.validFrom}`, each);
  }
  const rows = new Map<string, Row>();
  for (const absence of found.values()) {
    if (absence.of === null) continue;
    const row = rows.get(absence.of.id) ?? { ...absence.of, absences: [], stretches: null };
    rows.set(row.id, { ...row, absences: [...row.absences, absence].sort(byStart) });
  }
  const today = day.peek();
  const isBack = ({ absences }: Row) => absences.every(({ validTo }) => validTo !== null && dayOf(validTo) <= today);
  return [...rows.values()].sort(
    (a, b) => Number(isBack(a)) - Number(isBack(b)) || byStart(a.absences[0], b.absences[0]),
  );
}

const byStart = (a: AbsenceNode | undefined, b: AbsenceNode | undefined): number =>
  (a?.validFrom ?? '') < (b?.validFrom ?? '') ? -1 : 1;

/** The same rows with who performs; `tell` is given them as they come in. */
export async function withStandIns(
  rows: readonly Row[],
  span: Span,
  signal: AbortSignal,
  tell: (rows: readonly Row[]) => void,
): Promise<readonly Row[]> {
  const known = new Map(rows.map((row) => [row.id, row]));
  await inParallel(rows, signal, async (row) => {
    const stretches = await stretchesOf(row, span, signal);
    known.set(row.id, { ...row, stretches });
    tell([...known.values()]);
  });
  return [...known.values()];
}

async function stretchesOf(row: Row, { from, to }: Span, signal: AbortSignal): Promise<readonly Stretch[]> {
  const common = { knownAt: moment.peek().knownAt, assume: assume.peek(), lang: asked.peek().lang };
  if (row.absences.some(({ of }) => of?.__typename === 'Post')) return ofPost(row.id, { from, to }, signal);
  const { cover } = await askOnce(questions.cover, { person: row.id, from, to, ...common }, signal);
  return (cover ?? []).filter(isException);
}

type StandInOf = NonNullable<StandInQuery['standIn']>;

const isException = ({ outcome, performers }: Pick<Stretch, 'outcome' | 'performers'>): boolean =>
  outcome !== 'HELD' || performers.some(({ manner }) => manner !== 'PRESENT');

/** One answer after another for a post that is away itself. */
async function ofPost(id: string, { from, to }: Span, signal: AbortSignal): Promise<readonly Stretch[]> {
  const found: Stretch[] = [];
  let at = from as string | null;
  while (at !== null && Date.parse(at) < Date.parse(`${to}T00:00:00Z`)) {
    const { standIn }: StandInQuery = await askOnce(
      questions.standIn,
      { id, at, knownAt: moment.peek().knownAt, assume: assume.peek(), lang: asked.peek().lang },
      signal,
    );
    if (standIn === null) break;
    const { post, outcome, performers, gap, holdsUntil }: StandInOf = standIn;
    const stretch = {
      from: at,
      to: holdsUntil,
      outcome,
      post,
      performers,
      gap,
      conflict: null,
    };
    if (isException(stretch)) found.push(stretch);
    at = holdsUntil;
  }
  return found;
}
