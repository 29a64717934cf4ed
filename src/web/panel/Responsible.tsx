import { useState } from 'preact/hooks';
import { modes, modeWords } from '../../wording/labels.js';
import { performerLines } from '../../wording/party.js';
import { Name } from '../parts/Name.js';
import { language } from '../state/session.js';
import { inLanguage, t } from '../text/catalog.js';
import type { Held as HeldDuty, Responsibilities } from '../text/shapes.js';

const shownAtFirst = 12;

/** What is held, performed for others, and performed by others. */
export function Responsible({ found }: { readonly found: Responsibilities | null }) {
  if (found === null) return null;
  const { holds, performs, handedOn } = found;
  return (
    <section class="responsible">
      <h3>{t('responsibilities')}</h3>
      <Held title={t('performsForOthers')} duties={performs} whose />
      <Held title={t('handedOn')} duties={handedOn} whose />
      <Held title={t('holdsOwn')} duties={holds} />
      {holds.length + performs.length + handedOn.length === 0 && <p>{t('noneRecorded')}</p>}
    </section>
  );
}

function Held(props: { readonly title: string; readonly duties: readonly HeldDuty[]; readonly whose?: boolean }) {
  const { title, duties, whose } = props;
  const [all, setAll] = useState(false);
  if (duties.length === 0) return null;
  const ordered = [...duties].sort((a, b) => modes.indexOf(a.mode) - modes.indexOf(b.mode));
  const shown = all ? ordered : ordered.slice(0, shownAtFirst);
  const more = ordered.length - shown.length;
  return (
    <>
      <h4>
        {title} <span class="count">{duties.length}</span>
      </h4>
      <ul class="held">
        {shown.map((each) => (
          <li
            key={`${each.duty.id} ${each.mode} ${each.area?.id ?? ''} ${each.post?.id ?? each.organization?.id ?? ''}`}
          >
            <span class="term">{inLanguage(modeWords[each.mode])}</span> <Name {...each.duty} />
            {each.area !== null && <span> · {each.area.label}</span>}
            {whose === true && (
              <span class="hint">
                {' '}
                {t('onBehalf', { who: each.post?.label ?? each.organization?.label ?? '' })}
                {performerLines(each.performers, language.value).map((line) => ` · ${line}`)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {(more > 0 || all) && duties.length > shownAtFirst && (
        <button type="button" class="link" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('more', { n: more })}
        </button>
      )}
    </>
  );
}
