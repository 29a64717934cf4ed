import { formatAssumption, type Phrase } from '../../wording/assume.js';
import { copy } from '../parts/copy.js';
import { Badge, langOf } from '../parts/Name.js';
import { go } from '../state/address.js';
import { day, draft, drafting, within } from '../state/asked.js';
import { formatDraft, yamlOf } from '../state/draft.js';
import { t } from '../text/catalog.js';
import { DraftForm } from './DraftForm.js';
import { Outlook } from './Outlook.js';
import { useLabels } from './useLabels.js';
import { assumptionText } from './words.js';

/** The draft that is on, and the form for it. */
export function Drafts() {
  return (
    <>
      <DraftBanner />
      <DraftPanel />
    </>
  );
}

/** Says over everything that a draft is on: a viewer must not take what is shown for what is so. */
function DraftBanner() {
  const { assumptions, unread } = draft.value;
  const labels = useLabels(assumptions);
  if (assumptions.length + unread.length === 0) return null;
  const remove = (gone: Phrase) => go({ draft: formatDraft(assumptions.filter((each) => each !== gone)) });
  return (
    <section class="draft-banner" aria-label={t('draft')}>
      <p>
        <Badge kind="draft">{t('draft')}</Badge> <strong>{t('draftOn')}</strong>
      </p>
      <ul class="plain">
        {assumptions.map((each) => {
          const what = assumptionText(each, labels);
          return (
            <li key={formatAssumption(each)}>
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
        <button
          type="button"
          onClick={() => copy(yamlOf(assumptions, within.value, t('draft'), day.value), t('draftYaml'))}
        >
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
function DraftPanel() {
  const { assumptions } = draft.value;
  if (!drafting.value) return null;
  return (
    <section class="draft-panel" id="draft">
      <h2>{t('draftTitle')}</h2>
      <p class="hint">{t('draftNote')}</p>
      <DraftForm onAdd={(added) => go({ draft: formatDraft([...assumptions, added]) })} />
      {assumptions.length > 0 && <Outlook />}
    </section>
  );
}
