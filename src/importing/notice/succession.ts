import type { Reading } from './clauses.js';
import { called } from './cover.js';
import { type Marked, P } from './people.js';

const work = '(?:全部)?(?:的)?(?:全部)?(?:工作|分工|职责|职务|工作分工)';
const forms: readonly RegExp[] = [
  `^(?<heir>${P})接替(?<before>${P})(?:原)?(?:的)?(?:分管|负责|承担)?${work}$`,
  `^(?<before>${P})(?:原|原来)?(?:的)?(?:分管|负责|承担)?${work}(?:调整为|改)?由(?<heir>${P})(?:接替|接管|承担|负责|分管)$`,
].map((each) => new RegExp(each, 'u'));

/** `丙同志接替丁同志的分工`: all that somebody had passes on; `null` for a sentence that says something else. */
export function readSuccession(sentence: Marked): Reading | null {
  const text = sentence.text.replace(/[。；！ ]+$/u, '').trim();
  for (const form of forms) {
    const { heir, before } = form.exec(text)?.groups ?? {};
    if (heir !== undefined && before !== undefined)
      return {
        said: [{ who: sentence.who(heir), verb: '接替', items: [called(sentence.who(before))], whom: [] }],
        unread: [],
      };
  }
  return null;
}
