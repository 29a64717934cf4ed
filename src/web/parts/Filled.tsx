import { type ComponentChildren, Fragment } from 'preact';

/** A phrase of which `{name}` is filled in with more than text: names that lead somewhere, or stand out. */
export function Filled({ text, ...parts }: { readonly text: string } & Readonly<Record<string, ComponentChildren>>) {
  return (
    <>
      {String(text)
        .split(/\{(\w+)\}/)
        .map((each, index) => (
          <Fragment key={`${index} ${each}`}>{index % 2 === 1 ? parts[each] : each}</Fragment>
        ))}
    </>
  );
}
