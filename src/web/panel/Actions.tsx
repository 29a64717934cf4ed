import { useEffect } from 'preact/hooks';
import { download } from '../export/download.js';
import { copy } from '../parts/copy.js';
import { pinnedLink } from '../state/link.js';
import { type Shown, shown } from '../state/shown.js';
import { t } from '../text/catalog.js';

/** What can be done with an answer: copied, linked to, asked again elsewhere, saved. */
export function Actions({ answer }: { readonly answer: Shown }) {
  useEffect(() => {
    shown.value = answer;
    return () => {
      if (shown.peek() === answer) shown.value = null;
    };
  }, [answer.text, JSON.stringify(answer.variables)]);
  const query = JSON.stringify({ query: answer.document, variables: answer.variables }, null, 2);
  return (
    <div class="actions">
      <button type="button" onClick={() => copy(answer.text, t('copyText'))}>
        {t('copyText')}
      </button>
      <button type="button" onClick={() => copy(pinnedLink(), t('copyLink'))}>
        {t('copyLink')}
      </button>
      <button type="button" onClick={() => copy(query, t('copyQuery'))}>
        {t('copyQuery')}
      </button>
      {answer.receipt !== null && (
        <button
          type="button"
          onClick={() =>
            download(`${answer.name}.receipt.json`, 'application/json', JSON.stringify(answer.receipt, null, 2))
          }
        >
          {t('receipt')}
        </button>
      )}
    </div>
  );
}
