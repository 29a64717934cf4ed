import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '../../wording/verdict.js';
import { download } from '../export/download.js';
import { copy } from '../parts/copy.js';
import { Link } from '../parts/Link.js';
import { pinnedLink } from '../state/link.js';
import { type Shown, shown } from '../state/shown.js';
import { t } from '../text/catalog.js';
import { pw } from './panelWords.js';

/** What can be recorded where the answer leaves something open. */
const acts = { partial: 'designate', gap: 'designate', conflict: 'correct', unstated: 'ruling' } as const;
const forms = { designate: 'designation', correct: 'designation', ruling: 'ruling' } as const;

/** What can be done with an answer: its gap settled, the answer copied, linked to, saved with its receipt. */
export function Actions(props: { readonly answer: Shown; readonly verdict?: Verdict; readonly of?: string }) {
  const { answer, verdict, of = '' } = props;
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
      <Receipt answer={answer} />
    </div>
  );
}

/** Says for a moment that it was copied; screen readers are told too. */
function CopyButton({ text, name }: { readonly text: () => string; readonly name: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      onClick={async () => {
        await copy(text(), name);
        setCopied(true);
      }}
    >
      {copied ? pw('isCopied') : name}
    </button>
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
