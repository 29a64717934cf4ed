import type { Matrix } from '../../engine/overview/matrix.js';
import { oversightModes, oversightSigns, oversightWords } from '../../wording/labels.js';
import { postLine } from './postLine.js';
import { table } from './table.js';
import { headText, inLanguage, named, say, type View } from './view.js';

/** 分工矩阵: a row for each organization, a numbered column for each leader, a mark for each oversight. */
export function matrixText(view: View, root: string, { leaders, organizations, cells }: Matrix): string {
  const number = (index: number) => String(index + 1);
  const used = new Set(cells.flatMap(({ oversight }) => oversight.map(({ mode }) => mode)));
  const rows = organizations.map(({ id }) => [
    named(view, id),
    ...leaders.map(({ post }) => {
      const cell = cells.find(({ leader, organization }) => leader === post.id && organization === id);
      return cell === undefined ? '·' : [...new Set(cell.oversight.map(({ mode }) => oversightSigns[mode]))].join('');
    }),
  ]);
  const inCharge = new Set(
    cells
      .filter(({ oversight }) => oversight.some(({ mode }) => mode === 'inCharge'))
      .map(({ organization }) => organization),
  );
  const without = organizations.filter(({ id }) => !inCharge.has(id)).length;
  const legend = oversightModes.filter((mode) => used.has(mode));
  return [
    ...headText(view, say(view, `${named(view, root)}分工矩阵`, `Who oversees what in ${named(view, root)}`), root),
    '',
    ...leaders.map(({ standIn }, index) => `${number(index)}  ${postLine(view, standIn)}`),
    '',
    ...table([say(view, '机构', 'Organization'), ...leaders.map((_, index) => number(index))], rows),
    '',
    legend.map((mode) => `${oversightSigns[mode]} ${inLanguage(view, oversightWords[mode])}`).join('  '),
    say(
      view,
      `${organizations.length} 个机构，${without} 个未记录分管领导。`,
      `${organizations.length} organizations; for ${without} nobody is recorded to be in charge.`,
    ),
  ].join('\n');
}
