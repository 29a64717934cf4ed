import type { ChartPostAnswer, ChartUnitAnswer, OrgChartAnswer } from '../../chart/answer.js';
import type { Extent, GapReason, Manner } from '../generated/operations.js';
import type { Table } from '../state/table.js';
import { listed, t } from '../text/catalog.js';
import { labelOf } from '../text/label.js';
import { howOf, whoIs } from '../text/say.js';
import { gapWords, inLanguage } from '../text/words.js';

/** Every post of the chart in a line: who holds it, who performs, or why nobody does. */
export function chartTable({ root, beside }: OrgChartAnswer, name: string): Table {
  return {
    name,
    head: ['id', t('unit'), t('post'), t('person'), t('absent'), t('colStandIn'), t('gap'), t('inCharge')],
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

function rowOf({ post, standIn }: ChartPostAnswer, unit: string, led: string): string[] {
  const { incumbents, performers, gap, conflict } = standIn;
  const people =
    incumbents.length > 0
      ? listed(incumbents.map((each) => labelOf(each).label))
      : t(post.state === 'VACANT' ? 'vacant' : 'unrecorded');
  const away = post.absences.length > 0 || incumbents.some(({ absences }) => absences.length > 0);
  const standIns = performers
    .filter(({ manner }) => manner !== 'PRESENT')
    .map((each) => {
      const who = whoIs({
        person: each.person === null ? null : labelOf(each.person),
        post: each.post === null ? null : labelOf(each.post),
        organization: each.organization === null ? null : labelOf(each.organization),
      });
      return `${who} ${howOf({ manner: each.manner as Manner, extent: each.extent as Extent })}`;
    });
  const open = gap !== null ? inLanguage(gapWords[gap.reason as GapReason]) : conflict !== null ? t('conflict') : '';
  return [post.id, unit, labelOf(post).label, people, away ? t('away') : '', listed(standIns), open, led];
}
