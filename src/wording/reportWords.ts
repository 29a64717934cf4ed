import type { Language } from '../model/text.js';
import { filled } from './phrases.js';

const words = {
  title: ['责任倒查报告：{case}', 'Accountability report: {case}'],
  preface: [
    '本报告陈述账本所载的记录，不对任何人作出评价或者指责；记录未载的，不作推定。',
    'This report states what is recorded. It judges and accuses nobody, and presumes nothing that is not recorded.',
  ],
  asked: ['所问时刻：{asked}。', 'Asked for: {asked}.'],
  theCase: ['一、案件', '1. The case'],
  articles: ['二、条文', '2. The articles'],
  steps: ['三、各步骤', '3. The steps'],
  notKnown: ['四、尚不能确定的事项', '4. What is not known'],
  people: ['五、所涉人员现任职位', '5. The posts that the people named hold now'],
  receipts: ['六、凭证', '6. Receipts'],
  organization: ['所属机构：{name}', 'Organization: {name}'],
  procedure: ['所依程序：{name}', 'Procedure: {name}'],
  opened: ['办理期间：{interval}', 'Open {interval}'],
  role: ['{role}：{name}', '{role}: {name}'],
  traitYes: ['特征“{trait}”：有', 'The matter has the trait “{trait}”'],
  traitNo: ['特征“{trait}”：无', 'The matter does not have the trait “{trait}”'],
  event: ['{event}：{on}', '{event}: {on}'],
  noArticles: ['所用记录未载依据条文。', 'The records used rest on no article.'],
  statement: ['（{number}）{step}——{state}', '({number}) {step}: {state}'],
  by: ['承办：{who}', 'To be performed by: {who}'],
  deadline: ['期限：{deadline}', 'Deadline: {deadline}'],
  act: ['办理：{act}', 'Done: {act}'],
  noAct: ['未记录办理', 'No act is recorded'],
  fault: ['记录所示：{fault}', 'What the records show: {fault}'],
  moment: ['以下为 {time}的责任：', 'Responsible at {time}:'],
  knownThen: ['按当时所知', 'As known then'],
  knownNow: ['按现在所知', 'As known now'],
  knownWhenRecorded: [
    '按办理记录记入时（{time}）所知，此前账本尚无记录',
    'As known when the act was recorded ({time}); before, nothing was recorded',
  ],
  both: ['{known}，与按现在所知相同', '{known}, and the same as known now'],
  nothingThen: ['当时尚无记录', 'nothing was recorded yet'],
  performers: ['应由其办理', 'responsible for doing it'],
  accountable: ['负总责', 'accountable'],
  inCharge: ['分管', 'in charge'],
  nobody: ['记录未载', 'not recorded'],
  difference: [
    '差异来自记录 {record}，记入于 {time}（第 {revision} 版）',
    'the difference comes from the record {record}, recorded at {time} (revision {revision})',
  ],
  receiptOf: ['凭证 {hash}', 'Receipt {hash}'],
  whole: ['全案', 'The whole case'],
  unknownTrait: ['“{step}”是否适用，须先认定：{traits}', 'Whether “{step}” applies depends on: {traits}'],
  unknownReading: ['“{step}”是否适用，两种读法结果不同', 'Whether “{step}” applies differs by the two readings'],
  unknownRole: ['“{step}”的{role}', '{role} of “{step}”'],
  unknownOpen: ['“{step}”：{fault}', '“{step}”: {fault}'],
  unknownDay: ['“{step}”的期限：{deadline}', 'The deadline of “{step}”: {deadline}'],
  allKnown: ['无。', 'Nothing.'],
  person: ['{person}：{posts}', '{person}: {posts}'],
  noPost: ['未载现任职位', 'none recorded'],
  howToVerify: [
    '每项陈述各有凭证。以 zhifen verify --receipt 核验，即由账本重新得出，并指出差异。',
    'Each statement has a receipt. `zhifen verify --receipt` derives it again from the ledger and says what differs.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type ReportWord = keyof typeof words;

type Values = Readonly<Record<string, string | number>>;
export const reportWord = (language: Language, name: ReportWord, values: Values = {}): string =>
  filled(language, words[name], values);
