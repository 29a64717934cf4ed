import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { language } from '../state/session.js';

/** What stands in a row of names, with the sign between two that the language has. */
export function Listed({ children }: { readonly children: readonly ComponentChildren[] }) {
  const between = language.value === 'en' ? ', ' : '、';
  return (
    <span class="of-list">
      {children.map((each, index) => (
        <Fragment key={String(index)}>
          {index > 0 && between}
          {each}
        </Fragment>
      ))}
    </span>
  );
}
