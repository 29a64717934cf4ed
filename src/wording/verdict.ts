import type { GapReason, Manner, Outcome } from '../model/answer.js';
import type { AssignmentMode, Extent } from '../model/record.js';
import type { Language } from '../model/text.js';
import { extentLimits, gapWords, type Labels } from './labels.js';
import { listed, phrase } from './phrases.js';

/** What an answer comes to: what stands first, and which colour and mark it has. `present`: those who hold it do it. */
export type Verdict = 'present' | 'full' | 'partial' | 'gap' | 'ambiguous' | 'conflict' | 'unstated';

/** Only `full` says so of the whole: a cover of a part has no word in common with it. */
export const verdictWords: Labels<Verdict> = {
  present: { zh: '有人负责', en: 'Somebody is responsible' },
  full: { zh: '全部代行', en: 'Covered in full' },
  partial: { zh: '仅部分代行', en: 'Covered in part only' },
  gap: { zh: '缺口', en: 'Gap: nobody' },
  ambiguous: { zh: '条文两可', en: 'The text can be read in two ways' },
  conflict: { zh: '冲突，不作取舍', en: 'Conflict: none is chosen' },
  unstated: { zh: '文件未写明', en: 'The documents do not say' },
};

/** A gap that is one of the documents: nobody is missing, nothing is written. */
const silent: readonly GapReason[] = [
  ...(['notInForce', 'unassigned', 'notDivided', 'departmentUnstated', 'roleUnfilled'] as const),
];

export const isSilent = (reason: GapReason): boolean => silent.includes(reason);

/** Who does the work and who is in charge: whose absence changes what the answer comes to. */
const deciding: readonly (AssignmentMode | null)[] = ['decides', 'inCharge', 'leads', null];

interface Performing {
  readonly manner: Manner;
}

interface Told {
  readonly outcome: Outcome;
  readonly holders: readonly { readonly mode: AssignmentMode; readonly performers: readonly Performing[] }[];
  readonly gaps: readonly { readonly mode: AssignmentMode | null; readonly reason: GapReason }[];
  readonly completeness?: readonly { readonly mode: AssignmentMode; readonly state: string }[];
}

/** What the answer about a duty comes to. */
export function verdictOf({ outcome, holders, gaps, completeness = [] }: Told): Verdict {
  if (outcome === 'gap') {
    const told = gaps.filter(
      ({ mode }) =>
        deciding.includes(mode) && !completeness.some((each) => each.mode === mode && each.state === 'notRecorded'),
    );
    return told.length > 0 && told.every(({ reason }) => isSilent(reason)) ? 'unstated' : 'gap';
  }
  if (outcome !== 'held') return outcome;
  return holders.some(({ mode, performers }) => deciding.includes(mode) && isStoodInFor(performers))
    ? 'full'
    : 'present';
}

/** What the answer about a post comes to. */
export const verdictOfPost = (answer: {
  readonly outcome: Outcome;
  readonly performers: readonly Performing[];
  readonly gap: { readonly reason: GapReason } | null;
}): Verdict =>
  verdictOf({
    outcome: answer.outcome,
    holders: [{ mode: 'leads', performers: answer.performers }],
    gaps: answer.gap === null ? [] : [{ mode: null, reason: answer.gap.reason }],
  });

/** Another performs because the holder is away; what one who is there has entrusted is the holder's still. */
export const isStoodInFor = (performers: readonly Performing[]): boolean =>
  performers.some(({ manner }) => manner === 'rule' || manner === 'designated') ||
  (performers.length > 0 && performers.every(({ manner }) => manner !== 'present'));

/** `紧急事项以外，无人代行`: what those who perform a part leave. */
export function uncoveredText(extents: readonly Extent[], language: Language): string {
  const limits = [...new Set(extents)].filter((each) => each !== 'full').map((each) => extentLimits[each][language]);
  return limits.length === 0
    ? gapWords.beyondExtent[language]
    : phrase(language, 'uncovered', { limits: listed(language, limits) });
}
