import { substitutes } from '../../wording/party.js';
import { questions } from '../api/questions.js';
import { asked, assume, day, moment, within } from '../state/asked.js';
import { dayOf } from '../state/days.js';
import { allPages, askOnce } from '../state/resource.js';
import type { AbsenceNode, Stretch } from '../text/shapes.js';

/** A person or post away at some time of the span: when, and who performs for each post meanwhile. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly absences: readonly AbsenceNode[];
  /** Only those in which another performs, or nobody. `null`: not asked yet. */
  readonly stretches: readonly Stretch[] | null;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Everybody who is away in the span, in the order of the first absence; those who are back by the day asked about last. */
export async function absencesIn({ from, to }: Span, signal: AbortSignal): Promise<readonly Row[]> {
  const base = { within: within.peek(), ...asked.peek() };
  const atFirst = await allPages(
    async (after) => (await askOnce(questions.absences, { ...base, at: from, after }, signal)).absences,
  );
  const found = new Map<string, AbsenceNode>(atFirst.map((each) => [keyOf(each), each]));
  const { turns } = await askOnce(
    questions.turns,
    {
      ...{ within: within.peek(), from, to, knownAt: moment.peek().knownAt },
      ...{ types: ['ABSENCE'], assume: assume.peek(), lang: base.lang },
    },
    signal,
  );
  for (const { begins } of turns ?? []) {
    for (const each of begins) if ('of' in each) found.set(keyOf(each), each);
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

const keyOf = ({ id, validFrom }: AbsenceNode): string => `${id} ${validFrom}`;

const byStart = (a: AbsenceNode | undefined, b: AbsenceNode | undefined): number =>
  (a?.validFrom ?? '') < (b?.validFrom ?? '') ? -1 : 1;

/** As many as the API answers at once. */
const coversAtOnce = 100;

/** The same rows with who performs, some at once; `tell` is given them as they come in. */
export async function withStandIns(
  rows: readonly Row[],
  { from, to }: Span,
  signal: AbortSignal,
  tell: (rows: readonly Row[]) => void,
): Promise<readonly Row[]> {
  const known = new Map(rows.map((row) => [row.id, row]));
  for (let start = 0; start < rows.length; start += coversAtOnce) {
    const { covers } = await askOnce(
      questions.covers,
      {
        ...{ of: rows.slice(start, start + coversAtOnce).map(({ id }) => id), from, to },
        ...{ knownAt: moment.peek().knownAt, assume: assume.peek(), lang: asked.peek().lang },
      },
      signal,
    );
    if (signal.aborted) break;
    for (const { of, stretches } of covers ?? []) {
      const row = known.get(of.id);
      if (row !== undefined) known.set(of.id, { ...row, stretches: stretches.filter(isException) });
    }
    tell([...known.values()]);
  }
  return [...known.values()];
}

const isException = ({ outcome, performers }: Stretch): boolean =>
  outcome !== 'held' || substitutes(performers).length > 0;
