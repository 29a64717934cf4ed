import { standInReasons } from '../../wording/answer.js';
import { outcomeWords } from '../../wording/labels.js';
import { briefsOfPost, openOf } from '../../wording/open.js';
import { performerLines, substitutes, titled } from '../../wording/party.js';
import { askedText } from '../../wording/time.js';
import { postDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import { Briefs } from '../parts/Open.js';
import { Related } from '../parts/Related.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draftLines } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { standInText } from '../text/answerText.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { CoverAnswer, StandInAnswer } from '../text/shapes.js';
import { Actions } from './Actions.js';
import { Chain } from './Chain.js';
import { Ending } from './Ending.js';
import { Heading } from './Heading.js';
import { Holding, Performing } from './Holding.js';
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
  return (
    <article class={loading ? 'stale' : undefined} aria-busy={loading}>
      <Heading kind={t('post')} label={answer.post.label} asked={askedText(answer.question, locale.value)} />
      <PostHolding answer={answer} />
      <Ending {...answer} />
      <Actions
        answer={{
          ...{ name: id, text: standInText(answer, draftLines.value), document: postDocument, variables },
          receipt: answer.receipt,
        }}
      />
      <Steps reasons={standInReasons(answer, language.value)} />
      <Chain ids={[id]} />
      <Related title={t('reportsTo')} records={answer.post.reportsTo === null ? [] : [answer.post.reportsTo]} />
      <OtherDates {...answer} told={(at) => <BriefStandIn id={id} at={at} />} />
      <Responsible found={data?.responsibilitiesOf ?? null} />
    </article>
  );
}

/** Who does the work of the post now: its holder, a stand-in, or why nobody. */
export function PostHolding({ answer }: { readonly answer: StandInAnswer | CoverAnswer }) {
  const { outcome, post, performers } = answer;
  const inPerson = outcome === 'held' && substitutes(performers).length === 0;
  return (
    <>
      <p class={`outcome outcome-${outcome}`}>{inLanguage(outcomeWords[outcome])}</p>
      <div class="holding">
        <Holding post={post} organization={null} incumbents={post.incumbents} performers={performers} />
        {inPerson && post.state === 'filled' && <p class="in-person">{t('inPerson')}</p>}
        <Performing performers={performers} open={openOf(answer)} />
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
  const lines = performerLines(answer.performers, language.value);
  return (
    <>
      <p>{titled(answer.post, answer.post.incumbents, language.value)}</p>
      {lines.length > 0 && <p>{listed(lines)}</p>}
      <Briefs briefs={briefsOfPost(answer, language.value)} />
    </>
  );
}
