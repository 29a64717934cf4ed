import { useEffect, useRef, useState } from 'preact/hooks';
import { NoAnswer } from '../api/client.js';
import { recordQuestions } from '../api/recordQuestions.js';
import { Link } from '../parts/Link.js';
import { within } from '../state/asked.js';
import { ask, askAgain } from '../state/session.js';
import { say } from '../state/shown.js';
import { newToken } from '../state/token.js';
import { rw } from './recordWords.js';

/** What was recorded, or waits for a second person. */
export interface Entry {
  readonly revision: number | null;
  readonly commandId: string;
  readonly proposal: { readonly commandId: string } | null;
  /** In a line each. */
  readonly says: readonly string[];
  /** Of what was sent with it and waits for a yes. */
  readonly waits?: readonly string[];
  /** The day on which it begins, and what it is about: where its answer is. */
  readonly at: string;
  readonly about: string;
}

/** Says what was recorded, and takes it back where it was a mistake: by a change set of its own, with its reason. */
export function Done({ entry, onAnother }: { readonly entry: Entry; onAnother(): void }) {
  const { revision, commandId, proposal, says, waits = [], at, about } = entry;
  const [undoing, setUndoing] = useState(false);
  const [reason, setReason] = useState(rw('undoReasonFirst'));
  const [state, setState] = useState('');
  const [wrong, setWrong] = useState('');
  const [token] = useState(newToken);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const undo = async () => {
    const input = { commandId: `${within.value}/undo/${token}`, undone: commandId, reason };
    try {
      const { undo: undone } = await ask(recordQuestions.undo, { input });
      const text = undone?.revision == null ? rw('undoProposed') : rw('undone', { n: undone.revision });
      setState(text);
      say(text);
      askAgain();
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      setWrong(cause.message);
    }
  };
  return (
    <section class="card record-done">
      <h2 tabIndex={-1} ref={head}>
        {rw(proposal === null ? 'recorded' : 'proposed')}
      </h2>
      <ul class="plain">
        {says.map((each) => (
          <li key={each}>{revision === null ? each : rw('recordedAs', { n: revision, what: each })}</li>
        ))}
      </ul>
      {waits.length > 0 && (
        <>
          <p>{rw('andWaits')}</p>
          <ul class="plain">
            {waits.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {wrong !== '' && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {state !== '' ? (
        <p>
          <strong>{state}</strong>
        </p>
      ) : undoing ? (
        <form
          class="undo"
          onSubmit={(event) => {
            event.preventDefault();
            void undo();
          }}
        >
          <label for="undo-reason">{rw('undoReason')}</label>
          <input
            id="undo-reason"
            type="text"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <button type="submit" class="primary" disabled={reason.trim() === ''}>
            {rw('undo')}
          </button>
        </form>
      ) : (
        proposal === null && (
          <button type="button" onClick={() => setUndoing(true)}>
            {rw('undo')}
          </button>
        )
      )}
      <p class="done-links">
        {(proposal !== null || waits.length > 0) && <Link to={{ form: 'inbox' }}>{rw('inbox')}</Link>}
        {about !== '' && <Link to={{ view: 'today', sel: about, at, form: '', q: '' }}>{rw('see')}</Link>}
        <button type="button" onClick={onAnother}>
          {rw('another')}
        </button>
      </p>
    </section>
  );
}
