import type { Text } from '../model/text.js';
import type { Session } from './session.js';
import { inLanguage } from './view.js';

const pause = 500;

/** Tells how far long work has come, twice a second at most, and only where a person looks. */
export function progressTo(session: Session, what: Text): (done: number, total: number) => void {
  const { err } = session.terminal;
  let told = performance.now();
  return (done, total) => {
    if (!err.isTerminal || performance.now() - told < pause) return;
    told = performance.now();
    err.print(`${inLanguage(session, what)} ${done}/${total}`);
  };
}
