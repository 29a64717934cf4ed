import { useEffect } from 'preact/hooks';
import { citation } from '../../wording/citation.js';
import { oversightModes, oversightSigns, oversightWords } from '../../wording/labels.js';
import { briefsOfPost } from '../../wording/open.js';
import { marksOf, performerLines } from '../../wording/party.js';
import { questions } from '../api/questions.js';
import { Link } from '../parts/Link.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { briefText, StandInBadges } from '../parts/Open.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address } from '../state/address.js';
import { askedWithDraft, day, governments, within } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { exporting } from '../state/table.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { Matrix } from '../text/shapes.js';

type Leader = Matrix['leaders'][number];
type Oversight = Matrix['cells'][number]['oversight'][number];

/** 分工矩阵: leaders × organizations, with every 分管 and 联系 between them. */
export function MatrixView() {
  const { data, error, loading } = useAnswer(questions.matrix, { root: within.value, ...askedWithDraft.value });
  const matrix = data?.matrix ?? null;
  useEffect(() => {
    if (matrix === null) return;
    exporting.value = async () => tableOf(matrix);
    return () => {
      exporting.value = null;
    };
  }, [matrix]);
  if (error !== null) return <Trouble error={error} />;
  if (matrix === null) return <Loading />;
  const { leaders, organizations, cells } = matrix;
  const government = governments.value.find(({ id }) => id === within.value)?.label ?? within.value;
  return (
    <div class={loading ? 'stale' : undefined} aria-busy={loading}>
      {cells.length === 0 && <p class="outcome outcome-gap">{t('matrixEmpty')}</p>}
      <Legend matrix={matrix} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('viewmatrix')}>
        <table class="matrix">
          <caption>
            {t('matrixCaption', { government, units: organizations.length, leaders: leaders.length })} · {day.value}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              {leaders.map((leader) => (
                <LeaderHead key={leader.post.id} leader={leader} />
              ))}
              <th scope="col">{t('viewfindings')}</th>
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

/** What the signs mean, and for how many organizations nobody is in charge. */
function Legend({ matrix: { organizations, cells } }: { readonly matrix: Matrix }) {
  const has = (mode: Oversight['mode']) =>
    cells.filter(({ oversight }) => oversight.some((each) => each.mode === mode));
  const inCharge = new Set(has('inCharge').map(({ organization }) => organization.id));
  return (
    <p class="legend">
      {oversightModes
        .filter((mode) => has(mode).length > 0)
        .map((mode) => (
          <span key={mode}>
            <span aria-hidden="true">{oversightSigns[mode]}</span> {inLanguage(oversightWords[mode])}
          </span>
        ))}
      <span>{t('matrixOpen', { n: organizations.filter(({ id }) => !inCharge.has(id)).length })}</span>
    </p>
  );
}

/** A leader with the people in the post, whether they are there, who performs, and what is open. */
function LeaderHead({ leader: { post, standIn } }: { readonly leader: Leader }) {
  const { incumbents } = standIn;
  return (
    <th scope="col" class={post.id === address.value.sel ? 'selected' : undefined}>
      <Name id={post.id} label={post.label} />
      <span class="people">
        {incumbents.length > 0 ? listed(incumbents.map(({ label }) => label)) : t('seatsUnnamed')}
      </span>
      {marksOf(post, incumbents, standIn.performers, locale.value)
        .filter(({ kind }) => kind !== 'unrecorded')
        .map(({ kind, text, detail }) => (
          <Badge key={text + detail} kind={kind}>
            {t(kind)}
          </Badge>
        ))}
      <StandInBadges standIn={standIn} />
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
      </th>
      {matrix.leaders.map(({ post }) => (
        <Cell key={post.id} oversight={cellOf(matrix, post.id, id)} />
      ))}
      <td>
        {findings > 0 && (
          <Link to={{ view: 'findings', sel: id, q: '' }}>
            {t('viewfindings')} {findings}
          </Link>
        )}
      </td>
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
            <span aria-hidden="true">{oversightSigns[mode]}</span> <span lang={langOf(word)}>{word}</span>
          </span>
        );
      })}
    </td>
  );
}

function tableOf(matrix: Matrix) {
  const { leaders, organizations } = matrix;
  return {
    name: `${within.value}-matrix-${day.value}`,
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
