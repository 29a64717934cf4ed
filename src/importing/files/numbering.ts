import { Parser } from 'htmlparser2';
import { type Element, elementsIn, parseXml, within } from './html.js';

/** How one level of a list is numbered. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1条`: the numbers of the levels stand where `%1` to `%9` do. */
  readonly text: string;
}

/**
 * The text of a document of Word in which the numbers that Word counts (一、, 第三条, 2.1) stand as words, where one reads
 * them: they are no part of its text, and what reads the text otherwise knows only that there is a list.
 */
export function numbered(written: string, numbering: string, styles: string): string {
  if (numbering === '') return written;
  const levelsOf = listsOf(numbering);
  const styled = listsOfStyles(styles);
  const counts = new Map<string, number[]>();
  const next = ({ list, level }: Place): string => {
    const levels = levelsOf.get(list);
    const own = levels?.levels[level];
    if (levels === undefined || own === undefined) return '';
    const count = counts.get(levels.counter) ?? [];
    counts.set(levels.counter, count);
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return inWords(count[at] ?? levels.levels[at]?.start ?? 1, levels.levels[at]?.format ?? 'decimal');
    });
  };
  const pieces: string[] = [];
  let from = 0;
  for (const { place, style, at } of paragraphsOf(written)) {
    const meant = place ?? styled.get(style);
    const number = meant === undefined ? '' : next(meant);
    if (number === '') continue;
    pieces.push(written.slice(from, at), `<w:r><w:t xml:space="preserve">${number}</w:t></w:r>`);
    from = at;
  }
  return pieces.join('') + written.slice(from);
}

/** A level of a list. */
interface Place {
  readonly list: string;
  readonly level: number;
}

interface NumberedParagraph {
  readonly place: Place | undefined;
  readonly style: string;
  /** Where its properties end: there its number is put. */
  readonly at: number;
}

/** The paragraphs that have properties, with what these say of lists. */
function paragraphsOf(written: string): readonly NumberedParagraph[] {
  const found: NumberedParagraph[] = [];
  let list: string | undefined;
  let level = 0;
  let style = '';
  let isInside = false;
  /** Within properties as they were before a tracked change. */
  let before = 0;
  const parser = new Parser(
    {
      onopentag(name, { 'w:val': value = '' }) {
        if (name === 'w:pPrChange') before++;
        if (before > 0) return;
        if (name === 'w:pPr') [isInside, list, level, style] = [true, undefined, 0, ''];
        else if (!isInside) return;
        else if (name === 'w:numId') list = value;
        else if (name === 'w:ilvl') level = Number(value);
        else if (name === 'w:pStyle') style = value;
      },
      onclosetag(name) {
        if (name === 'w:pPrChange') before--;
        if (name !== 'w:pPr' || before > 0) return;
        isInside = false;
        found.push({ place: list === undefined ? undefined : { list, level }, style, at: parser.endIndex + 1 });
      },
    },
    { xmlMode: true },
  );
  parser.end(written);
  return found;
}

const setting = (element: Element, name: string): string | undefined =>
  elementsIn(element).find((each) => each.name === name)?.attribs['w:val'];

/** The levels of each list by its id, and by what it is counted: lists of one definition go on counting. */
function listsOf(
  numbering: string,
): ReadonlyMap<string, { readonly levels: readonly Level[]; readonly counter: string }> {
  const root = parseXml(numbering);
  const definitions = new Map(
    within(root, 'w:abstractNum').map((each) => [
      each.attribs['w:abstractNumId'],
      elementsIn(each)
        .filter(({ name }) => name === 'w:lvl')
        .map((level) => ({
          start: Number(setting(level, 'w:start') ?? 1),
          format: setting(level, 'w:numFmt') ?? 'decimal',
          text: setting(level, 'w:lvlText') ?? '',
        })),
    ]),
  );
  return new Map(
    within(root, 'w:num').map((each) => {
      const id = each.attribs['w:numId'] ?? '';
      const definition = setting(each, 'w:abstractNumId') ?? '';
      const overrides = new Map(
        within(each, 'w:lvlOverride').map((own) => [
          Number(own.attribs['w:ilvl']),
          Number(setting(own, 'w:startOverride') ?? Number.NaN),
        ]),
      );
      const levels = (definitions.get(definition) ?? []).map((level, index) => {
        const start = overrides.get(index) ?? Number.NaN;
        return Number.isNaN(start) ? level : { ...level, start };
      });
      return [id, { levels, counter: overrides.size > 0 ? `own ${id}` : definition }];
    }),
  );
}

/** The list that paragraphs of a style are in, or of the style that it is based on. */
function listsOfStyles(styles: string): ReadonlyMap<string, Place> {
  const all = new Map(within(parseXml(styles), 'w:style').map((each) => [each.attribs['w:styleId'] ?? '', each]));
  const placeOf = (style: string, depth: number): Place | undefined => {
    const element = all.get(style);
    if (element === undefined || depth > all.size) return undefined;
    const [properties] = within(element, 'w:numPr');
    const list = properties === undefined ? undefined : setting(properties, 'w:numId');
    if (properties !== undefined && list !== undefined)
      return { list, level: Number(setting(properties, 'w:ilvl') ?? 0) };
    return placeOf(setting(element, 'w:basedOn') ?? '', depth + 1);
  };
  return new Map(
    [...all.keys()].flatMap((style) => {
      const place = placeOf(style, 0);
      return place === undefined ? [] : [[style, place] as const];
    }),
  );
}

const digits = '零一二三四五六七八九';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A number as Word writes it in a format; digits in one that is not known. */
export function inWords(number: number, format: string): string {
  if (/^(?:chinese|japanese|taiwanese|ideographDigital|koreanDigital2)/u.test(format)) return inChinese(number);
  if (format === 'upperLetter') return inLetters(number).toUpperCase();
  if (format === 'lowerLetter') return inLetters(number);
  if (format === 'upperRoman') return inRoman(number);
  if (format === 'lowerRoman') return inRoman(number).toLowerCase();
  if (/^decimalEnclosedCircle/u.test(format) && number > 0 && number <= 20)
    return String.fromCodePoint(0x245f + number);
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return String(number);
}

/** Up to 9,999: 二十一, 一百零三. */
function inChinese(number: number): string {
  if (number <= 0 || number > 9_999) return String(number);
  const written = [...String(number)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${['', '十', '百', '千'][all.length - 1 - index]}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '');
  return written.replace(/^一十/u, '十');
}

const inLetters = (number: number): string => (letters[(number - 1) % 26] ?? '').repeat(Math.ceil(number / 26));

const romans = 'M1000 CM900 D500 CD400 C100 XC90 L50 XL40 X10 IX9 V5 IV4 I1'
  .split(' ')
  .map((each) => [each.replace(/\d/gu, ''), Number(each.replace(/\D/gu, ''))] as const);

function inRoman(number: number): string {
  let [left, written] = [Math.min(number, 3_999), ''];
  for (const [letters, value] of romans)
    while (left >= value) {
      written += letters;
      left -= value;
    }
  return written;
}
