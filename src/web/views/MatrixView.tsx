import type { ChartPostAnswer } from '../../chart/answer.js';
import { citation } from '../../wording/citation.js';
import { oversightModes, oversightSigns, oversightWords } from '../../wording/labels.js';
import { briefsOfPost } from '../../wording/open.js';
import { performerLines } from '../../wording/party.js';
import { questions } from '../api/questions.js';
import { Link } from '../parts/Link.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { briefText } from '../parts/Open.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address } from '../state/address.js';
import { askedWithDraft, day, governments, within } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { language } from '../state/session.js';
import { useExport } from '../state/table.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { Matrix } from '../text/shapes.js';
import { postsOf } from './dutyRows.js';
import { lw } from './listWords.js';
import { States, toldOf } from './PostState.js';

type Leader = Matrix['leaders'][number];
type Oversight = Matrix['cells'][number]['oversight'][number];

/** 分工矩阵: leaders × organizations, with every 分管 and 联系 between them. */
export function MatrixView() {
  const { data, error, loading } = useAnswer(questions.matrix, { root: within.value, ...askedWithDraft.value });
  const matrix = data?.matrix ?? null;
  const government = governments.value.find(({ id }) => id === within.value)?.label ?? within.value;
  const title = lw('matrixCaption', { government });
  useExport(title, async () => (matrix === null ? { name: '', head: [], rows: [] } : tableOf(matrix, title)), [matrix]);
  if (error !== null) return <Trouble error={error} />;
  if (matrix === null) return <Loading />;
  const { leaders, organizations, cells } = matrix;
  const posts = overview.value.data === null ? undefined : postsOf(overview.value.data.orgChart);
  return (
    <div class={loading ? 'stale' : undefined} aria-busy={loading}>
      {cells.length === 0 && <p class="state-unstated">{t('matrixEmpty')}</p>}
      <Legend matrix={matrix} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={title}>
        <table class="matrix">
          <caption class="visually-hidden">
            {title} {lw('matrixCounts', { units: organizations.length, leaders: leaders.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {leaders.map((leader) => (
                <LeaderHead key={leader.post.id} leader={leader} chartPost={posts?.get(leader.post.id)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {organizations.map((organization) => (
              <Row key={organization.id} matrix={matrix} organization={organization} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** What the marks mean, and for how many organizations nobody is in charge. */
function Legend({ matrix: { organizations, cells } }: { readonly matrix: Matrix }) {
  const has = (mode: Oversight['mode']) =>
    cells.filter(({ oversight }) => oversight.some((each) => each.mode === mode));
  const inCharge = new Set(has('inCharge').map(({ organization }) => organization.id));
  const open = organizations.filter(({ id }) => !inCharge.has(id)).length;
  return (
    <p class="legend">
      {oversightModes
        .filter((mode) => has(mode).length > 0)
        .map((mode) => (
          <span key={mode} class={`oversight-${mode}`}>
            <span aria-hidden="true">{oversightSigns[mode]}</span> {inLanguage(oversightWords[mode])}
          </span>
        ))}
      {open > 0 && (
        <span class="state-unstated">
          <Mark of="unstated" /> {lw('matrixOpen', { n: open })}
        </span>
      )}
    </p>
  );
}

/** A leader with the people in the post, and what is not as usual there: who is away, who acts in part, what nobody does. */
function LeaderHead({
  leader,
  chartPost,
}: {
  readonly leader: Leader;
  readonly chartPost: ChartPostAnswer | undefined;
}) {
  const { post, standIn } = leader;
  const told = chartPost === undefined ? [] : toldOf(chartPost);
  const worst = told.find(({ state }) => state !== null && state !== 'away')?.state;
  const classes = [post.id === address.value.sel ? 'selected' : '', worst === undefined ? '' : `of-${worst}`];
  return (
    <th scope="col" class={classes.join(' ').trim() || undefined}>
      <span class="title">
        <Name id={post.id} label={post.label} />
      </span>
      <b class="people">
        {standIn.incumbents.length > 0 ? listed(standIn.incumbents.map(({ label }) => label)) : t('seatsUnnamed')}
      </b>
      <States told={told} />
    </th>
  );
}

function Row(props: { readonly matrix: Matrix; readonly organization: Matrix['organizations'][number] }) {
  const { matrix, organization } = props;
  const { id, label } = organization;
  const findings = (overview.value.data?.orgChart.findings ?? []).filter(({ subjects }) =>
    subjects.some((each) => each.id === id),
  ).length;
  return (
    <tr class={id === address.value.sel ? 'selected' : undefined}>
      <th scope="row">
        <Name id={id} label={label} />
        {findings > 0 && (
          <span class="row-findings">
            <Link to={{ view: 'findings', filter: id, q: '' }} label={`${label} ${lw('findingsOf', { n: findings })}`}>
              {String(findings)}
            </Link>
          </span>
        )}
      </th>
      {matrix.leaders.map(({ post }) => (
        <Cell key={post.id} oversight={cellOf(matrix, post.id, id)} />
      ))}
    </tr>
  );
}

const cellOf = ({ cells }: Matrix, leader: string, organization: string): readonly Oversight[] =>
  cells.find((cell) => cell.leader.id === leader && cell.organization.id === organization)?.oversight ?? [];

function Cell({ oversight }: { readonly oversight: readonly Oversight[] }) {
  return (
    <td>
      {oversight.map(({ id, mode, basis }) => {
        const word = inLanguage(oversightWords[mode]);
        const source = basis.map((each) =>
          each.__typename === 'Provision' ? citation(each, language.value) : 'label' in each ? each.label : each.id,
        );
        return (
          <span key={id} class={`oversight oversight-${mode}`} title={source.join('\n')}>
            <span aria-hidden="true">{oversightSigns[mode]}</span>
            <span class="visually-hidden" lang={langOf(word)}>
              {word}
            </span>
          </span>
        );
      })}
    </td>
  );
}

function tableOf(matrix: Matrix, title: string) {
  const { leaders, organizations } = matrix;
  return {
    name: `${within.value}-matrix-${day.value}`,
    title,
    head: [
      t('unit'),
      ...leaders.map(({ post, standIn }) =>
        [
          post.label,
          ...standIn.incumbents.map(({ label }) => label),
          ...performerLines(standIn.performers, language.value),
          ...briefsOfPost(standIn, language.value).map(briefText),
        ].join(' '),
      ),
    ],
    rows: organizations.map(({ id, label }) => [
      label,
      ...leaders.map(({ post }) =>
        cellOf(matrix, post.id, id)
          .map(({ mode }) => inLanguage(oversightWords[mode]))
          .join(' '),
      ),
    ]),
  };
}
