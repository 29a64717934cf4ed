import type { FindingCode } from '../../model/finding.js';
import { findingWords } from '../../wording/labels.js';
import { colon } from '../../wording/phrases.js';
import { questions } from '../api/questions.js';
import { Mark } from '../parts/Mark.js';
import { langOf } from '../parts/Name.js';
import { askedWithDraft, within } from '../state/asked.js';
import { allPages, askOnce, useWork } from '../state/resource.js';
import { language } from '../state/session.js';
import { begun, inLanguage, t } from '../text/catalog.js';
import { pw } from './panelWords.js';

/** The answer itself tells these. */
const toldAlready: readonly FindingCode[] = ['GAP', 'CONFLICT', 'AMBIGUOUS', 'NO_LEADING_DEPARTMENT'];

/** What speaks against an answer: sources that may not be relied on, and what is found about the records that it is about. */
export function Remarks(props: {
  readonly unconfirmed: readonly { readonly document: { readonly id: string }; readonly sentence: string }[];
  /** The records that it is about. */
  readonly about: readonly string[];
}) {
  const { unconfirmed, about } = props;
  const variables = { within: within.value, ...askedWithDraft.value, from: null, to: null };
  const { data } = useWork(about.length === 0 ? null : JSON.stringify(['findings', variables]), (signal) =>
    allPages(async (after) => (await askOnce(questions.findings, { ...variables, after }, signal)).findings),
  );
  const found = (data ?? []).filter(
    ({ code, subjects }) => !toldAlready.includes(code) && subjects.some(({ id }) => about.includes(id)),
  );
  if (unconfirmed.length + found.length === 0) return null;
  return (
    <section class="remarks" aria-label={pw('aboutThis')}>
      {unconfirmed.map(({ document, sentence }) => (
        <p key={document.id} class="remark unconfirmed">
          <Mark of="unstated" />
          <span lang={langOf(sentence)}>
            <b>{begun(inLanguage(findingWords.UNCONFIRMED_SOURCE))}</b> {sentence}
          </span>
        </p>
      ))}
      {found.map(({ code, sentence, settledBy }) => (
        <p key={`${code} ${sentence}`} class="remark">
          <Mark of={code === 'OVERLAP' || code === 'DISPUTED_MATTER' ? 'conflict' : 'unstated'} />
          <span lang={langOf(sentence)}>
            <b>{begun(inLanguage(findingWords[code]))}</b> {sentence} {t('settledBy')}
            {colon(language.value)}
            {settledBy}
          </span>
        </p>
      ))}
    </section>
  );
}
