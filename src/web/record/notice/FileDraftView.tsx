import type { ChangeSetInput } from '../../generated/operations.js';
import { Mark } from '../../parts/Mark.js';
import { langOf } from '../../parts/Name.js';
import type { Entry } from '../Done.js';
import { nw } from './noticeWords.js';
import type { FileDraft } from './readFile.js';
import { Sending } from './Sending.js';

/** What a file comes to that is no notice: a table, rules. What is open in it is decided in the file. */
export function FileDraftView(props: { readonly draft: FileDraft; onDone(entry: Entry): void; onAnother(): void }) {
  const { draft, onDone, onAnother } = props;
  const { name, isRecorded, questions, remarks, coverage } = draft;
  const changes = draft.input as ChangeSetInput | null;
  const count = changes?.changes.length ?? 0;
  return (
    <section class="card notice-says notice-file">
      <header>
        <h2>{name}</h2>
        <span class="chip state-draft">
          <Mark of="draft" /> {nw('notRecorded')}
        </span>
        <button type="button" onClick={onAnother}>
          {nw('another')}
        </button>
      </header>
      <div class="notice-body">
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
