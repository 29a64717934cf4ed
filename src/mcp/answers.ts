import type * as told from '../client/index.js';

// Answers as tools give them: flat, with ids beside labels, and with nobody named where nobody is chosen.

interface Labelled {
  readonly recordId: string;
  readonly label: string;
}

const named = (record: Labelled | null) => record && { id: record.recordId, label: record.label };

const meant = (record: told.Answer['question']['understoodAs']) =>
  record && { id: record.recordId, kind: record.kind, ...('label' in record ? { label: record.label } : {}) };

const performer = ({ label, person, post, organization, manner, extent }: told.Performer) => ({
  ...{ label, person: named(person), post: named(post), organization: named(organization), manner, extent },
});

const gap = ({ mode, reason, post, arranger, eligible, settledBy }: told.Gap) => ({
  ...{ mode, reason, post: named(post), toBeArrangedBy: named(arranger), settledBy },
  // Persons who could be designated are not the ones who were.
  postsThatMayBeDesignated: eligible.filter((each) => each.__typename === 'Post').map(named),
});

const ambiguity = ({ mode, why, readings }: told.Ambiguity) => ({
  ...{ mode, why },
  readings: readings.map(({ sentence, performers }) => ({ sentence, performers: performers.map(performer) })),
});

const conflict = ({ mode, claims }: told.Conflict) => ({
  mode,
  views: claims.map(({ person, post, organization, because }) => ({
    ...{ person: named(person), post: named(post), organization: named(organization) },
    articles: articlesOf(because),
  })),
});

/** Every article, once. */
function articlesOf(because: readonly told.Reason[]) {
  const all = because.flatMap(({ provisions }) => provisions);
  return [...new Map(all.map((each) => [each.recordId, each])).values()].map(
    ({ recordId, document, article, paragraph, quote }) => ({
      ...{ id: recordId, document: document?.label ?? null, number: document?.number ?? null },
      ...{ article: article.number, paragraph, quote },
    }),
  );
}

const reasons = (because: readonly told.Reason[]) => because.map(({ rule, sentence }) => ({ rule, sentence }));

const envelope = (answer: told.Answer | told.StandInAnswer) => ({
  ...{ at: answer.question.at, knownAt: answer.question.knownAt, revision: answer.question.revision },
  ...{ holdsFrom: answer.holdsFrom, holdsUntil: answer.holdsUntil, nextChange: answer.nextChange?.sentence ?? null },
  toBeConfirmed: answer.unconfirmed.map(({ sentence }) => sentence),
  receipt: answer.receipt,
});

/** Who is responsible. In a mode in which the records do not decide, nobody holds it: the views stand apart. */
export function responsible(answer: told.Answer) {
  const { question, completeness, gaps, ambiguities, conflicts } = answer;
  const stateOf = (mode: string) => completeness.find((each) => each.mode === mode)?.state ?? 'HELD';
  const decided = answer.holders.filter(({ mode }) => !['CONFLICT', 'AMBIGUOUS'].includes(stateOf(mode)));
  const because = decided.flatMap((holder) => [...holder.because, ...(holder.standIn?.because ?? [])]);
  return {
    outcome: answer.outcome,
    sentence: answer.sentence,
    understood: {
      ...{ words: question.matter, as: meant(question.understoodAs), certainty: question.certainty },
      mayAlsoMean: question.alternatives.map(({ record, certainty }) => ({ ...meant(record), certainty })),
    },
    accountable: answer.accountable && {
      ...{ post: named(answer.accountable.post), incumbents: answer.accountable.incumbents.map(named) },
    },
    holders: decided.map(({ mode, post, organization, incumbents, performers }) => ({
      ...{ mode, state: stateOf(mode), post: named(post), organization: named(organization) },
      ...{ incumbents: incumbents.map(named), performers: performers.map(performer) },
    })),
    steps: (answer.procedure?.obligations ?? []).map(({ step, performers }) => ({
      step: named(step),
      performers: performers.map(({ party, collective, gap, performers }) => ({
        ...{ party: named(party), collective, gap, performers: performers.map(performer) },
      })),
    })),
    standIns: answer.standIns.map(standingIn),
    notStated: gaps.map(gap),
    ambiguities: ambiguities.map(ambiguity),
    conflicts: conflicts.map(conflict),
    articles: articlesOf([...because, ...gaps.flatMap((each) => each.because)]),
    because: reasons(because),
    ...envelope(answer),
  };
}

/** Who performs for a post. */
export function standingIn(answer: told.StandInAnswer) {
  return {
    ...{ outcome: answer.outcome, sentence: answer.sentence, post: named(answer.post), matter: named(answer.matter) },
    incumbents: answer.accountable.incumbents.map(named),
    performers: answer.performers.map(performer),
    notStated: answer.gap === null ? [] : [gap(answer.gap)],
    ambiguities: answer.ambiguity === null ? [] : [ambiguity(answer.ambiguity)],
    conflicts: answer.conflict === null ? [] : [conflict(answer.conflict)],
    articles: articlesOf([...answer.because, ...(answer.gap?.because ?? [])]),
    because: reasons(answer.because),
    ...envelope(answer),
  };
}

export function held({ holder, holds, performs, handedOn }: told.Responsibilities) {
  const duties = (all: told.Responsibilities['holds']) =>
    all.map(({ duty, mode, area, post, organization, performers }) => ({
      ...{ duty: named(duty), mode, area: named(area), post: named(post), organization: named(organization) },
      performers: performers.map(performer),
    }));
  return { holder: named(holder), holds: duties(holds), performs: duties(performs), handedOn: duties(handedOn) };
}

export const hit = ({ record, text, score }: told.SearchHit) => ({ ...meant(record), matched: text, score });

export const finding = ({ code, severity, sentence, settledBy, subjects, from, to }: told.Finding) => ({
  ...{ code, severity, sentence, settledBy, subjects: subjects.map(meant), from, to },
});

export function compared({ differences, appearing, settled, from, to }: told.Comparison) {
  const shares = (all: told.Comparison['differences'][number]['gains']) =>
    all.map(({ party, holds, performs }) => ({ ...named(party), holds, performs }));
  return {
    ...{ from, to },
    differences: differences.map(({ duty, post, mode, gains, loses, after, ...span }) => ({
      ...{ duty: named(duty), post: named(post), mode, outcome: after.outcome },
      ...{ gains: shares(gains), loses: shares(loses), from: span.from, to: span.to },
    })),
    appearing: appearing.map(finding),
    settled: settled.map(finding),
  };
}
