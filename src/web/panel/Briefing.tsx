import { useState } from 'preact/hooks';
import { dueCounts } from '../../wording/dueCounts.js';
import { questions } from '../api/questions.js';
import { Link } from '../parts/Link.js';
import { Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked, assume, day, moment, turning, within } from '../state/asked.js';
import { addDays, hasTurned, momentOf } from '../state/days.js';
import { chart } from '../state/overview.js';
import { allPages, askOnce, useAnswer, useWork } from '../state/resource.js';
import { language } from '../state/session.js';
import { t } from '../text/catalog.js';

const shownAtFirst = 10;

/** What the morning asks: who is away and who performs, what is open, and what changes next. */
export function Briefing() {
  return (
    <>
      <Exceptions />
      <DueToday />
      <Coming />
    </>
  );
}

function Exceptions() {
  const [all, setAll] = useState(false);
  const notices = chart.value?.notices;
  if (notices === undefined) return null;
  const more = all ? 0 : notices.length - shownAtFirst;
  return (
    <section class="exceptions">
      <h3>
        {t('exceptions', { day: day.value })} <span class="count">{notices.length}</span>
      </h3>
      {notices.length === 0 && <p>{t('noExceptions')}</p>}
      <ul class="held">
        {(all ? notices : notices.slice(0, shownAtFirst)).map(({ post, kind, who, what }) => (
          <li key={post}>
            <Name id={post} label={who} />
            <p class={`what-${kind}`}>{what}</p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('more', { n: more })}
        </button>
      )}
    </section>
  );
}

/** How much is due on the day; as recorded, so nothing while a draft is on. */
function DueToday() {
  const variables = { within: within.value, from: day.value, to: addDays(day.value, 1), knownAt: moment.value.knownAt };
  const { data } = useWork(assume.value === null ? JSON.stringify(['due', variables]) : null, (signal) =>
    allPages(async (after) => (await askOnce(questions.dueCounts, { ...variables, after }, signal)).dueList),
  );
  if (data === null) return null;
  const states = data.map(({ obligation }) => obligation.state);
  return (
    <section>
      <h3>
        {t('dueToday', { day: day.value })} <span class="count">{data.length}</span>
      </h3>
      <p>
        {dueCounts(states, language.value)} <Link to={{ view: 'cases', case: '', part: '' }}>{t('seeDue')}</Link>
      </p>
    </section>
  );
}

function Coming() {
  const { data, error } = useAnswer(questions.coming, {
    ...{ within: within.value, from: day.value, to: addDays(day.value, 8), types: [...turning] },
    ...{ knownAt: moment.value.knownAt, assume: assume.value, lang: asked.value.lang },
  });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const coming = (data.turns ?? []).filter(({ at }) => !hasTurned(at, moment.value.at));
  return (
    <section>
      <h3>{t('coming')}</h3>
      {coming.length === 0 && <p>{t('noneComing')}</p>}
      <ul class="held">
        {coming.map(({ at, sentence }) => (
          <li key={at}>
            {sentence} <Link to={{ at: momentOf(at) }}>{t('seeThatDay')}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
