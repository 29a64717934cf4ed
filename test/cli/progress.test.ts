import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressTo } from '../../src/cli/session/progress.js';
import type { Session } from '../../src/cli/text/terminal.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

it.each([
  ['a person looks: twice a second', true, 500],
  ['it goes to a log: every ten seconds', false, 10_000],
])('long work is told where %s', (_where, isTerminal, pause) => {
  const told: string[] = [];
  const err = { isTerminal, print: (line: string) => void told.push(line) };
  const tell = progressTo({ language: 'en', terminal: { err } } as unknown as Session, { zh: '版次', en: 'revision' });
  for (let tenth = 1; tenth <= 10; tenth++) {
    tell(tenth, 20);
    vi.advanceTimersByTime(pause / 5);
  }
  expect(told).toEqual(['revision 6/20']);
});
