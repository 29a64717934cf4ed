import { postDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import { lineOf } from '../draft/draft.js';
import { Badge, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draft } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { askedText, type CoverAnswer, performerLines, type StandInAnswer, standInText } from '../text/answerText.js';
import { listed, t } from '../text/catalog.js';
import { titled, whoIs } from '../text/say.js';
import { gapWords, inLanguage } from '../text/words.js';
import { Actions } from './Actions.js';
import { Chain } from './Chain.js';
import { Ending } from './Ending.js';
import { Heading } from './Heading.js';
import { ConflictBox, GapBox, Holding, StandIns } from './Holding.js';
import { OtherDates } from './OtherDates.js';
import { Responsible } from './Responsible.js';
import { Steps } from './Steps.js';

/** Who performs for a post, and what the post is responsible for. */
export function PostPanel({ id }: { readonly id: string }) {
  const variables = { id, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.post, variables);
  if (error !== null) return <Trouble error={error} />;
  const answer = data?.standIn ?? null;
  if (answer === null || answer.post.id !== id) return <Loading />;
  const drafted = draft.value.suppositions.map(lineOf);
  return (
    <article class={loading ? 'stale' : undefined} aria-busy={loading}>
      <Heading kind={t('kindPost')} label={answer.post.label} asked={askedText(answer.question)} />
      <Performing answer={answer} />
      <Ending {...answer} />
      <Actions
        answer={{
          ...{ name: id, text: standInText(answer, drafted), document: postDocument, variables },
          receipt: answer.receipt,
        }}
      />
      <Steps reasons={stepsOf(answer)} />
      <Chain ids={[id]} />
      {answer.post.reportsTo !== null && (
        <section>
          <h3>{t('reportsTo')}</h3>
          <p>
            <Name {...answer.post.reportsTo} />
          </p>
        </section>
      )}
      <OtherDates {...answer} told={(at) => <BriefStandIn id={id} at={at} />} />
      <Responsible found={data?.responsibilitiesOf ?? null} />
    </article>
  );
}

export const stepsOf = ({ post, because, conflict }: StandInAnswer | CoverAnswer) => [
  { what: titled(post, post.incumbents), steps: because, open: true },
  ...(conflict?.claims ?? []).map((claim) => ({
    what: `${t('conflict')} · ${whoIs(claim)}`,
    steps: claim.because,
    open: true,
  })),
];

/** Who does the work of the post now: its holder, somebody in its stead, or why nobody. */
export function Performing({ answer }: { readonly answer: StandInAnswer | CoverAnswer }) {
  const { outcome, post, performers, gap, conflict } = answer;
  const inPerson = gap === null && conflict === null && performerLines(performers).length === 0;
  return (
    <>
      <p class={`outcome outcome-${outcome.toLowerCase()}`}>{t(`outcome${outcome}`)}</p>
      <div class="holding">
        <Holding post={post} organization={null} incumbents={post.incumbents} />
        <StandIns performers={performers} />
        {inPerson && post.state === 'FILLED' && <p class="in-person">{t('inPerson')}</p>}
        {conflict !== null && <ConflictBox conflict={conflict} />}
        {gap !== null && <GapBox gap={gap} />}
      </div>
    </>
  );
}

/** Who performs on another date, in short. */
function BriefStandIn({ id, at }: { readonly id: string; readonly at: string }) {
  const { data, error } = useAnswer(questions.standIn, { id, ...askedWithDraft.value, at });
  if (error !== null) return <span>{error.message}</span>;
  const answer = data?.standIn;
  if (answer == null) return <Loading />;
  const lines = performerLines(answer.performers);
  return (
    <>
      <p>{titled(answer.post, answer.post.incumbents)}</p>
      {lines.length > 0 && <p>{listed(lines)}</p>}
      {answer.gap !== null && (
        <Badge kind="gap">
          {t('gap')} · {inLanguage(gapWords[answer.gap.reason])}
        </Badge>
      )}
      {answer.outcome === 'CONFLICT' && <Badge kind="conflict">{t('conflict')}</Badge>}
    </>
  );
}
