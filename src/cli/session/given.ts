import { fail } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import { decoded } from '../../util/encoding.js';
import { isDeeper } from '../../util/nesting.js';
import { readRegularFile, whyUnreadable } from '../../util/regularFile.js';
import { mostGiven, type Terminal } from '../text/terminal.js';

/** What an argument stands for: the text itself, the file after `@`, or standard input for `-`; files in UTF-8. */
export async function textOf(terminal: Terminal, given: string): Promise<string> {
  if (given === '-') return read(terminal.readInput(), { zh: '标准输入', en: 'standard input' });
  if (!given.startsWith('@')) return given;
  const path = given.slice(1);
  return read(readRegularFile(path, mostGiven), { zh: `文件“${path}”`, en: `the file \`${path}\`` });
}

async function read(reading: Promise<Uint8Array>, what: Text): Promise<string> {
  const bytes = await reading.catch((cause: unknown) => {
    const { zh, en } = whyUnreadable(cause);
    return fail('UNREADABLE_FILE', [], {
      zh: `${what.zh}无法读取（${zh}）`,
      en: `${what.en} cannot be read (${en})`,
    });
  });
  return utf8(bytes, what);
}

function utf8(bytes: Uint8Array, what: Text): string {
  const read = decoded(bytes);
  if ('text' in read) return read.text;
  const { zh, en } = read.notUtf8;
  return fail('INVALID_ENCODING', [], { zh: `${what.zh}${zh}`, en: `${what.en} ${en}` });
}

// As much as evidence for a change set may have, whose own limit is `limits.nesting`.
const nesting = 100;

/** The JSON value that `option` was given. */
export function jsonOf(text: string, option: string, example = '{"id":"demo"}'): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('INVALID_VALUE', [], { zh: `${option} 不是 JSON`, en: `${option} is not JSON` }, [example]);
  }
  if (!isDeeper(value, nesting)) return value;
  return fail('TOO_LARGE', [], {
    zh: `${option} 嵌套过深，至多 ${nesting} 层`,
    en: `${option} is nested too deeply, at most ${nesting} levels`,
  });
}

/** Words that stand on the command line, as one text; without any there is nothing to ask. */
export function wordsOf(words: readonly string[]): string {
  const text = words.join(' ').trim();
  if (text !== '') return text;
  return fail('MISSING_FIELD', ['text'], { zh: '没有写要问什么', en: 'nothing is asked: say what, in words or by id' });
}
