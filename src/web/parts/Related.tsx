import type { Named } from '../../wording/labelled.js';
import { Name } from './Name.js';

/** The names of records, each of which can be selected, under a heading; nothing where there are none. */
export function Related({ title, records }: { readonly title: string; readonly records: readonly Named[] }) {
  if (records.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p class="names">
        {records.map((each) => (
          <Name key={each.id} {...each} />
        ))}
      </p>
    </section>
  );
}
