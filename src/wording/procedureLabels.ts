import type { DeadlineReading, FaultCode, ProcedureFault, StepState } from '../model/procedure.js';
import type { Labels } from './labels.js';

// Every value of the enums of procedures in words. Apart from the other labels, as only some of the page needs them.

/** Where a step of a procedure stands. */
export const stepStateWords: Labels<StepState> = {
  blockedButDone: { zh: '禁止期间办理', en: 'Done while blocked' },
  done: { zh: '已办', en: 'Done' },
  doneLate: { zh: '逾期办结', en: 'Done late' },
  doneDependsOnReading: { zh: '已办，是否逾期因读法而异', en: 'Done; in time by one reading only' },
  notDoneInPrinciple: { zh: '原则上应办而未办', en: 'Not done in principle' },
  overdue: { zh: '逾期未办', en: 'Overdue' },
  due: { zh: '应办', en: 'Due' },
  waiting: { zh: '待', en: 'Waiting' },
  undetermined: { zh: '尚不能确定', en: 'Undetermined' },
  notApplicable: { zh: '不适用', en: 'Not applicable' },
};

/** What is wrong with an act or a step. */
export const faultWords: Labels<FaultCode> = {
  outOfOrder: { zh: '次序有误', en: 'out of order' },
  blocked: { zh: '禁止期间办理', en: 'done while blocked' },
  prerequisiteMissing: { zh: '缺少必经步骤', en: 'a step that it needs is missing' },
  notResponsible: { zh: '办理者当时并非责任人', en: 'by one who was not responsible then' },
  beyondExtent: { zh: '超出代行程度', en: 'beyond the extent of standing in' },
  notHandedOver: { zh: '所代职位未作委托、指定', en: 'for a post that was not handed over' },
  recipientMissing: { zh: '对象有缺', en: 'a recipient is missing' },
  wrongRecipient: { zh: '对象不符', en: 'to the wrong recipient' },
  collectiveDecidedByOne: { zh: '应集体决定而由一人决定', en: 'a collective matter decided by one' },
  afterClosing: { zh: '结案之后办理', en: 'after the case was closed' },
  otherProcedure: { zh: '步骤属于另一程序', en: 'a step of another procedure' },
  wrongTitle: { zh: '所用职位有误', en: 'in another post than the responsible one' },
  omittedInPrinciple: { zh: '原则上应办而未办，须作说明', en: 'left out where it is to be done in principle' },
  responsibleUnknown: { zh: '当时由谁负责，记录未定', en: 'who was responsible then is not recorded' },
};

/** How much that matters: what is open is no fault. */
export const faultSeverityWords: Labels<ProcedureFault['severity']> = {
  fault: { zh: '与条文不符', en: 'against the article' },
  mild: { zh: '须作说明', en: 'to be explained' },
  open: { zh: '记录不足以认定', en: 'the records do not say enough' },
};

/** Which days count towards a deadline. */
export const dayWords: Labels<DeadlineReading['calendar']> = {
  natural: { zh: '自然日', en: 'natural days' },
  working: { zh: '工作日', en: 'working days' },
};
