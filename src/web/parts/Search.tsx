import { useEffect, useRef, useState } from 'preact/hooks';
import { address, go } from '../state/address.js';
import { t } from '../text/catalog.js';
import { searched } from '../text/hit.js';
import { Combobox } from './Combobox.js';
import { Mark } from './Mark.js';
import { useShortcuts } from './shortcuts.js';

/** 谁负责？ The question, in words or as a record. */
export function Search() {
  const { q, sel } = address.value;
  const [text, setText] = useState(q);
  const form = useRef<HTMLFormElement>(null);
  const focus = () => form.current?.querySelector('input')?.focus();
  useShortcuts({ '/': focus });
  useEffect(() => {
    if (q !== '' || sel === '') setText(q);
  }, [q, sel]);
  const clear = () => {
    setText('');
    go({ q: '', sel: '' });
    focus();
  };
  return (
    <form class="search" role="search" ref={form} onSubmit={(event) => event.preventDefault()}>
      <Combobox
        {...{ label: t('ask'), hint: t('askHint'), placeholder: t('askPlaceholder'), kinds: searched, text }}
        asks
        onText={setText}
        onPick={({ id, label }) => {
          setText(label);
          go({ sel: id, q: '' });
        }}
        onEnter={(asked) => go({ q: asked, sel: '' })}
        before={<Mark of="search" />}
        behind={
          <>
            {(text !== '' || sel !== '') && (
              <button type="button" class="clear" aria-label={t('askClear')} onClick={clear}>
                ✕
              </button>
            )}
            <span class="key" aria-hidden="true">
              /
            </span>
          </>
        }
      />
    </form>
  );
}
