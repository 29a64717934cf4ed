import { useEffect } from 'preact/hooks';
import { citation } from '../../wording/citation.js';
import type { NamedResponsible, NamedStepAccountability } from '../../wording/labelledProcedure.js';
import { actText, procedureWord } from '../../wording/procedure.js';
import type { ReportData } from '../../wording/report.js';
import { reportWord } from '../../wording/reportWords.js';
import { differenceTexts, responsibleTerms, thenText } from '../../wording/thenAndNow.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { Related } from '../parts/Related.js';
import { day } from '../state/asked.js';
import { language, locale } from '../state/session.js';
import { exporting } from '../state/table.js';
import { listed, t } from '../text/catalog.js';
import { longInstant } from '../text/time.js';
import { ct } from './caseWords.js';
import { StateMark } from './StateMark.js';

const terms = ['performers', 'accountable', 'inCharge'] as const;

/** 责任倒查: per step who acted and who had to answer, as known then and as known now. */
export function AccountTable({ data }: { readonly data: ReportData }) {
  const { found } = data;
  useEffect(() => {
    exporting.value = async () => tableOf(data);
    return () => {
      exporting.value = null;
    };
  }, [data]);
  if (found.steps.length === 0) return <p>{ct('nothingSteps')}</p>;
  const obligationOf = (id: string) => found.obligations.find(({ step }) => step.id === id);
  return (
    <>
      <p class="hint">{reportWord(language.value, 'preface')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll whole" tabIndex={0} aria-label={ct('partAccount')}>
        <table class="account">
          <caption>{ct('accountCaption', { case: data.case.label })}</caption>
          <thead>
            <tr>
              <th scope="col">{ct('what')}</th>
              <th scope="col">{reportWord(language.value, 'knownThen')}</th>
              <th scope="col">{reportWord(language.value, 'knownNow')}</th>
            </tr>
          </thead>
          {found.steps.map((step) => {
            const { waitingFor = [], modality = 'must', faults = [] } = obligationOf(step.step.id) ?? {};
            return <OfStep key={step.step.id} told={step} mark={{ state: step.state, waitingFor, modality, faults }} />;
          })}
        </table>
      </section>
      <h3>{ct('peopleNow')}</h3>
      <ul class="plain">
        {found.people.map(({ person, posts }) => (
          <li key={person.id}>
            <Name {...person} /> · {posts.length === 0 ? reportWord(language.value, 'noPost') : null}
            {posts.map((post) => (
              <Name key={post.id} {...post} />
            ))}
          </li>
        ))}
      </ul>
      {found.because.map(({ sentence, provisions }) => (
        <section key={sentence}>
          <p>{sentence}</p>
          <Related
            title={ct('articles')}
            records={provisions.map((each) => ({ id: each.id, label: citation(each, language.value) }))}
          />
        </section>
      ))}
    </>
  );
}

/** One step: who acted, and below it who answered, then and now. */
function OfStep(props: {
  readonly told: NamedStepAccountability;
  readonly mark: Parameters<typeof StateMark>[0]['step'];
}) {
  const { told, mark } = props;
  const { step, acts, moment, asKnownThen, asKnownNow, tookPart, dissented } = told;
  const differences = differenceTexts(told, locale.value);
  const people = (word: 'attended' | 'dissented', list: typeof tookPart) =>
    list.length === 0 ? [] : [procedureWord(language.value, word, { names: listed(list.map(({ label }) => label)) })];
  const lines = [
    ...(acts.length === 0
      ? [reportWord(language.value, 'noAct')]
      : acts.map((act) => reportWord(language.value, 'act', { act: actText(act, locale.value) }))),
    ...people('attended', tookPart),
    ...people('dissented', dissented),
    ...(moment === null ? [] : [reportWord(language.value, 'moment', { time: longInstant(moment) })]),
  ];
  return (
    <tbody>
      <tr class="of-step">
        <th colSpan={3} scope="rowgroup">
          <span lang={langOf(step.label)}>{step.label}</span> <StateMark step={mark} />
          {lines.map((line) => (
            <span key={line} class="line">
              {line}
            </span>
          ))}
        </th>
      </tr>
      {moment !== null && (
        <tr class="known-at">
          <th scope="row">{t('knownAs')}</th>
          <td>{asKnownThen === null ? reportWord(language.value, 'nothingThen') : thenText(told, locale.value)}</td>
          <td>
            {asKnownThen !== null && (
              <Badge kind={differences.length === 0 ? 'mark' : 'ambiguous'}>
                {differences.length === 0 ? `= ${ct('same')}` : `≠ ${ct('differs')}`}
              </Badge>
            )}
          </td>
        </tr>
      )}
      {moment !== null &&
        terms.map((term) => {
          const [then, now] = [textOf(asKnownThen, term), textOf(asKnownNow, term)];
          return (
            <tr key={term} class={asKnownThen !== null && then !== now ? 'differs' : undefined}>
              <th scope="row">{reportWord(language.value, term)}</th>
              <td>{then}</td>
              <td>
                {asKnownThen !== null && then !== now && <Badge kind="ambiguous">≠ {ct('different')}</Badge>}
                {now}
              </td>
            </tr>
          );
        })}
      {differences.length > 0 && (
        <tr class="came-later">
          <td colSpan={3}>
            {differences.map((text) => (
              <span key={text} class="line">
                {text}
              </span>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}

const textOf = (responsible: NamedResponsible | null, wanted: (typeof terms)[number]): string =>
  responsible === null
    ? '—'
    : (responsibleTerms(responsible, language.value).find(({ term }) => term === wanted)?.text ?? '');

const tableOf = ({ case: of, found }: ReportData) => ({
  name: `${of.id}-accountability-${day.value}`,
  head: [
    ct('step'),
    ct('what'),
    ...(['knownThen', 'knownNow'] as const).map((word) => reportWord(language.value, word)),
  ],
  rows: found.steps.flatMap(({ step, asKnownThen, asKnownNow }) =>
    terms.map((term) => [
      ...[step.label, reportWord(language.value, term)],
      ...[textOf(asKnownThen, term), textOf(asKnownNow, term)],
    ]),
  ),
});
