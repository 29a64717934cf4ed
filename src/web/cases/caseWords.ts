import { filled, type Values } from '../../wording/phrases.js';
import { language } from '../state/session.js';

/** The words of the view of cases, Chinese and English: loaded with it. */
export const caseWords = {
  dueOn: ['{day} 应办', 'Due on {day}'],
  dueFromTo: ['{from} 至 {to} 应办', 'Due from {from} to {to}'],
  span: ['时段', 'Span'],
  spanDay: ['当日', 'the day'],
  spanWeek: ['此后一周', 'the week from then'],
  spanMonth: ['此后一个月', 'the month from then'],
  grouped: ['分组', 'Grouped'],
  byUnit: ['按承办机构', 'by unit'],
  byPerson: ['按人员', 'by person'],
  severalGroups: [
    '由几方承办的事项在各方名下各列一次。',
    'What several have to perform stands once under each of them.',
  ],
  noPerson: ['未能指明人员', 'No person is named'],
  dueSince: ['自 {time}起应办', 'due from {time}'],
  lastDay: ['至 {day}', 'until {day}'],
  noLastDay: ['无日期', 'no date'],
  nothingDueText: [
    '所选时段内，办理中的案件和周期性事项都没有应办、逾期或者尚不能确定的步骤。',
    'In this span no open case and no recurring duty has a step that is due, overdue or undetermined.',
  ],
  recurring: ['周期性事项', 'recurring'],

  cases: ['案件', 'Cases'],
  noCases: ['还没有案件', 'No case yet'],
  noCasesText: [
    '立案即记录一项 case：把所依程序、所属机构和已认定的特征写入文件，用 zhifen record 记入；此后每办一步，记录一项 act。',
    'To open a case, write a `case` record with its procedure, its organization and what is known of its traits into a file and record it with zhifen record; then record an `act` for each step that is taken.',
  ],
  dueHow: ['命令行 zhifen due 给出同样的清单。', 'On the command line, zhifen due gives the same list.'],
  caseName: ['案件', 'Case'],
  procedure: ['所依程序', 'Procedure'],
  organization: ['所属机构', 'Organization'],
  caseState: ['状态', 'State'],
  open: ['办理中', 'open'],
  closed: ['已结', 'closed'],
  notYet: ['尚未立案', 'not opened yet'],
  opened: ['起', 'From'],
  back: ['全部案件与应办事项', 'All cases and what is due'],
  parts: ['查看', 'Show'],
  partSteps: ['办理步骤', 'Steps'],
  partAccount: ['责任倒查', 'Accountability'],
  partReport: ['报告', 'Report'],
  stepsCaption: ['{n} 个步骤', '{n} {n|step|steps}'],
  step: ['步骤', 'Step'],
  articles: ['条文', 'Article'],
  why: ['理由（{n} 步）', 'Reasons ({n} {n|step|steps})'],
  waysToCount: ['各种算法', 'Ways to count'],
  noProcedure: ['没有程序', 'No procedure'],

  settle: ['尚未认定的特征', 'Traits that are not known yet'],
  settleText: [
    '选“有”或“无”，只看会怎样：所选为假设，不作记录。',
    'Choose yes or no to see what would follow. What is chosen is an assumption and is not recorded.',
  ],
  yes: ['有', 'yes'],
  no: ['无', 'no'],
  notKnown: ['未认定', 'not known'],
  supposed: [
    '以下按假设显示，未作记录：{traits}。',
    'What follows is shown under an assumption that is not recorded: {traits}.',
  ],
  supposedOne: ['“{trait}”{value}', '“{trait}”: {value}'],
  supposedMark: ['按假设', 'assumed'],
  asRecorded: ['按记录：{state}', 'As recorded: {state}'],
  clear: ['清除假设', 'Clear the assumption'],
  recordedOnly: [
    '此处只按记录，不含推演和假设。',
    'This rests on what is recorded only: no draft and no assumption is taken into it.',
  ],

  accountCaption: [
    '{case}：各步骤的责任，按当时所知与按现在所知',
    '{case}: who answered for each step, as known then and now',
  ],
  what: ['责任', 'Part'],
  differs: ['两者不同', 'The two differ'],
  different: ['不同', 'differs'],
  same: ['两者相同', 'The two are the same'],
  nothingSteps: ['没有适用的步骤，无责任可查。', 'No step applied, so nobody had to answer for one.'],
  peopleNow: ['所涉人员现任职位', 'The posts that the people named hold now'],

  print: ['打印报告', 'Print the report'],
  saveReport: ['下载报告', 'Download the report'],
} as const;

/** A word of the view of cases in the language of the page. */
export const ct = (word: keyof typeof caseWords, values: Values = {}): string =>
  filled(language.value, caseWords[word], values);
