import { later } from '../parts/later.js';
import { address } from '../state/address.js';
import { t } from '../text/catalog.js';

const Today = later('today', async () => (await import('./Today.js')).Today);
const Answer = later('answer', async () => (await import('./Answer.js')).Answer);

/** The answer to what was typed or selected; at first what the day brings. */
export function Panel() {
  const { sel, q } = address.value;
  const isFirst = sel === '' && q === '';
  return (
    <section
      id="answer"
      class={isFirst ? 'panel first-view' : 'panel answering'}
      aria-label={t(isFirst ? 'viewtoday' : 'answer')}
      tabIndex={-1}
    >
      {isFirst ? <Today /> : <Answer />}
    </section>
  );
}

/** Below the map: how the answer in the panel was found. */
export const BelowMap = later('explained', async () => (await import('./Explained.js')).Explained);
