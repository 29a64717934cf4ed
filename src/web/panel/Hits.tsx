import { questions } from '../api/questions.js';
import { langOf, Name } from '../parts/Name.js';
import { asked, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { t } from '../text/catalog.js';
import { countText, hitText, searched } from '../text/hit.js';

/** What else was found for words that name no duty. */
export function Hits({ text, onChoose }: { readonly text: string; onChoose(id: string): void }) {
  const { data } = useAnswer(questions.search, {
    ...{ text, within: within.value, types: [...searched], first: 20, ...asked.value },
  });
  const found = data?.search;
  if (found == null || found.nodes.length === 0) return null;
  return (
    <section>
      <p>{countText(found.nodes.length, found.totalCount)}</p>
      <ul class="held">
        {found.nodes.map(hitText).map(({ id, kind, label, detail }) => (
          <li key={id}>
            <span class="term">{t(kind)}</span> <Name id={id} label={label} onFollow={() => onChoose(id)} />
            <span class="hint" lang={langOf(detail)}>
              {' '}
              {detail}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
