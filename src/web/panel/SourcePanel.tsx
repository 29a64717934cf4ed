import { provisionDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import type { ProvisionQuery } from '../generated/operations.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { listed, t } from '../text/catalog.js';
import { citation, documentTitle } from '../text/citation.js';
import { fromTo } from '../text/say.js';
import { inLanguage, modeWords, oversightWords } from '../text/words.js';
import { Actions } from './Actions.js';
import { Heading } from './Heading.js';

type Node = NonNullable<ProvisionQuery['node']>;
type Source<K extends Node['__typename']> = Extract<Node, { readonly __typename: K }>;

/** An article with what rests on it, or a document with its articles. */
export function SourcePanel({ id }: { readonly id: string }) {
  const variables = { id, ...asked.value };
  const { data, error } = useAnswer(questions.provision, variables);
  if (error !== null) return <Trouble error={error} />;
  const node = data?.node ?? null;
  if (node === null) return <Loading />;
  if (node.__typename === 'Provision') return <Article provision={node} variables={variables} />;
  if (node.__typename === 'Document') return <Paper paper={node} />;
  return null;
}

function Article({ provision, variables }: { readonly provision: Source<'Provision'>; readonly variables: unknown }) {
  const { document: paper, quote, citedBy, validFrom, validTo } = provision;
  const title = citation(provision);
  return (
    <article>
      <Heading kind={t('kindProvision')} label={title} />
      <blockquote class="whole" lang={langOf(quote)}>
        <p>{quote}</p>
      </blockquote>
      <dl>
        {paper !== null && (
          <>
            <dt>{t('kindDocument')}</dt>
            <dd>
              <Name id={paper.id} label={documentTitle(paper)} />
            </dd>
          </>
        )}
        <dt>{t('validity')}</dt>
        <dd>{fromTo(validFrom, validTo)}</dd>
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

type CitedRecord = Source<'Provision'>['citedBy'][number];

/** One record that rests on the article, in a few words. */
function Cited({ record }: { readonly record: CitedRecord }) {
  if ('dutyMode' in record) {
    return (
      <>
        <Maybe named={record.holder} /> · {inLanguage(modeWords[record.dutyMode])} · <Maybe named={record.duty} />
      </>
    );
  }
  if ('oversightMode' in record) {
    return (
      <>
        <Maybe named={record.overseer} /> · {inLanguage(oversightWords[record.oversightMode].word)} ·{' '}
        <Maybe named={record.target} />
      </>
    );
  }
  if ('candidates' in record) {
    return (
      <>
        {t('standIns')} · <Maybe named={record.post} /> ← {listed(record.candidates.map(({ label }) => label))}
      </>
    );
  }
  if ('delegator' in record) {
    return (
      <>
        {t('standIns')} · <Maybe named={record.delegator} /> ← <Maybe named={record.delegate} />
      </>
    );
  }
  if ('person' in record) {
    return (
      <>
        <Maybe named={record.person} /> · <Maybe named={record.post} />
      </>
    );
  }
  if ('organization' in record) {
    return (
      <>
        {t('members')} · <Maybe named={record.post} /> · <Maybe named={record.organization} />
      </>
    );
  }
  if ('label' in record) return <Name id={record.id} label={record.label} />;
  return <code>{record.id}</code>;
}

const Maybe = ({ named }: { readonly named: { readonly id: string; readonly label: string } | null }) =>
  named === null ? <>…</> : <Name id={named.id} label={named.label} />;

function Paper({ paper }: { readonly paper: Source<'Document'> }) {
  const { label, number, issuedOn, repealed, coverage, issuer, provisions, supersededBy, validFrom, validTo } = paper;
  return (
    <article>
      <Heading kind={t('kindDocument')} label={label} />
      {repealed && <Badge kind="gap">{t('repealed')}</Badge>}
      <dl>
        {number !== null && (
          <>
            <dt>{t('number')}</dt>
            <dd lang={langOf(number)}>{number}</dd>
          </>
        )}
        {issuer !== null && (
          <>
            <dt>{t('issuer')}</dt>
            <dd>
              <Name {...issuer} /> {issuedOn ?? ''}
            </dd>
          </>
        )}
        <dt>{t('validity')}</dt>
        <dd>{fromTo(validFrom, validTo)}</dd>
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
              <Name id={each.id} label={citation(each)} />
            </footer>
          </blockquote>
        ))}
      </section>
    </article>
  );
}
