import type { ChartPostAnswer, ChartUnitAnswer, OrgChartAnswer } from '../../chart/answer.js';
import { briefsOfPost } from '../../wording/open.js';
import { howOf, substitutes, whoIs } from '../../wording/party.js';
import { briefText } from '../parts/Open.js';
import { language } from '../state/session.js';
import type { Table } from '../state/table.js';
import { listed, t } from '../text/catalog.js';
import { labelOf, standInOf } from '../text/label.js';

/** Every post of the chart in a line: who holds it, who performs, or why nobody does. */
export function chartTable({ root, beside }: OrgChartAnswer, name: string): Table {
  return {
    name,
    head: ['id', t('unit'), t('post'), t('person'), t('absent'), t('colStandIn'), t('open'), t('inCharge')],
    rows: [root, ...beside].flatMap(rowsOf),
  };
}

function rowsOf(unit: ChartUnitAnswer): string[][] {
  const { organization, posts = [], units = [], inCharge = [] } = unit;
  const own = labelOf(organization).label;
  const led = listed(inCharge.map((each) => labelOf(each).label));
  return [
    ...(posts.length === 0 ? [[organization.id, own, '', '', '', '', '', led]] : []),
    ...posts.map((each) => rowOf(each, own, led)),
    ...units.filter((each) => each.posts !== undefined).flatMap(rowsOf),
  ];
}

function rowOf(chartPost: ChartPostAnswer, unit: string, led: string): string[] {
  const { post, standIn } = chartPost;
  const { incumbents } = standIn;
  const told = standInOf(chartPost);
  const people =
    incumbents.length > 0
      ? listed(incumbents.map((each) => labelOf(each).label))
      : t(post.state === 'vacant' ? 'vacant' : 'unrecorded');
  const away = post.absences.length > 0 || incumbents.some(({ absences }) => absences.length > 0);
  const standIns = substitutes(told.performers).map(
    (each) => `${whoIs(each, language.value)} ${howOf(each, language.value)}`,
  );
  const open = briefsOfPost(told, language.value).map(briefText);
  return [post.id, unit, labelOf(post).label, people, away ? t('away') : '', listed(standIns), open.join('; '), led];
}
