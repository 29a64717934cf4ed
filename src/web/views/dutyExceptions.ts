import type { ChartPostAnswer } from '../../chart/answer.js';
import { extentWords, gapWords } from '../../wording/labels.js';
import { briefsOf, isNotRecorded, isUnstated } from '../../wording/open.js';
import { substitutes, whoIs } from '../../wording/party.js';
import { qualified } from '../../wording/phrases.js';
import { language } from '../state/session.js';
import { inLanguage } from '../text/catalog.js';
import type { DutyRow, Holder } from './dutyRows.js';
import { lw } from './listWords.js';

export interface Exception {
  readonly mode: 'leads' | 'inCharge';
  readonly state: 'full' | 'partial' | 'gap' | 'conflict' | 'unstated';
  readonly text: string;
}

/**
 * What is to be told on the row itself: not what is so of all the work of the post that its group stands for, and is told
 * there.
 */
export function exceptionsOf(
  { answer, leads, inCharge }: DutyRow,
  post: ChartPostAnswer | undefined,
): readonly Exception[] {
  const side = (mode: Exception['mode'], holders: readonly Holder[]): Exception[] => {
    const modes = mode === 'leads' ? ['leads', 'decides'] : ['inCharge'];
    const ofMode = <P extends { readonly mode: string | null }>(parts: readonly P[]) =>
      parts.filter((part) => part.mode !== null && modes.includes(part.mode));
    const known = (id: string | undefined) => mode === 'inCharge' && post !== undefined && id === post.post.id;
    const sameReason = (reason: string) => post?.standIn.gap?.reason === reason;
    const samePerformers = (holder: Holder) =>
      ids(substitutes(holder.performers)) === ids(substitutes(post?.standIn.performers ?? []));
    const several = briefsOf(
      {
        gaps: [],
        ambiguities: ofMode(answer.ambiguities).filter(
          (each) => !(known(each.post?.id) && post?.standIn.ambiguity != null),
        ),
        conflicts: ofMode(answer.conflicts).filter((each) => !(known(each.post?.id) && post?.standIn.conflict != null)),
      },
      language.value,
    );
    return [
      ...several.map(({ word, what }) => ({ ...{ mode, state: 'conflict' as const }, text: `${word} · ${what}` })),
      ...ofMode(answer.gaps)
        .filter((gap) => !isNotRecorded(gap, answer.completeness) && !(known(gap.post?.id) && sameReason(gap.reason)))
        .map((gap) => ({
          ...{ mode, state: isUnstated(gap) ? ('unstated' as const) : ('gap' as const) },
          text: [gap.post?.label ?? '', inLanguage(gapWords[gap.reason])].filter((part) => part !== '').join(' '),
        })),
      ...holders
        .filter((holder) => !(known(holder.post?.id) && samePerformers(holder)))
        .flatMap((holder) =>
          substitutes(holder.performers).map((each) => ({
            mode,
            state: each.extent === 'full' ? ('full' as const) : ('partial' as const),
            text: qualified(language.value, [
              lw('covers', { who: each.person?.label ?? whoIs(each, language.value) }),
              each.extent === 'full' ? '' : inLanguage(extentWords[each.extent]),
            ]),
          })),
        ),
    ];
  };
  return [...side('leads', leads), ...side('inCharge', inCharge)];
}

const ids = (performers: Holder['performers'] | ChartPostAnswer['standIn']['performers']): string =>
  performers
    .map(({ person, post, extent }) => `${person?.id} ${post?.id} ${extent}`)
    .sort()
    .join();
