import type { ComponentChildren } from 'preact';
import type { ChartPostAnswer } from '../../chart/answer.js';
import { cardsOf } from '../../chart/chart.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import { ChartPost } from '../panel/Chain.js';
import { chainOf, type Link as Step } from '../panel/chain.js';
import { Link } from '../parts/Link.js';
import { Name } from '../parts/Name.js';
import { go } from '../state/address.js';
import { askedWithDraft } from '../state/asked.js';
import { dayOf } from '../state/days.js';
import { chart as drawn, overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { listed } from '../text/catalog.js';
import { labelOf } from '../text/label.js';
import { st } from './chartWords.js';

/** So many duties or units are named; the others are counted, and stand in the answer. */
const namedAtMost = 8;

/** What is selected on the chart, in short: who, under whom, what for, and what changes next. */
export function ChartSummary({ id }: { readonly id: string }) {
  const chart = drawn.value;
  const orgChart = overview.value.data?.orgChart;
  const anchor = chart?.anchors.get(id);
  const card = chart === null ? undefined : cardsOf(chart).find((each) => each.id === anchor);
  if (chart === null || orgChart === undefined || card === undefined) return null;
  const own = (orgChart.root.posts ?? []).find(({ post }) => post.id === card.id) ?? null;
  const chain = chainOf(orgChart, card.id).filter(({ role }) => role !== 'government');
  const units = chart.columns.find(({ leader }) => leader.id === card.id)?.units ?? [];
  const posts = [...(own === null ? [] : [own]), ...chain.flatMap(({ post }) => post ?? [])];
  return (
    <section class="summary-card" aria-label={card.name}>
      <header>
        <h2>{card.name}</h2>
        <span>{st('selected')}</span>
        <span class="summary-keys">{st('keys')}</span>
        <button type="button" class="clear" aria-label={st('clear')} onClick={() => go({ sel: '' })}>
          ×
        </button>
      </header>
      <dl>
        {own !== null && (
          <Row term={st('holder')}>
            <ChartPost chartPost={own} />
          </Row>
        )}
        {chain.map((step) => (
          <Above key={`${step.role} ${step.post?.post.id ?? step.organization?.id ?? ''}`} step={step} />
        ))}
        {own !== null && card.beside !== null && <Row term={st('backup')}>{card.beside.forms[0]}</Row>}
        {units.length > 0 && (
          <Row term={st('units', { n: units.length })}>{listed(units.map(({ title }) => title))}</Row>
        )}
        {card.kind === 'unit' && <Duties id={card.id} />}
        <Change posts={posts} />
      </dl>
      <p class="summary-actions">
        <button type="button" class="primary" onClick={() => go({ view: 'today', sel: id, q: '' })}>
          {st('answer')} ↵
        </button>
        <button
          type="button"
          onClick={() => go({ view: 'duties', sel: '', filter: `${own === null ? 'of' : 'by'}:${card.id}` })}
        >
          {st('duties')}
        </button>
        <button type="button" onClick={() => go({ view: 'record', form: 'leave', sel: posts[0]?.post.id ?? id })}>
          {st('away')}
        </button>
      </p>
    </section>
  );
}

const Row = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

function Above({ step: { role, post, organization } }: { readonly step: Step }) {
  const term = role === 'open' ? 'inCharge' : role;
  return (
    <Row term={st(term)}>
      {role === 'open' && <span class="state-unstated">{st('open')}</span>}
      {organization !== null && <Name {...labelOf(organization)} />}
      {post !== null && <ChartPost chartPost={post} />}
    </Row>
  );
}

/** What a unit leads, by name. */
function Duties({ id }: { readonly id: string }) {
  const { data } = useAnswer(questions.unit, { id, ...askedWithDraft.value });
  const led = (data?.responsibilitiesOf?.holds ?? []).filter(({ mode }) => mode === 'leads');
  const names = [...new Set(led.map(({ duty }) => duty.label))];
  if (names.length === 0) return null;
  const more = names.length - namedAtMost;
  return (
    <Row term={st('leads', { n: names.length })}>
      {listed(names.slice(0, namedAtMost))}
      {more > 0 && ` ${st('others', { n: more })}`}
    </Row>
  );
}

/** From when on another answer holds for one of these posts. */
function Change({ posts }: { readonly posts: readonly ChartPostAnswer[] }) {
  const [next] = posts.flatMap(({ holdsUntil }) => holdsUntil ?? []).sort();
  if (next === undefined) return null;
  const day = dayOf(next);
  return (
    <Row term={st('change', { day: day.slice(5) })}>
      <Link to={{ at: day }}>{st('changes')}</Link>
    </Row>
  );
}
