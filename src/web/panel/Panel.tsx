import { later } from '../parts/later.js';
import { address } from '../state/address.js';
import { t } from '../text/catalog.js';
import { Today } from './Today.js';

const Asked = later('asked', async () => (await import('./Asked.js')).Asked);
const Selected = later('selected', async () => (await import('./Selected.js')).Selected);

/** The answer to what was typed or selected; before anything was, what the morning asks. */
export function Panel() {
  const { sel, q } = address.value;
  const isFirst = sel === '' && q === '';
  return (
    <section
      id="answer"
      class={isFirst ? 'panel first-view' : 'panel'}
      aria-label={t(isFirst ? 'viewtoday' : 'answer')}
      tabIndex={-1}
    >
      {sel !== '' ? <Selected key={sel} id={sel} /> : q !== '' ? <Asked key={q} text={q} /> : <Today />}
    </section>
  );
}
