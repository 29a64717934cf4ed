import type * as told from './answers.js';
import type { Language } from './zhifen.js';

/**
 * An answer in sentences, to be read or written into a file: what was understood, the answer, each reason with its rule and the words of
 * the articles, what is not stated and what would settle it, and until when it holds. `language` is that in which it was asked.
 */
export function explain(answer: told.Answer | told.StandInAnswer, language: Language = 'zh'): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const isAboutDuty = 'holders' in answer;
  const gaps = isAboutDuty ? answer.gaps : [answer.gap].filter((each) => each !== null);
  const ambiguities = isAboutDuty ? answer.ambiguities : [answer.ambiguity].filter((each) => each !== null);
  const conflicts = isAboutDuty ? answer.conflicts : [answer.conflict].filter((each) => each !== null);
  const reasons = isAboutDuty
    ? answer.holders.flatMap(({ because, standIn }) => [...because, ...(standIn?.because ?? [])])
    : answer.because;
  const { at, knownAt, revision } = answer.question;
  return [
    ...(isAboutDuty ? understood(answer, say) : []),
    answer.sentence,
    ...distinct([
      ...reasons,
      ...[
        ...gaps,
        ...ambiguities.flatMap(({ readings }) => readings),
        ...conflicts.flatMap(({ claims }) => claims),
      ].flatMap(({ because }) => because),
    ]).map((each) => reasonText(each, say)),
    ...gaps.map(({ settledBy }) => say(`补录即可确定：${settledBy}`, `Settled by: ${settledBy}`)),
    ...answer.unconfirmed.map(({ sentence }) => say(`依据存疑：${sentence}`, `To be confirmed: ${sentence}`)),
    ...(answer.nextChange === null ? [] : [say('下一次变化：', 'Next change: ') + answer.nextChange.sentence]),
    say(
      `所问时刻 ${at}，据 ${knownAt} 所知（第 ${revision} 版）`,
      `Asked about ${at}, as known at ${knownAt} (revision ${revision})`,
    ),
  ].join('\n');
}

type Say = (zh: string, en: string) => string;

function understood({ question, standIns, procedure }: told.Answer, say: Say): readonly string[] {
  const { matter, understoodAs, alternatives } = question;
  const labels = alternatives.flatMap(({ record }) => ('label' in record ? [record.label] : []));
  const others = labels.join(say('、', ', '));
  const told = [
    ...standIns.map(({ sentence }) => sentence),
    ...(procedure?.obligations ?? []).map(({ step, performers }) => {
      const names = performers.flatMap((each) => each.performers.map(({ label }) => label));
      return `${step.label}${say('：', ': ')}${names.join(say('、', ', ')) || say('未载明', 'not stated')}`;
    }),
  ];
  if (matter === null) return told;
  if (understoodAs === null)
    return [
      say(
        `“${matter}”所指不明，可能是：${others || '无'}`,
        `“${matter}” is unclear; it may be: ${others || 'nothing'}`,
      ),
    ];
  const label = 'label' in understoodAs ? understoodAs.label : understoodAs.recordId;
  const may = others === '' ? '' : say(`；也可能是：${others}`, `; it may also be: ${others}`);
  return [say(`按“${label}”理解${may}`, `Understood as “${label}”${may}`), ...told];
}

function reasonText({ rule, sentence, provisions, documents }: told.Reason, say: Say): string {
  const articles = provisions.map(
    ({ document, article, quote }) =>
      `  ${say(`《${document?.label ?? ''}》${article.number}“${quote}”`, `${document?.label ?? ''}, ${article.number}: “${quote}”`)}`,
  );
  const wholes = documents.map(({ label }) => `  ${say(`《${label}》`, label)}`);
  return [`- ${rule} ${sentence}`, ...articles, ...wholes].join('\n');
}

const distinct = (reasons: readonly told.Reason[]): readonly told.Reason[] => [
  ...new Map(reasons.map((each) => [JSON.stringify(each), each])).values(),
];
