import type { NamedObligation, NamedStepPerformer } from '../../wording/labelledProcedure.js';
import { whoIs } from '../../wording/party.js';
import { partyText, stepPerformerText } from '../../wording/procedure.js';
import { caseQuestions } from '../api/caseQuestions.js';
import { asked, moment, within } from '../state/asked.js';
import { addDays, addMonths } from '../state/days.js';
import { allPages, askOnce } from '../state/resource.js';
import { language } from '../state/session.js';
import { ct } from './caseWords.js';
import { type DueNode, inShort } from './labelledCase.js';

/** One thing that is due, with the step as wording takes it. */
export interface Due extends Pick<DueNode, 'case' | 'from' | 'lastDay'> {
  readonly step: NamedObligation;
  readonly procedure: { readonly id: string; readonly label: string } | null;
}

export const spans = ['day', 'week', 'month'] as const;
export type Span = (typeof spans)[number];

/** The first day after the span. */
export const endOf = (from: string, span: Span): string =>
  span === 'month' ? addMonths(from, 1) : addDays(from, span === 'day' ? 1 : 7);

/** Everything that is due in a span, what is overdue first. */
export async function dueIn(from: string, span: Span, signal: AbortSignal): Promise<readonly Due[]> {
  const variables = { within: within.value, from, to: endOf(from, span), knownAt: moment.value.knownAt };
  const nodes = await allPages(
    async (after) =>
      (await askOnce(caseQuestions.dueList, { ...variables, lang: asked.value.lang, after }, signal)).dueList,
  );
  return nodes
    .map(({ obligation: of, ...rest }): Due => ({ ...rest, step: inShort(of), procedure: of.step.procedure }))
    .sort((a, b) => urgency(a) - urgency(b) || dayOf(a).localeCompare(dayOf(b)));
}

const order: readonly NamedObligation['state'][] = ['overdue', 'due', 'waiting', 'undetermined'];
const urgency = ({ step }: Due): number => (order.indexOf(step.state) + order.length + 1) % (order.length + 1);
/** What has no day comes after what has one. */
const dayOf = ({ lastDay }: Due): string => lastDay ?? '~';

export interface Group {
  readonly key: string;
  readonly label: string;
  /** What can be selected. */
  readonly id: string | null;
  readonly items: readonly Due[];
}

type Heading = Omit<Group, 'items'>;

/** By who has to perform it: what several have to perform stands under each of them, the most overdue first. */
export function groupsOf(all: readonly Due[], by: 'unit' | 'person'): readonly Group[] {
  const groups = new Map<string, Heading & { readonly items: Due[] }>();
  for (const item of all) {
    const headings = item.step.performers.flatMap((each) => (by === 'unit' ? [unitOf(each)] : peopleOf(each)));
    for (const heading of new Map(headings.map((each) => [each.key, each])).values()) {
      const group = groups.get(heading.key) ?? { ...heading, items: [] };
      groups.set(heading.key, group);
      group.items.push(item);
    }
  }
  const overdue = ({ items }: Group) => items.filter(({ step }) => step.state === 'overdue').length;
  return [...groups.values()].sort((a, b) => overdue(b) - overdue(a) || b.items.length - a.items.length);
}

function unitOf(performer: NamedStepPerformer): Heading {
  const { party } = performer;
  const label = party?.label ?? partyText(performer, language.value);
  return { key: party?.id ?? label, label, id: party?.id ?? null };
}

/** The people of that day; a body performs as a body, and where no person is named, that is said. */
function peopleOf(performer: NamedStepPerformer): readonly Heading[] {
  if (performer.collective) return [unitOf(performer)];
  const people = performer.performers.filter(({ person }) => person !== null);
  if (people.length > 0) {
    return people.map((each) => ({
      key: each.person?.id ?? '',
      label: whoIs(each, language.value),
      id: each.person?.id ?? null,
    }));
  }
  const text = stepPerformerText(performer, language.value);
  return [{ key: text, label: `${ct('noPerson')} · ${text}`, id: performer.post?.id ?? performer.party?.id ?? null }];
}
