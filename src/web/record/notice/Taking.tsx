import { useState } from 'preact/hooks';
import { NoAnswer } from '../../api/client.js';
import { nw } from './noticeWords.js';
import { type FileDraft, readFile } from './readFile.js';

/** Takes a notice, or another file: pasted, chosen or dropped. */
export function Taking({ onDraft }: { onDraft(draft: FileDraft): void }) {
  const [pasted, setPasted] = useState('');
  const [reading, setReading] = useState('');
  const [wrong, setWrong] = useState('');
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setReading(file.name);
    setWrong('');
    try {
      const draft = await readFile(file);
      if (draft !== null) onDraft(draft);
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      setWrong(cause.message);
    } finally {
      setReading('');
    }
  };
  return (
    <section class="card notice-taking">
      <h2>{nw('pasteOrDrop')}</h2>
      <p class="hint" id="notice-hint">
        {nw('pasteHint')}
      </p>
      {wrong !== '' && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <textarea
        aria-label={nw('original')}
        aria-describedby="notice-hint"
        lang="zh-CN"
        rows={14}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
        value={pasted}
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <p class="notice-take">
        <button
          type="button"
          class="primary"
          disabled={pasted.trim() === '' || reading !== ''}
          onClick={() => void take(new File([pasted], 'notice.txt', { type: 'text/plain' }))}
        >
          {nw('read')}
        </button>
        <label class="button">
          {nw('choose')}
          <input
            type="file"
            class="visually-hidden"
            accept=".txt,.docx,.doc,.pdf,.html,.htm,.xlsx,.csv,.json,.ldif"
            onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
          />
        </label>
        <span class="hint">.txt .docx .doc .pdf .html .xlsx .csv</span>
        <span role="status">{reading !== '' && nw('reading', { name: reading })}</span>
      </p>
    </section>
  );
}
