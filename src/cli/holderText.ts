import { presenceOf } from '../engine/presence.js';
import { titled } from '../engine/step.js';
import type { Holder, Performer, StandIn } from '../model/answer.js';
import { inLanguage, named, say, type View, whoIs } from './view.js';
import { extentWords, mannerWords } from './words.js';

/** A post with whoever holds it and whether they are there: `区长甲（不在岗）`. */
export function postText(view: View, post: string, incumbents: readonly string[]): string {
  const { colors, snapshot } = view;
  const { state, available } = presenceOf(snapshot, post);
  const who = colors.bold(inLanguage(view, titled(snapshot, post, incumbents)));
  if (state === 'vacant') return `${who}${colors.yellow(say(view, '（空缺）', ' (vacant)'))}`;
  const away = available ? '' : colors.yellow(say(view, '（不在岗）', ' (away)'));
  return `${who}${state === 'filled' ? '' : say(view, '（未记录任职人）', ' (no holder recorded)')}${away}`;
}

/** A holder of a duty: the post, or the organization and the post through which it answers. */
export function holderText(view: View, { post, organization, incumbents }: Holder): string {
  if (post === null) return view.colors.bold(organization === null ? '' : named(view, organization));
  const who = postText(view, post, incumbents);
  if (organization === null) return who;
  return `${view.colors.bold(named(view, organization))}${say(view, `（由${who}负责）`, ` (through ${who})`)}`;
}

/** Who performs instead of the holder, one line each; none where the holder is there in person. */
export function performersText(view: View, { performers }: Pick<StandIn, 'performers'>): string[] {
  return performers.filter(({ manner }) => manner !== 'present').map((performer) => performerText(view, performer));
}

/** `现由副区长（四）丁履行（受指定，全部工作）`. */
export function performerText(view: View, performer: Performer): string {
  const { manner, extent, organization } = performer;
  const who = whoIs(view, performer) || (organization === null ? '' : named(view, organization));
  const shown = view.colors.bold(view.colors.green(who));
  const how = [mannerWords[manner], extentWords[extent]].map((words) => inLanguage(view, words));
  return say(view, `现由${shown}履行（${how.join('，')}）`, `performed now by ${shown} (${how.join(', ')})`);
}
