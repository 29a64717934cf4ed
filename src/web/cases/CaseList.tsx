import { caseQuestions } from '../api/caseQuestions.js';
import { Link } from '../parts/Link.js';
import { langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked, moment, within } from '../state/asked.js';
import { hasTurned } from '../state/days.js';
import { allPages, askOnce, useWork } from '../state/resource.js';
import { shortInstant } from '../text/time.js';
import { ct } from './caseWords.js';
import type { CaseNode } from './labelledCase.js';

/** Whether a case is open at the moment asked about. */
export function caseStateText({ validFrom, validTo }: Pick<CaseNode, 'validFrom' | 'validTo'>): string {
  const { at } = moment.value;
  if (validFrom !== null && !hasTurned(validFrom, at)) return ct('notYet');
  return ct(validTo !== null && hasTurned(validTo, at) ? 'closed' : 'open');
}

/** Every case of the government, open and closed. */
export function CaseList() {
  const variables = { within: within.value, ...asked.value };
  const { data, error } = useWork(JSON.stringify(['cases', variables]), (signal) =>
    allPages(async (after) => (await askOnce(caseQuestions.cases, { ...variables, after }, signal)).cases),
  );
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  return (
    <section class="case-list">
      <h2>
        {ct('cases')} <span class="count">{data.length}</span>
      </h2>
      {data.length === 0 ? (
        <div class="notice">
          <h3>{ct('noCases')}</h3>
          <p>{ct('noCasesText')}</p>
        </div>
      ) : (
        <Table cases={data} />
      )}
    </section>
  );
}

function Table({ cases }: { readonly cases: readonly CaseNode[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={ct('cases')}>
      <table>
        <thead>
          <tr>
            {[ct('caseName'), ct('caseState'), ct('opened'), ct('organization'), ct('procedure')].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <Link to={{ case: each.id, part: '' }} lang={langOf(each.label)}>
                  {each.label}
                </Link>
              </th>
              <td>{caseStateText(each)}</td>
              <td class="day">{each.validFrom === null ? '…' : shortInstant(each.validFrom)}</td>
              <td>{each.organization !== null && <Name {...each.organization} />}</td>
              <td lang={langOf(each.procedure?.label ?? '')}>{each.procedure?.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
