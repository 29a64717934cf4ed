import { type MarkKind, marks } from '../../chart/marks.js';

/** The mark of a state, in the colour of the text; what it means stands beside it in words. */
export function Mark({ of }: { readonly of: MarkKind }) {
  return (
    <svg class="mark-of" viewBox="0 0 16 16" aria-hidden="true">
      {marks[of].map(({ d, width, dash, cut }) => (
        <path
          key={d}
          d={d}
          class={cut ? 'cut' : width === undefined ? 'solid' : undefined}
          stroke-width={width}
          stroke-dasharray={dash}
        />
      ))}
    </svg>
  );
}
