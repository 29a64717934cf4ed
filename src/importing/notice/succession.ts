import type { Reading } from './clauses.js';
import { called, type Marked, P } from './people.js';

// All that somebody had, and somebody else has from now on.

const work = '(?:全部)?(?:的)?(?:全部)?(?:工作|分工|职责|职务|工作分工)';
const takesOver = '(?:接替|接管|承担|负责|分管)';

const all: readonly RegExp[] = [
  `^(?<heir>${P})接替(?<before>${P})(?:原)?(?:的)?(?:分管|负责|承担)?${work}$`,
  `^(?<before>${P})(?:原|原来)?(?:的)?(?:分管|负责|承担)?${work}(?:调整为|改)?由(?<heir>${P})${takesOver}$`,
].map((each) => new RegExp(each, 'u'));

/** Reads a sentence that passes on all that somebody had; `null` for one that says something else. */
export function readSuccession(sentence: Marked): Reading | null {
  const text = sentence.text.replace(/[。；！ ]+$/u, '').trim();
  const [, first = '', rest = ''] = /^([^，]+)，(.+)$/u.exec(text) ?? [];
  const reading = readWhole(sentence, text) ?? (first === '' ? null : readWhole(sentence, first));
  const isAll = reading === null || readWhole(sentence, text) !== null;
  return isAll ? reading : { ...reading, unread: [sentence.cut(text.length - rest.length, text.length)] };
}

function readWhole(sentence: Marked, text: string): Reading | null {
  for (const form of all) {
    const { heir, before } = form.exec(text)?.groups ?? {};
    if (heir === undefined || before === undefined) continue;
    const items = [called(sentence.who(before))];
    return { said: [{ who: sentence.who(heir), verb: '接替', items, whom: [] }], unread: [] };
  }
  return null;
}
