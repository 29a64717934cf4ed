import { useState } from 'preact/hooks';
import { NoAnswer } from '../../api/client.js';
import type { ChangeSetInput } from '../../generated/operations.js';
import { DayField } from '../../parts/DayField.js';
import { Mark } from '../../parts/Mark.js';
import { langOf } from '../../parts/Name.js';
import type { Entry } from '../Done.js';
import { nw } from './noticeWords.js';
import { type FileDraft, type RosterGiven, readFile } from './readFile.js';
import { Sending } from './Sending.js';

/** What a file comes to that is no notice: a table, rules. What is open in it is decided in the file. */
export function FileDraftView(props: {
  readonly draft: FileDraft;
  onDraft(draft: FileDraft): void;
  onDone(entry: Entry): void;
  onAnother(): void;
}) {
  const { draft, onDraft, onDone, onAnother } = props;
  const { kind, isRecorded, questions, remarks, coverage } = draft;
  const changes = draft.input as ChangeSetInput | null;
  const count = changes?.changes.length ?? 0;
  return (
    <section class="card notice-says notice-file">
      <header>
        <h2>{draft.file.name}</h2>
        <span class="chip state-draft">
          <Mark of="draft" /> {nw('notRecorded')}
        </span>
        <button type="button" onClick={onAnother}>
          {nw('another')}
        </button>
      </header>
      <div class="notice-body">
        {kind === 'tables' && <OfRoster {...{ draft, onDraft }} />}
        <p class="notice-remark">{nw('coverage', { all: coverage.all, unread: coverage.unread })}</p>
        <ol class="notice-questions">
          {questions.map(({ line, column, message }) => (
            <li key={`${line} ${column} ${message}`}>
              <b>{nw('cell', { line, column })}</b>
              <p lang={langOf(message)}>{message}</p>
            </li>
          ))}
        </ol>
        <Remarks remarks={remarks} />
      </div>
      <Sending
        act={nw('recordChanges', { n: count })}
        beside={isRecorded ? nw('nothingNew') : questions.length > 0 ? nw('mendFile', { n: questions.length }) : ''}
        canSend={changes !== null && count > 0}
        {...{ changes, onDone }}
        input={async () => changes ?? nw('mendFile', { n: questions.length })}
      />
    </section>
  );
}

/** What a roster does not say of itself: it is read anew with it. */
function OfRoster({ draft, onDraft }: { readonly draft: FileDraft; onDraft(draft: FileDraft): void }) {
  const { file, roster } = draft;
  const [wrong, setWrong] = useState('');
  const say = async (said: Partial<RosterGiven>) => {
    try {
      const anew = await readFile(file, { ...roster, ...said });
      setWrong('');
      if (anew !== null) onDraft(anew);
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      setWrong(cause.message);
    }
  };
  return (
    <div class="notice-remark notice-roster">
      <label>
        <input
          type="checkbox"
          checked={roster.whole}
          onChange={({ currentTarget }) => void say({ whole: currentTarget.checked })}
        />
        {nw('wholeRoster')}
      </label>
      <label for="left-on">{nw('leftOn')}</label>
      <DayField id="left-on" label={nw('leftOn')} value={roster.leftOn} onDay={(leftOn) => void say({ leftOn })} />
      {wrong !== '' && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** What was not taken as it stands in the file. */
export function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <details class="notice-remarks" open={remarks.length < 6}>
      <summary>{nw('remarks', { n: remarks.length })}</summary>
      <ul>
        {remarks.map((each) => (
          <li key={each} lang={langOf(each)}>
            {each}
          </li>
        ))}
      </ul>
    </details>
  );
}
