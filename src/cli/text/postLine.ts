import type { StandIn } from '../../model/answer.js';
import { labelledIn } from '../../service/ask/labelledIn.js';
import { isPartial } from '../../wording/answer.js';
import { briefsOfPost, openOf } from '../../wording/open.js';
import { performerText, postText, substitutes } from '../../wording/party.js';
import { briefText, painted } from './paint.js';
import { localeOf, type View } from './view.js';

/**
 * A post in one line: who holds it and whether they are there, who performs for it, and what is open. Beside the name of its
 * unit, its title does not begin with that name again.
 */
export function postLine(view: View, decision: StandIn, unit = ''): string {
  const { colors, language } = view;
  const standIn = labelledIn(view).standIn(decision);
  const tone = isPartial(openOf(standIn)) ? 'partial' : 'performer';
  return [
    colors.bold(postText(standIn, localeOf(view), unit)),
    ...substitutes(standIn.performers).map((each) =>
      painted(colors, { tone, text: `← ${performerText(each, language)}` }),
    ),
    ...briefsOfPost(standIn, language).map((brief) => briefText(colors, brief, language)),
  ].join(' ');
}
