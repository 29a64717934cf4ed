import { controlIn, hiddenIn } from '../util/hiddenCharacters.js';
import { type Path, type Problem, problem, tooLarge } from './error.js';
import { limits } from './limits.js';

/** Fields that hold the words of a document as they stand there, on several lines. */
const verbatim = ['quote', 'text', 'fullText'];

/**
 * What may stand nowhere in a change set, whatever it says: characters that are not seen or cannot be stored, and
 * nesting without end.
 */
export function unacceptableIn(input: unknown): Problem[] {
  const found: Problem[] = [];
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string') found.push(...charactersIn(value, path));
    else if (typeof value !== 'object' || value === null) return;
    else if (path.length > limits.nesting) found.push(tooDeep(path));
    else if (Array.isArray(value)) for (const [index, each] of value.entries()) look(each, [...path, index]);
    else for (const [key, each] of Object.entries(value)) look(each, [...path, key]);
  };
  look(input, []);
  return found;
}

function charactersIn(text: string, path: Path): Problem[] {
  if (/\p{Surrogate}/u.test(text)) {
    return [
      problem('INVALID_CHARACTER', path, {
        zh: '文字中有残缺的代理对，不能保存',
        en: 'the text has half a surrogate pair in it, which cannot be stored',
      }),
    ];
  }
  const field = path.findLast((part) => typeof part === 'string');
  const point = verbatim.includes(String(field)) ? controlIn(text) : hiddenIn(text.trim());
  if (point === undefined) return [];
  return [
    problem('INVALID_CHARACTER', path, {
      zh: `文字中有看不见的字符或控制字符 ${point}，请删去`,
      en: `the text has ${point} in it, a character that is not seen or controls others: remove it`,
    }),
  ];
}

const tooDeep = (path: Path): Problem =>
  tooLarge(
    path,
    { zh: '嵌套过深', en: 'it is nested too deeply' },
    { zh: `${limits.nesting} 层`, en: `${limits.nesting} levels` },
    { zh: '请简化', en: 'make it simpler' },
  );

/** What is asked with, where it is text and longer than it may be. */
export function wordsTooLong(
  given: unknown,
  limit: 'askedIdLength' | 'searchLength' | 'matterLength',
  path: Path,
): Problem[] {
  if (typeof given !== 'string' || given.length <= limits[limit]) return [];
  const [length, most] = [given.length, limits[limit]].map((each) => each.toLocaleString('en'));
  return [
    tooLarge(
      path,
      { zh: `所给文字有 ${length} 个字符`, en: `the text has ${length} characters` },
      { zh: `${most} 个`, en: `${most}` },
      { zh: '请缩短', en: 'shorten it' },
    ),
  ];
}
