import { answerStandIn } from '../../engine/answer/answer.js';
import type { ChartUnit } from '../../engine/overview/orgChart.js';
import type { DayTold } from '../../exporting/documents/today.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { Post } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { daysAfter } from '../../model/time.js';
import { blockOf, rosterStateOf } from '../../wording/roster.js';
import type { RosterAnswer, RosterSource } from '../../wording/rosterTexts.js';
import { localTime } from '../../wording/time.js';
import { askOrgChart } from '../ask/askOrgChart.js';
import { askTurns } from '../ask/askTurns.js';
import { labelledIn } from '../ask/labelledIn.js';
import type { Asking } from '../ask/openSnapshot.js';
import type { Context } from '../context.js';
import { openDuties } from './openDuties.js';

/** What of a day is not as usual, and what changes within a week. */
export async function dayOf(
  context: Context,
  snapshot: Snapshot,
  { within, asking, language }: { readonly within: string; readonly asking: Asking; readonly language: Language },
): Promise<DayTold> {
  const { timeZone } = snapshot;
  const chart = await askOrgChart(context, { root: within, ...asking });
  const all = [chart.root, ...chart.beside].flatMap(postsOf);
  // A post of many stands for its seats only where none of them is recorded.
  const seated = new Set(all.map(({ post }) => post.seatOf));
  const posts = all.filter(({ post }) => !seated.has(post.id));
  const openOf = await openDuties(context, asking, snapshot.government);
  const labelled = labelledIn({ language, snapshot });
  const locale = { language, timeZone };
  const day = localTime(asking.at, timeZone).day;
  const answers = posts.map(({ post }) => rosterAnswerOf(snapshot, post, language));
  const blocks = answers.flatMap((answer) => {
    const state = rosterStateOf(answer);
    return state === null ? [] : [blockOf(answer, state, openOf(answer.post.id).map(labelled.named), day, locale)];
  });
  const { turns } = await askTurns(context, {
    ...{ ...asking, within, span: { from: asking.at, to: daysAfter(asking.at, 7) } },
    types: ['absence', 'tenure', 'delegation'],
  });
  return {
    blocks,
    unrecorded: answers.filter(({ post }) => post.state === 'unrecorded').length,
    coming: turns.map(({ sentence }) => sentence[language]),
  };
}

const postsOf = ({ posts, units }: ChartUnit): ChartUnit['posts'] => [...posts, ...units.flatMap(postsOf)];

function rosterAnswerOf(snapshot: Snapshot, post: Post, language: Language): RosterAnswer {
  const { shown } = snapshot;
  const answer = answerStandIn(snapshot, post.id, null);
  const labelled = labelledIn({ language, snapshot });
  const named = labelled.standInAnswer(answer);
  const sourceOf = (id: string): readonly RosterSource[] => {
    const record = shown.describe(id);
    if (record?.kind !== 'delegation' && record?.kind !== 'standInRule') return [];
    return [
      {
        kind: record.kind,
        ...(record.kind === 'delegation'
          ? { delegationMode: record.mode, instrument: record.instrument ?? null, note: record.note ?? null }
          : {}),
        except: record.except.map(labelled.named),
        basis: labelled.step({ ...emptyStep, basis: record.basis }).provisions,
      },
    ];
  };
  return {
    ...named,
    post: { ...named.post, role: post.role, organization: labelled.named(post.organization) },
    because: named.because.map((step, index) => ({
      ...step,
      records: (answer.because[index]?.records ?? []).flatMap(sourceOf),
    })),
  };
}

const emptyStep = { rule: '', sentence: { zh: '', en: '' }, records: [], reading: 'stated', modality: 'fact' } as const;
