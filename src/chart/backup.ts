import type { Language } from '../model/text.js';
import { extentWords } from '../wording/labels.js';
import type { ChartPostAnswer, StandInRuleAnswer } from './answer.js';
import type { Card } from './chart.js';
import { nameIn } from './tokens.js';
import { words } from './words.js';

/** `B角 己，限紧急事项`: who stands in for a leader under the first standing rule that is for all absences and the whole post. */
export function backupOf(
  rules: readonly StandInRuleAnswer[],
  posts: readonly ChartPostAnswer[],
  language: Language,
): Card['beside'] {
  const [rule] = rules.filter(isStanding).sort((a, b) => a.order - b.order);
  const candidate = rule?.candidates[0];
  if (rule === undefined || candidate === undefined) return null;
  const holder = posts.find(({ post }) => post.id === candidate.id)?.standIn.incumbents[0];
  const called = rule.label === null || rule.label === 'AB角' ? words.backup[language] : rule.label;
  const who = `${called} ${nameIn(language, holder ?? candidate)}`;
  const limits = [
    ...(rule.extent === 'full' ? [] : [extentWords[rule.extent][language]]),
    ...rule.except.map((duty) =>
      language === 'zh' ? `${duty.name.replace(/工作$/, '')}除外` : `not ${nameIn(language, duty)}`,
    ),
  ];
  if (limits.length === 0) return { forms: [who], limited: false };
  return { forms: [[who, ...limits].join(language === 'zh' ? '，' : ', '), who], limited: true };
}

const isStanding = ({ manner, scope, reasons, minDays, maxDays }: StandInRuleAnswer): boolean =>
  manner === 'ordered' && scope === null && reasons === null && minDays === null && maxDays === null;
