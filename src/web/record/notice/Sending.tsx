import { useState } from 'preact/hooks';
import type { ChangeSetInput } from '../../generated/operations.js';
import { within } from '../../state/asked.js';
import type { Entry } from '../Done.js';
import { Preview } from '../Preview.js';
import { nw } from './noticeWords.js';
import { useSending } from './useSending.js';

export interface SendingProps {
  /** What the button says. */
  readonly act: string;
  /** Said beside it: what is left out, or why nothing can be recorded. */
  readonly beside: string;
  readonly canSend: boolean;
  /** What is shown before; `null` while anything is open. */
  readonly changes: ChangeSetInput | null;
  /** The change set to be recorded, or why there is none. */
  input(): Promise<ChangeSetInput | string>;
  onDone(entry: Entry): void;
}

/** The foot of a draft: records it, and shows before what will follow. */
export function Sending({ act, beside, canSend, changes, input, onDone }: SendingProps) {
  const [open, setOpen] = useState(false);
  const { wrong, sending, send } = useSending(input, onDone);
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
        <button type="button" class="primary" disabled={sending || !canSend} onClick={() => void send()}>
          {act}
        </button>
        <span class="hint">{beside}</span>
        <button
          type="button"
          aria-expanded={open}
          disabled={changes === null}
          title={changes === null ? nw('forecastAfter') : undefined}
          onClick={() => setOpen(!open)}
        >
          {nw('forecast')}
        </button>
      </p>
      {open && changes !== null && <Preview key={within.value} changes={changes} strip={null} away="" shared={[]} />}
    </footer>
  );
}
