import type { Organization } from '../../model/record.js';
import type { DividedItem, DividedPost, Division } from '../../notation/format.js';
import type { Verb } from '../../notation/notice.js';
import { bracketed } from '../../wording/phrases.js';
import { type Content, heading, paragraph } from '../content.js';
import type { Origin } from '../origin.js';
import { say, verbWords } from '../words.js';

/** 领导分工通知: leader by leader, in the words and the order in which a notice is read again. */
export function divisionNotice({ posts, leftOut }: Division, government: Organization, origin: Origin): Content {
  const { language } = origin;
  const name = origin.named(government.id);
  const vacant = posts.filter(({ post }) => !origin.isPublic && isVacant(post.id, origin));
  return {
    language,
    title: say(language, 'divisionTitle', { government: name }),
    subtitle: '',
    blocks: [
      paragraph(say(language, 'divisionIntro', { government: name })),
      ...posts.flatMap((each) => [heading(headOf(each, origin)), ...linesOf(each, origin).map(paragraph)]),
    ],
    signed: { by: name, on: origin.day },
    heading: origin.headingOf(government.id),
    about: [
      ...vacant.map(({ post }) => say(language, 'vacant', { post: origin.named(post.id) })),
      ...(leftOut.length === 0 ? [] : [say(language, 'leftOut', { n: leftOut.length })]),
      ...origin.about,
    ],
    isAcross: false,
    list: {
      head: (['person', 'post', 'relation', 'item'] as const).map((word) => say(language, word)),
      rows: posts.flatMap((each) =>
        each.lines.flatMap(({ verb, whom, items }) =>
          [...(items.length === 0 ? [''] : items.map((item) => itemOf(item, origin)))].map((item) => [
            personOf(each, origin),
            origin.named(each.post.id),
            [verbText(verb, origin), ...(whom === null ? [] : [origin.named(whom.record.id)])].join(
              origin.language === 'zh' ? '' : ' ',
            ),
            item,
          ]),
        ),
      ),
    },
  };
}

const personOf = ({ person }: DividedPost, origin: Origin): string =>
  person === null || origin.isPublic ? '' : origin.named(person.id);

/** `甲　区长` */
export function headOf(each: DividedPost, origin: Origin): string {
  const person = personOf(each, origin);
  const post = origin.named(each.post.id);
  return person === '' ? post : `${person}${origin.language === 'zh' ? '　' : ', '}${post}`;
}

const isVacant = (post: string, { shown }: Origin): boolean =>
  shown.pointing('tenure', 'post', post).length === 0 && shown.historyPointing('tenure', 'post', post).length > 0;

const verbText = (verb: Verb, { language }: Origin): string =>
  verbWords[verb][language === 'zh' ? 0 : 1].replace(/[:：]$/u, '');

/** `分管区审计局。`, `庚同志的B角为己同志，仅紧急事项。` */
export const linesOf = (each: DividedPost, origin: Origin): readonly string[] =>
  each.lines.map(({ verb, whom, items }) => {
    const [zh, en] = verbWords[verb];
    const all = origin.listed(items.map((item) => itemOf(item, origin)));
    const who = whom === null ? '' : origin.named(whom.record.id);
    if (origin.language === 'en')
      return `${[en, who].join(' ').trim()}${who === '' || all === '' ? ' ' : ': '}${all}`.trim().concat('.');
    if (who !== '') return all === '' ? `协助${who}工作。` : `协助${who}负责${all}。`;
    const role = verb === 'AB角' ? 'B角' : verb === 'C岗' ? 'C岗' : null;
    if (role === null) return `${zh}${all}。`;
    const person = personOf(each, origin);
    const own = person === '' ? origin.named(each.post.id) : `${person}同志`;
    return items.map((item) => `${own}的${role}为${partyOf(item, origin)}${limitAfter(item)}。`).join('');
  });

/** `己同志`, or the post where nobody alone holds it. */
function partyOf(item: DividedItem, origin: Origin): string {
  const name = nameOf(item, origin);
  return name === origin.named(item.record.id) ? name : `${name}同志`;
}

/** `，仅紧急事项` */
const limitAfter = ({ limit }: DividedItem): string => (limit === '' ? '' : `，${limit.replace(/^（|）$/gu, '')}`);

/** A unit or a duty by its name, who stands in by the person where one alone holds the post. */
function nameOf({ record }: DividedItem, origin: Origin): string {
  const [only, ...others] = record.kind === 'post' ? origin.holders(record.id) : [];
  return origin.named(only !== undefined && others.length === 0 ? only : record.id);
}

/** The same with how far it reaches. */
export const itemOf = (item: DividedItem, origin: Origin): string =>
  origin.language === 'zh'
    ? `${nameOf(item, origin)}${item.limit}`
    : bracketed('en', nameOf(item, origin), englishLimit(item.limit));

const englishLimit = (limit: string): string =>
  limit
    .replace(/[（）]/gu, '')
    .replace('仅紧急事项', 'urgent matters only')
    .replace('仅日常工作', 'daily work only')
    .replace('仅外出', 'when out of town')
    .replace(/(\d+)日以内/u, 'absences up to $1 days')
    .replace(/(\d+)日以上/u, 'absences from $1 days')
    .replace(/仅([^，]+)/u, 'only $1')
    .replace(/([^，]+)除外/u, 'except $1')
    .replaceAll('，', ', ');
