import type { Field } from './form.js';
import { type RecordWord, rw } from './recordWords.js';
import type { Values } from './values.js';

export interface FieldProps<F extends Field> {
  readonly form: string;
  readonly field: F;
  readonly values: Values;
  /** What is wrong with it, where it was tried. */
  readonly wrong: Readonly<Record<string, string>>;
}

export const idOf = (form: string, name: string): string => `record-${form}-${name}`;

export function Hint(props: {
  readonly id: string;
  readonly hint?: RecordWord | undefined;
  readonly wrong: string | undefined;
}) {
  const { id, hint, wrong } = props;
  return (
    <span class={wrong === undefined ? 'hint' : 'hint wrong'} id={`${id}-hint`}>
      {wrong ?? (hint === undefined ? '' : rw(hint))}
    </span>
  );
}
