import { firmness, type Reasons } from '../../wording/answer.js';
import { citation, documentTitle } from '../../wording/citation.js';
import type { NamedStep } from '../../wording/labelled.js';
import { langOf, Name } from '../parts/Name.js';
import { language } from '../state/session.js';
import { t } from '../text/catalog.js';

/** The numbered steps of the reasoning, each with its rule and the articles that say so. */
export function Steps({ reasons }: { readonly reasons: readonly Reasons[] }) {
  if (reasons.length === 0) return null;
  return (
    <section class="steps">
      <h3>{t('reasons')}</h3>
      {reasons.map(({ what, steps, main }) => (
        <details key={what} open={main}>
          <summary>{t('stepsOf', { what, n: steps.length })}</summary>
          <ol>
            {steps.map((step, index) => (
              <Step key={`${index} ${step.rule}`} step={step} />
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

/** One step with its articles. */
export function Step({ step }: { readonly step: NamedStep }) {
  const marks = firmness(step, language.value);
  return (
    <li>
      <span class="rule">{step.rule}</span> <span>{step.sentence}</span>
      {marks.map((mark) => (
        <span key={mark} class="badge badge-mark">
          {mark}
        </span>
      ))}
      {step.provisions.map((each) => (
        <blockquote key={each.id}>
          <p lang={langOf(each.quote)}>“{each.quote}”</p>
          <footer>
            <Name id={each.id} label={citation(each, language.value)} />
            {each.document?.number != null && <span lang={langOf(each.document.number)}> {each.document.number}</span>}
          </footer>
        </blockquote>
      ))}
      {step.documents.map((each) => (
        <p key={each.id} class="cited">
          <Name id={each.id} label={documentTitle(each, language.value)} />
        </p>
      ))}
      {step.provisions.length === 0 && step.documents.length === 0 && <p class="cited">{t('noArticle')}</p>}
    </li>
  );
}
