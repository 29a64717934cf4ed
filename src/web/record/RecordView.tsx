import { useEffect } from 'preact/hooks';
import { screamingCase } from '../../util/camelCase.js';
import { useLabels } from '../draft/useLabels.js';
import { later } from '../parts/later.js';
import { Mark } from '../parts/Mark.js';
import { Loading } from '../parts/Trouble.js';
import { address, go } from '../state/address.js';
import { day, draft } from '../state/asked.js';
import { addDays, dayOf } from '../state/days.js';
import { formatDraft } from '../state/draft.js';
import { mayRecord, useViewer } from '../state/viewer.js';
import { type FormName, formNames } from './forms.js';
import { Inbox, ToAccept, useProposals } from './Inbox.js';
import { RecordForm } from './RecordForm.js';
import { type RecordWord, rw } from './recordWords.js';
import { emptyValues, isBegun, type Picked, setValues } from './values.js';

const Notice = later('notice', async () => (await import('./notice/NoticeView.js')).NoticeView);

/** What is no form. */
const apart = ['notice', 'inbox'] as const;
type Apart = (typeof apart)[number];

const roleText = (role: string | null): string =>
  rw((role === null ? 'roleNone' : `role${screamingCase(role)}`) as RecordWord);

/** Fills a form in with the first assumption of a draft, which is then none any more. */
function useDraft(form: FormName | Apart): void {
  const { assumptions } = draft.value;
  const [first, ...others] = assumptions;
  const fits = first !== undefined && form === (first.kind === 'absence' ? 'leave' : 'designation');
  const labels = useLabels(fits ? [first] : []);
  useEffect(() => {
    if (!fits || labels.size === 0) return;
    const picked = (id: string): readonly Picked[] => [
      { id, label: labels.get(id) ?? id, detail: '', type: id.includes('/person/') ? 'Person' : 'Post' },
    ];
    const { from, to } = first.span;
    const days = {
      from: from === null ? day.peek() : dayOf(from),
      ...(to === null ? {} : { to: addDays(dayOf(to), -1) }),
    };
    emptyValues(form);
    if (first.kind === 'absence') {
      const who = picked(first.of);
      const text = {
        who: who[0]?.label ?? '',
        why: screamingCase(first.reason),
        place: screamingCase(first.place ?? ''),
      };
      setValues(form, { picked: { who }, text: { ...text, ...days } });
    } else {
      const [delegator, delegate] = [picked(first.delegator), picked(first.delegate)];
      const text = {
        delegator: delegator[0]?.label ?? '',
        delegate: delegate[0]?.label ?? '',
        mode: screamingCase(first.mode),
      };
      setValues(form, {
        picked: { delegator, delegate, scope: first.scope.flatMap(picked) },
        text: { ...text, ...days },
      });
    }
    go({ draft: formatDraft(others) }, 'replace');
  }, [fits, labels.size]);
}

/** 登记: a form with what will follow beside it, and what awaits approval. */
export function RecordView() {
  const viewer = useViewer();
  const proposals = useProposals();
  const given = address.value.form;
  const all = [...formNames, ...apart];
  const shown = all.find((each) => each === given) ?? 'leave';
  useDraft(shown);
  if (viewer === null) return <Loading />;
  if (!mayRecord(viewer)) {
    return (
      <div class="notice">
        <h2>{rw('mayNot')}</h2>
        <p>{rw('mayNotText', { name: viewer.name, role: roleText(viewer.role) })}</p>
        {viewer.person !== null && <ToAccept person={viewer.person.id} />}
      </div>
    );
  }
  return (
    <div class={shown === 'notice' ? 'record of-notice' : 'record'}>
      <nav class="record-forms" aria-label={rw('forms')}>
        {all.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === shown ? 'page' : undefined}
            onClick={() => go({ form: each })}
          >
            {rw(each)}
            {each === 'inbox' && <span class="count">{proposals.length}</span>}
            {isBegun(each) && (
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
      ) : shown === 'notice' ? (
        <Notice />
      ) : (
        <RecordForm key={shown} form={shown} viewer={viewer} />
      )}
    </div>
  );
}
