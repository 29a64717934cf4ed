import { documentTitle } from '../../wording/citation.js';
import type { FromApi } from '../../wording/fromApi.js';
import { kindWords } from '../../wording/labels.js';
import { stepPerformerText } from '../../wording/procedure.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import type { MeaningQuery } from '../generated/operations.js';
import { langOf, Name } from '../parts/Name.js';
import { Related } from '../parts/Related.js';
import { Trouble } from '../parts/Trouble.js';
import { askedWithDraft, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language } from '../state/session.js';
import { inLanguage } from '../text/catalog.js';
import { Quote } from './Basis.js';
import { pw } from './panelWords.js';
import { Row } from './Rows.js';
import { Skeleton } from './Skeleton.js';
import { Top } from './Top.js';
import { Verdict } from './Verdict.js';

type Meaning = FromApi<MeaningQuery>;
type Meant = NonNullable<Meaning['record']>;
type Obligation = NonNullable<NonNullable<Meaning['whoIsResponsible']>['procedure']>['obligations'][number];

/** A step or procedure with who performs it, a norm with its words, a silence with what is not stated. */
export function MeaningPanel({ id }: { readonly id: string }) {
  const { data, error } = useAnswer(questions.meaning, { id, text: id, within: within.value, ...askedWithDraft.value });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Skeleton />;
  const { record } = data;
  if (record === null) return null;
  const steps = data.whoIsResponsible?.procedure?.obligations ?? [];
  const label = 'label' in record ? record.label : id;
  return (
    <article class="answer">
      <Top kind={kindOf(record)} label={label} />
      {record.__typename === 'Step' && record.procedure !== null && (
        <p class="nothing">
          <Name id={record.procedure.id} label={pw('procedureOf', { procedure: record.procedure.label })} />
        </p>
      )}
      {record.__typename === 'Silence' ? (
        <Verdict verdict="unstated">
          <p>{pw('silenceSays', { document: titleOf(record) })}</p>
          {record.note !== null && <p lang={langOf(record.note)}>{record.note}</p>}
        </Verdict>
      ) : (
        steps.length === 0 && <p class="nothing">{pw('normNames')}</p>
      )}
      {steps.length > 0 && <StepRows steps={steps} />}
      <Words record={record} steps={steps} label={label} />
      {record.__typename === 'Silence' && <Related title={pw('about')} records={record.about} />}
    </article>
  );
}

/** Who performs each step, by the text of the procedure. */
function StepRows({ steps }: { readonly steps: readonly Obligation[] }) {
  return (
    <section>
      <h3>{pw('stepsWho')}</h3>
      <dl class="rows steps-rows">
        {steps.map(({ step, performers }) => (
          <Row key={step.id} term={step.label}>
            {performers.map(({ inRole, party, unnamed, ...each }, index) => {
              const told = stepPerformerText({ ...each, role: inRole, party, gap: unnamed }, language.value);
              return (
                <p key={`${index} ${told}`} lang={langOf(told)}>
                  {told}
                </p>
              );
            })}
          </Row>
        ))}
      </dl>
    </section>
  );
}

/** The articles in their own words. */
function Words(props: { readonly record: Meant; readonly steps: readonly Obligation[]; readonly label: string }) {
  const { record, steps, label } = props;
  const own = record.basis.flatMap((each) => (each.__typename === 'Provision' ? [each] : []));
  const cited = steps.flatMap(({ because }) => because).flatMap(({ provisions }) => provisions);
  const provisions = new Map([...own, ...cited].map((each) => [each.id, each]));
  const papers = record.basis.flatMap((each) => (each.__typename === 'Document' ? [each] : []));
  if (provisions.size + papers.length === 0) return null;
  return (
    <section class="basis">
      <h3>{pw('basisOf')}</h3>
      {[...provisions.values()].map((each) => (
        <Quote key={each.id} provision={each} deciding={[[label]]} />
      ))}
      {papers.map((each) => (
        <p key={each.id} class="cited">
          <Name id={each.id} label={documentTitle(each, language.value)} />
        </p>
      ))}
    </section>
  );
}

const kindOf = ({ __typename: kind }: Meant): string => {
  if (kind === 'Step') return inLanguage(kindWords.step);
  if (kind === 'Procedure') return inLanguage(kindWords.procedure);
  if (kind === 'Norm') return inLanguage(kindWords.norm);
  return kind === 'Silence' ? pw('kindSilence') : '';
};

const titleOf = ({ document }: Extract<Meant, { readonly __typename: 'Silence' }>): string =>
  document === null ? pw('loadedDocuments') : documentTitle(document, language.value);
