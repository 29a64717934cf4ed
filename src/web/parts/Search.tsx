import { useEffect, useState } from 'preact/hooks';
import { address, go } from '../state/address.js';
import { t } from '../text/catalog.js';
import { searched } from '../text/hit.js';
import { Combobox } from './Combobox.js';
import { Mark } from './Mark.js';

/** 谁负责？ The question, in words or as a record. */
export function Search() {
  const { q, sel } = address.value;
  const [text, setText] = useState(q);
  useEffect(() => {
    if (q !== '' || sel === '') setText(q);
  }, [q, sel]);
  const enter = (asked: string) => go({ q: asked, sel: '' });
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        enter(text.trim());
      }}
    >
      <Combobox
        {...{ label: t('ask'), hint: t('askHint'), placeholder: t('askPlaceholder'), kinds: searched, text }}
        onText={setText}
        onPick={({ id, label }) => {
          setText(label);
          go({ sel: id, q: '' });
        }}
        onEnter={enter}
        before={<Mark of="search" />}
        behind={
          <span class="key" aria-hidden="true">
            /
          </span>
        }
      />
    </form>
  );
}
