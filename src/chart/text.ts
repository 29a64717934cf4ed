export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Widths of characters in hundredths of an em, regular and bold: of each the wider in Noto Sans CJK and in Helvetica,
 * which other sans-serif fonts for screens stay close to.
 */
const hundredths: readonly (readonly [regular: number, bold: number, chars: string])[] = [
  [28, 28, ' '],
  [28, 34, "ij|',.:;"],
  [30, 34, 'Il'],
  [36, 40, 'ft!()[]{}-'],
  [40, 44, 'r/\\'],
  [50, 58, 'Jcsxz*"'],
  [54, 58, 'vy'],
  [58, 62, '?Lkaeg#$^_'],
  [62, 64, 'FTZhou`0123456789+<=>~'],
  [62, 66, 'bdnpq'],
  [68, 74, 'ABEKPSVXY&'],
  [74, 76, 'CDHNRU'],
  [78, 78, 'GOQ'],
  [84, 88, 'wM'],
  [96, 98, 'mW%'],
  [102, 102, '@·'],
];

const ems = new Map(
  hundredths.flatMap(([regular, bold, chars]) =>
    [...chars].map((char) => [char, { regular: regular / 100, bold: bold / 100 }] as const),
  ),
);

/** From here on, characters are taken to be as wide as they are high, bold or not. */
const firstFullWidth = 0x2000;
const full = { regular: 1, bold: 1 };
/** Letters with accents. */
const unlisted = { regular: 0.78, bold: 0.84 };

const emsOf = (char: string): { readonly regular: number; readonly bold: number } =>
  (char.codePointAt(0) ?? 0) >= firstFullWidth ? full : (ems.get(char) ?? unlisted);

/** How wide a text is drawn at most, in px. No font is asked: every place computes the same. */
export function widthOf(text: string, { size: height, bold = false }: Font): number {
  let width = 0;
  for (const char of text) width += emsOf(char)[bold ? 'bold' : 'regular'];
  return width * height;
}

const neverFirst = new Set('，。、；：！？）》」』〕”’·,.;:!?)]…');
const neverLast = new Set('（《「『〔“‘([⇄和与');

/** Words of the names of posts and units, which no line parts. */
const kept =
  '未写明|委员会|办公室|办事处|指挥部|事务局|管理局|信息化|副区长|常务|管理|监督|资源|保障|建设|储备|事务|中心|街道|自然|社会|国有|资产|人力|城乡|物资|园区|高新|规划|住房|经济|文化|旅游|教育|卫生|健康|退役|军人|民族|宗教|应急|市场|机关|服务|人民|政府|防空|土地|粮食|金融|工作|部门|分管|领导|文件|紧急|事项|其他';

/** A day with its time, a kept word, a Chinese character, blanks, or a word. */
const piece = new RegExp(
  `\\d\\d-\\d\\d (?:零时|\\d\\d:\\d\\d)|${kept}|[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]|\\s+|[^\\s\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]+`,
  'gu',
);

/** A text in pieces between which a line may end: a kept word or a Chinese character each, other scripts by words. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const [part] of text.matchAll(piece)) {
    const last = found.at(-1);
    const opens = last !== undefined && neverLast.has([...last.trimEnd()].at(-1) ?? '');
    const joins = last !== undefined && (opens || neverFirst.has([...part][0] ?? ''));
    if (joins) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

/** Lines as full as they go. A piece wider than a line is broken anywhere, a word with a hyphen. */
function filled(parts: readonly string[], width: number, font: Font): string[] {
  const found: string[] = [];
  let line = '';
  for (const part of parts) {
    if (widthOf((line + part).trimEnd(), font) <= width) {
      line += line === '' ? part.trimStart() : part;
      continue;
    }
    if (line.trim() !== '') found.push(line.trim());
    line = part.trimStart();
    while (widthOf(line.trimEnd(), font) > width && [...line].length > 1) {
      const chars = [...line.trimEnd()];
      let count = chars.length > leastAfter ? chars.length - leastAfter : 1;
      while (count > 1 && widthOf(broken(chars, count), font) > width) count -= 1;
      found.push(broken(chars, count));
      line = chars.slice(count).join('');
    }
  }
  if (line.trim() !== '') found.push(line.trim());
  return found;
}

/** A word does not leave less than this for the next line. */
const leastAfter = 3;

const inWord = /^[A-Za-z\u00c0-\u024f]$/;

function broken(chars: readonly string[], count: number): string {
  const hyphen = count > 1 && inWord.test(chars[count - 1] ?? '') && inWord.test(chars[count] ?? '');
  return `${chars.slice(0, count).join('')}${hyphen ? '-' : ''}`;
}

/** The text in as few lines as `width` allows, of about the same length; never within a word that fits into one. */
export function wrapped(text: string, width: number, font: Font): readonly string[] {
  if (widthOf(text, font) <= width) return [text];
  const parts = pieces(text);
  const most = filled(parts, width, font);
  // Narrower than the widest word would break that word.
  const widest = Math.max(0, ...parts.map((part) => widthOf(part.trim(), font)).filter((each) => each <= width));
  let [low, high] = [Math.max(width / most.length, widest), width];
  if (filled(parts, low, font).length <= most.length) return filled(parts, low, font);
  for (let turn = 0; turn < 6; turn += 1) {
    const middle = (low + high) / 2;
    if (filled(parts, middle, font).length > most.length) low = middle;
    else high = middle;
  }
  return filled(parts, high, font);
}

/** How wide the widest word is, which no line can part. */
export const widestPiece = (text: string, font: Font): number =>
  Math.max(0, ...pieces(text).map((piece) => widthOf(piece.trim(), font)));

/** The longest of these forms that fits; the last in any case. */
export const fitting = (forms: readonly string[], width: number, font: Font): string =>
  forms.find((form) => widthOf(form, font) <= width) ?? forms.at(-1) ?? '';
