import { langOf, Name } from '../parts/Name.js';
import { t } from '../text/catalog.js';
import { citation, documentTitle } from '../text/citation.js';
import { firmness } from '../text/say.js';
import type { ReasonFragment } from '../text/shapes.js';

export interface Reasons {
  readonly what: string;
  readonly steps: readonly ReasonFragment[];
  /** Whether they are shown at once; else when asked for. */
  readonly open: boolean;
}

/** The numbered steps of the reasoning, each with its rule and the articles that say so. */
export function Steps({ reasons }: { readonly reasons: readonly Reasons[] }) {
  const told = reasons.filter(({ steps }) => steps.length > 0);
  if (told.length === 0) return null;
  return (
    <section class="steps">
      <h3>{t('reasons')}</h3>
      {told.map(({ what, steps, open }) => (
        <details key={what} open={open}>
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

function Step({ step }: { readonly step: ReasonFragment }) {
  const marks = firmness(step);
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
            <Name id={each.id} label={citation(each)} />
            {each.document?.number != null && <span lang={langOf(each.document.number)}> {each.document.number}</span>}
          </footer>
        </blockquote>
      ))}
      {step.documents.map((each) => (
        <p key={each.id} class="cited">
          <Name id={each.id} label={documentTitle(each)} />
        </p>
      ))}
      {step.provisions.length === 0 && step.documents.length === 0 && <p class="cited">{t('noArticle')}</p>}
    </li>
  );
}
