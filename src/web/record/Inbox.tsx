import { useState } from 'preact/hooks';
import { NoAnswer } from '../api/client.js';
import { questions } from '../api/questions.js';
import { recordQuestions } from '../api/recordQuestions.js';
import type { ChangeSetInput } from '../generated/operations.js';
import { asked } from '../state/asked.js';
import { askOnce, useAnswer, useWork } from '../state/resource.js';
import { ask, askAgain } from '../state/session.js';
import { say } from '../state/shown.js';
import { mayApprove, type Viewer } from '../state/viewer.js';
import { shortInstant } from '../text/time.js';
import { changeText } from './changeText.js';
import { Preview } from './Preview.js';
import { rw } from './recordWords.js';

interface Proposal {
  readonly commandId: string;
  readonly contentHash: string;
  readonly author: string;
  readonly proposedAt: string;
  readonly input: unknown;
}

export function useProposals(): readonly Proposal[] {
  const { data } = useAnswer(recordQuestions.proposals, {});
  return data?.proposals ?? [];
}

/** What awaits approval: what it is, by whom, and what will follow. */
export function Inbox({ viewer, proposals }: { readonly viewer: Viewer; readonly proposals: readonly Proposal[] }) {
  const [done, setDone] = useState('');
  const tell = (text: string) => {
    setDone(text);
    say(text);
    askAgain();
  };
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
  const { commandId, contentHash, author, proposedAt } = proposal;
  const input = proposal.input as ChangeSetInput;
  const [open, setOpen] = useState(false);
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
  const approve = async () => {
    const { approve: made } = await ask(recordQuestions.approve, { input: { commandId, contentHash } });
    return rw('approved', { n: made?.revision ?? 0 });
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
    ),
  );
  return (
    <article class="card waiting">
      <h3>{says.join('；')}</h3>
      <p>{input.reason}</p>
      <p class="hint">{rw('proposedBy', { who: author, time: shortInstant(proposedAt) })}</p>
      {wrong !== '' && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <p class="record-foot">
        {mayApprove(viewer) && !isOwn && (
          <button type="button" class="primary" onClick={() => settle(approve)}>
            {rw('approve')}
          </button>
        )}
        {(isOwn || mayApprove(viewer)) && (
          <button type="button" onClick={() => settle(reject)}>
            {rw(isOwn ? 'takeBack' : 'refuse')}
          </button>
        )}
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {rw('showForecast')}
        </button>
        {(isOwn || !mayApprove(viewer)) && <span class="hint">{rw(isOwn ? 'ownProposal' : 'cannotApprove')}</span>}
      </p>
      {open && <Preview changes={input} strip={stripOf(input)} away="" shared={[]} />}
    </article>
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
