import { presenceOf } from '../../engine/case/presence.js';
import { nameOf } from '../../engine/case/step.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type * as found from '../../model/answer.js';
import type { Language } from '../../model/text.js';
import type * as told from '../../wording/labelled.js';

/** What the engine found, with the names that the viewer of a snapshot may see, and the sentences of a language. */
export function labelledIn({ language, snapshot }: { readonly language: Language; readonly snapshot: Snapshot }) {
  const { shown } = snapshot;
  const named = (id: string): told.Named => ({ id, label: nameOf(shown, id)[language] });
  // What was retracted is called by its id; what is hidden is not told.
  const isTold = (id: string) => shown.describe(id) !== undefined || snapshot.describe(id) === undefined;
  const orNull = (id: string | null) => (id === null || !isTold(id) ? null : named(id));
  const absencesOf = (id: string) =>
    shown.pointing('absence', 'of', id).map(({ reason, validTo, note = null }) => ({ reason, validTo, note }));
  const person = (id: string): told.NamedPerson => ({ ...named(id), absences: absencesOf(id) });
  const post = (id: string): told.NamedPost => ({
    ...{ ...named(id), state: presenceOf(snapshot, id).state, absences: absencesOf(id) },
  });
  const party = (each: found.Claim | found.Performer) => ({ person: orNull(each.person), post: orNull(each.post) });

  const document = (id: string) => {
    const record = shown.describe(id);
    return { ...named(id), number: (record?.kind === 'document' ? record.number : undefined) ?? null };
  };
  const step = ({ rule, sentence, reading, modality, basis }: found.Step): told.NamedStep => {
    const provisions = basis.flatMap((id) => {
      const record = shown.describe(id);
      return record?.kind === 'provision' ? [record] : [];
    });
    return {
      ...{ rule, sentence: sentence[language], reading, modality },
      provisions: provisions.map((each) => ({
        ...{ id: each.id, article: { number: each.article }, paragraph: each.paragraph ?? null, quote: each.quote },
        document: document(each.document),
      })),
      documents: basis.filter((id) => !provisions.some((each) => each.id === id)).map(document),
    };
  };
  const performer = (each: found.Performer): told.NamedPerformer => ({
    ...{ ...party(each), organization: orNull(each.organization), manner: each.manner, extent: each.extent },
  });
  const gap = ({ mode, reason, post: of, eligible, firstDay, settledBy, because }: found.Gap): told.NamedGap => ({
    ...{ mode, reason, post: orNull(of), eligible: eligible.filter(isTold).map(named), firstDay },
    ...{ settledBy: settledBy[language], because: because.map(step) },
  });
  const ambiguity = ({ mode, post: of, why, readings }: found.Ambiguity): told.NamedAmbiguity => ({
    ...{ mode, post: orNull(of), why },
    readings: readings.map(({ performers, sentence, because }) => ({
      ...{ performers: performers.map(performer), sentence: sentence[language], because: because.map(step) },
    })),
  });
  const conflict = ({ mode, post: of, claims }: found.Conflict): told.NamedConflict => ({
    ...{ mode, post: orNull(of) },
    claims: claims.map((claim) => ({
      ...{ ...party(claim), organization: orNull(claim.organization), because: claim.because.map(step) },
    })),
  });
  const holder = (each: found.Holder): told.NamedHolder => ({
    mode: each.mode,
    post: each.post === null ? null : post(each.post),
    organization: orNull(each.organization),
    incumbents: each.incumbents.filter(isTold).map(person),
    performers: each.performers.map(performer),
    standIn: each.standIn === null ? null : { because: each.standIn.because.map(step) },
    because: each.because.map(step),
  });
  const open = <A extends Pick<found.Responsibility, 'gaps' | 'ambiguities' | 'conflicts'>>(answer: A) => ({
    gaps: answer.gaps.map(gap),
    ambiguities: answer.ambiguities.map(ambiguity),
    conflicts: answer.conflicts.map(conflict),
  });
  const holding = (answer: Pick<found.Answer, keyof told.NamedHolding>): told.NamedHolding => ({
    ...{ completeness: answer.completeness, holders: answer.holders.map(holder), ...open(answer) },
  });
  const envelope = ({
    holdsFrom,
    holdsUntil,
    nextChange,
    unconfirmed,
  }: found.Envelope & Pick<found.Answer, 'unconfirmed'>): told.NamedEnvelope => ({
    ...{ holdsFrom, holdsUntil },
    nextChange: nextChange === null ? null : { sentence: nextChange.sentence[language] },
    unconfirmed: unconfirmed.map(({ sentence }) => ({ sentence: sentence[language] })),
  });
  /** Who performs for one post, for charts and tables. */
  const standIn = (each: found.StandIn) => ({
    outcome: each.outcome,
    post: { ...post(each.post), incumbents: each.incumbents.filter(isTold).map(person) },
    performers: each.performers.map(performer),
    gap: each.gap === null ? null : gap(each.gap),
    ambiguity: each.ambiguity === null ? null : ambiguity(each.ambiguity),
    conflict: each.conflict === null ? null : conflict(each.conflict),
    because: each.because.map(step),
  });
  return {
    ...{ named, holder, open, standIn, step, performer },
    holding,
    answer: (answer: found.Answer): told.NamedAnswer => ({
      ...{ ...holding(answer), ...envelope(answer), outcome: answer.outcome },
    }),
    standInAnswer: (answer: found.StandInAnswer): told.NamedStandIn => ({ ...standIn(answer), ...envelope(answer) }),
  };
}
