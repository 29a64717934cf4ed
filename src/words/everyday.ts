import { readdirSync, readFileSync } from 'node:fs';
import { inPackage } from '../util/inPackage.js';
import { plain } from './plain.js';

/** In characters. */
export const longestEveryday = 8;

let read: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The official words for what people say every day, by `schema/words`: 窨井 is 排水. One may have several: 漏水 is 供水, and 物业.
 * `null`: it is in no list.
 */
export function officialWordsFor(everyday: string): ReadonlySet<string> | null {
  read ??= everydayWords();
  return read.get(everyday) ?? null;
}

function everydayWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const folder = inPackage('schema', 'words');
  const lines = readdirSync(folder).flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'));
  for (const line of lines.filter((each) => each !== '' && !each.startsWith('#'))) {
    const [official = '', everyday = ''] = line.split('：');
    for (const each of everyday.split(' ').map(plain)) {
      const held = found.get(each) ?? new Set();
      found.set(each, held);
      for (const word of official.split(' ')) held.add(word);
    }
  }
  return found;
}
