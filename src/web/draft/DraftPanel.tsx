import { signal } from '@preact/signals';
import { copy } from '../panel/Actions.js';
import { Badge, langOf } from '../parts/Name.js';
import { address, go } from '../state/address.js';
import { draft, within } from '../state/asked.js';
import { t } from '../text/catalog.js';
import { DraftForm } from './DraftForm.js';
import { formatDraft, lineOf, type Supposition, yamlOf } from './draft.js';
import { Outlook } from './Outlook.js';
import { useLabels } from './useLabels.js';
import { suppositionText } from './words.js';

/** Whether the form is open. */
export const drafting = signal(address.peek().draft !== '');

/** Says over everything that a draft is on: nobody shall take what is shown for what is so. */
export function DraftBanner() {
  const { suppositions, unread } = draft.value;
  const labels = useLabels(suppositions);
  if (suppositions.length + unread.length === 0) return null;
  const remove = (gone: Supposition) => go({ draft: formatDraft(suppositions.filter((each) => each !== gone)) });
  return (
    <section class="draft-banner" aria-label={t('draft')}>
      <p>
        <Badge kind="draft">{t('draft')}</Badge> <strong>{t('draftOn')}</strong>
      </p>
      <ul class="plain">
        {suppositions.map((each) => {
          const what = suppositionText(each, labels);
          return (
            <li key={lineOf(each)}>
              <span lang={langOf(what)}>{what}</span>{' '}
              <button type="button" class="small" aria-label={t('draftRemove', { what })} onClick={() => remove(each)}>
                ×
              </button>
            </li>
          );
        })}
        {unread.map((line) => (
          <li key={line} class="wrong">
            {t('draftUnread', { text: line })}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={() => copy(yamlOf(suppositions, within.value, t('draft')), t('draftYaml'))}>
          {t('draftYaml')}
        </button>
        <button type="button" onClick={() => go({ draft: '' })}>
          {t('draftClear')}
        </button>
        <span class="hint">{t('draftYamlHow')}</span>
      </div>
    </section>
  );
}

/** The form for a draft, and what it would bring about. */
export function DraftPanel() {
  const { suppositions } = draft.value;
  if (!drafting.value) return null;
  return (
    <section class="draft-panel" id="draft">
      <h2>{t('draftTitle')}</h2>
      <p class="hint">{t('draftNote')}</p>
      <DraftForm onAdd={(added) => go({ draft: formatDraft([...suppositions, added]) })} />
      {suppositions.length > 0 && <Outlook />}
    </section>
  );
}
