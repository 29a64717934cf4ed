import type { Ref } from 'preact';
import { langOf } from '../../parts/Name.js';
import { leavesOut, plain, type Question } from './noticeText.js';
import { nw } from './noticeWords.js';

/** What is open, each with what may be chosen. */
export function Questions(props: {
  readonly list: Ref<HTMLOListElement>;
  readonly questions: readonly Question[];
  readonly current: number;
  onChoose(choice: string): void;
  onLook(question: number): void;
  onEdit(line: number): void;
}) {
  const { list, questions, current, onChoose, onLook, onEdit } = props;
  return (
    <ol class="notice-questions" ref={list}>
      {questions.map((question, index) => {
        const { line, message, replaces, choices } = question;
        const isCurrent = index === current;
        return (
          <li
            key={`${line} ${replaces.column} ${message}`}
            class={isCurrent ? 'is-current' : undefined}
            tabIndex={isCurrent ? 0 : -1}
            aria-label={nw('question', { n: index + 1 })}
            onFocusCapture={() => onLook(index)}
          >
            <b class="number" aria-hidden="true">
              {index + 1}
            </b>
            <div>
              {replaces.text !== '' && <h3 lang="zh-CN">{plain(replaces.text)}</h3>}
              <p lang={langOf(message)}>{message}</p>
              <p class="choices">
                {choices.map(({ text, label }, place) => (
                  <button key={text} type="button" onClick={() => onChoose(text)}>
                    <span lang={langOf(label)}>{label}</span>{' '}
                    <kbd>{text === leavesOut(question) ? 'X' : place + 1}</kbd>
                  </button>
                ))}
                <button type="button" onClick={() => onEdit(line)}>
                  {nw('editLine')} <kbd>E</kbd>
                </button>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
