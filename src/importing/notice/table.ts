import type { Verb } from '../../notation/notice.js';
import { labels } from './labels.js';
import { bare, level } from './level.js';
import { phrases } from './phrases.js';

/**
 * What a column of a table of the division of labour has; `mutual` is whoever stands in for each other. A table with a row for each `unit`
 * or matter has leaders of it, each by what they have to do with it (`of 分管`), or a leader and the `way`, the word for that.
 */
export type Column =
  | ('name' | 'title' | 'note' | 'extent' | 'topic' | 'number' | 'titleBehind' | 'mutual' | 'unit' | 'way')
  | `of ${Verb}`
  | Verb
  | null;

/** Nothing stands in a cell that has these alone. */
export const isEmpty = (cell: string): boolean => /^(?:[—\-－–/／无]*|暂无)。?$/u.test(bare(level(cell)));

/** That nobody is named yet. */
export const isUndecided = /待定|另行|另定|空缺|暂缺/u;

/** Whether a note limits who stands in, or says that they do so for each other. */
export const isLimit = /互为|仅|限|除外/u;

const leader =
  /^(?:[区县市]|政府|分管|协管|联系|牵头|责任|主管|班子|在岗|离岗|外出)*(?:领导)?(?:班子)?(?:成员|同志|干部|负责人)?(?:姓名|名单)?$/u;
const post = /职务|职位/u;
const person = /姓名|领导|人员|同志/u;

// Whose a column is, where it is of one who is away or stands in: A角姓名, 分管领导（A角）, 第二代行人.
const absent = /A[角岗]|被(?:代行|代管|替补|补位)/u;
const first = /B[角岗]|(?:替补|补位|代行|代管|顶岗)(?:领导|人选|人员|人|同志)?(?:姓名|职务)?$|第一/u;
const second = /C[角岗]|第二/u;

/** To what somebody is limited who stands in: 代行范围, 适用情形. */
const extent = /范围|权限|期限|情形|(?:代行|代管|补位)(?:事项|工作|内容)/u;
const note = /^(?:备注|限制|说明|附注|限制条件|其他说明)$/u;
const number = /^(?:序号|排序|编号|组别|分组)$/u;
const topic = /^(?:工作|工作事项|事项|工作内容|工作领域|重点工作|业务|工作类别)$/u;

/** What a column has, by the words of its head; `null` for words that tell nothing. */
export function columnOf(cell: string): Column {
  const whole = bare(level(cell));
  const words = whole.replace(/^区|^县/u, '');
  const label = labels[whole] ?? labels[words] ?? labels[`${words}工作`];
  if (whole === '') return null;
  if (number.test(whole)) return 'number';
  if (note.test(whole)) return 'note';
  if (topic.test(whole)) return 'topic';
  if (extent.test(whole)) return 'extent';
  if (/互为|互补/u.test(whole)) return 'mutual';
  const isOfPost = post.test(whole) && !person.test(whole);
  if (/AB[角岗]|A、B[角岗]/u.test(whole)) return isOfPost ? 'titleBehind' : 'AB角';
  if (absent.test(whole)) return isOfPost ? 'title' : 'name';
  if (second.test(whole)) return isOfPost ? 'number' : 'C岗';
  if (first.test(whole)) return isOfPost ? 'titleBehind' : 'AB角';
  if (label !== undefined) return label;
  if (isOfPost) return 'title';
  const ofName = whole.replace(/[、和及与/（]?(?:现任)?(?:行政)?(?:职务|职位)）?$/u, '');
  return leader.test(ofName) ? 'name' : null;
}

const unit = /^(?:具体|分工)?内容$|^(?:工作)?(?:部门|单位|机构)(?:名称)?(?:[、（和及]?(?:部门|单位|机构)）?)?$/u;
const way = /^(?:分工|分管|工作|领导)?(?:方式|关系|类型|类别)$/u;
const leaderBy = /^(.{2,4}?)[区县市]?(?:政府)?领导(?:姓名|同志)?$/u;

/** What the columns of a table are that has a row for each unit; `null` for another. */
function columnsByUnit(row: readonly string[], found: readonly Column[]): readonly Column[] | null {
  const heads = row.map((cell) => bare(level(cell)));
  const isOther = (each: Column) => each !== null && !['name', 'title', 'note', 'number', 'topic'].includes(each);
  const units = heads.findIndex((head) => unit.test(head) || topic.test(head));
  if (units < 0 || found.some(isOther)) return null;
  const told = heads.map((head, index): Column => {
    const verb = phrases[leaderBy.exec(head)?.[1] ?? ''];
    if (index === units) return 'unit';
    if (way.test(head)) return 'way';
    return verb === undefined ? (found[index] ?? null) : `of ${verb}`;
  });
  if (!told.includes('way'))
    return told.some((each) => each?.startsWith('of ')) && !told.includes('name') ? told : null;
  const whose = told.map((each, index): Column => (each?.startsWith('of ') ? (found[index] ?? null) : each));
  return whose.filter((each) => each === 'name').length === 1 ? whose : null;
}

/** What the columns are, by the words in their heads; `null` for a row that is no head. */
export function columnsOf(row: readonly string[]): readonly Column[] | null {
  const found = row.map(columnOf);
  const byUnit = columnsByUnit(row, found);
  if (byUnit !== null) return byUnit;
  // Of two columns of those who stand in for each other the first is whose row it is.
  const own = found.includes('name') ? found : found.with(Math.max(0, found.indexOf('mutual')), 'name');
  const isOfPeople = found.includes('name') || found.filter((each) => each === 'mutual').length === 2;
  if (!isOfPeople || !own.some((each) => each !== 'name' && each !== 'number' && each !== null)) return null;
  // A title behind a stand-in is that of the stand-in.
  let isBehind = false;
  return own.map((each) => {
    if (each === 'AB角' || each === 'C岗' || each === 'mutual') isBehind = true;
    return each === 'title' && isBehind ? 'titleBehind' : each;
  });
}

const below = /^(?:姓名|职务|领导|领导姓名|现任职务|职位|人员)$/u;
const kindBelow = /^(?:政府|职能|组成|直属|下属|驻区|垂直管理|其他)*(?:工作)?(?:部门|单位|机构|街道|乡镇|企业|园区)$/u;

const labelled = (cell: string): boolean => labels[bare(level(cell))] !== undefined;

/** The columns of a head of two rows: A角, and below it 姓名 and 职务; `null` where the row is no second one. */
export function withHeadBelow(above: readonly string[], row: readonly string[]): readonly Column[] | null {
  const isKind = (cell: string, index: number) => labelled(above[index] ?? '') && kindBelow.test(bare(cell));
  const isBelow = row.every((cell, at) => cell === above[at] || isKind(cell, at) || below.test(bare(cell)));
  if (!isBelow || !row.some((cell, index) => cell !== above[index])) return null;
  const whole = (cell: string, at: number) => (isKind(cell, at) ? (above[at] ?? '') : `${above[at]}${cell}`);
  return columnsOf(row.map((cell, at) => (cell === above[at] ? cell : whole(cell, at))));
}
