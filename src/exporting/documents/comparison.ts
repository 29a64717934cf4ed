import type { DividedPost, Division } from '../../notation/format.js';
import { type Content, paragraph } from '../content.js';
import type { Origin } from '../origin.js';
import { say, verbWords } from '../words.js';
import { itemOf, linesOf } from './division.js';

/** One of two divisions of labour, with the names of its day. */
export interface Side {
  readonly division: Division;
  readonly origin: Origin;
}

/** 新旧对照: leader by leader what was before, what is after, and what changed. Somebody who changes posts stays one leader. */
export function comparisonTable(government: string, before: Side, after: Side): Content {
  const { origin } = after;
  const { language } = origin;
  const old = byLeader(before);
  const now = byLeader(after);
  const leaders = [...new Set([...now.keys(), ...old.keys()])];
  const rows = leaders.map((leader) => {
    const [was, is] = [old.get(leader), now.get(leader)];
    return {
      cells: [
        whoIs(leader, is === undefined ? before.origin : origin),
        was === undefined ? '' : textOf(was, before.origin),
        is === undefined ? '' : textOf(is, origin),
        changeOf(was, is, before.origin, origin),
      ],
    };
  });
  const head = [
    say(language, 'leader'),
    ...(['before', 'after', 'change'] as const).map((word) => say(language, word)),
  ];
  const all = rows.map(({ cells }) => cells);
  const isSame = all.every((cells) => cells[3] === say(language, 'unchanged'));
  return {
    language,
    title: say(language, 'comparisonTitle', { government: origin.named(government) }),
    subtitle: say(language, 'comparisonDays', { from: before.origin.day, to: origin.day }),
    blocks: [
      ...(isSame ? [paragraph(say(language, 'sameAll'))] : []),
      { as: 'table', head, rows: all, widths: [8, 32, 32, 28] },
    ],
    signed: null,
    heading: null,
    about: origin.about,
    isAcross: true,
    list: { head, rows: all },
  };
}

/** By the person, where one alone holds the post; else by the post. */
const byLeader = ({ division, origin }: Side): ReadonlyMap<string, DividedPost> =>
  new Map(
    division.posts.map((each) => [each.person === null || origin.isPublic ? each.post.id : each.person.id, each]),
  );

const whoIs = (leader: string, origin: Origin): string => origin.named(leader);

const textOf = (each: DividedPost, origin: Origin): string =>
  [origin.named(each.post.id), ...linesOf(each, origin)].join('\n');

function changeOf(was: DividedPost | undefined, is: DividedPost | undefined, before: Origin, after: Origin): string {
  const { language } = after;
  if (was === undefined) return say(language, 'begins');
  if (is === undefined) return say(language, 'ends');
  const [old, now] = [itemsOf(was, before), itemsOf(is, after)];
  const only = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    after.listed([...some].flatMap(([key, words]) => (others.has(key) ? [] : [words])));
  const [added, removed] = [only(now, old), only(old, now)];
  const parts = [
    was.post.id === is.post.id ? '' : say(language, 'newPost', { post: after.named(is.post.id) }),
    added === '' ? '' : say(language, 'added', { items: added }),
    removed === '' ? '' : say(language, 'removed', { items: removed }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? say(language, 'unchanged') : parts.join('\n');
}

/** What a leader has, by what it is and how far. */
const itemsOf = ({ lines }: DividedPost, origin: Origin): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap(({ verb, whom, items }) => {
      const [zh, en] = verbWords[verb];
      const who = whom === null || items.length === 0 ? '' : origin.named(whom.record.id);
      const word =
        origin.language === 'zh' ? `${zh}${who}${who === '' ? '' : '：'}` : `${en} ${who}${who === '' ? '' : ': '}`;
      return (whom !== null && items.length === 0 ? [whom] : items).map((item): [string, string] => [
        `${verb} ${who} ${item.record.id} ${item.limit}`,
        `${word}${itemOf(item, origin)}`,
      ]);
    }),
  );
