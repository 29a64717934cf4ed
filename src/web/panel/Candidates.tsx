import { useEffect, useRef } from 'preact/hooks';
import type { NamedAlternative } from '../../wording/understood.js';
import { Link } from '../parts/Link.js';
import { langOf } from '../parts/Name.js';
import { t } from '../text/catalog.js';

/** What unclear words may mean, with who leads each: chosen by its digit, or with the arrows and Enter. */
export function Candidates(props: { readonly alternatives: readonly NamedAlternative[]; onChoose(id: string): void }) {
  const { alternatives, onChoose } = props;
  const list = useRef<HTMLOListElement>(null);
  const links = () => [...(list.current?.querySelectorAll('a') ?? [])];
  useEffect(() => {
    // Whoever has just asked from the keyboard goes on from here.
    if (document.activeElement?.closest('[role=search]') != null) links()[0]?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const chosen = /^[1-9]$/.test(event.key) ? links()[Number(event.key) - 1] : undefined;
      if (chosen !== undefined) {
        event.preventDefault();
        chosen.click();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <ol
      class="candidates"
      ref={list}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const at = links().indexOf(document.activeElement as HTMLAnchorElement);
        if (step === undefined || at < 0) return;
        event.preventDefault();
        links()[(at + step + alternatives.length) % alternatives.length]?.focus();
      }}
    >
      {alternatives.map(({ record, leads }, index) => (
        <li key={record.id}>
          <Link to={{ sel: record.id, q: '' }} lang={langOf(record.label)} onFollow={() => onChoose(record.id)}>
            <b>{record.label}</b>{' '}
            {leads.length > 0 && (
              <span>
                {leads.map(({ label }) => label).join(' ')} {t('leads')}
              </span>
            )}{' '}
            <kbd>{index + 1}</kbd>
          </Link>
        </li>
      ))}
    </ol>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
