import { useEffect } from 'preact/hooks';
import { citation } from '../../wording/citation.js';
import type { NamedStep } from '../../wording/labelled.js';
import type { NamedCaseCheck, NamedFault, NamedObligation } from '../../wording/labelledProcedure.js';
import {
  actText,
  faultText,
  obligationTerms,
  procedureWord,
  readingTexts,
  stateText,
} from '../../wording/procedure.js';
import { Step } from '../panel/Steps.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { day } from '../state/asked.js';
import { language, locale } from '../state/session.js';
import { exporting } from '../state/table.js';
import { ct } from './caseWords.js';
import { Shape, StateMark } from './StateMark.js';

/** The steps of a case in their order, and what was done outside of them. `recorded`: before what is supposed. */
export function StepLine(props: { readonly check: NamedCaseCheck; readonly recorded: NamedCaseCheck | null }) {
  const { check, recorded } = props;
  useEffect(() => {
    exporting.value = async () => tableOf(check);
    return () => {
      exporting.value = null;
    };
  }, [check]);
  const asRecorded = (id: string) => recorded?.obligations.find(({ step }) => step.id === id);
  return (
    <>
      <ol class="case-line" aria-label={ct('stepsCaption', { n: check.obligations.length })}>
        {check.obligations.map((each) => (
          <OneStep key={each.step.id} step={each} recorded={asRecorded(each.step.id)} />
        ))}
      </ol>
      <Outside check={check} />
    </>
  );
}

function OneStep(props: { readonly step: NamedObligation; readonly recorded: NamedObligation | undefined }) {
  const { step, recorded } = props;
  const reasons = step.because.length > 0 ? step.because : step.applicability.because;
  const before = recorded === undefined ? '' : stateText(recorded, language.value);
  const isOther = recorded !== undefined && before !== stateText(step, language.value);
  return (
    <li class={`case-step of-${step.state}`}>
      <span class={step.faults.length > 0 ? 'node faulty' : 'node'}>
        <Shape state={step.state} />
      </span>
      <h3 lang={langOf(step.step.label)}>{step.step.label}</h3> <StateMark step={step} />
      {isOther && (
        <>
          <Badge kind="draft">{ct('supposedMark')}</Badge>
          <span class="hint">{ct('asRecorded', { state: before })}</span>
        </>
      )}
      <dl class="terms">
        {obligationTerms(step, locale.value).map(({ term, text }, index) => (
          <div key={`${term} ${index}`}>
            <dt>{procedureWord(language.value, term)}</dt>
            <dd>
              {text}
              {term === 'deadline' && <Readings step={step} />}
            </dd>
          </div>
        ))}
        <Articles reasons={[...reasons, ...step.faults.flatMap(({ because }) => because)]} />
      </dl>
      <Faults faults={step.faults} />
      {reasons.length > 0 && (
        <details class="why">
          <summary>{ct('why', { n: reasons.length })}</summary>
          <ol>
            {reasons.map((each, index) => (
              <Step key={`${index} ${each.rule}`} step={each} />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** Every day that a deadline may mean, where the text can be read in several ways. */
function Readings({ step: { deadline } }: { readonly step: NamedObligation }) {
  const texts = readingTexts(deadline, language.value);
  if (new Set(deadline.readings.map(({ lastDay }) => lastDay)).size < 2) return null;
  return (
    <ul class="readings" aria-label={ct('waysToCount')}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The articles that say so, each once. */
function Articles({ reasons }: { readonly reasons: readonly NamedStep[] }) {
  const cited = new Map(reasons.flatMap(({ provisions }) => provisions).map((each) => [each.id, each]));
  if (cited.size === 0) return null;
  return (
    <div>
      <dt>{ct('articles')}</dt>
      <dd class="names">
        {[...cited.values()].map((each) => (
          <Name key={each.id} id={each.id} label={citation(each, language.value)} />
        ))}
      </dd>
    </div>
  );
}

function Faults({ faults }: { readonly faults: readonly NamedFault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul class="faults plain" aria-label={procedureWord(language.value, 'faults')}>
      {faults.map((fault, index) => (
        <li key={`${index} ${fault.code}`} class={`fault fault-${fault.severity}`}>
          {faultText(fault, language.value)}
        </li>
      ))}
    </ul>
  );
}

/** What was done and is no step of the procedure: listed, never dropped. */
function Outside({ check: { outside, faults } }: { readonly check: NamedCaseCheck }) {
  if (outside.length === 0) return null;
  return (
    <section class="outside">
      <h3>
        {procedureWord(language.value, 'outside')} <span class="count">{outside.length}</span>
      </h3>
      <ul class="plain">
        {outside.map((act) => (
          <li key={act.id}>
            <span>
              {act.what} · {actText(act, locale.value)}
            </span>
            <Faults faults={faults.filter((fault) => fault.act === act.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function tableOf({ case: of, procedure, obligations }: NamedCaseCheck) {
  const terms = ['performers', 'deadline', 'acts'] as const;
  return {
    name: `${(of ?? procedure).id}-${day.value}`,
    head: [
      ...[ct('step'), ct('caseState')],
      ...[...terms, 'faults' as const].map((term) => procedureWord(language.value, term)),
    ],
    rows: obligations.map((step) => {
      const told = obligationTerms(step, locale.value);
      return [
        ...[step.step.label, stateText(step, language.value)],
        ...terms.map((wanted) =>
          told
            .filter(({ term }) => term === wanted)
            .map(({ text }) => text)
            .join('\n'),
        ),
        step.faults.map((fault) => faultText(fault, language.value)).join('\n'),
      ];
    }),
  };
}
