import { useEffect, useId, useState } from 'preact/hooks';
import type { FromApi } from '../../wording/fromApi.js';
import { NoAnswer } from '../api/client.js';
import { questions } from '../api/questions.js';
import { recordQuestions } from '../api/recordQuestions.js';
import type { ChangeSetInput, ProposalsQuery } from '../generated/operations.js';
import { Mark } from '../parts/Mark.js';
import { asked } from '../state/asked.js';
import { askOnce, useAnswer, useWork } from '../state/resource.js';
import { apiLanguage, ask, askAgain } from '../state/session.js';
import { say } from '../state/shown.js';
import { mayApprove, mayRecord, useViewer, type Viewer } from '../state/viewer.js';
import { listed } from '../text/catalog.js';
import { shortInstant } from '../text/time.js';
import { changeText } from './changeText.js';
import { Preview } from './Preview.js';
import { type RecordWord, rw } from './recordWords.js';

type Proposal = NonNullable<FromApi<ProposalsQuery>['proposals']>[number];

export function useProposals(): readonly Proposal[] {
  const { data } = useAnswer(recordQuestions.proposals, { lang: apiLanguage.value });
  return data?.proposals ?? [];
}

/** Whether it waits for a person to accept it. */
const waitsFor = ({ charges, accepted, declined }: Proposal, person: string): boolean =>
  declined === null &&
  charges.some(({ people }) => people.some(({ id }) => id === person)) &&
  !accepted.some((each) => each.person?.id === person);

/** What waits for a person to accept it, where they see what they themselves do and hold; nothing where nothing does. */
export function ToAccept({ person }: { readonly person: string }) {
  const viewer = useViewer();
  const proposals = useProposals();
  const own = proposals.filter((each) => waitsFor(each, person));
  const [done, tell] = useDone();
  if (viewer === null || (own.length === 0 && done === '')) return null;
  return (
    <section class="inbox">
      <h3>{rw('toAccept')}</h3>
      {done !== '' && (
        <p>
          <strong>{done}</strong>
        </p>
      )}
      {own.map((each) => (
        <Waiting key={each.contentHash} proposal={each} viewer={viewer} onDone={tell} />
      ))}
    </section>
  );
}

function useDone() {
  const [done, setDone] = useState('');
  const tell = (text: string) => {
    setDone(text);
    say(text);
    askAgain();
  };
  return [done, tell] as const;
}

/** What awaits approval: what it is, by whom, and what will follow. */
export function Inbox({ viewer, proposals }: { readonly viewer: Viewer; readonly proposals: readonly Proposal[] }) {
  const [done, tell] = useDone();
  // What waits is no part of the ledger, by whose revision the page knows what is new.
  useEffect(askAgain, []);
  return (
    <section class="inbox">
      <h2>{rw('inbox')}</h2>
      {done !== '' && (
        <p>
          <strong>{done}</strong>
        </p>
      )}
      {proposals.length === 0 && <p class="hint">{rw('noProposals')}</p>}
      {proposals.map((each) => (
        <Waiting key={each.contentHash} proposal={each} viewer={viewer} onDone={tell} />
      ))}
    </section>
  );
}

function Waiting(props: { readonly proposal: Proposal; readonly viewer: Viewer; onDone(text: string): void }) {
  const { proposal, viewer, onDone } = props;
  const { commandId, contentHash, author, proposedAt, declined } = proposal;
  const input = proposal.input as ChangeSetInput;
  const [open, setOpen] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [wrong, setWrong] = useState('');
  const labels = useNames(input);
  const isOwn = author === viewer.name;
  const settle = async (work: () => Promise<string>) => {
    try {
      onDone(await work());
    } catch (cause) {
      if (!(cause instanceof NoAnswer)) throw cause;
      setWrong(cause.message);
    }
  };
  const said = (word: RecordWord, made: { readonly revision: number | null } | null): string =>
    made?.revision == null ? rw('othersToo') : rw(word, { n: made.revision });
  const approve = async () =>
    said('approved', (await ask(recordQuestions.approve, { input: { commandId, contentHash } })).approve);
  const accept = async () =>
    said('acceptedNow', (await ask(recordQuestions.accept, { input: { commandId, contentHash } })).accept);
  const decline = async (reason: string) => {
    await ask(recordQuestions.decline, { input: { commandId, contentHash, reason } });
    return rw('declinedNow');
  };
  const reject = async () => {
    await ask(recordQuestions.reject, { input: { commandId } });
    return rw('rejected');
  };
  const says = input.changes.map((each) =>
    changeText(
      each,
      (id) => labels.get(id) ?? id,
      () => undefined,
      input.validFrom,
    ),
  );
  const awaitsApproval = declined === null && proposal.needsApproval && proposal.approvedBy === null;
  const isMine = viewer.person !== null && waitsFor(proposal, viewer.person.id);
  return (
    <article class="card waiting">
      <h3>{says.join('；')}</h3>
      {mayRecord(viewer) && <p>{input.reason}</p>}
      {input.changes.map(({ assert }) => {
        const note = assert?.delegation?.note ?? assert?.absence?.note ?? '';
        return note === '' ? null : <p key={note}>{rw('noteForYou', { note })}</p>;
      })}
      <p class="hint">{rw('proposedBy', { who: author, time: shortInstant(proposedAt) })}</p>
      <Yeses proposal={proposal} />
      {wrong !== '' && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <p class="record-foot">
        {isMine && (
          <>
            <button type="button" class="primary" onClick={() => settle(accept)}>
              {rw('accept')}
            </button>
            <button type="button" aria-expanded={declining} onClick={() => setDeclining(!declining)}>
              {rw('decline')}
            </button>
          </>
        )}
        {awaitsApproval && mayApprove(viewer) && !isOwn && (
          <button type="button" class="primary" onClick={() => settle(approve)}>
            {rw('approve')}
          </button>
        )}
        {(isOwn || mayApprove(viewer)) && (
          <button type="button" onClick={() => settle(reject)}>
            {rw(isOwn ? 'takeBack' : 'refuse')}
          </button>
        )}
        {mayRecord(viewer) && (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {rw('showForecast')}
          </button>
        )}
        {awaitsApproval && mayRecord(viewer) && (isOwn || !mayApprove(viewer)) && (
          <span class="hint">{rw(isOwn ? 'ownProposal' : 'cannotApprove')}</span>
        )}
      </p>
      {declining && <Decline onDecline={(reason) => settle(() => decline(reason))} />}
      {open && <Preview changes={input} strip={stripOf(input)} away="" shared={[]} />}
    </article>
  );
}

/** Who has said yes, who has to, and who does not take it on. */
function Yeses({ proposal }: { readonly proposal: Proposal }) {
  const { charges, accepted, approvedBy, declined } = proposal;
  const awaited = charges.filter(
    ({ people }) => !people.some(({ id }) => accepted.some(({ person }) => person?.id === id)),
  );
  const namesOf = (people: Proposal['charges'][number]['people']) => {
    const who = listed(people.map(({ label }) => label));
    return people.length > 1 ? rw('oneOf', { who }) : who;
  };
  return (
    <>
      {approvedBy !== null && <p>{rw('hasApproved', { who: approvedBy })}</p>}
      {accepted.map(({ person, at }) => (
        <p key={at}>{rw('hasAccepted', { who: person?.label ?? '', time: shortInstant(at) })}</p>
      ))}
      {declined === null &&
        awaited.map(({ id, people }) => (
          <p key={id}>
            <Mark of="due" /> {rw('toBeAccepted', { who: namesOf(people) })}
          </p>
        ))}
      {declined !== null && (
        <p class="wrong">
          {rw('hasDeclined', {
            ...{ who: declined.person?.label ?? '', time: shortInstant(declined.at), reason: declined.said },
          })}
        </p>
      )}
    </>
  );
}

/** Why somebody does not take it on. */
function Decline({ onDecline }: { onDecline(reason: string): void }) {
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      class="undo"
      onSubmit={(event) => {
        event.preventDefault();
        onDecline(reason);
      }}
    >
      <label for={id}>{rw('declineReason')}</label>
      <input id={id} type="text" value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
      <button type="submit" class="primary" disabled={reason.trim() === ''}>
        {rw('decline')}
      </button>
    </form>
  );
}

/** The days of an absence or a designation among the changes. */
function stripOf({ changes }: ChangeSetInput) {
  for (const { assert } of changes) {
    const [said, of] =
      assert?.absence != null
        ? [assert.absence, assert.absence.of]
        : [assert?.delegation, assert?.delegation?.delegator];
    if (said?.validFrom == null || said.validTo == null || of === undefined) continue;
    return { of, from: said.validFrom.slice(0, 10), to: said.validTo.slice(0, 10) };
  }
  return null;
}

/** The names of what changes speak of. */
function useNames(input: ChangeSetInput): ReadonlyMap<string, string> {
  const ids = [...new Set(idsIn(input.changes))];
  const { data } = useWork(JSON.stringify(['names', ids, asked.value]), async (signal) => {
    const found = await Promise.all(
      ids.map(async (id) => {
        const { record } = await askOnce(questions.kind, { id, ...asked.peek() }, signal);
        return [id, record !== null && 'label' in record ? record.label : id] as const;
      }),
    );
    return new Map(found);
  });
  return data ?? new Map();
}

/** Everything that has the look of an id. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[^\s/]+\/\S+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
