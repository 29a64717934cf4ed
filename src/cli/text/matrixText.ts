import type { Matrix } from '../../engine/overview/matrix.js';
import type { Oversight } from '../../model/record.js';
import { performersBeside, postText } from './holderText.js';
import { table } from './table.js';
import { askedText, inLanguage, named, say, type View } from './view.js';

const marks: Readonly<Record<Oversight['mode'], { readonly mark: string; readonly zh: string; readonly en: string }>> =
  {
    inCharge: { mark: '●', zh: '分管', en: 'in charge' },
    liaison: { mark: '○', zh: '联系', en: 'liaison' },
    leads: { mark: '◆', zh: '领导', en: 'leads' },
    assists: { mark: '△', zh: '协助', en: 'assists' },
    guides: { mark: '◇', zh: '指导', en: 'guides' },
    supervises: { mark: '□', zh: '监督', en: 'supervises' },
  };

/** 分工矩阵: a row for each organization, a numbered column for each leader, a mark for each oversight. */
export function matrixText(view: View, root: string, { leaders, organizations, cells }: Matrix): string {
  const number = (index: number) => String(index + 1);
  const used = new Set(cells.flatMap(({ oversight }) => oversight.map(({ mode }) => mode)));
  const rows = organizations.map(({ id }) => [
    named(view, id),
    ...leaders.map(({ post }) => {
      const cell = cells.find(({ leader, organization }) => leader === post.id && organization === id);
      return cell === undefined ? '·' : [...new Set(cell.oversight.map(({ mode }) => marks[mode].mark))].join('');
    }),
  ]);
  const inCharge = new Set(
    cells
      .filter(({ oversight }) => oversight.some(({ mode }) => mode === 'inCharge'))
      .map(({ organization }) => organization),
  );
  const without = organizations.filter(({ id }) => !inCharge.has(id)).length;
  const legend = Object.entries(marks).filter(([mode]) => used.has(mode as Oversight['mode']));
  return [
    ...askedText(view, say(view, `${named(view, root)}分工矩阵`, `Who oversees what in ${named(view, root)}`), root),
    '',
    ...leaders.map(({ post, standIn }, index) =>
      [`${number(index)}  ${postText(view, post.id, standIn.incumbents)}`, ...performersBeside(view, standIn)].join(
        ' ',
      ),
    ),
    '',
    ...table([say(view, '机构', 'Organization'), ...leaders.map((_, index) => number(index))], rows),
    '',
    legend.map(([, words]) => `${words.mark} ${inLanguage(view, words)}`).join('  '),
    say(
      view,
      `${organizations.length} 个机构，${without} 个未记录分管领导。`,
      `${organizations.length} organizations; for ${without} nobody is recorded to be in charge.`,
    ),
  ].join('\n');
}
