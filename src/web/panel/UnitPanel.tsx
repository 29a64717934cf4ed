import { oversightWords } from '../../wording/labels.js';
import { holderText } from '../../wording/party.js';
import { unitDocument } from '../api/panelDocuments.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import { Name } from '../parts/Name.js';
import { Related } from '../parts/Related.js';
import { Trouble } from '../parts/Trouble.js';
import { askedWithDraft, day } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { locale } from '../state/session.js';
import { inLanguage, t } from '../text/catalog.js';
import type { Unit } from '../text/shapes.js';
import { Actions } from './Actions.js';
import { Quote } from './Basis.js';
import { Chain, ChartPost } from './Chain.js';
import { postOf } from './chain.js';
import { pw } from './panelWords.js';
import { Responsible } from './Responsible.js';
import { Facts, Row, Whom } from './Rows.js';
import { Skeleton, useLongWait } from './Skeleton.js';
import { Top } from './Top.js';
import { Chip, Verdict } from './Verdict.js';

/** Who heads an organization, who oversees it, and what it is responsible for. */
export function UnitPanel({ id, label }: { readonly id: string; readonly label: string }) {
  const variables = { id, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.unit, variables);
  const long = useLongWait(loading);
  if (error !== null) return <Trouble error={error} />;
  if (data === null || long) return <Skeleton />;
  const unit = data.organization;
  if (unit === null) {
    return (
      <article class="answer">
        <Top kind={t('unit')} label={label} />
        <Verdict verdict="unstated" why={t('notThen')} />
      </article>
    );
  }
  return (
    <article class={loading ? 'answer stale' : 'answer'} aria-busy={loading}>
      <Top kind={t('unit')} label={unit.label} />
      {unit.placeholder && <Verdict verdict="unstated" why={t('placeholder')} />}
      <dl class="rows">
        <Heads unit={unit} />
        <Overseers unit={unit} />
        <Facts {...unit} />
      </dl>
      <Basis unit={unit} />
      <Actions
        answer={{ name: id, text: textOf(unit), document: unitDocument, variables, receipt: null }}
        calendar={id}
      />
      <Responsible found={data.responsibilitiesOf} />
      <Chain ids={[id]} />
      <Related title={t('members')} records={unit.members.flatMap(({ post }) => post ?? [])} />
      <Related title={t('parent')} records={unit.parent === null ? [] : [unit.parent]} />
      <Related title={t('units')} records={unit.units} />
      <Related title={pw('comprises')} records={unit.comprises} />
    </article>
  );
}

function Heads({ unit: { heads, placeholder } }: { readonly unit: Unit }) {
  const chart = overview.value.data?.orgChart;
  if (heads.length === 0 && placeholder) return null;
  return (
    <Row term={t('heads')} kind="heads">
      {heads.length === 0 && <p>{t('noHeads')}</p>}
      {heads.map((head) => {
        const chartPost = chart === undefined ? null : postOf(chart, head.id);
        return (
          <p key={head.id} class="holding">
            {chartPost === null ? <Name {...head} /> : <ChartPost chartPost={chartPost} />}
          </p>
        );
      })}
    </Row>
  );
}

const inOrder = ({ overseers }: Unit) => [...overseers].sort((a, b) => (a.mode < b.mode ? -1 : 1));

function Overseers({ unit }: { readonly unit: Unit }) {
  const chart = overview.value.data?.orgChart;
  return (
    <Row term={t('overseers')} kind="overseers">
      {unit.overseers.length === 0 && <Chip verdict="unstated">{t('noOverseers')}</Chip>}
      {inOrder(unit).map(({ mode, overseer, ...said }) => {
        const chartPost = chart === undefined || overseer === null ? null : postOf(chart, overseer.id);
        return (
          <p key={`${mode} ${overseer?.id ?? ''}`} class="holding">
            <span class="term">{inLanguage(oversightWords[mode])}</span>{' '}
            {chartPost !== null ? (
              <ChartPost chartPost={chartPost} />
            ) : (
              overseer !== null && <Name id={overseer.id} label={overseer.label} />
            )}{' '}
            <Whom said={[said]} />
          </p>
        );
      })}
    </Row>
  );
}

/** The articles and documents that the unit itself rests on. */
function Basis({ unit: { basis, label } }: { readonly unit: Unit }) {
  if (basis.length === 0) return null;
  return (
    <section class="basis">
      <h3>{pw('basisOf')}</h3>
      {basis.map((each) =>
        each.__typename === 'Provision' ? (
          <Quote key={each.id} provision={each} deciding={[[label]]} />
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
