import { fail } from '../../model/error.js';
import type { Terminal } from '../text/terminal.js';

/** What an argument stands for: the text itself, the file after `@`, or standard input for `-`. */
export async function textOf(terminal: Terminal, given: string): Promise<string> {
  if (given === '-') return terminal.readInput();
  if (!given.startsWith('@')) return given;
  const path = given.slice(1);
  return terminal.readFile(path).catch((cause: NodeJS.ErrnoException) =>
    fail('UNREADABLE_FILE', [], {
      zh: `文件“${path}”无法读取（${cause.code ?? 'unknown'}）`,
      en: `the file \`${path}\` cannot be read (${cause.code ?? 'unknown'})`,
    }),
  );
}

/** The JSON value that `option` was given. */
export function jsonOf(text: string, option: string, example = '{"id":"demo"}'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('INVALID_VALUE', [], { zh: `${option} 不是 JSON`, en: `${option} is not JSON` }, [example]);
  }
}
