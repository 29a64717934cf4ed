import type { Language } from '../model/text.js';
import { oversightModes, oversightWords } from '../wording/labels.js';
import type { ChartPostAnswer, ChartUnitAnswer, OversightAnswer } from './answer.js';
import { cardsOf, type Drawn, type Relation } from './chart.js';
import { isAway, nameIn } from './tokens.js';

/** What the documents leave open: how many posts nobody is recorded in, and posts that are drawn seat by seat. */
export function remarksOf(
  language: Language,
  posts: readonly ChartPostAnswer[],
  seated: readonly { readonly post: ChartPostAnswer; readonly seats: number }[],
): readonly string[] {
  const zh = language === 'zh';
  const unrecorded = posts.filter((each) => each.post.state === 'unrecorded' && !isAway(each)).length;
  return [
    ...seated.map(({ post: { post }, seats }) =>
      zh
        ? `“${nameIn(language, post)}”按席位逐一画出，共 ${seats} 席。`
        : `${nameIn(language, post)} is drawn seat by seat: ${seats} seats.`,
    ),
    ...(unrecorded === 0
      ? []
      : [
          zh
            ? `${unrecorded} 个职位未记录任职人：所载文件只写职位，不写姓名。`
            : `For ${unrecorded} ${unrecorded === 1 ? 'post' : 'posts'} no holder is recorded: the loaded documents name posts, not people.`,
        ]),
  ];
}

/** What the chart leaves to the list, counted: posts below the heads, units below units, relations. */
export function undrawn(
  language: Language,
  drawn: Drawn,
  units: readonly ChartUnitAnswer[],
  oversight: readonly OversightAnswer[],
  relations: readonly Relation[],
): readonly string[] {
  const zh = language === 'zh';
  const own = new Set(cardsOf(drawn).map(({ id }) => id));
  const all = units.flatMap(withBelow);
  const below = all.filter(({ organization }) => !own.has(organization.id)).length - (own.has(drawn.root.id) ? 0 : 1);
  const posts = all.flatMap(({ organization, posts: some = [] }) =>
    some.filter(({ post }) => !own.has(post.id) && !(post.heads && own.has(organization.id))),
  ).length;
  const rest = relations.filter(({ placed }) => !placed).length;
  const byMode = oversightModes.flatMap((mode) => {
    const count = oversight.filter((each, index) => each.mode === mode && !relations[index]?.placed).length;
    return count === 0 ? [] : [`${oversightWords[mode][language]} ${count}`];
  });
  const hidden = zh
    ? [...(posts > 0 ? [`${posts} 个职位`] : []), ...(below > 0 ? [`${below} 个机构`] : [])].join('、')
    : [
        ...(posts > 0 ? [`${posts} more ${posts === 1 ? 'post' : 'posts'}`] : []),
        ...(below > 0 ? [`${below} more ${below === 1 ? 'unit' : 'units'}`] : []),
      ].join(' and ');
  return [
    ...(hidden === '' ? [] : [zh ? `另有 ${hidden}见列表。` : `${hidden} in the list.`]),
    ...(rest === 0
      ? []
      : [
          zh
            ? `另有 ${rest} 条关系（${byMode.join('、')}），选中机构或领导即标出。`
            : `${rest} more relations (${byMode.join(', ')}), marked once a unit or a leader is selected.`,
        ]),
  ];
}

const withBelow = (unit: ChartUnitAnswer): readonly ChartUnitAnswer[] => [
  unit,
  ...(unit.units ?? []).flatMap(withBelow),
];
