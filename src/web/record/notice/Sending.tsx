import { useState } from 'preact/hooks';
import { NoAnswer } from '../../api/client.js';
import { recordQuestions } from '../../api/recordQuestions.js';
import type { ChangeSetInput } from '../../generated/operations.js';
import { within } from '../../state/asked.js';
import { apiLanguage, ask, askAgain } from '../../state/session.js';
import { say } from '../../state/shown.js';
import { inLanguage } from '../../text/catalog.js';
import type { Entry } from '../Done.js';
import { Preview } from '../Preview.js';
import { keepText } from './keptText.js';
import { type Drafted, withoutWhatIsOpen } from './noticeText.js';
import { nw } from './noticeWords.js';

/** The foot of the review: records what is sure, and shows what will follow. */
export function Sending(props: { readonly text: string; readonly drafted: Drafted; onDone(entry: Entry): void }) {
  const { text, drafted, onDone } = props;
  const { input: changeSet, isRecorded, questions, relations } = drafted;
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const [open, setOpen] = useState(false);
  const rest = withoutWhatIsOpen(text, questions);
  const send = async () => {
    if (rest === null) return;
    setSending(true);
    setWrong([]);
    try {
      const { noticeDraft } = await ask(recordQuestions.notice, { text: rest, lang: apiLanguage.value });
      const input = noticeDraft?.input as ChangeSetInput | null | undefined;
      if (input == null) return setWrong([nw(noticeDraft?.isRecorded === true ? 'nothingNew' : 'mendFirst')]);
      const { record } = await ask(recordQuestions.enter, { input });
      if (record === null) return;
      keepText(rest);
      onDone({ ...record, says: [input.reason], at: '', about: '' });
      say(nw('recordAll', { n: relations.length }));
      askAgain();
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      setWrong(cause.problems.length > 0 ? cause.problems.map(({ message }) => inLanguage(message)) : [cause.message]);
    } finally {
      setSending(false);
    }
  };
  return (
    <footer class="notice-foot">
      {wrong.length > 0 && (
        <ul class="wrong" role="alert">
          {wrong.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <p>
        <button
          type="button"
          class="primary"
          disabled={sending || isRecorded || rest === null || relations.length === 0}
          onClick={() => void send()}
        >
          {nw(questions.length === 0 ? 'recordAll' : 'recordSure', { n: relations.length })}
        </button>
        <span class="hint">
          {isRecorded && questions.length === 0
            ? nw('nothingNew')
            : rest === null
              ? nw('mendFirst')
              : questions.length > 0
                ? nw('restStays', { n: questions.length })
                : ''}
        </span>
        <button
          type="button"
          aria-expanded={open}
          disabled={changeSet == null}
          title={changeSet == null ? nw('forecastAfter') : undefined}
          onClick={() => setOpen(!open)}
        >
          {nw('forecast')}
        </button>
      </p>
      {open && changeSet != null && (
        <Preview key={within.value} changes={changeSet as ChangeSetInput} strip={null} away="" shared={[]} />
      )}
    </footer>
  );
}
