import { langOf } from '../parts/Name.js';

/** What the answer is about, and the pair of times that it speaks of. */
export function Heading(props: { readonly kind: string; readonly label: string; readonly asked?: string }) {
  const { kind, label, asked } = props;
  return (
    <header class="heading">
      <p class="kind">{kind}</p>
      <h2 lang={langOf(label)}>{label}</h2>
      {asked !== undefined && <p class="asked">{asked}</p>}
    </header>
  );
}
