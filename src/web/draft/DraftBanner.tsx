import { formatAssumption, type Phrase } from '../../wording/assume.js';
import { copy } from '../parts/copy.js';
import { Badge, langOf } from '../parts/Name.js';
import { go } from '../state/address.js';
import { day, draft, within } from '../state/asked.js';
import { formatDraft, toBeRecorded } from '../state/draft.js';
import { newToken } from '../state/token.js';
import { t } from '../text/catalog.js';
import { useLabels } from './useLabels.js';
import { assumptionText } from './words.js';
import { yamlOf } from './yaml.js';

/** Says over everything that a draft is on: a viewer must not take what is shown for what is so. */
export function DraftBanner() {
  const { assumptions, unread } = draft.value;
  const labels = useLabels(assumptions);
  if (assumptions.length + unread.length === 0) return null;
  const remove = (gone: Phrase) => go({ draft: formatDraft(assumptions.filter((each) => each !== gone)) });
  const changeSet = () => {
    const reason = assumptions.map((each) => assumptionText(each, labels)).join('；');
    return toBeRecorded(assumptions, { within: within.value, reason, day: day.value, token: newToken() });
  };
  const record = (each: Phrase) =>
    go({
      view: 'record',
      form: each.kind === 'absence' ? 'leave' : 'designation',
      draft: formatDraft([each, ...assumptions.filter((other) => other !== each)]),
    });
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
              <button type="button" class="small" onClick={() => record(each)}>
                {t('draftRecord')}
              </button>{' '}
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
        <button type="button" onClick={() => copy(yamlOf(changeSet()), t('draftYaml'))}>
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
