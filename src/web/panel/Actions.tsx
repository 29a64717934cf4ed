import { useEffect } from 'preact/hooks';
import type { Verdict } from '../../wording/verdict.js';
import { download } from '../export/download.js';
import { CopyButton } from '../parts/CopyButton.js';
import { Link } from '../parts/Link.js';
import { pinnedLink } from '../state/link.js';
import { type Shown, shown } from '../state/shown.js';
import { t } from '../text/catalog.js';
import { CalendarAddress } from './CalendarAddress.js';
import { pw } from './panelWords.js';

/** What can be recorded where the answer leaves something open. */
const acts = { partial: 'designate', gap: 'designate', conflict: 'correct', unstated: 'ruling' } as const;
const forms = { designate: 'designation', correct: 'designation', ruling: 'ruling' } as const;

/** What can be done with an answer: its gap settled, the answer copied, linked to, subscribed to, saved with its receipt. */
export function Actions(props: {
  readonly answer: Shown;
  readonly verdict?: Verdict;
  readonly of?: string;
  /** The post, person or unit whose calendar it is. */
  readonly calendar?: string;
}) {
  const { answer, verdict, of = '', calendar } = props;
  useEffect(() => {
    shown.value = answer;
    return () => {
      if (shown.peek() === answer) shown.value = null;
    };
  }, [answer.text, JSON.stringify(answer.variables)]);
  const act = verdict !== undefined && verdict in acts ? acts[verdict as keyof typeof acts] : null;
  return (
    <div class="actions" role="group" aria-label={pw('acts')}>
      {act !== null && <Link to={{ view: 'record', form: forms[act], sel: of, q: '' }}>{pw(act)}</Link>}
      <CopyButton text={() => answer.text} name={t('copyText')} />
      <CopyButton text={() => pinnedLink()} name={t('copyLink')} />
      {calendar !== undefined && <CalendarAddress of={calendar} />}
      <Receipt answer={answer} />
    </div>
  );
}

/** What a receipt is, and how it is had; and how the same is asked elsewhere. */
function Receipt({ answer }: { readonly answer: Shown }) {
  const query = JSON.stringify({ query: answer.document, variables: answer.variables }, null, 2);
  return (
    <details class="receipt">
      <summary>{pw('receiptName')}</summary>
      <div class="receipt-box">
        <p>{pw('receiptWhat')}</p>
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
        <CopyButton text={() => query} name={t('copyQuery')} />
      </div>
    </details>
  );
}
