import type { ChartPostAnswer } from '../../chart/answer.js';
import { openOf } from '../../wording/open.js';
import { Name } from '../parts/Name.js';
import { overview } from '../state/overview.js';
import { t, type Word } from '../text/catalog.js';
import { labelOf, standInOf } from '../text/label.js';
import { chainOf, type Link } from './chain.js';
import { Standing } from './Rows.js';
import { Chip } from './Verdict.js';

const roles: Readonly<Record<Link['role'], Word>> = {
  head: 'heads',
  inCharge: 'inCharge',
  government: 'chainGovernment',
  open: 'inCharge',
};

/** Who stands above whom the answer names, on the day asked about, with absences and stand-ins. */
export function Chain({ ids }: { readonly ids: readonly string[] }) {
  const chart = overview.value.data?.orgChart;
  if (chart === undefined) return null;
  const chains = [...new Set(ids)].map((id) => chainOf(chart, id)).filter((links) => links.length > 0);
  const distinct = [...new Map(chains.map((links) => [JSON.stringify(links.map(idOf)), links])).values()];
  if (distinct.length === 0) return null;
  return (
    <section class="chain">
      <h3>{t('chain')}</h3>
      <p class="hint">{t('chainNote')}</p>
      {distinct.slice(0, 4).map((links) => (
        <ol key={links.map(idOf).join()}>
          {links.map((link) => (
            <li key={idOf(link)}>
              <span class="term">{t(roles[link.role])}</span>
              {link.role === 'open' && <Chip verdict="unstated">{t('chainOpen')}</Chip>}
              {link.organization !== null && <Name {...labelOf(link.organization)} />}
              {link.post !== null && <ChartPost chartPost={link.post} />}
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}

const idOf = ({ role, post, organization }: Link): string => `${role} ${post?.post.id ?? organization?.id ?? ''}`;

/** A post of the chart in one line: who holds it, whether they are there, who performs, and what is open. */
export function ChartPost({ chartPost }: { readonly chartPost: ChartPostAnswer }) {
  const { post, standIn } = chartPost;
  const told = standInOf(chartPost);
  const away = post.absences.length > 0 || standIn.incumbents.some(({ absences }) => absences.length > 0);
  return (
    <span class="chart-post">
      <Name id={post.id} label={labelOf(post).label} />
      {standIn.incumbents.map((person) => (
        <b key={person.id} class="person">
          {' '}
          <Name {...labelOf(person)} />
        </b>
      ))}
      {post.state !== 'filled' && <Chip verdict={post.state === 'vacant' ? 'gap' : 'unstated'}>{t(post.state)}</Chip>}
      {away && <Chip verdict="away">{t('away')}</Chip>}
      <Standing performers={told.performers} open={openOf(told)} />
    </span>
  );
}
