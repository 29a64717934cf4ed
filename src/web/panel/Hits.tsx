import { questions } from '../api/questions.js';
import { langOf, Name } from '../parts/Name.js';
import { asked, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { hitText } from '../text/hit.js';
import { pw } from './panelWords.js';

/** The articles that hold the words: what else was found is offered already, or only resembles them. */
export function Hits({ text, onChoose }: { readonly text: string; onChoose(id: string): void }) {
  const { data } = useAnswer(questions.search, {
    ...{ text, within: within.value, types: ['PROVISION'], first: 100, ...asked.value },
  });
  const found = data?.search;
  const holding = (found?.nodes ?? []).filter(
    ({ record, text: matched }) =>
      matched.includes(text) || (record.__typename === 'Provision' && record.quote.includes(text)),
  );
  if (holding.length === 0) return null;
  return (
    <section>
      <h3>{pw('articlesFound')}</h3>
      <ul class="held">
        {holding.map(hitText).map(({ id, label, detail }) => (
          <li key={id}>
            <Name id={id} label={label} onFollow={() => onChoose(id)} />
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
