import { presenceOf } from '../../engine/case/presence.js';
import { titled } from '../../engine/case/step.js';
import type { Conflict, Holder, Performer, StandIn } from '../../model/answer.js';
import { inLanguage, named, say, type View, whoIs } from './view.js';
import { extentWords, mannerWords } from './words.js';

/**
 * A post with whoever holds it and whether they are there: `区长甲（不在岗）`. Where the name of its
 * organization stands `beside` it, the title need not begin with that name again.
 */
export function postText(view: View, post: string, incumbents: readonly string[], beside = ''): string {
  const { colors, snapshot } = view;
  const { state, available } = presenceOf(snapshot, post);
  const full = inLanguage(view, titled(snapshot, post, incumbents));
  const who = colors.bold(beside !== '' && full.startsWith(beside) ? full.slice(beside.length) : full);
  const marks = [
    ...(state === 'vacant' ? [colors.yellow(say(view, '空缺', 'vacant'))] : []),
    ...(state === 'unrecorded' ? [say(view, '未记录任职人', 'no holder recorded')] : []),
    ...(state === 'vacant' || available ? [] : [colors.yellow(say(view, '不在岗', 'away'))]),
  ];
  return marks.length === 0 ? who : `${who}${say(view, `（${marks.join('，')}）`, ` (${marks.join(', ')})`)}`;
}

/** A holder of a duty: the post, or the organization and the post through which it answers. */
export function holderText(view: View, { post, organization, incumbents }: Holder): string {
  if (post === null) return view.colors.bold(organization === null ? '' : named(view, organization));
  const who = postText(view, post, incumbents);
  if (organization === null) return who;
  return `${view.colors.bold(named(view, organization))}${say(view, `，由${who}负责`, `, through ${who}`)}`;
}

/** Who performs instead of the holder, one line each; none where the holder is there in person. */
export function performersText(view: View, { performers }: Pick<StandIn, 'performers'>): string[] {
  return substitutes(performers).map((performer) => {
    const { who, how } = performerText(view, performer);
    return say(view, `现由${who}履行（${how}）`, `performed by ${who} (${how})`);
  });
}

/** The same in one phrase beside the holder, as charts and tables have it: `← 副区长（四）丁（受指定，全部工作）`. */
export function performersBeside(view: View, { performers }: Pick<StandIn, 'performers'>): string[] {
  return substitutes(performers).map((performer) => {
    const { who, how } = performerText(view, performer);
    return `← ${say(view, `${who}（${how}）`, `${who} (${how})`)}`;
  });
}

const substitutes = (performers: readonly Performer[]) => performers.filter(({ manner }) => manner !== 'present');

function performerText(view: View, performer: Performer): { readonly who: string; readonly how: string } {
  const { manner, extent, organization } = performer;
  const who = whoIs(view, performer) || (organization === null ? '' : named(view, organization));
  const how = [mannerWords[manner], extentWords[extent]].map((words) => inLanguage(view, words));
  return { who: view.colors.bold(view.colors.green(who)), how: how.join(say(view, '，', ', ')) };
}

/** Whom the claims of a conflict name, on one line. */
export const conflictNames = (view: View, { claims }: Conflict): string =>
  claims.map((claim) => whoIs(view, claim)).join(' / ');
