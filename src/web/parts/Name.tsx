import type { ComponentChildren } from 'preact';
import { news } from '../state/ledger.js';
import { language } from '../state/session.js';
import { t } from '../text/catalog.js';
import { Link } from './Link.js';

/** Marks words that are not in the language of the page, so that they are read aloud in their own. */
export const langOf = (text: string): string | undefined =>
  language.value === 'en' && /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined;

/** A name that selects its record. */
export function Name(props: {
  readonly id: string;
  readonly label: string;
  readonly plain?: boolean;
  readonly onFollow?: () => void;
}) {
  const { id, label, plain, onFollow } = props;
  const isNew = news.value?.ids.has(id) === true;
  if (plain === true) return <span lang={langOf(label)}>{label}</span>;
  return (
    <Link to={{ sel: id, q: '' }} lang={langOf(label)} onFollow={onFollow}>
      {label}
      {isNew && <span class="is-new">{t('isNew')}</span>}
    </Link>
  );
}

/** A short text with a frame: what is said by colour is also said in words. */
export function Badge({ kind, children }: { readonly kind: string; readonly children: ComponentChildren }) {
  return <span class={`badge badge-${kind}`}>{children}</span>;
}
