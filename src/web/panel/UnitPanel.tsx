import { citation } from '../../wording/citation.js';
import { oversightWords } from '../../wording/labels.js';
import { holderText } from '../../wording/party.js';
import { unitDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { Related } from '../parts/Related.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, day } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { inLanguage, t } from '../text/catalog.js';
import type { Unit } from '../text/shapes.js';
import { Actions } from './Actions.js';
import { Chain, ChartPost } from './Chain.js';
import { postOf } from './chain.js';
import { Heading } from './Heading.js';
import { Responsible } from './Responsible.js';

/** Who heads an organization, who oversees it, and what it is responsible for. */
export function UnitPanel({ id, label }: { readonly id: string; readonly label: string }) {
  const variables = { id, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.unit, variables);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const unit = data.organization;
  if (unit === null) {
    return (
      <article>
        <Heading kind={t('unit')} label={label} />
        <p class="outcome outcome-gap">{t('notThen')}</p>
      </article>
    );
  }
  return (
    <article class={loading ? 'stale' : undefined} aria-busy={loading}>
      <Heading kind={t('unit')} label={unit.label} asked={day.value} />
      {unit.placeholder && <p class="outcome outcome-gap">{t('placeholder')}</p>}
      <Heads unit={unit} />
      <Overseers unit={unit} />
      <Actions answer={{ name: id, text: textOf(unit), document: unitDocument, variables, receipt: null }} />
      <Chain ids={[id]} />
      <Basis unit={unit} />
      <Responsible found={data.responsibilitiesOf} />
      <Related title={t('members')} records={unit.members.flatMap(({ post }) => post ?? [])} />
      <Related title={t('parent')} records={unit.parent === null ? [] : [unit.parent]} />
      <Related title={t('units')} records={unit.units} />
    </article>
  );
}

function Heads({ unit: { heads } }: { readonly unit: Unit }) {
  const chart = overview.value.data?.orgChart;
  return (
    <section>
      <h3>{t('heads')}</h3>
      {heads.length === 0 && <p>{t('noHeads')}</p>}
      <ul class="plain">
        {heads.map((head) => {
          const chartPost = chart === undefined ? null : postOf(chart, head.id);
          return <li key={head.id}>{chartPost === null ? <Name {...head} /> : <ChartPost chartPost={chartPost} />}</li>;
        })}
      </ul>
    </section>
  );
}

const inOrder = ({ overseers }: Unit) => [...overseers].sort((a, b) => (a.mode < b.mode ? -1 : 1));

function Overseers({ unit }: { readonly unit: Unit }) {
  return (
    <section>
      <h3>{t('overseers')}</h3>
      {unit.overseers.length === 0 && (
        <p>
          <Badge kind="gap">{t('noOverseers')}</Badge>
        </p>
      )}
      <ul class="plain">
        {inOrder(unit).map(({ mode, overseer }) => (
          <li key={`${mode} ${overseer?.id ?? ''}`}>
            <span class="term">{inLanguage(oversightWords[mode])}</span>{' '}
            {overseer !== null && <Name id={overseer.id} label={overseer.label} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The articles and documents that the unit itself rests on. */
function Basis({ unit: { basis } }: { readonly unit: Unit }) {
  if (basis.length === 0) return null;
  return (
    <section class="steps">
      <h3>{t('reasons')}</h3>
      {basis.map((each) =>
        each.__typename === 'Provision' ? (
          <blockquote key={each.id}>
            <p lang={langOf(each.quote)}>“{each.quote}”</p>
            <footer>
              <Name id={each.id} label={citation(each, language.value)} />
            </footer>
          </blockquote>
        ) : each.__typename === 'Document' ? (
          <p key={each.id} class="cited">
            <Name id={each.id} label={each.label} />
          </p>
        ) : null,
      )}
    </section>
  );
}

const textOf = (unit: Unit): string =>
  [
    `${unit.label} (${unit.id})`,
    day.value,
    '',
    ...unit.heads.map((head) => {
      const holder = { post: head, organization: null, incumbents: head.incumbents, performers: [] };
      return `${t('heads')}: ${holderText(holder, locale.value, { whole: true })}`;
    }),
    ...inOrder(unit).map(({ mode, overseer }) => `${inLanguage(oversightWords[mode])}: ${overseer?.label ?? ''}`),
    '',
  ].join('\n');
