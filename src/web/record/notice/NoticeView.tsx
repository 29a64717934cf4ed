import { useEffect, useRef, useState } from 'preact/hooks';
import { recordQuestions } from '../../api/recordQuestions.js';
import { download } from '../../export/download.js';
import { Mark } from '../../parts/Mark.js';
import { useShortcuts } from '../../parts/shortcuts.js';
import { Loading, Trouble } from '../../parts/Trouble.js';
import { within } from '../../state/asked.js';
import { useWork } from '../../state/resource.js';
import { apiLanguage, ask } from '../../state/session.js';
import { Done, type Entry } from '../Done.js';
import { canUndo, keepText, keptText, undoText } from './keptText.js';
import { NoticeText } from './NoticeText.js';
import { leavesOut, replaced } from './noticeText.js';
import { nw } from './noticeWords.js';
import { Questions } from './Questions.js';
import { Recognized } from './Recognized.js';
import { Sending } from './Sending.js';
import { Taking } from './Taking.js';

/** A notice, reviewed: its words at the left, what they say at the right, what is open first, by keyboard. */
export function NoticeView() {
  const text = keptText();
  const [done, setDone] = useState<Entry | null>(null);
  if (done !== null) {
    const another = () => {
      keepText(null);
      setDone(null);
    };
    return <Done entry={done} onAnother={another} />;
  }
  return text === null ? <Taking /> : <Review key={within.value} text={text} onDone={setDone} />;
}

function Review({ text, onDone }: { readonly text: string; onDone(entry: Entry): void }) {
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
          </div>
        )}
        {drafted !== null && <Sending {...{ text, drafted, onDone }} />}
      </section>
    </div>
  );
}
