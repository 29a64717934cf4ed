import { firmness } from '../../wording/answer.js';
import { citation, documentTitle } from '../../wording/citation.js';
import type { NamedStep } from '../../wording/labelled.js';
import { langOf, Name } from '../parts/Name.js';
import { language } from '../state/session.js';
import { t } from '../text/catalog.js';
import { explained } from './explained.js';
import { pw } from './panelWords.js';
import { Steps } from './Steps.js';
import { Stretches } from './Stretches.js';

/** Beside the answer: the steps by which it was found, and the same question on other days. */
export function Explained() {
  const shown = explained.value;
  if (shown === null) return null;
  const { reasons } = shown;
  const [telling] = reasons;
  return (
    <section class="explained" aria-label={pw('explained')}>
      {telling !== undefined && (
        <>
          <h3>
            {pw('explained')} <small>{pw('explainedOf', { what: telling.what, n: telling.steps.length })}</small>
          </h3>
          <ol class="numbered">
            {telling.steps.map((step, index) => (
              <NumberedStep key={`${index} ${step.rule}`} step={step} />
            ))}
          </ol>
          {reasons.length > 1 && (
            <details class="other-steps">
              <summary>{pw('otherSteps')}</summary>
              <Steps reasons={reasons.filter((each) => each !== telling)} />
            </details>
          )}
        </>
      )}
      <h3>{pw('sameOnOtherDays')}</h3>
      <Stretches of={shown} />
    </section>
  );
}

/** A step in its sentence, and below it where that stands. */
function NumberedStep({ step }: { readonly step: NamedStep }) {
  const { rule, sentence, provisions, documents } = step;
  const sources = new Map([
    ...provisions.map((each) => [each.id, citation(each, language.value)] as const),
    ...documents.map((each) => [each.id, documentTitle(each, language.value)] as const),
  ]);
  return (
    <li>
      <p lang={langOf(sentence)}>
        <b>{sentence}</b>
        {firmness(step, language.value).map((mark) => (
          <span key={mark} class="badge badge-mark">
            {mark}
          </span>
        ))}
      </p>
      <p class="note">
        {sources.size === 0
          ? t('noArticle')
          : [...sources].map(([id, label]) => (
              <span key={id}>
                <Name id={id} label={label} />{' '}
              </span>
            ))}{' '}
        <span class="rule">{rule}</span>
      </p>
    </li>
  );
}
