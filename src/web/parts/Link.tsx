import type { ComponentChildren } from 'preact';
import { type Address, address, changed, formatAddress, go } from '../state/address.js';

/** Leads to another place of the page, in a tab of its own too: what it leads to is an address like any other. */
export function Link(props: {
  readonly to: Partial<Address>;
  readonly lang?: string | undefined;
  readonly label?: string;
  /** Is told before it leads there. */
  readonly onFollow?: (() => void) | undefined;
  readonly children: ComponentChildren;
}) {
  const { to, lang, label, onFollow, children } = props;
  return (
    <a
      class="link"
      href={formatAddress(changed(address.value, to)) || '?'}
      lang={lang}
      aria-label={label}
      onClick={(event) => {
        onFollow?.();
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
