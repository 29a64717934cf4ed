import { standInReasons } from '../../wording/answer.js';
import { extentLimits, gapWords } from '../../wording/labels.js';
import { openOf } from '../../wording/open.js';
import { substitutes } from '../../wording/party.js';
import { uncoveredOf } from '../../wording/rosterTexts.js';
import { type Verdict as Kind, verdictOfPost } from '../../wording/verdict.js';
import { postDocument } from '../api/panelDocuments.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import { Related } from '../parts/Related.js';
import { Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draftLines } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language } from '../state/session.js';
import { standInText } from '../text/answerText.js';
import { inLanguage, t } from '../text/catalog.js';
import type { CoverAnswer, Held, Responsibilities, StandInAnswer } from '../text/shapes.js';
import { Actions } from './Actions.js';
import { ActsFor } from './ActsFor.js';
import { AwayLine } from './AwayLine.js';
import { Basis } from './Basis.js';
import { Chain } from './Chain.js';
import { Explains } from './explained.js';
import { Open } from './Open.js';
import { pw } from './panelWords.js';
import { Remarks } from './Remarks.js';
import { Responsible } from './Responsible.js';
import { Facts, Holder, Row, Standing } from './Rows.js';
import { Skeleton, useLongWait } from './Skeleton.js';
import { Span } from './Span.js';
import { Top } from './Top.js';
import { Verdict } from './Verdict.js';

/** Who performs for a post, and what the post is responsible for. */
export function PostPanel({ id }: { readonly id: string }) {
  const variables = { id, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.post, variables);
  const long = useLongWait(loading);
  if (error !== null) return <Trouble error={error} />;
  const answer = data?.standIn ?? null;
  if (answer === null || answer.post.id !== id || long) return <Skeleton />;
  const performs = data?.responsibilitiesOf?.performs ?? [];
  return (
    <article class={loading ? 'answer stale' : 'answer'} aria-busy={loading}>
      <Top kind={t('post')} label={answer.post.label} asked={answer.question} />
      <PostAnswer answer={answer} actsForOthers={performs.length > 0}>
        {verdictOfPost(answer) === 'full' && <NotIncluded found={data?.responsibilitiesOf ?? null} />}
        <ActsFor performs={performs} />
      </PostAnswer>
      <Actions
        answer={{
          ...{ name: id, text: standInText(answer, draftLines.value), document: postDocument, variables },
          receipt: answer.receipt,
        }}
        verdict={verdictOfPost(answer)}
        of={id}
        calendar={id}
      />
      <Responsible found={data?.responsibilitiesOf ?? null} />
      <Chain ids={[id]} />
      <Related title={t('reportsTo')} records={answer.post.reportsTo === null ? [] : [answer.post.reportsTo]} />
      <Explains of={{ kind: 'post', id, reasons: standInReasons(answer, language.value), answer }} />
    </article>
  );
}

/** What does not pass to those who stand in, though they stand in for everything that may: reserved matters, and what is excepted. */
function NotIncluded({ found }: { readonly found: Responsibilities | null }) {
  const keyOf = ({ duty, mode, area }: Held) => `${mode} ${duty.id} ${area?.id}`;
  const passed = new Set((found?.handedOn ?? []).map(keyOf));
  const own = (found?.holds ?? []).filter((each) => !passed.has(keyOf(each)));
  const duties = [...new Map(own.map(({ duty }) => [duty.id, duty])).values()];
  return duties.length === 0 ? null : <p class="reserved">{uncoveredOf('full', duties, language.value)}</p>;
}

/** Who does the work of a post: the verdict, what is not covered, for how long, who, and by which words. */
export function PostAnswer(props: {
  readonly answer: StandInAnswer | CoverAnswer;
  /** It stands in for others, so that something runs that ends by itself. */
  readonly actsForOthers: boolean;
  readonly children?: preact.ComponentChildren;
}) {
  const { answer, actsForOthers, children } = props;
  const { post, performers, because } = answer;
  const verdict = verdictOfPost(answer);
  const open = openOf(answer);
  const holder = { post, organization: null, incumbents: post.incumbents, performers };
  const instead = substitutes(performers);
  const limits = instead.flatMap(({ extent }) => (extent === 'full' ? [] : [extentLimits[extent].zh]));
  const why = whyOf(verdict, answer);
  const handing = [...post.delegationsGiven, ...post.itsLeave, ...post.onLeave.flatMap(({ absences }) => absences)];
  const notes = [...new Set(handing.flatMap(({ note }) => note ?? []))];
  return (
    <>
      <Verdict verdict={verdict} {...(why === undefined ? {} : { why })}>
        <AwayLine holder={holder} as="" open={open} />
      </Verdict>
      <Open among={[{ ...open, performers: instead }]} />
      {children}
      <Span {...answer} running={instead.length > 0 || actsForOthers} />
      <Remarks unconfirmed={answer.unconfirmed} about={[post.id]} />
      <dl class="rows">
        <Row term={pw('incumbent')} kind="holder">
          <p class="holding">
            <Holder {...holder} isTold />
            <Standing performers={performers} open={open} isTold />
          </p>
        </Row>
        <Facts {...post} />
        {notes.length > 0 && (
          <Row term={pw('handedOver')} kind="notes">
            {notes.map((each) => (
              <p key={each} class="hand-over">
                {each}
              </p>
            ))}
          </Row>
        )}
      </dl>
      <Basis
        provisions={[...because].reverse().flatMap(({ provisions }) => provisions)}
        deciding={[limits, instead.flatMap((each) => each.post?.label ?? []), [post.label]]}
      />
    </>
  );
}

function whyOf(verdict: Kind, { gap, post, performers }: StandInAnswer | CoverAnswer): string | undefined {
  if (verdict === 'gap' || verdict === 'unstated') return gap === null ? undefined : inLanguage(gapWords[gap.reason]);
  if (verdict !== 'present') return undefined;
  if (post.state === 'unrecorded') return t('unrecorded');
  return performers.length > 0 ? pw('seatHeld') : undefined;
}
