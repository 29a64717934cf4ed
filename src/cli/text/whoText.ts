import { answerStandIn } from '../../engine/answer/answer.js';
import { nameOf } from '../../engine/case/step.js';
import type { Answer } from '../../model/answer.js';
import type { WhoAnswer } from '../../service/ask/askWhoIsResponsible.js';
import type { Meant } from '../../service/ask/understood.js';
import { understoodLabels } from '../../service/ask/understoodLabels.js';
import { idText } from '../../wording/answer.js';
import { alternativeText, unclearText, understoodText } from '../../wording/understood.js';
import { answerText, standInText } from './answerText.js';
import { caseText } from './caseText.js';
import type { View } from './view.js';

/** The answer to 谁负责 in words: how they were understood, then what follows from what they mean. */
export function whoText(view: View, found: WhoAnswer): string {
  const { language } = view;
  const { understood } = found;
  if (understood === null) return aboutDuty(view, found);
  const named = understoodLabels(understood, language);
  if (understood.as === null)
    return [
      unclearText(named, language),
      ...named.alternatives.map(
        // With its id, to be asked about next.
        ({ record: { id, label }, leads }) =>
          `  ${alternativeText({ record: { id, label: idText({ id, label }, language) }, leads }, language)}`,
      ),
    ].join('\n');
  const said = understoodText(named, language);
  return [...(said === '' ? [] : [said]), ...told(view, found, understood.as)].join('\n\n');
}

function told(view: View, found: WhoAnswer, meant: Meant): readonly string[] {
  const { procedure, posts } = found;
  if (meant.kind === 'duty') return [aboutDuty(view, found)];
  if (procedure !== null) return [caseText(view, { check: { ...procedure, gap: null } })];
  if (posts.length > 0) return posts.map((post) => standInText(view, answerStandIn(found.snapshot, post, null)));
  return [quoted(view, meant)];
}

const aboutDuty = (view: View, { answer }: WhoAnswer): string => answerText(view, answer as Answer);

/** What names nobody: a norm, a document, a unit of which no head is recorded, with its words. */
function quoted({ snapshot, language }: View, { id, matchedText }: Meant): string {
  const label = idText({ id, label: nameOf(snapshot, id)[language] }, language);
  return `${label}\n${language === 'zh' ? `没有写明由谁负责：${matchedText}` : `names nobody: ${matchedText}`}`;
}
