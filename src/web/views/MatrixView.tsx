import { useEffect } from 'preact/hooks';
import { questions } from '../api/questions.js';
import type { MatrixQuery } from '../generated/operations.js';
import { Link } from '../parts/Link.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address } from '../state/address.js';
import { askedWithDraft, day, governments, within } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { exporting } from '../state/table.js';
import { performerLines } from '../text/answerText.js';
import { listed, t } from '../text/catalog.js';
import { citation } from '../text/citation.js';
import { marksOf, substitutes, whoIs } from '../text/say.js';
import { gapWords, inLanguage, oversightWords } from '../text/words.js';

type Matrix = NonNullable<MatrixQuery['matrix']>;
type Oversight = Matrix['cells'][number]['oversight'][number];
type Mode = Oversight['mode'];

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
  const inCharge = new Set(
    cells
      .filter(({ oversight }) => oversight.some(({ mode }) => mode === 'IN_CHARGE'))
      .map(({ organization }) => organization.id),
  );
  const open = organizations.filter(({ id }) => !inCharge.has(id)).length;
  const used = (Object.keys(oversightWords) as Mode[]).filter((mode) =>
    cells.some(({ oversight }) => oversight.some((each) => each.mode === mode)),
  );
  const findings = overview.value.data?.orgChart.findings ?? [];
  const countOf = (id: string) => findings.filter(({ subjects }) => subjects.some((each) => each.id === id)).length;
  const { sel } = address.value;
  return (
    <div class={loading ? 'stale' : undefined} aria-busy={loading}>
      {cells.length === 0 && <p class="outcome outcome-gap">{t('matrixEmpty')}</p>}
      <p class="legend">
        {used.map((mode) => (
          <span key={mode}>
            <span aria-hidden="true">{oversightWords[mode].mark}</span> {inLanguage(oversightWords[mode].word)}
          </span>
        ))}
        <span>{t('matrixOpen', { n: open })}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('viewMatrix')}>
        <table class="matrix">
          <caption>
            {t('matrixCaption', { government, units: organizations.length, leaders: leaders.length })} · {day.value}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('matrixUnit')}</th>
              {leaders.map(({ post, standIn }) => (
                <th key={post.id} scope="col" class={post.id === sel ? 'selected' : undefined}>
                  <Name id={post.id} label={post.label} />
                  <span class="people">
                    {standIn.incumbents.length > 0
                      ? listed(standIn.incumbents.map(({ label }) => label))
                      : t('seatsUnnamed')}
                  </span>
                  {marksOf(post, standIn.incumbents)
                    .filter(({ kind }) => kind !== 'unrecorded')
                    .map(({ kind, text }) => (
                      <Badge key={text} kind={kind}>
                        {t(kind)}
                      </Badge>
                    ))}
                  {substitutes(standIn.performers).map((each) => (
                    <Badge key={whoIs(each)} kind="stand-in">
                      ⇄ {whoIs(each)}
                    </Badge>
                  ))}
                  {standIn.gap !== null && (
                    <Badge kind="gap">
                      {t('gap')} · {inLanguage(gapWords[standIn.gap.reason])}
                    </Badge>
                  )}
                  {standIn.conflict !== null && <Badge kind="conflict">{t('conflict')}</Badge>}
                </th>
              ))}
              <th scope="col">{t('matrixFindings')}</th>
            </tr>
          </thead>
          <tbody>
            {organizations.map(({ id, label }) => (
              <tr key={id} class={id === sel ? 'selected' : undefined}>
                <th scope="row">
                  <Name id={id} label={label} />
                </th>
                {leaders.map(({ post }) => (
                  <Cell key={post.id} oversight={cellOf(matrix, post.id, id)} />
                ))}
                <td>
                  {countOf(id) > 0 && (
                    <Link to={{ view: 'findings', sel: id, q: '' }}>
                      {t('matrixFindings')} {countOf(id)}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const cellOf = ({ cells }: Matrix, leader: string, organization: string): readonly Oversight[] =>
  cells.find((cell) => cell.leader.id === leader && cell.organization.id === organization)?.oversight ?? [];

function Cell({ oversight }: { readonly oversight: readonly Oversight[] }) {
  return (
    <td>
      {oversight.map(({ id, mode, basis }) => {
        const { mark, word } = oversightWords[mode];
        const source = basis.map((each) =>
          each.__typename === 'Provision' ? citation(each) : 'label' in each ? each.label : each.id,
        );
        return (
          <span key={id} class={`oversight oversight-${mode.toLowerCase()}`} title={source.join('\n')}>
            <span aria-hidden="true">{mark}</span> <span lang={langOf(inLanguage(word))}>{inLanguage(word)}</span>
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
      t('matrixUnit'),
      ...leaders.map(({ post, standIn }) =>
        [post.label, ...standIn.incumbents.map(({ label }) => label), ...performerLines(standIn.performers)].join(' '),
      ),
    ],
    rows: organizations.map(({ id, label }) => [
      label,
      ...leaders.map(({ post }) =>
        cellOf(matrix, post.id, id)
          .map(({ mode }) => inLanguage(oversightWords[mode].word))
          .join(' '),
      ),
    ]),
  };
}
