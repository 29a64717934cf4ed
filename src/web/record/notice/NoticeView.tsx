import { useEffect, useRef, useState } from 'preact/hooks';
import { recordQuestions } from '../../api/recordQuestions.js';
import { download } from '../../export/download.js';
import type { ChangeSetInput } from '../../generated/operations.js';
import { Mark } from '../../parts/Mark.js';
import { useShortcuts } from '../../parts/shortcuts.js';
import { Loading, Trouble } from '../../parts/Trouble.js';
import { within } from '../../state/asked.js';
import { useWork } from '../../state/resource.js';
import { apiLanguage, ask } from '../../state/session.js';
import { Done, type Entry } from '../Done.js';
import { FileDraftView, Remarks } from './FileDraftView.js';
import { canUndo, keepText, keptText, undoText } from './keptText.js';
import { NoticeText } from './NoticeText.js';
import { type Drafted, leavesOut, replaced, withoutWhatIsOpen } from './noticeText.js';
import { nw } from './noticeWords.js';
import { Questions } from './Questions.js';
import { Recognized } from './Recognized.js';
import type { FileDraft } from './readFile.js';
import { Sending, type SendingProps } from './Sending.js';
import { Taking } from './Taking.js';

/** A notice, reviewed: its words at the left, what they say at the right, what is open first, by keyboard. */
export function NoticeView() {
  const text = keptText();
  const [done, setDone] = useState<Entry | null>(null);
  // What a file came to: of a notice what was not taken as it stands, of another the whole.
  const [file, setFile] = useState<FileDraft | null>(null);
  if (done !== null) {
    const another = () => {
      keepText(null);
      setDone(null);
      setFile(null);
    };
    return <Done entry={done} onAnother={another} />;
  }
  if (text !== null) return <Review key={within.value} text={text} remarks={file?.remarks ?? []} onDone={setDone} />;
  if (file?.text === null)
    return <FileDraftView draft={file} onDraft={setFile} onDone={setDone} onAnother={() => setFile(null)} />;
  const take = (draft: FileDraft) => {
    setFile(draft);
    if (draft.text !== null) keepText(draft.text);
  };
  return <Taking onDraft={take} />;
}

function Review(props: { readonly text: string; readonly remarks: readonly string[]; onDone(entry: Entry): void }) {
  const { text, remarks, onDone } = props;
  const lang = apiLanguage.value;
  const [current, setCurrent] = useState(0);
  const [editing, setEditing] = useState<number | 'all' | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { data, error, loading } = useWork(
    JSON.stringify(['notice', within.value, text, lang]),
    (signal) => ask(recordQuestions.notice, { text, lang }, signal),
    'keeps',
  );
  const drafted = data?.noticeDraft ?? null;
  const questions = drafted?.questions ?? [];
  const at = Math.min(current, Math.max(0, questions.length - 1));
  const focus = (index: number) => {
    setCurrent(index);
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>(':scope > li')[index]?.focus());
  };
  const question = loading ? undefined : questions[at];
  const choose = (choice: string | undefined) => {
    if (question !== undefined && choice !== undefined) keepText(replaced(text, question.replaces, choice));
  };
  // What was chosen is gone from the list: the one after it takes its place, and the focus.
  const count = useRef(questions.length);
  useEffect(() => {
    if (loading) return;
    if (questions.length > 0 && questions.length !== count.current) focus(at);
    count.current = questions.length;
  }, [loading, questions.length]);
  const does: Record<string, () => void> = {
    j: () => focus(Math.min(at + 1, questions.length - 1)),
    k: () => focus(Math.max(at - 1, 0)),
    e: () => question !== undefined && setEditing(question.line),
    x: () => choose(question && leavesOut(question)),
    u: undoText,
  };
  for (let number = 1; number <= 9; number++) does[number] = () => choose(question?.choices[number - 1]?.text);
  const latest = useRef(does);
  latest.current = does;
  useShortcuts(Object.fromEntries(Object.keys(does).map((key) => [key, () => latest.current[key]?.()])));
  return (
    <div class="notice-review">
      <section class="card notice-source">
        <header>
          <h2>{nw('original')}</h2>
          <button
            type="button"
            aria-pressed={editing === 'all'}
            onClick={() => setEditing(editing === 'all' ? null : 'all')}
          >
            {nw(editing === 'all' ? 'editDone' : 'editAll')}
          </button>
          <button type="button" disabled={!canUndo()} onClick={undoText}>
            {nw('undo')}
          </button>
          <button type="button" onClick={() => keepText(null)}>
            {nw('another')}
          </button>
        </header>
        {editing === 'all' ? (
          <textarea
            aria-label={nw('original')}
            lang="zh-CN"
            defaultValue={text}
            onChange={({ currentTarget }) => keepText(currentTarget.value)}
          />
        ) : (
          <NoticeText
            {...{ text, drafted, current: at, editing, onLook: focus }}
            onEdited={() => {
              setEditing(null);
              focus(at);
            }}
          />
        )}
        <p class="notice-key">
          <span class="is-holder">{nw('holderKey')}</span>
          <span class="is-what">{nw('whatKey')}</span>
          <span class="is-verb">{nw('verbKey')}</span>
          <span class="is-day">{nw('dayKey')}</span>
          <span class="is-open">{nw('openKey')}</span>
          <span class="hint">{nw('unmarked')}</span>
        </p>
      </section>
      <section class="card notice-says" aria-busy={loading}>
        <header>
          <h2>{nw('understood')}</h2>
          {drafted !== null && (
            <p class="notice-counts" role="status">
              {questions.length > 0 && (
                <span class="chip state-partial">
                  <Mark of="partial" /> {nw('open', { n: questions.length })}
                </span>
              )}
              <span class="chip state-full">✓ {nw('sure', { n: drafted.relations.length })}</span>
            </p>
          )}
          <span class="chip state-draft">
            <Mark of="draft" /> {nw('notRecorded')}
          </span>
          <button type="button" class="quiet" onClick={() => download('notice.txt', 'text/plain', text)}>
            {nw('save')}
          </button>
        </header>
        {error !== null && <Trouble error={error} />}
        {drafted === null && error === null && <Loading />}
        {drafted !== null && (
          <div class="notice-body">
            <Questions
              list={list}
              {...{ questions, current: at, onChoose: choose, onLook: setCurrent }}
              onEdit={setEditing}
            />
            <Recognized drafted={drafted} />
            <Remarks remarks={remarks} />
          </div>
        )}
        {drafted !== null && <Sending {...sendingOf(text, drafted)} onDone={onDone} />}
      </section>
    </div>
  );
}

/** A notice is recorded as far as it is sure: what is open is left for later, and stays in its text. */
function sendingOf(text: string, drafted: Drafted): Omit<SendingProps, 'onDone'> {
  const { input: changes, isRecorded, questions, relations } = drafted;
  const open = questions.length;
  const rest = withoutWhatIsOpen(text, questions);
  const input = async () => {
    const { noticeDraft } = await ask(recordQuestions.notice, { text: rest ?? text, lang: apiLanguage.value });
    const settled = noticeDraft?.input as ChangeSetInput | null | undefined;
    if (settled == null) return nw(noticeDraft?.isRecorded === true ? 'nothingNew' : 'mendFirst');
    keepText(rest ?? text);
    return settled;
  };
  return {
    ...{ input, changes: changes as ChangeSetInput | null },
    act: nw(open === 0 ? 'recordAll' : 'recordSure', { n: relations.length }),
    beside:
      rest === null ? nw('mendFirst') : open > 0 ? nw('restStays', { n: open }) : isRecorded ? nw('nothingNew') : '',
    canSend: rest !== null && relations.length > 0 && !(isRecorded && open === 0),
  };
}
