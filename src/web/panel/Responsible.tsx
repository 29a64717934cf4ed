import { useState } from 'preact/hooks';
import type { HeldFragment, PostQuery } from '../generated/operations.js';
import { Name } from '../parts/Name.js';
import { performerLines } from '../text/answerText.js';
import { listed, t } from '../text/catalog.js';
import { inLanguage, modes, modeWords } from '../text/words.js';

const shownAtFirst = 12;

/** What is held, performed for others, and performed by others. */
export function Responsible({ found }: { readonly found: PostQuery['responsibilitiesOf'] }) {
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

function Held(props: { readonly title: string; readonly duties: readonly HeldFragment[]; readonly whose?: boolean }) {
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
                {performerLines(each.performers).length > 0 && ` · ${listed(performerLines(each.performers))}`}
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
