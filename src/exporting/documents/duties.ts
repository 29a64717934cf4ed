import type { Held, Responsibilities } from '../../engine/overview/responsibilities.js';
import type { AnyRecord } from '../../model/record.js';
import { groupBy } from '../../util/groupBy.js';
import { numeral } from '../../wording/citation.js';
import { extentWords, modes, modeWords, oversightWords } from '../../wording/labels.js';
import { bracketed } from '../../wording/phrases.js';
import { type Block, type Content, heading, paragraph, type Table } from '../content.js';
import type { Origin } from '../origin.js';
import { say, type Word } from '../words.js';

/** 职责清单: what a post or a unit holds, performs for others and has handed on, by which article; and what it oversees, or by whom it is. */
export function dutyList({ holder, holds, performs, handedOn }: Responsibilities, origin: Origin): Content {
  const { language, shown } = origin;
  const isUnit = shown.describe(holder)?.kind === 'organization';
  const oversight = isUnit
    ? shown.pointing('oversight', 'target', holder)
    : shown.pointing('oversight', 'overseer', holder);
  const own = sorted(holds);
  const parts: readonly (readonly [Word, readonly Held[]])[] = [
    ['ownDuties', own],
    // Who performs now, and for whom, tells who is away.
    ...(origin.isPublic
      ? []
      : ([
          ['performed', sorted(performs)],
          ['handedOn', sorted(handedOn)],
        ] as const)),
  ];
  const overseeing = [...oversight]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((each) => [
      isUnit ? origin.party(each.overseer) : origin.named(each.target),
      oversightWords[each.mode][language],
      origin.cited(each.basis),
    ]);
  const table = (
    head: readonly Word[],
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    joined: number,
  ): Table => {
    // A column in which nothing stands takes room from the others.
    const used = head.flatMap((_, column) => (rows.some((row) => row[column] !== '') ? [column] : []));
    const kept = <T>(cells: readonly T[]) => cells.filter((_, column) => used.includes(column));
    const names = head.map((word) => say(language, word));
    return { as: 'table', head: kept(names), rows: rows.map(kept), widths: kept(widths), joined };
  };
  const sections = [
    ...parts.flatMap(([word, held]): readonly (readonly [Word, Block])[] => {
      if (held.length === 0) return word === 'ownDuties' ? [[word, paragraph(say(language, 'unstatedDuties'))]] : [];
      const rows = groupedRows(held, origin, word === 'ownDuties' ? basisText : performersText);
      const last = word === 'ownDuties' ? 'basis' : 'performer';
      return [[word, table(['mode', 'duty', 'area', last], rows, [12, 44, 14, 30], 1)]];
    }),
    ...(overseeing.length === 0
      ? []
      : ([
          [
            isUnit ? 'overseen' : 'oversees',
            table([isUnit ? 'leader' : 'unit', 'mode', 'basis'], overseeing, [34, 16, 50], 0),
          ],
        ] as const)),
  ];
  const numbered = (word: Word, index: number) =>
    language === 'zh' ? `${numeral(index + 1)}、${say('zh', word)}` : `${index + 1}. ${say('en', word)}`;
  return {
    language,
    title: say(language, 'dutiesTitle', { holder: titleOf(holder, origin) }),
    subtitle: say(language, 'asOf', { day: origin.day }),
    blocks: sections.flatMap(([word, block], index) => [heading(numbered(word, index)), block]),
    signed: null,
    heading: null,
    about: [
      ...(origin.isPublic || isUnit
        ? []
        : [`${say(language, 'person')}${say(language, 'colon')}${origin.holdersText(holder)}`]),
      ...origin.about,
    ],
    isAcross: false,
    list: {
      head: (['duty', 'mode', 'area', 'basis'] as const).map((word) => say(language, word)),
      rows: [
        ...own.map((each) => [
          ...[origin.named(each.duty), modeWords[each.mode][language], areaText(each, origin)],
          basisText(each, origin),
        ]),
        ...overseeing.map(([who = '', mode = '', basis = '']) => [who, mode, '', basis]),
      ],
    },
  };
}

function titleOf(holder: string, origin: Origin): string {
  const record = origin.shown.describe(holder);
  if (record?.kind !== 'post' || record.organization === origin.shown.government) return origin.named(holder);
  const [unit, post] = [origin.named(record.organization), origin.named(holder)];
  return origin.language === 'en' ? `${post}, ${unit}` : post.includes(unit) ? post : `${unit}${post}`;
}

const sorted = (held: readonly Held[]): readonly Held[] =>
  [...held].sort((a, b) => modes.indexOf(a.mode) - modes.indexOf(b.mode));

const areaText = ({ area }: Held, origin: Origin): string => (area === null ? '' : origin.named(area));

/** Duties that are held alike stand in one row. */
function groupedRows(
  held: readonly Held[],
  origin: Origin,
  last: (each: Held, origin: Origin) => string,
): readonly (readonly string[])[] {
  const alike = groupBy(held, (each) => JSON.stringify([each.mode, areaText(each, origin), last(each, origin)]));
  return [...alike].map(([key, all]) => {
    const [mode, area, text] = JSON.parse(key) as [Held['mode'], string, string];
    const duties = [...new Set(all.map(({ duty }) => origin.named(duty)))];
    return [modeWords[mode][origin.language], origin.listed(duties), area, text];
  });
}

const basisText = (each: Held, origin: Origin): string => origin.cited(basisOf(each, origin));

const performersText = ({ performers, post }: Held, origin: Origin): string =>
  performers.length === 0
    ? say(origin.language, 'nobody')
    : origin.listed(
        performers.map(({ person, post: acting, organization, extent, manner }) => {
          const place = acting ?? organization ?? post;
          const who = [place === null ? '' : origin.named(place), person === null ? '' : origin.named(person)].join('');
          return manner === 'present' ? who : bracketed(origin.language, who, extentWords[extent][origin.language]);
        }),
      );

const giving: ReadonlySet<AnyRecord['kind']> = new Set(['assignment', 'oversight', 'ruling']);

/** The articles by which it is held, not those by which another performs it. */
const basisOf = ({ because }: Held, { shown }: Origin): readonly string[] => {
  const records = because.flatMap((step) => step.records).flatMap((id) => shown.describe(id) ?? []);
  const own = records.filter(({ kind }) => giving.has(kind)).flatMap(({ basis }) => basis);
  return own.length > 0 ? own : (because[0]?.basis ?? []);
};
