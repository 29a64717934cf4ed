import type { Text } from '../../model/text.js';
import type { Session } from '../text/terminal.js';
import { inLanguage } from '../text/view.js';

/** In milliseconds: a person watches, a log is read later. */
const pauses = { person: 500, log: 10_000 } as const;

/** Tells how far long work has come, now and then. */
export function progressTo(session: Session, what: Text): (done: number, total: number) => void {
  const { err } = session.terminal;
  const pause = err.isTerminal ? pauses.person : pauses.log;
  let told = performance.now();
  return (done, total) => {
    if (performance.now() - told < pause) return;
    told = performance.now();
    err.print(`${inLanguage(session, what)} ${done}/${total}`);
  };
}
