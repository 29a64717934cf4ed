import type { ChartUnitAnswer, OrgChartAnswer } from '../../chart/answer.js';
import { groupWords } from '../../chart/words.js';
import { oversightWords } from '../../wording/labels.js';
import { ChartPost } from '../panel/Chain.js';
import { Name } from '../parts/Name.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import { labelOf } from '../text/label.js';

/** Everything that the chart shows, as a list. */
export function ChartList({ orgChart }: { readonly orgChart: OrgChartAnswer }) {
  const { root, beside } = orgChart;
  const posts = root.posts ?? [];
  const many = new Set(posts.flatMap(({ post }) => post.seatOf?.id ?? []));
  const leaders = posts.filter(({ post }) => !many.has(post.id));
  const units = root.units ?? [];
  const led = new Set<string>();
  return (
    <div class="chart-list">
      <h2>{labelOf(root.organization).label}</h2>
      <ul>
        {leaders.map((leader) => {
          const own = units.filter(({ inCharge = [] }) => inCharge.some(({ id }) => id === leader.post.id));
          for (const { organization } of own) led.add(organization.id);
          return (
            <li key={leader.post.id}>
              <ChartPost chartPost={leader} />
              {own.length > 0 && (
                <ul>
                  {own.map((unit) => (
                    <Unit key={unit.organization.id} unit={unit} orgChart={orgChart} under={leader.post.id} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      <Group
        title={t('notOverseen')}
        units={units.filter(({ organization }) => !led.has(organization.id))}
        orgChart={orgChart}
      />
      <Group title={inLanguage(groupWords.beside)} units={beside} orgChart={orgChart} />
    </div>
  );
}

function Group(props: {
  readonly title: string;
  readonly units: readonly ChartUnitAnswer[];
  readonly orgChart: OrgChartAnswer;
}) {
  const { title, units, orgChart } = props;
  if (units.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span class="count">{units.length}</span>
      </h3>
      <ul>
        {units.map((unit) => (
          <Unit key={unit.organization.id} unit={unit} orgChart={orgChart} under={null} />
        ))}
      </ul>
    </>
  );
}

function Unit(props: {
  readonly unit: ChartUnitAnswer;
  readonly orgChart: OrgChartAnswer;
  readonly under: string | null;
}) {
  const { unit, orgChart, under } = props;
  const { organization, posts = [], units = [], inCharge = [] } = unit;
  const also = inCharge.filter(({ id }) => id !== under).map((each) => labelOf(each).label);
  const others = orgChart.oversight.filter(({ target, mode }) => target?.id === organization.id && mode !== 'inCharge');
  return (
    <li>
      <Name {...labelOf(organization)} />
      {also.length > 0 && <span class="hint"> {t('inChargeBy', { who: listed(also) })}</span>}
      {others.map(({ id, mode, overseer }) => (
        <span key={id} class="hint">
          {' '}
          {inLanguage(oversightWords[mode])}: {overseer === null ? '…' : labelOf(overseer).label}
        </span>
      ))}
      {posts.length + units.length > 0 && (
        <ul>
          {posts.map((each) => (
            <li key={each.post.id}>
              <ChartPost chartPost={each} />
            </li>
          ))}
          {units.map((each) =>
            each.posts === undefined ? null : (
              <Unit key={each.organization.id} unit={each} orgChart={orgChart} under={null} />
            ),
          )}
        </ul>
      )}
    </li>
  );
}
