import type { Language } from '../model/text.js';
import type { Verb } from '../notation/notice.js';
import { filled, type Values } from '../wording/phrases.js';

/** The words of documents, Chinese and English. */
const words = {
  known: ['此件据 {time} 所知整理，第 {revision} 版账本。', 'As known at {time}, ledger revision {revision}.'],
  asOf: ['（截至{day}）', '(as of {day})'],
  none: ['无', 'None'],
  unstated: ['文件未写明', 'The documents do not say'],
  vacantMark: ['（空缺）', '(vacant)'],
  unrecordedMark: ['（未记录任职人）', '(no holder recorded)'],
  person: ['姓名', 'Name'],
  post: ['职务', 'Post'],
  relation: ['方式', 'Relation'],
  item: ['事项', 'What'],
  basis: ['依据', 'Basis'],
  colon: ['：', ': '],

  issuerMark: ['{by}文件', '{by}'],
  divisionTitle: ['{government}关于领导分工的通知', 'Division of Work among the Leaders of {government}'],
  divisionIntro: [
    '现将{government}领导分工通知如下：',
    'The work is divided among the leaders of {government} as follows.',
  ],
  vacant: ['此件所列{post}空缺。', '{post} is vacant.'],
  leftOut: [
    '此件未列 {n} 项限于特定事由、天数、辖区或人选的代行安排和分工，见AB角表和职责清单。',
    '{n} arrangements that hold for certain reasons, days, areas or candidates only are not in this document: see the table of stand-ins and the lists of duties.',
  ],

  coverTitle: ['{unit}AB角表', 'Stand-ins of {unit}'],
  standIn: ['代行人（按次序）', 'Stands in (in order)'],
  limits: ['适用情形和限度', 'When, and how far'],
  designated: ['由{who}从{candidates}中指定', 'designated by {who} from {candidates}'],
  designatedBy: ['由{who}指定', 'designated by {who}'],
  designatedFrom: ['从{candidates}中指定', 'designated from {candidates}'],
  designatedOpen: ['由有权者指定，人选未写明', 'to be designated, from whom is not said'],
  arranged: ['由{who}协调安排', 'arranged by {who}'],
  forReasons: ['限{reasons}', 'for {reasons} only'],
  minDays: ['{n} 日以上', 'for {n} days and more'],
  maxDays: ['{n} 日以内', 'for up to {n} days'],
  vacancyToo: ['空缺时亦适用', 'also while the post is vacant'],
  scope: ['限{duties}', 'for {duties} only'],
  except: ['{duties}除外', 'except {duties}'],
  noRule: ['文件未写明由谁代行', 'the documents do not say who stands in'],
  noRuleCount: [
    '以上 {n} 个职位所载文件未写明由谁代行，不等于无人代行，须另行指定。',
    'For {n} of these posts the loaded documents do not say who stands in: somebody has to be designated.',
  ],

  absenceTitle: ['关于{post}不在岗期间工作安排的通知', 'Arrangements while {post} is away'],
  presideTitle: ['关于{who}主持{unit}工作的通知', '{who} presides over the work of {unit}'],
  absenceIntro: ['{who}自{from}至{to}不在岗。期间工作安排如下：', '{who} is away from {from} to {to}. Meanwhile:'],
  absenceIntroOpen: [
    '{who}自{from}起不在岗，何时返岗未定。工作安排如下：',
    '{who} is away from {from} on, until further notice. Meanwhile:',
  ],
  stretch: ['{from}至{to}，{post}', '{from} to {to}: {post}'],
  noReason: ['本通知不写明不在岗事由。', 'The reason of the absence is not in this notice.'],
  from: ['自', 'From'],
  through: ['至', 'To'],
  furtherNotice: ['另行通知', 'further notice'],
  notIncluded: ['{duties}不在代行范围之内。', 'Not included: {duties}.'],
  openDuties: ['期间{duties}无人负责。', 'Meanwhile nobody is responsible for {duties}.'],

  comparisonTitle: [
    '{government}领导分工新旧对照表',
    'The Division of Work among the Leaders of {government}, before and after',
  ],
  comparisonDays: ['（调整前：{from}　调整后：{to}）', '(before: {from}; after: {to})'],
  before: ['调整前', 'Before'],
  after: ['调整后', 'After'],
  change: ['变化', 'Change'],
  added: ['新增：{items}', 'new: {items}'],
  removed: ['不再：{items}', 'no longer: {items}'],
  newPost: ['改任{post}', 'now {post}'],
  begins: ['新列入', 'newly listed'],
  ends: ['不再列入', 'no longer listed'],
  unchanged: ['无变化', 'unchanged'],
  sameAll: ['两个日期的分工没有不同。', 'The division is the same on both days.'],

  dutiesTitle: ['{holder}职责清单', 'Duties of {holder}'],
  duty: ['职责', 'Duty'],
  mode: ['承担方式', 'How'],
  area: ['限于', 'Within'],
  unstatedDuties: ['所载文件未写明其职责。', 'The loaded documents state no duties of it.'],
  nobody: ['无人', 'nobody'],
  performer: ['由谁履行', 'Performed by'],
  ownDuties: ['承担的职责', 'Held'],
  performed: ['代他人履行的职责', 'Performed for others'],
  handedOn: ['由他人履行的职责', 'Performed by others'],
  oversees: ['分管、联系的机构', 'Units overseen'],
  overseen: ['领导、分管、联系本单位的领导', 'Leaders who oversee it'],
  unit: ['机构', 'Unit'],
  leader: ['领导', 'Leader'],

  todayTitle: ['{government}今日值守', '{government}: who is away and who acts'],
  nothing: ['今日无人不在岗，各职位均有人履行。', 'Nobody is away, and every post is performed.'],
  counts: [
    '不在岗或空缺 {n} 个职位：全部代行 {full}，仅部分代行 {partial}，无人代行 {gap}，两可或冲突 {open}。',
    '{n} posts are away or vacant: {full} covered in full, {partial} in part only, {gap} by nobody, {open} ambiguous or in conflict.',
  ],
  state: ['情况', 'State'],
  how: ['方式和期限', 'How and until when'],
  othersThere: ['其他任职人在岗', 'Others are there'],
  settledBy: ['补录即可确定：', 'Would be settled by: '],
  uncovered: ['未覆盖', 'Not covered'],
  coming: ['今后七日的变化', 'Within seven days'],
  unrecordedCount: [
    '另有 {n} 个职位未记录任职人，是否在岗无从得知。',
    'Of {n} more posts no holder is recorded: whether anybody is there is not known.',
  ],

  reasonsWithheld: [
    '不在岗事由、委托事由不列入，须有登记权方可查阅。',
    'Why somebody is away, and why something was handed on, is left out: recorders see it.',
  ],
  everyDay: ['全部日期', 'every day'],
  exportReason: ['{government}全部记录：{about}', 'Everything recorded of {government}: {about}'],
  noHolder: ['未记录任职人', 'no holder recorded'],
  publicEdition: [
    '公开版：不含人员姓名、任职和不在岗情况。',
    'Public edition: without people, who holds what, and absences.',
  ],
  leftOutForNames: [
    '{n} 处文字提及人员姓名，未列入公开版。',
    '{n} texts name people and are left out of the public edition.',
  ],
} as const;

export type Word = keyof typeof words;

export const say = (language: Language, word: Word, values: Values = {}): string =>
  filled(language, words[word], values);

/** How a line of a notice begins: in Chinese before what it is about, in English as the name of a list. */
export const verbWords: Readonly<Record<Verb, readonly [zh: string, en: string]>> = {
  主持: ['主持', 'Presides over'],
  负责: ['负责', 'Is in charge of'],
  分管: ['分管', 'Has in charge'],
  联系: ['联系', 'Liaises with'],
  协助: ['协助', 'Assists'],
  主办: ['主办', 'Leads in'],
  配合: ['配合', 'Cooperates in'],
  AB角: ['AB角：', 'Stand-in:'],
  C岗: ['C岗：', 'Second stand-in:'],
  接替: ['接替', 'Takes over from'],
  代为主持: ['代为主持', 'Presides for'],
};
