import type { FromApi } from '../../wording/fromApi.js';
import { listQuestions } from '../api/listQuestions.js';
import type { ChangesQuery } from '../generated/operations.js';
import { langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { within } from '../state/asked.js';
import { askOnce, useWork } from '../state/resource.js';
import { apiLanguage } from '../state/session.js';
import { shortInstant } from '../text/time.js';
import { cw } from './compareWords.js';

type ChangeSet = NonNullable<FromApi<ChangesQuery>['changes']>[number];

const atOnce = 100;
/** Of a change set with hundreds of records, so many are named. */
const named = 12;

/** Who recorded what between two revisions of the ledger, of this government, the last first. */
export function Recorded({ after, upTo }: { readonly after: number; readonly upTo: number }) {
  const key = JSON.stringify(['changes', after, upTo, within.value, apiLanguage.value]);
  const { data, error } = useWork(upTo > after ? key : null, (signal) => changesBetween(after, upTo, signal));
  if (error !== null) return <Trouble error={error} />;
  if (upTo > after && data === null) return <Loading />;
  const own = (data ?? []).filter(({ changes }) => changes.some(({ id }) => id.split('/')[0] === within.value));
  return (
    <section class="recorded">
      <h3>
        {cw('recordedBetween')} <span class="n">{own.length}</span>
      </h3>
      {own.length === 0 && <p class="hint">{cw('nothingRecorded')}</p>}
      <ul class="plain">
        {[...own].reverse().map((each) => (
          <Entry key={each.revision} changeSet={each} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ changeSet }: { readonly changeSet: ChangeSet }) {
  const { revision, recordedAt, author, stated, changes } = changeSet;
  const rest = changes.length - named;
  return (
    <li>
      <p>
        <b lang={langOf(stated)}>{stated}</b>{' '}
        <span class="hint">
          {cw('recordedLine', { revision, time: shortInstant(recordedAt), author })} ·{' '}
          {cw('changesCount', { n: changes.length })}
        </span>
      </p>
      <p class="names">
        {changes.slice(0, named).map(({ id, operation, record }, index) => (
          <span key={`${index} ${id}`}>
            <span class="hint">{cw(operation)}</span>{' '}
            <Name id={id} label={record !== null && 'label' in record ? record.label : id} />
          </span>
        ))}
        {rest > 0 && <span class="hint">+{rest}</span>}
      </p>
    </li>
  );
}

async function changesBetween(after: number, upTo: number, signal: AbortSignal): Promise<readonly ChangeSet[]> {
  const found: ChangeSet[] = [];
  for (let from = after; from < upTo; ) {
    const first = Math.min(atOnce, upTo - from);
    const { changes } = await askOnce(listQuestions.changes, { after: from, first, lang: apiLanguage.peek() }, signal);
    const page = changes ?? [];
    found.push(...page.filter(({ revision }) => revision <= upTo));
    const last = page[page.length - 1];
    if (last === undefined) break;
    from = last.revision;
  }
  return found;
}
