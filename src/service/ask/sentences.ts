import { answerStandIn } from '../../engine/answer/answer.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { StandInAnswer } from '../../model/answer.js';
import type { Language } from '../../model/text.js';
import { answerEntries, standInEntries } from '../../wording/answer.js';
import type { Entry } from '../../wording/line.js';
import { colon, listed } from '../../wording/phrases.js';
import { obligationEntry } from '../../wording/procedure.js';
import { alternativeText, unclearText, understoodText } from '../../wording/understood.js';
import type { AnswerOrNone, WhoAnswer } from './askWhoIsResponsible.js';
import { labelIn } from './labelIn.js';
import { labelledIn } from './labelledIn.js';
import { labelledProcedureIn } from './labelledProcedureIn.js';
import { understoodLabels } from './understoodLabels.js';

/** What is said of something, in one line: `教育：负总责：区长甲；主办：区教育局，由局长丙负责。` */
const sentence = (about: string, parts: readonly string[], language: Language): string =>
  language === 'zh' ? `${about}：${parts.join('；')}。` : `${about}: ${parts.join('; ')}.`;

const linesText = ({ lines }: Entry, language: Language): string =>
  lines.map(({ text }) => text.replace(/[。.]$/, '')).join(language === 'zh' ? '，' : ', ');

const entriesText = (entries: readonly Entry[], language: Language): readonly string[] =>
  entries.map((entry) => `${entry.label}${colon(language)}${linesText(entry, language)}`);

/** Who performs for a post, in one line. */
export function standInSentence(answer: StandInAnswer, snapshot: Snapshot, language: Language): string {
  const { named, standIn } = labelledIn({ language, snapshot });
  const locale = { language, timeZone: snapshot.timeZone };
  const [holder, ...performing] = standInEntries(standIn(answer), null, locale).map((each) =>
    linesText(each, language),
  );
  const matter = answer.matter === null ? [] : [named(answer.matter).label];
  return sentence([holder, ...matter].join(language === 'zh' ? '，' : ', '), performing, language);
}

/**
 * What is answered to 谁负责, in one line for whoever shows text: how words were understood, where that is not certain, then
 * every holder with who performs, and what is open. Where it is unclear what words mean, nobody is named.
 */
export function answerSentence(found: WhoAnswer, language: Language): string {
  const { answer, procedure, posts, snapshot, understood } = found;
  const meant = understood?.as ?? null;
  if (understood === null) return aboutDuty(answer, snapshot, language);
  const named = understoodLabels(understood, language);
  if (meant === null) {
    const candidates = named.alternatives.map((each) => alternativeText(each, language));
    return `${unclearText(named, language)}${listed(language, candidates)}`;
  }
  const locale = { language, timeZone: snapshot.timeZone };
  const label = labelIn(snapshot.shown, meant.id, language);
  const said = understoodText(named, language);
  if (meant.kind === 'duty') return `${said}${aboutDuty(answer, snapshot, language)}`;
  if (procedure !== null) {
    const { obligation } = labelledProcedureIn({ language, snapshot });
    const steps = procedure.obligations.map((each) => obligationEntry(obligation(each), locale));
    return `${said}${sentence(label, entriesText(steps, language), language)}`;
  }
  const standIns = posts.map((post) => standInSentence(answerStandIn(snapshot, post, null), snapshot, language));
  if (standIns.length > 0) return `${said}${standIns.join(language === 'zh' ? '' : ' ')}`;
  return `${said}${label}${language === 'zh' ? `：没有写明由谁负责（${meant.matchedText}）。` : `: names nobody (${meant.matchedText}).`}`;
}

function aboutDuty(answer: AnswerOrNone, snapshot: Snapshot, language: Language): string {
  const labelled = labelledIn({ language, snapshot });
  const entries = answerEntries(labelled.holding(answer), { language, timeZone: snapshot.timeZone });
  return sentence(labelled.named(answer.question.duty ?? '').label, entriesText(entries, language), language);
}
