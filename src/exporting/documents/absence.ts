import { standInEntries } from '../../wording/answer.js';
import { dayText, lastDayOf } from '../../wording/days.js';
import type { Named, NamedStandIn } from '../../wording/labelled.js';
import { substitutes, whoIs } from '../../wording/party.js';
import { type Content, heading, paragraph } from '../content.js';
import type { Origin } from '../origin.js';
import { say } from '../words.js';

/** Who performs for one post in one stretch of an absence. */
export interface Stretch {
  readonly post: string;
  readonly from: string;
  /** The first instant that is no longer part of it; `null`: until further notice. */
  readonly to: string | null;
  readonly answer: NamedStandIn;
  /** The duties of the post for which nobody performs. */
  readonly open: readonly Named[];
}

export interface AbsenceTold {
  /** The person or post that is away. */
  readonly of: string;
  readonly from: string;
  readonly to: string | null;
  /** Post by post, in order of time. */
  readonly stretches: readonly Stretch[];
}

/**
 * 主持工作通知: who acts while somebody is away, how far, and what nobody covers. Why somebody is away never stands in it: it is
 * sent to people who may not know that.
 */
export function absenceNotice({ of, from, to, stretches }: AbsenceTold, government: string, origin: Origin): Content {
  const { language } = origin;
  const told = stretches.map((each) => ({ ...each, lines: linesOf(each, origin) }));
  const merged: (typeof told)[number][] = [];
  for (const each of told) {
    const last = merged.at(-1);
    const goesOn = last?.post === each.post && last.to === each.from && last.lines.join('\n') === each.lines.join('\n');
    if (goesOn) merged[merged.length - 1] = { ...last, to: each.to };
    else merged.push(each);
  }
  const posts = [...new Set(merged.map(({ post }) => post))];
  const who =
    origin.shown.describe(of)?.kind === 'person'
      ? `${origin.listed(posts.map((each) => origin.named(each)))}${language === 'zh' ? '' : ' '}${origin.named(of)}`
      : origin.party(of);
  const intro =
    to === null
      ? say(language, 'absenceIntroOpen', { who, from: origin.dayOf(from) })
      : say(language, 'absenceIntro', { who, from: origin.dayOf(from), to: lastDay(to, origin) });
  const spanOf = (stretch: Stretch) =>
    say(language, 'stretch', {
      from: origin.dayOf(stretch.from),
      to: stretch.to === null ? say(language, 'furtherNotice') : lastDay(stretch.to, origin),
      post: origin.named(stretch.post),
    });
  return {
    language,
    title: titleOf(merged, posts, origin, of),
    subtitle: '',
    blocks: [
      paragraph(intro),
      ...merged.flatMap((stretch) => [heading(spanOf(stretch)), ...stretch.lines.map(paragraph)]),
    ],
    signed: { by: origin.named(government), on: origin.day },
    heading: origin.headingOf(government),
    about: [say(language, 'noReason'), ...origin.about],
    isAcross: false,
    list: {
      head: (['post', 'from', 'through', 'state'] as const).map((word) => say(language, word)),
      rows: merged.map((stretch) => [
        origin.named(stretch.post),
        origin.dayOf(stretch.from),
        stretch.to === null ? '' : lastDay(stretch.to, origin),
        stretch.lines.join(' '),
      ]),
    },
  };
}

/** What is handed on whole to one person for the whole time is presiding; everything else is an arrangement. */
function titleOf(stretches: readonly Stretch[], posts: readonly string[], origin: Origin, of: string): string {
  const { language, shown } = origin;
  const who = new Set(
    stretches.flatMap(({ answer }) => {
      const acting = substitutes(answer.performers);
      const isWhole = answer.outcome === 'held' && acting.every((each) => each.manner === 'designated');
      return acting.length === 1 && isWhole ? acting.map((each) => whoIs(each, language)) : [''];
    }),
  );
  const [only = ''] = who;
  const [post = of] = posts;
  const record = shown.find('post', post);
  if (posts.length === 1 && who.size === 1 && only !== '' && record?.heads === true)
    return say(language, 'presideTitle', { who: only, unit: origin.named(record.organization) });
  return say(language, 'absenceTitle', {
    post: origin.listed(posts.map((each) => origin.named(each))) || origin.party(of),
  });
}

const lastDay = (until: string, { timeZone, language }: Origin): string => {
  const { day, time } = lastDayOf(until, timeZone);
  return `${dayText(day, '', language)}${time === '' ? '' : ` ${time}`}`;
};

function linesOf({ answer, open }: Stretch, origin: Origin): readonly string[] {
  const entries = standInEntries(answer, null, origin);
  const lines =
    entries
      .at(-1)
      ?.lines.filter(({ tone }) => tone !== 'cited')
      .map(({ text }) => text) ?? [];
  const end = origin.language === 'zh' ? '。' : '.';
  const acts = substitutes(answer.performers).length > 0;
  const duties = origin.listed(open.map(({ label }) => label));
  return [
    ...lines.map((line) => (/[。.：:]$/u.test(line) ? line : `${line}${end}`)),
    ...(duties === '' || answer.outcome === 'partial'
      ? []
      : [say(origin.language, acts ? 'notIncluded' : 'openDuties', { duties })]),
  ];
}
