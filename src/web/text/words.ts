import { gapWords as chartGapWords } from '../../chart/words.js';
import type {
  AbsencePlace,
  AbsenceReason,
  AssignmentMode,
  DelegationMode,
  Extent,
  FindingCode,
  GapReason,
  Manner,
  Modality,
  OversightMode,
  Reading,
  Severity,
} from '../generated/operations.js';
import { language } from '../state/session.js';

type Both = readonly [zh: string, en: string];
type Words<K extends string> = Readonly<Record<K, Both>>;

/** One of a pair in the language of the page. */
export const inLanguage = ([zh, en]: Both): string => (language.value === 'en' ? en : zh);

/** How a duty is held, in the order in which answers list it. */
export const modeWords: Words<AssignmentMode> = {
  ACCOUNTABLE: ['负总责', 'Accountable'],
  DECIDES: ['讨论决定', 'Decides'],
  IN_CHARGE: ['分管', 'In charge'],
  LEADS: ['主办', 'Leads'],
  ASSISTS: ['协助', 'Assists'],
  COOPERATES: ['配合', 'Cooperates'],
  LIAISES: ['联系', 'Liaises'],
  REVIEWS: ['审查', 'Reviews'],
  CONSULTED: ['征求意见', 'Consulted'],
  INFORMED: ['报送备案', 'Informed'],
  SUPERVISES: ['监督', 'Supervises'],
};

export const modes = Object.keys(modeWords) as readonly AssignmentMode[];

/** Why the records leave something open: the same words as on the chart. */
export const gapWords = Object.fromEntries(
  Object.entries(chartGapWords).map(([reason, { full }]) => [reason, [full.zh, full.en]]),
) as unknown as Words<GapReason>;

export const mannerWords: Words<Manner> = {
  PRESENT: ['本人在岗', 'in person'],
  ENTRUSTED: ['受委托', 'entrusted'],
  DESIGNATED: ['受指定', 'designated'],
  RULE: ['按代行规定', 'under a standing rule'],
};

export const extentWords: Words<Extent> = {
  FULL: ['全部工作', 'all of the work'],
  DAILY_WORK: ['限日常工作', 'daily work only'],
  URGENT: ['限紧急事项', 'urgent matters only'],
  CEREMONIAL: ['限礼仪活动', 'ceremonies only'],
};

/** What is plainly stated needs no mark. */
export const readingMarks: Words<Exclude<Reading, 'STATED'>> = {
  INFERRED: ['承前省略', 'subject inferred'],
  AMBIGUOUS: ['两可', 'ambiguous'],
};

export const modalityMarks: Words<Exclude<Modality, 'FACT' | 'MUST'>> = {
  MAY: ['可', 'may'],
  MUST_NOT: ['不得', 'must not'],
  IN_PRINCIPLE: ['原则上', 'in principle'],
};

export const severityWords: Words<Severity> = {
  ERROR: ['错误', 'Error'],
  WARNING: ['注意', 'Warning'],
  INFO: ['提示', 'Info'],
};

export const oversightWords: Readonly<Record<OversightMode, { readonly mark: string; readonly word: Both }>> = {
  IN_CHARGE: { mark: '●', word: ['分管', 'in charge'] },
  LIAISON: { mark: '○', word: ['联系', 'liaison'] },
  LEADS: { mark: '◆', word: ['领导', 'leads'] },
  ASSISTS: { mark: '△', word: ['协助', 'assists'] },
  GUIDES: { mark: '◇', word: ['指导', 'guides'] },
  SUPERVISES: { mark: '□', word: ['监督', 'supervises'] },
};

/** The reasons that may be put into a draft, and the one that stands for a hidden one. */
export const absenceWords: Words<AbsenceReason> = {
  ABROAD: ['出访', 'abroad'],
  BUSINESS_TRIP: ['出差', 'business trip'],
  LEAVE: ['休假', 'leave'],
  ILLNESS: ['因病', 'illness'],
  TRAINING: ['学习', 'training'],
  ENGAGEMENT: ['工作冲突', 'another engagement'],
  OTHER: ['其他', 'other'],
  AWAY: ['事由不公开', 'reason not told'],
};

export const placeWords: Words<AbsencePlace> = {
  OUTSIDE: ['离开本地', 'away from the district'],
  INSIDE: ['在本地', 'in the district'],
};

export const delegationWords: Words<DelegationMode> = {
  PRESIDE: ['主持工作', 'preside over the work'],
  ENTRUST: ['委托', 'entrust'],
  REPRESENT: ['代表', 'represent'],
};

export const findingWords: Words<FindingCode> = {
  GAP: ['缺口', 'gap'],
  CONFLICT: ['冲突', 'conflict'],
  AMBIGUOUS: ['两可', 'ambiguous'],
  NO_LEADING_DEPARTMENT: ['无主办部门', 'no leading department'],
  OVERLAP: ['重叠', 'overlap'],
  DOUBLE_ABSENCE: ['同时不在岗', 'away together'],
  LAPSED_DELEGATION: ['失效的委托', 'lapsed delegation'],
  DELEGATION_ENDING: ['即将到期的委托', 'delegation ending'],
  NOT_A_CANDIDATE: ['非代行人选', 'not a candidate'],
  OUTSIDE_SCOPE: ['超出职责范围的委托', 'outside its scope'],
  FORM_MISSING: ['委托形式欠缺', 'form missing'],
  DIFFERS_FROM_RULE: ['与规则不符', 'differs from the rule'],
  TOO_MANY_POSTS: ['代行过多', 'too many posts'],
  LONG_VACANCY: ['长期空缺', 'long vacancy'],
  BASIS_NOT_IN_FORCE: ['依据失效', 'basis not in force'],
  UNCONFIRMED_SOURCE: ['依据久未确认', 'unconfirmed source'],
  DANGLING_REFERENCE: ['引用缺失', 'dangling reference'],
  CYCLE: ['循环', 'cycle'],
  NO_HEAD_ARTICLE: ['未写明主要负责人', 'no article on its head'],
  INCOMPATIBLE_DUTIES: ['不相容职责', 'incompatible duties'],
};
