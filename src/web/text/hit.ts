import { citation, documentTitle } from '../../wording/citation.js';
import { language } from '../state/session.js';
import { listed, t, type Word } from './catalog.js';
import type { Hit } from './shapes.js';

/** A record found, as it is listed: its kind, its name, and what tells it from others. */
export interface HitText {
  readonly id: string;
  readonly kind: Word;
  readonly label: string;
  readonly detail: string;
}

export function hitText({ record, text }: Hit): HitText {
  const { id } = record;
  switch (record.__typename) {
    case 'Duty':
      return { id, kind: 'duty', label: record.label, detail: record.broader?.label ?? alias(record.label, text) };
    case 'Organization':
      return { id, kind: 'unit', label: record.label, detail: alias(record.label, text) };
    case 'Post':
      return { id, kind: 'post', label: record.label, detail: listed(record.incumbents.map(({ label }) => label)) };
    case 'Person':
      return { id, kind: 'person', label: record.label, detail: listed(record.posts.map(({ label }) => label)) };
    case 'Document':
      return { id, kind: 'kindDocument', label: documentTitle(record, language.value), detail: '' };
    case 'Provision':
      return { id, kind: 'kindProvision', label: citation(record, language.value), detail: `“${record.quote}”` };
    default:
      return { id, kind: 'matter', label: 'label' in record ? record.label : id, detail: text };
  }
}

const alias = (label: string, text: string): string => (text === label ? '' : text);

/** The kinds that a search of the page may find. */
export const searched = ['DUTY', 'ORGANIZATION', 'POST', 'PERSON', 'PROVISION', 'DOCUMENT'] as const;

export const countText = (shown: number, all: number): string =>
  shown < all ? t('hitsShown', { n: shown, all }) : t('hits', { n: all });
