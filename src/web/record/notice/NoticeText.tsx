import { useEffect, useRef } from 'preact/hooks';
import { keepText } from './keptText.js';
import { type Drafted, type Span, spansOf, withLine } from './noticeText.js';
import { nw } from './noticeWords.js';

export interface NoticeTextProps {
  readonly text: string;
  readonly drafted: Drafted | null;
  /** The question that is looked at, from 0. */
  readonly current: number;
  /** The line that is being written anew, from 1. */
  readonly editing: number | null;
  onLook(question: number): void;
  onEdited(): void;
}

/** The notice with what its words were taken for; what is open has the number of its question. */
export function NoticeText({ text, drafted, current, editing, onLook, onEdited }: NoticeTextProps) {
  const looked = useRef<HTMLButtonElement>(null);
  useEffect(() => looked.current?.scrollIntoView({ block: 'nearest' }), [current, drafted]);
  const lines: readonly (readonly Span[])[] =
    drafted === null ? text.split('\n').map((line) => [{ text: line, as: 'plain' }]) : spansOf(text, drafted);
  return (
    <div class="notice-text" lang="zh-CN">
      {lines.map((spans, index) => {
        const number = index + 1;
        const key = `${number} ${spans.length}`;
        const line = spans.map((each) => each.text).join('');
        if (editing === number) return <LineField key={key} {...{ text, line, number, onEdited }} />;
        return (
          <p key={key} class={/^[ \t\u3000]/u.test(line) ? 'inner' : undefined}>
            {spans.map((span, place) =>
              typeof span.as === 'number' ? (
                <button
                  key={`${place} ${span.text}`}
                  type="button"
                  {...(span.as === current ? { ref: looked } : {})}
                  class={span.as === current ? 'is-open is-current' : 'is-open'}
                  onClick={() => onLook(span.as as number)}
                >
                  {span.text}
                  <sup>
                    <span class="visually-hidden">{nw('openKey')} </span>
                    {span.as + 1}
                  </sup>
                </button>
              ) : (
                <span key={`${place} ${span.text}`} class={`is-${span.as}`}>
                  {span.text}
                </span>
              ),
            )}
          </p>
        );
      })}
    </div>
  );
}

/** A line that is written anew: Enter keeps it, Escape leaves it as it was. */
function LineField(props: { readonly text: string; readonly line: string; readonly number: number; onEdited(): void }) {
  const { text, line, number, onEdited } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const keep = () => {
    const written = field.current?.value ?? line;
    if (written !== line) keepText(withLine(text, number, written));
    onEdited();
  };
  return (
    <form
      class="notice-line"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={nw('line', { n: number })}
        defaultValue={line}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onEdited();
        }}
      />
    </form>
  );
}
