import { useEffect, useState } from 'preact/hooks';
import { findingWords, gapWords, severityWords } from '../../wording/labels.js';
import { questions } from '../api/questions.js';
import { Choice } from '../parts/Choice.js';
import { Badge, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, day, within } from '../state/asked.js';
import { addDays } from '../state/days.js';
import { allPages, askOnce, useWork } from '../state/resource.js';
import { exporting } from '../state/table.js';
import { inLanguage, t } from '../text/catalog.js';
import type { Finding } from '../text/shapes.js';
import { fromTo } from '../text/time.js';

type Severity = Finding['severity'];

const severities = Object.keys(severityWords) as readonly Severity[];
const ahead = [0, 30, 90] as const;

/** What needs attention: the gravest first. */
export function FindingsView() {
  const [days, setDays] = useState(0);
  const [severity, setSeverity] = useState('');
  const [code, setCode] = useState('');
  const { data, error, loading } = useFindings(days);
  const found = (data ?? []).filter(
    (each) => (severity === '' || each.severity === severity) && (code === '' || each.code === code),
  );
  useEffect(() => {
    exporting.value = async () => tableOf(found);
    return () => {
      exporting.value = null;
    };
  }, [data, severity, code]);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const codes = [...new Set(data.map((each) => each.code))];
  return (
    <div class={loading ? 'stale' : undefined} aria-busy={loading}>
      <div class="filters">
        <Choice
          id="look-ahead"
          label={t('lookAhead')}
          value={String(days)}
          onChange={(value) => setDays(Number(value))}
        >
          {ahead.map((each) => [String(each), each === 0 ? t('onTheDay') : t('nextDays', { n: each })])}
        </Choice>
        <Choice id="severity" label={t('severity')} value={severity} onChange={setSeverity}>
          {[['', t('all')], ...severities.map((each) => [each, inLanguage(severityWords[each])] as const)]}
        </Choice>
        <Choice id="code" label={t('code')} value={code} onChange={setCode}>
          {[['', t('all')], ...codes.map((each) => [each, inLanguage(findingWords[each])] as const)]}
        </Choice>
        <p class="hint" role="status">
          {t('findingsCaption', { n: found.length })} · {day.value}
        </p>
      </div>
      {found.length === 0 && <p>{t(data.length === 0 ? 'findingsEmpty' : 'findingsFiltered')}</p>}
      {severities.map((each) => (
        <Group key={each} severity={each} found={found.filter((finding) => finding.severity === each)} />
      ))}
    </div>
  );
}

/** All findings, page by page. */
function useFindings(days: number) {
  const question = {
    within: within.value,
    ...askedWithDraft.value,
    ...(days === 0 ? {} : { at: null, from: day.value, to: addDays(day.value, days) }),
  };
  return useWork(JSON.stringify(['findings', question]), (signal) =>
    allPages(async (after) => (await askOnce(questions.findings, { ...question, after }, signal)).findings),
  );
}

function Group({ severity, found }: { readonly severity: Severity; readonly found: readonly Finding[] }) {
  if (found.length === 0) return null;
  return (
    <section class={`findings findings-${severity}`}>
      <h2>
        {inLanguage(severityWords[severity])} <span class="count">{found.length}</span>
      </h2>
      <ul class="plain">
        {found.map((each, index) => (
          <li key={`${index} ${each.sentence}`}>
            <p>
              <Badge kind={severity === 'error' ? 'conflict' : severity === 'warning' ? 'gap' : 'mark'}>
                {inLanguage(findingWords[each.code])}
                {each.reason !== null && ` · ${inLanguage(gapWords[each.reason])}`}
              </Badge>{' '}
              {each.sentence}
              {each.from !== null && <span class="hint"> {fromTo(each.from, each.to)}</span>}
            </p>
            <p class="hint">
              {t('settledBy')}: {each.settledBy}
            </p>
            <p class="names">
              {each.subjects.map((subject) => (
                <Name key={subject.id} id={subject.id} label={'label' in subject ? subject.label : subject.id} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const tableOf = (found: readonly Finding[]) => ({
  name: `${within.value}-findings-${day.value}`,
  head: [t('severity'), t('code'), t('viewfindings'), t('subjects'), t('settledBy'), t('colFrom'), t('colTo')],
  rows: found.map(({ severity, code, sentence, subjects, settledBy, from, to }) => [
    inLanguage(severityWords[severity]),
    inLanguage(findingWords[code]),
    sentence,
    subjects.map((each) => ('label' in each ? each.label : each.id)).join(' '),
    settledBy,
    from ?? '',
    to ?? '',
  ]),
});
