import { useState } from 'preact/hooks';
import { NoAnswer } from '../../api/client.js';
import { recordQuestions } from '../../api/recordQuestions.js';
import type { ChangeSetInput } from '../../generated/operations.js';
import { ask, askAgain } from '../../state/session.js';
import { inLanguage } from '../../text/catalog.js';
import type { Entry } from '../Done.js';

/** Records the change set that `work` gives; what it tells instead, and what is wrong with it, is in `wrong`. */
export function useSending(work: () => Promise<ChangeSetInput | string>, onDone: (entry: Entry) => void) {
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    setWrong([]);
    try {
      const input = await work();
      if (typeof input === 'string') return setWrong([input]);
      const { record } = await ask(recordQuestions.enter, { input });
      if (record === null) return;
      onDone({ ...record, says: [input.reason], at: '', about: '' });
      askAgain();
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      setWrong(cause.problems.length > 0 ? cause.problems.map(({ message }) => inLanguage(message)) : [cause.message]);
    } finally {
      setSending(false);
    }
  };
  return { wrong, sending, send };
}
