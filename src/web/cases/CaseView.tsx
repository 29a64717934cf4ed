import { useState } from 'preact/hooks';
import { endingLines } from '../../wording/answer.js';
import { caseItems } from '../../wording/report.js';
import { askedText } from '../../wording/time.js';
import { caseQuestions } from '../api/caseQuestions.js';
import { Link } from '../parts/Link.js';
import { langOf } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { address, caseParts, go } from '../state/address.js';
import { askedWithDraft } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { locale } from '../state/session.js';
import { AccountView } from './Account.js';
import { caseStateText } from './CaseList.js';
import { ct } from './caseWords.js';
import { type Checked, caseCheck, caseOf } from './labelledCase.js';
import { Settle, type Supposed, traitsOf } from './Settle.js';
import { StepLine } from './StepLine.js';

const partWords = { '': 'partSteps', account: 'partAccount', report: 'partReport' } as const;

/** One case: its steps in order, who answered for them, and the report. */
export function CaseView({ id }: { readonly id: string }) {
  const { part } = address.value;
  const { data, error } = useAnswer(caseQuestions.checkCase, { case: id, ...askedWithDraft.value });
  const check = data?.checkCase ?? null;
  return (
    <article class="case">
      <p class="back">
        <Link to={{ case: '', part: '' }}>← {ct('back')}</Link>
      </p>
      {error !== null ? (
        <Trouble error={error} />
      ) : check === null ? (
        <Loading />
      ) : (
        <>
          <Head check={check} />
          <div class="segmented parts" role="group" aria-label={ct('parts')}>
            {caseParts.map((each) => (
              <button key={each} type="button" aria-pressed={each === part} onClick={() => go({ part: each })}>
                {ct(partWords[each])}
              </button>
            ))}
          </div>
          {part === '' ? <StepsOf id={id} recorded={check} /> : <AccountView id={id} part={part} />}
        </>
      )}
    </article>
  );
}

/** Which case it is, and what is recorded of it. */
function Head({ check }: { readonly check: Checked }) {
  const { case: of, procedure } = check;
  if (of === null) return null;
  const [, ...items] = procedure === null ? [] : caseItems({ case: caseOf(of), found: { procedure } }, locale.value);
  return (
    <header class="heading">
      <p class="kind">
        {ct('caseName')} · {caseStateText(of)}
      </p>
      <h2 lang={langOf(of.label)}>{of.label}</h2>
      <p class="asked">{askedText(check, locale.value)}</p>
      <ul class="plain facts">
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </header>
  );
}

/** The steps as recorded, or as they would be under an assumption. */
function StepsOf({ id, recorded }: { readonly id: string; readonly recorded: Checked }) {
  const [supposed, setSupposed] = useState<Supposed>({});
  const traits = traitsOf(supposed);
  const { data, error, loading } = useAnswer(
    caseQuestions.supposed,
    traits.length === 0 ? null : { case: id, traits, ...askedWithDraft.value },
  );
  const supposing = traits.length === 0 ? null : (data?.obligations ?? null);
  const [asRecorded, check] = [caseCheck(recorded), caseCheck(supposing ?? recorded)];
  if (asRecorded === null || check === null) {
    return (
      <div class="notice">
        <h3>{ct('noProcedure')}</h3>
        <p>{recorded.gap?.sentence}</p>
      </div>
    );
  }
  return (
    <div class={loading ? 'stale' : undefined} aria-busy={loading}>
      {error !== null && <Trouble error={error} />}
      <Settle check={asRecorded} supposed={supposed} onChange={setSupposed} />
      <StepLine check={check} recorded={supposing === null ? null : asRecorded} />
      {endingLines({ ...(supposing ?? recorded), unconfirmed: [] }, locale.value).map((line) => (
        <p key={line} class="interval">
          {line}
        </p>
      ))}
    </div>
  );
}
