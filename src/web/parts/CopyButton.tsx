import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/catalog.js';
import { copy } from './copy.js';

/** Says for a moment that it was copied; screen readers are told too. */
export function CopyButton({ text, name }: { readonly text: () => string; readonly name: string }) {
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
      {copied ? t('isCopied') : name}
    </button>
  );
}
