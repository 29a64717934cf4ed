import { findingWords, gapWords, severityWords } from '../../wording/labels.js';
import { colon } from '../../wording/phrases.js';
import { questions } from '../api/questions.js';
import { Choice } from '../parts/Choice.js';
import { Listed } from '../parts/Listed.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { emptyValues, setValues } from '../record/values.js';
import { address, go } from '../state/address.js';
import { askedWithDraft, day, governments, within } from '../state/asked.js';
import { addDays, dayOf, momentBefore } from '../state/days.js';
import { allPages, askOnce, useWork } from '../state/resource.js';
import { language } from '../state/session.js';
import { useExport } from '../state/table.js';
import { mayRecord, useViewer } from '../state/viewer.js';
import { begun, inLanguage, t } from '../text/catalog.js';
import type { Finding } from '../text/shapes.js';
import { fromTo } from '../text/time.js';
import { type Cause, causesOf, matches, parseFindings, saidTogether } from './findingCauses.js';
import { lw } from './listWords.js';

const severities = Object.keys(severityWords) as readonly Finding['severity'][];
const ahead = [0, 30, 90] as const;

/** 待核查: what has to be looked at, by what causes it, the gravest first. */
export function FindingsView() {
  const days = ahead.find((each) => String(each) === address.value.span) ?? 0;
  const filter = parseFindings(address.value.filter);
  const { data, error, loading } = useFindings(days);
  const found = (data ?? []).filter((each) => matches(each, filter));
  const government = governments.value.find(({ id }) => id === within.value)?.label ?? within.value;
  const title = `${government}　${lw('findings')}`;
  useExport(title, async () => tableOf(found, title), [data, address.value.filter]);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const codes = [...new Set(data.map((each) => each.code))];
  const [fresh, known] = [found.filter((each) => each.known === null), found.filter((each) => each.known !== null)];
  const causes = causesOf(fresh);
  const narrow = (change: Partial<typeof filter>) => {
    const next = { ...filter, ...change };
    go({
      filter: [
        next.severity && `severity:${next.severity}`,
        next.code && `code:${next.code}`,
        next.known && `known:${next.known}`,
        next.about,
      ]
        .filter((part) => part !== '')
        .join(' '),
    });
  };
  return (
    <div class={loading ? 'findings-view stale' : 'findings-view'} aria-busy={loading}>
      <div class="filters">
        <Choice
          id="look-ahead"
          label={lw('lookAhead')}
          value={String(days)}
          onChange={(span) => go({ span: span === '0' ? '' : span })}
        >
          {ahead.map((each) => [String(each), each === 0 ? t('onTheDay') : t('nextDays', { n: each })])}
        </Choice>
        <Choice
          id="severity"
          label={lw('severity')}
          value={filter.severity}
          onChange={(severity) => narrow({ severity })}
        >
          {[['', t('all')], ...severities.map((each) => [each, inLanguage(severityWords[each])] as const)]}
        </Choice>
        <Choice id="code" label={lw('code')} value={filter.code} onChange={(code) => narrow({ code })}>
          {[['', t('all')], ...codes.map((each) => [each, inLanguage(findingWords[each])] as const)]}
        </Choice>
        <Choice id="is-known" label={lw('known')} value={filter.known} onChange={(each) => narrow({ known: each })}>
          {[
            ['', t('all')],
            ['new', lw('onlyNew')],
            ['known', lw('onlyKnown')],
          ]}
        </Choice>
        <p class="hint" role="status">
          {lw('causesOf', { causes: causes.length, n: fresh.length })}
          {known.length > 0 && ` · ${lw('knownCount', { n: known.length })}`}
          {found.length < data.length && (
            <>
              {' '}
              · {lw('shown', { n: found.length, all: data.length })}
              <button type="button" class="link" onClick={() => go({ filter: '' })}>
                {lw('clear')}
              </button>
            </>
          )}
        </p>
      </div>
      {found.length === 0 && <p>{t(data.length === 0 ? 'findingsEmpty' : 'findingsFiltered')}</p>}
      {severities.map((severity) => (
        <Group key={severity} severity={severity} causes={causes.filter((each) => each.severity === severity)} />
      ))}
      {known.length > 0 && (
        <details class="known" key={filter.known} open={filter.known === 'known'}>
          <summary>{lw('knownCount', { n: known.length })}</summary>
          {severities.map((severity) => (
            <Group
              key={severity}
              severity={severity}
              causes={causesOf(known).filter((each) => each.severity === severity)}
            />
          ))}
        </details>
      )}
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

function Group({ severity, causes }: { readonly severity: Finding['severity']; readonly causes: readonly Cause[] }) {
  if (causes.length === 0) return null;
  const n = causes.reduce((sum, { found }) => sum + found.length, 0);
  return (
    <section class={`findings findings-${severity}`}>
      <h2>
        {begun(inLanguage(severityWords[severity]))}{' '}
        <span class="hint">{lw('causesOf', { causes: causes.length, n })}</span>
      </h2>
      <ul class="plain">
        {causes.map((cause) => (
          <OfCause key={cause.key} cause={cause} />
        ))}
      </ul>
    </section>
  );
}

const marks = {
  GAP: 'gap',
  CONFLICT: 'conflict',
  AMBIGUOUS: 'conflict',
  STEP_DUE: 'due',
  STEP_OVERDUE: 'due',
} as const;

/** What causes it first, then what follows from it. */
function OfCause({ cause: { code, reason, subject, found } }: { readonly cause: Cause }) {
  const mark = code in marks ? marks[code as keyof typeof marks] : null;
  const said = found.length > 1 ? saidTogether(found) : null;
  const head = [begun(inLanguage(findingWords[code])), reason === null ? '' : inLanguage(gapWords[reason])];
  return (
    <li class={found.length > 1 ? 'cause of-several' : 'cause'}>
      <div class="cause-head">
        <h3>
          <span class={mark === null || mark === 'due' ? undefined : `state-${mark}`}>
            {mark !== null && <Mark of={mark} />} {head.filter((part) => part !== '').join(' · ')}
          </span>
          {subject !== null && <Name {...subject} />}
          {found.length > 1 && <span class="n">{lw('items', { n: found.length })}</span>}
        </h3>
        {found.some(({ known }) => known === null) && <Acknowledge found={found} />}
      </div>
      {[...new Set(found.flatMap(({ known }) => (known === null ? [] : [knownText(known)])))].map((each) => (
        <p key={each}>
          <Mark of="due" /> {each}
        </p>
      ))}
      {said === null ? (
        <ul class="plain">
          {found.map((each, index) => (
            <One key={`${index} ${each.sentence}`} finding={each} subject={subject?.id ?? null} />
          ))}
        </ul>
      ) : (
        <Together found={found} said={said} subject={subject?.id ?? null} />
      )}
    </li>
  );
}

/** `已知悉，至 2026-12-31 止，办公室处理：分工调整已报批` */
function knownText({ validTo, owner, said }: NonNullable<Finding['known']>): string {
  const parts = [
    ...(validTo === null ? [lw('known')] : [lw('knownUntil', { day: dayOf(momentBefore(validTo)) })]),
    ...(owner === null ? [] : [lw('knownBy', { who: owner.label })]),
  ];
  return `${parts.join(language.value === 'en' ? ', ' : '，')}${colon(language.value)}${said}`;
}

/** Leads to the form in which it is said that findings are known. */
function Acknowledge({ found }: { readonly found: readonly Finding[] }) {
  const viewer = useViewer();
  if (!mayRecord(viewer)) return null;
  const begin = () => {
    const findings = found.map(({ code, subjects, records }) => ({
      ...{ code, subjects: subjects.map(({ id }) => id), records: records.map(({ id }) => id) },
    }));
    emptyValues('known');
    setValues('known', {
      text: {
        ...{ findings: JSON.stringify(findings), finding: found.map(({ sentence }) => sentence).join('\n') },
        ...{ from: day.peek(), day: addDays(day.peek(), 30) },
      },
    });
    go({ view: 'record', form: 'known' });
  };
  return (
    <button type="button" class="small acknowledge" onClick={begin}>
      {lw('acknowledge')}
    </button>
  );
}

/** What is said alike of all, once; then of which. */
function Together(props: {
  readonly found: readonly Finding[];
  readonly said: string;
  readonly subject: string | null;
}) {
  const { found, said, subject } = props;
  const [first] = found;
  return (
    <>
      <p lang={langOf(said)}>{said}</p>
      <p>
        <Listed>
          {found.flatMap(({ subjects }) =>
            subjects
              .filter(({ id }) => id !== subject)
              .map((each) => <Name key={each.id} id={each.id} label={'label' in each ? each.label : each.id} />),
          )}
        </Listed>
      </p>
      <p class="hint">
        {t('settledBy')}
        {colon(language.value)}
        {first?.settledBy}
      </p>
    </>
  );
}

function One({ finding, subject }: { readonly finding: Finding; readonly subject: string | null }) {
  const { sentence, settledBy, subjects, from, to } = finding;
  const others = subjects.filter(({ id }) => id !== subject);
  return (
    <li>
      <p lang={langOf(sentence)}>
        {sentence}
        {from !== null && <span class="hint"> {fromTo(from, to)}</span>}
      </p>
      <p class="hint">
        {t('settledBy')}
        {colon(language.value)}
        {settledBy}
        {others.length > 0 && (
          <>
            {' '}
            <Listed>
              {others.map((each) => (
                <Name key={each.id} id={each.id} label={'label' in each ? each.label : each.id} />
              ))}
            </Listed>
          </>
        )}
      </p>
    </li>
  );
}

const tableOf = (found: readonly Finding[], title: string) => ({
  name: `${within.value}-findings-${day.value}`,
  title,
  head: [lw('severity'), lw('code'), lw('finding'), lw('concerns'), t('settledBy'), lw('from'), lw('to'), lw('known')],
  rows: found.map(({ severity, code, sentence, subjects, settledBy, from, to, known }) => [
    inLanguage(severityWords[severity]),
    inLanguage(findingWords[code]),
    sentence,
    subjects.map((each) => ('label' in each ? each.label : each.id)).join(' '),
    settledBy,
    from ?? '',
    to ?? '',
    known === null ? '' : knownText(known),
  ]),
});
