import { isPartial } from '../../wording/answer.js';
import type { NamedPerformer } from '../../wording/labelled.js';
import { extentWords, modeWords } from '../../wording/labels.js';
import { type Brief, briefsOfPost, openOf } from '../../wording/open.js';
import { substitutes, whoIs } from '../../wording/party.js';
import { language } from '../state/session.js';
import { inLanguage } from '../text/catalog.js';
import { Badge } from './Name.js';

/** What is open, in a badge each: `分管 · 缺口 · 应指定而未指定`. */
export function Briefs({ briefs }: { readonly briefs: readonly Brief[] }) {
  return (
    <>
      {briefs.map((brief) => {
        const text = briefText(brief);
        return (
          <Badge key={text} kind={brief.kind}>
            {text}
          </Badge>
        );
      })}
    </>
  );
}

export const briefText = ({ mode, word, what }: Brief): string =>
  [...(mode === null ? [] : [inLanguage(modeWords[mode])]), word, what].join(' · ');

type StandIn = Parameters<typeof briefsOfPost>[0] & { readonly performers: readonly NamedPerformer[] };

/** Who performs for a post, how much of the work where it is not all, and what is open: in a badge each. */
export function StandInBadges({ standIn }: { readonly standIn: StandIn }) {
  const kind = isPartial(openOf(standIn)) ? 'partial' : 'stand-in';
  return (
    <>
      {substitutes(standIn.performers).map((each) => {
        const who = whoIs(each, language.value);
        return (
          <Badge key={who} kind={kind}>
            ⇄ {who}
            {each.extent === 'full' ? '' : ` · ${inLanguage(extentWords[each.extent])}`}
          </Badge>
        );
      })}
      <Briefs briefs={briefsOfPost(standIn, language.value)} />
    </>
  );
}
