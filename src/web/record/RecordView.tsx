import { screamingCase } from '../../util/camelCase.js';
import { Mark } from '../parts/Mark.js';
import { Loading } from '../parts/Trouble.js';
import { address, go } from '../state/address.js';
import { mayRecord, useViewer } from '../state/viewer.js';
import { type FormName, formNames } from './forms.js';
import { Inbox, useProposals } from './Inbox.js';
import { RecordForm } from './RecordForm.js';
import { type RecordWord, rw } from './recordWords.js';
import { isBegun } from './values.js';

const roleText = (role: string | null): string =>
  rw((role === null ? 'roleNone' : `role${screamingCase(role)}`) as RecordWord);

/** 登记: a form with what will follow beside it, and what awaits approval. */
export function RecordView() {
  const viewer = useViewer();
  const proposals = useProposals();
  const given = address.value.form;
  const form = formNames.find((each) => each === given);
  const shown: FormName | 'inbox' = given === 'inbox' ? 'inbox' : (form ?? 'leave');
  if (viewer === null) return <Loading />;
  if (!mayRecord(viewer)) {
    return (
      <div class="notice">
        <h2>{rw('mayNot')}</h2>
        <p>{rw('mayNotText', { name: viewer.name, role: roleText(viewer.role) })}</p>
      </div>
    );
  }
  return (
    <div class="record">
      <nav class="record-forms" aria-label={rw('forms')}>
        {[...formNames, 'inbox' as const].map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === shown ? 'page' : undefined}
            onClick={() => go({ form: each })}
          >
            {rw(each)}
            {each === 'inbox' && <span class="count">{proposals.length}</span>}
            {each !== 'inbox' && isBegun(each) && (
              <span class="begun">
                <Mark of="draft" />
                <span class="visually-hidden">{rw('unsent')}</span>
              </span>
            )}
          </button>
        ))}
        <span class="hint">{rw('asWhom', { name: viewer.name, role: roleText(viewer.role) })}</span>
      </nav>
      {shown === 'inbox' ? (
        <Inbox viewer={viewer} proposals={proposals} />
      ) : (
        <RecordForm key={shown} form={shown} viewer={viewer} />
      )}
    </div>
  );
}
