import { readFileSync } from 'node:fs';
import { inPackage } from '../util/inPackage.js';
import { isHan, plain } from './plain.js';

/** Words with which people ask in English, which name no matter. */
const asking = new Set(
  [
    'who is are does do the a an of for in on at to my our your this that there about with which what whom',
    'responsible charge handles handle manages manage fixes fix deals deal collects collect looks after runs run',
    'department unit office body leads lead please i we',
  ].flatMap((line) => line.split(' ')),
);

let read: ReadonlyMap<string, string> | undefined;

/**
 * A question in English in the Chinese words that mean it, by `schema/english-words.txt`; `null` where it is not wholly of words that
 * are known: what is half understood is not translated.
 */
export function inChinese(question: string): string | null {
  const text = plain(question);
  if (isHan(text) || !/[a-z]/.test(text)) return null;
  read ??= known();
  const words = text.split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const two = read.get(words.slice(at, at + 2).join('_'));
    const one = read.get(words[at] ?? '');
    if (at + 1 < words.length && two !== undefined) {
      found.push(two);
      at += 1;
    } else if (one !== undefined) found.push(one);
    else if (!asking.has(words[at] ?? '')) return null;
  }
  return found.length === 0 ? null : [...new Set(found)].join('，');
}

function known(): ReadonlyMap<string, string> {
  const lines = readFileSync(inPackage('schema', 'english-words.txt'), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap((line) => {
        const [chinese = '', english = ''] = line.split('：');
        return english.split(' ').map((each) => [each, chinese] as const);
      }),
  );
}
