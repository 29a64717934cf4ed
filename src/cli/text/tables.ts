import type { Matrix } from '../../engine/overview/matrix.js';
import type { Compared } from '../../service/ask/askDiff.js';
import type { Found } from '../../service/ask/askFindings.js';
import { findingWords, oversightWords, severityWords } from '../../wording/labels.js';
import { knowing, longInstant } from '../../wording/time.js';
import { type Showing, toldOf } from './differenceText.js';
import { outputTo } from './output.js';
import { postLine } from './postLine.js';
import { inLanguage, localeOf, named, say, type View } from './view.js';

/** Rows with their head, and below them what they are, of when, and what they are known from. */
export interface TableFile {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly origin: readonly string[];
}

/** Files have no colours. */
const { colors } = outputTo(() => {}, { colored: false, isTerminal: false });

/** 分工矩阵 as a table: a row for each organization, a column for each leader, a word for each oversight. */
export function matrixTable(shown: View, root: string, { leaders, organizations, cells }: Matrix): TableFile {
  const view = { ...shown, colors };
  return {
    head: [say(view, '机构', 'Organization'), ...leaders.map(({ standIn }) => postLine(view, standIn))],
    rows: organizations.map(({ id }) => [
      named(view, id),
      ...leaders.map(({ post }) =>
        cells
          .filter(({ leader, organization }) => leader === post.id && organization === id)
          .flatMap(({ oversight }) => oversight.map(({ mode }) => inLanguage(view, oversightWords[mode])))
          .join(' '),
      ),
    ]),
    origin: [
      say(view, `${named(view, root)}分工矩阵`, `Who oversees what in ${named(view, root)}`),
      longInstant(view.snapshot.at, localeOf(view)),
      knowing(view.snapshot, localeOf(view)),
    ],
  };
}

/** The findings as a table, each in a row. */
export function findingsTable(view: Pick<View, 'language'>, found: readonly Found[]): TableFile {
  const [first] = found;
  return {
    head: [
      ...[say(view, '程度', 'Severity'), say(view, '种类', 'Kind'), say(view, '政府', 'Government')],
      ...[say(view, '核查事项', 'Finding'), say(view, '所涉', 'Concerns')],
      ...[say(view, '补录即可确定', 'Would be settled by'), say(view, '起', 'From'), say(view, '至', 'Until')],
    ],
    rows: found.map(({ finding, snapshot, from, to }) => [
      ...[inLanguage(view, severityWords[finding.severity]), inLanguage(view, findingWords[finding.code])],
      ...[snapshot.government, inLanguage(view, finding.sentence), finding.subjects.join(' ')],
      ...[inLanguage(view, finding.settledBy), from ?? '', to ?? ''],
    ]),
    origin: [
      say(view, '待核查', 'Findings'),
      ...(first === undefined ? [] : [knowing(first.snapshot, localeOf({ ...view, snapshot: first.snapshot }))]),
    ],
  };
}

/** What differs as a table: a row for each duty and mode, or for the work of a post. */
export function differencesTable(shown: Omit<Showing, 'colors'>, title: string, compared: Compared): TableFile {
  const showing = { ...shown, colors };
  const { before, after, governments } = compared;
  return {
    head: [
      ...[say(showing, '政府', 'Government'), say(showing, '事项', 'Duty'), say(showing, '方式', 'Manner')],
      ...[say(showing, '之前', 'Before'), say(showing, '之后', 'After')],
    ],
    rows: governments.flatMap((government) =>
      government.differences.map((difference) => {
        const told = toldOf(showing, government)(difference);
        return [government.after.government, told.duty ?? '', told.how, told.before, told.after];
      }),
    ),
    origin: [
      title,
      `${longInstant(before.at, showing)} ${knowing(before, showing)}`,
      `${longInstant(after.at, showing)} ${knowing(after, showing)}`,
    ],
  };
}
