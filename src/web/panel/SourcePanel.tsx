import { Fragment } from 'preact';
import type { AssignmentMode, Oversight } from '../../model/record.js';
import { citation, documentTitle } from '../../wording/citation.js';
import type { Named } from '../../wording/labelled.js';
import { modeWords, oversightWords } from '../../wording/labels.js';
import { provisionDocument } from '../api/panelDocuments.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import { langOf, Name } from '../parts/Name.js';
import { Trouble } from '../parts/Trouble.js';
import { asked } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language } from '../state/session.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { SourceNode } from '../text/shapes.js';
import { fromTo } from '../text/time.js';
import { Actions } from './Actions.js';
import { pw } from './panelWords.js';
import { Row } from './Rows.js';
import { Skeleton } from './Skeleton.js';
import { Top } from './Top.js';
import { Chip } from './Verdict.js';

type Source<K extends SourceNode['__typename']> = Extract<SourceNode, { readonly __typename: K }>;

/** An article with what rests on it, or a document with its articles. */
export function SourcePanel({ id }: { readonly id: string }) {
  const variables = { id, ...asked.value };
  const { data, error } = useAnswer(questions.provision, variables);
  if (error !== null) return <Trouble error={error} />;
  const node = data?.record ?? null;
  if (node === null) return <Skeleton />;
  if (node.__typename === 'Provision') return <Article provision={node} variables={variables} />;
  if (node.__typename === 'Document') return <Paper paper={node} />;
  return null;
}

function Article({ provision, variables }: { readonly provision: Source<'Provision'>; readonly variables: unknown }) {
  const { document: paper, quote, citedBy, validFrom, validTo } = provision;
  const title = citation(provision, language.value);
  return (
    <article class="answer">
      <Top kind={t('kindProvision')} label={title} />
      <blockquote class="whole" lang={langOf(quote)}>
        <p>{quote}</p>
      </blockquote>
      <dl class="rows">
        {paper !== null && (
          <Row term={t('kindDocument')}>
            <Name id={paper.id} label={documentTitle(paper, language.value)} />
          </Row>
        )}
        <Row term={t('validity')}>{fromTo(validFrom, validTo)}</Row>
      </dl>
      <Actions
        answer={{
          ...{ name: provision.id, text: `${title}\n“${quote}”\n`, document: provisionDocument, variables },
          receipt: null,
        }}
      />
      <section>
        <h3>
          {t('citedBy')} <span class="count">{citedBy.length}</span>
        </h3>
        <ul class="held">
          {citedBy.map((each) => (
            <li key={each.id}>
              <Cited record={each} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** Whom and what a record is about, in the order in which it is said. */
const roles = [
  'holder',
  'overseer',
  'person',
  'delegator',
  'post',
  'duty',
  'target',
  'organization',
  'delegate',
] as const;

type CitedRecord = Partial<Readonly<Record<(typeof roles)[number], Named | null>>> & {
  readonly id: string;
  readonly label?: string;
  readonly dutyMode?: AssignmentMode;
  readonly oversightMode?: Oversight['mode'];
  readonly candidates?: readonly Named[];
};

/** One record that rests on the article, in a few words. */
function Cited({ record }: { readonly record: CitedRecord }) {
  const { id, label, dutyMode, oversightMode, candidates = [] } = record;
  const named = [...roles.flatMap((role) => record[role] ?? []), ...candidates];
  const word =
    dutyMode !== undefined
      ? inLanguage(modeWords[dutyMode])
      : oversightMode !== undefined
        ? inLanguage(oversightWords[oversightMode])
        : record.delegator !== undefined || candidates.length > 0
          ? t('standIns')
          : '';
  if (named.length === 0) return <Name id={id} label={label ?? id} />;
  return (
    <>
      <span class="term">{word}</span>{' '}
      {named.map((each, index) => (
        <Fragment key={each.id}>
          {index > 0 && ' · '}
          <Name {...each} />
        </Fragment>
      ))}
    </>
  );
}

function Paper({ paper }: { readonly paper: Source<'Document'> }) {
  const { label, number, issuedOn, repealed, coverage, issuer, provisions, reviewOn, supersededBy } = paper;
  return (
    <article class="answer">
      <Top kind={t('kindDocument')} label={label} />
      {repealed && <Chip verdict="gap">{t('repealed')}</Chip>}
      <dl class="rows">
        {number !== null && (
          <Row term={t('number')}>
            <span lang={langOf(number)}>{number}</span>
          </Row>
        )}
        {issuer !== null && (
          <Row term={t('issuer')}>
            <Name {...issuer} /> {issuedOn ?? ''}
          </Row>
        )}
        <Row term={t('validity')}>{fromTo(paper.validFrom, paper.validTo)}</Row>
        {reviewOn !== null && <Row term={pw('reviewOn')}>{reviewOn}</Row>}
      </dl>
      {supersededBy.length > 0 && (
        <p>
          {t('supersededBy')}: {listed(supersededBy.map((each) => each.label))}
        </p>
      )}
      {coverage !== null && <p lang={langOf(coverage)}>{coverage}</p>}
      <section class="steps">
        <h3>
          {t('provisions')} <span class="count">{provisions.length}</span>
        </h3>
        {provisions.map((each) => (
          <blockquote key={each.id}>
            <p lang={langOf(each.quote)}>“{each.quote}”</p>
            <footer>
              <Name id={each.id} label={citation(each, language.value)} />
            </footer>
          </blockquote>
        ))}
      </section>
    </article>
  );
}
