import { tell } from '../state/shown.js';
import { t } from '../text/catalog.js';

/** Puts a text on the clipboard and tells so; on pages that are not secure, through a field that is copied from. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(t('copied', { what }));
  } catch {
    tell(copyFromField(text) ? t('copied', { what }) : t('copyFailed'));
  }
}

function copyFromField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
