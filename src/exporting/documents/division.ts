import type { ShownSnapshot } from '../../graph/snapshot.js';
import type { Organization, Post } from '../../model/record.js';
import type { DividedItem, DividedPost, Division } from '../../notation/format.js';
import { bracketed, listed } from '../../wording/phrases.js';
import type { Content } from '../content.js';
import { heading, paragraph } from '../content.js';
import type { Origin } from '../origin.js';
import { say, verbWords } from '../words.js';

/** 领导分工通知: leader by leader, in the words and the order in which a notice is read again. */
export function divisionNotice(
  { posts, leftOut }: Division,
  government: Organization,
  shown: ShownSnapshot,
  origin: Origin,
): Content {
  const { language, named, day } = origin;
  const name = named(government.id);
  return {
    language,
    title: say(language, 'divisionTitle', { government: name }),
    subtitle: '',
    blocks: [
      paragraph(say(language, 'divisionIntro', { government: name })),
      ...posts.flatMap((each) => [
        heading(headOf(each, origin)),
        ...linesOf(each, shown, origin).map(({ verb, items }) => {
          const [zh, en] = verbWords[verb];
          return paragraph(
            language === 'zh' ? `${zh}${listed(language, items)}。` : `${en} ${listed(language, items)}.`,
          );
        }),
      ]),
    ],
    signed: { by: name, on: day },
    about: [
      ...posts
        .filter(({ post }) => isVacant(post, shown))
        .map(({ post }) => say(language, 'vacant', { post: named(post.id) })),
      ...(leftOut.length === 0 ? [] : [say(language, 'leftOut', { n: leftOut.length })]),
      ...origin.about,
    ],
    isAcross: false,
    list: {
      head: (['person', 'post', 'relation', 'item'] as const).map((word) => say(language, word)),
      rows: posts.flatMap((each) =>
        linesOf(each, shown, origin).flatMap(({ verb, items }) =>
          items.map((item) => [
            each.person === null ? '' : named(each.person.id),
            named(each.post.id),
            verbWords[verb][language === 'zh' ? 0 : 1].replace(/[:：]$/u, ''),
            item,
          ]),
        ),
      ),
    },
  };
}

/** `甲　区长` */
const headOf = ({ post, person }: DividedPost, { language, named }: Origin): string =>
  person === null ? named(post.id) : `${named(person.id)}${language === 'zh' ? '　' : ', '}${named(post.id)}`;

const isVacant = ({ id }: Post, shown: ShownSnapshot): boolean =>
  shown.pointing('tenure', 'post', id).length === 0 && shown.historyPointing('tenure', 'post', id).length > 0;

/** The lines of a leader, in words. */
export const linesOf = ({ lines }: DividedPost, shown: ShownSnapshot, origin: Origin) =>
  lines.map(({ verb, items }) => ({ verb, items: items.map((item) => itemOf(item, shown, origin)) }));

/** A unit or a duty by its name, who stands in by the person where one alone holds the post. */
function itemOf({ record, limit }: DividedItem, shown: ShownSnapshot, { language, named }: Origin): string {
  const holders = record.kind === 'post' ? shown.pointing('tenure', 'post', record.id) : [];
  const [only, ...others] = holders;
  const words = only !== undefined && others.length === 0 ? named(only.person) : named(record.id);
  return language === 'zh' ? `${words}${limit}` : bracketed(language, words, limit.replace(/[（）]/gu, ''));
}
