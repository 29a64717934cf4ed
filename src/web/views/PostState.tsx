import type { ChartPostAnswer } from '../../chart/answer.js';
import { backAt, isAway } from '../../chart/tokens.js';
import { extentWords, gapWords } from '../../wording/labels.js';
import { isUnstated } from '../../wording/open.js';
import { substitutes, whoIs } from '../../wording/party.js';
import { qualified } from '../../wording/phrases.js';
import { Mark } from '../parts/Mark.js';
import { langOf } from '../parts/Name.js';
import { day } from '../state/asked.js';
import { dayOf, momentBefore } from '../state/days.js';
import { language } from '../state/session.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import { labelOf, standInOf } from '../text/label.js';
import { lw } from './listWords.js';

type State = 'full' | 'partial' | 'gap' | 'conflict' | 'unstated' | 'away';

/** One thing that is to be told of a post: never by its mark alone. */
export interface Told {
  readonly state: State | null;
  readonly text: string;
}

/** The last whole day before an instant, as one says it. */
export const lastDay = (instant: string): string => dayOf(momentBefore(instant));

/** `12-25` in the year of the day asked about. */
const shortDay = (of: string, beside: string): string => (of.slice(0, 4) === beside.slice(0, 4) ? of.slice(5) : of);

/** Who is away until when, who acts for them with what limit, and what nobody does. Nothing where they are there. */
export function toldOf(chartPost: ChartPostAnswer): readonly Told[] {
  const { post, standIn } = chartPost;
  const { performers, gap, ambiguity, conflict } = standInOf(chartPost);
  const back = backAt(chartPost);
  const some = isAway(chartPost) ? [] : standIn.incumbents.filter(({ absences }) => absences.length > 0);
  const whole = `${t('away')}${back === null ? '' : `${language.value === 'en' ? ' ' : ''}${lw('until', { day: shortDay(lastDay(back), day.value) })}`}`;
  const acting = substitutes(performers);
  const partial = gap !== null || acting.some(({ extent }) => extent !== 'full');
  return [
    ...(post.state === 'vacant' ? [{ state: 'gap' as const, text: t('vacant') }] : []),
    ...(isAway(chartPost) ? [{ state: 'away' as const, text: whole }] : []),
    ...some.map((each) => ({ state: 'away' as const, text: `${labelOf(each).label} ${whole}` })),
    ...acting.map((each) => ({
      state: partial ? ('partial' as const) : ('full' as const),
      text: qualified(language.value, [
        lw('covers', { who: each.person?.label ?? whoIs(each, language.value) }),
        each.extent === 'full' ? '' : inLanguage(extentWords[each.extent]),
      ]),
    })),
    ...(conflict === null
      ? []
      : [
          {
            state: 'conflict' as const,
            text: `${t('conflict')}: ${listed(conflict.claims.map((each) => whoIs(each, language.value)))}`,
          },
        ]),
    ...(ambiguity === null ? [] : [{ state: 'conflict' as const, text: t('ambiguous') }]),
    ...(gap === null
      ? []
      : [
          {
            state: isUnstated(gap) ? ('unstated' as const) : ('gap' as const),
            text:
              gap.reason === 'beyondExtent' && acting.length > 0 ? lw('restOpen') : inLanguage(gapWords[gap.reason]),
          },
        ]),
  ];
}

/** For whom the holder of a post acts beside it. */
export const coveredBy = (id: string, posts: Iterable<ChartPostAnswer>): readonly Told[] =>
  [...posts].flatMap((each) =>
    substitutes(each.standIn.performers)
      .filter(({ post }) => post?.id === id && each.post.id !== id)
      .map(({ extent }) => ({
        state: null,
        text: qualified(language.value, [
          lw('alsoCovers', {
            who: listed(each.standIn.incumbents.map((who) => labelOf(who).label)) || labelOf(each.post).label,
          }),
          extent === 'full' ? '' : inLanguage(extentWords[extent]),
        ]),
      })),
  );

export function States({ told }: { readonly told: readonly Told[] }) {
  return (
    <>
      {told.map(({ state, text }) => (
        <span key={text} class={state === null ? 'row-state' : `row-state state-${state}`} lang={langOf(text)}>
          {state !== null && <Mark of={state} />} {text}
        </span>
      ))}
    </>
  );
}
