import type { Text } from './text.js';

/** What a step of a procedure does, with what such a step is called unless it has a name of its own. */
export const stepActionNames = {
  consult: { zh: '征求意见', en: 'Consultation' },
  publicParticipation: { zh: '公众参与', en: 'Public participation' },
  hearing: { zh: '听证', en: 'Hearing' },
  expertReview: { zh: '专家论证', en: 'Review by experts' },
  riskAssessment: { zh: '风险评估', en: 'Risk assessment' },
  legalityReview: { zh: '合法性审查', en: 'Review of legality' },
  seekInstruction: { zh: '请示', en: 'Asking for instruction' },
  submit: { zh: '提请审议', en: 'Submission' },
  copyTo: { zh: '抄送', en: 'Sending a copy' },
  decide: { zh: '讨论决定', en: 'Decision' },
  publish: { zh: '公布', en: 'Publication' },
  fileWith: { zh: '报送备案', en: 'Filing for the record' },
  evaluate: { zh: '评估', en: 'Evaluation' },
  revise: { zh: '修改、清理', en: 'Revision' },
  report: { zh: '报告', en: 'Report' },
  inform: { zh: '通报', en: 'Briefing' },
  implement: { zh: '贯彻落实', en: 'Carrying out' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Readonly<Record<string, Text>>;

export type StepAction = keyof typeof stepActionNames;

/** In the order in which the steps of a procedure are listed. */
export const stepActions = Object.keys(stepActionNames) as [StepAction, ...StepAction[]];
