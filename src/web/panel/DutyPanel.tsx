import { answerReasons, modeEntries } from '../../wording/answer.js';
import { modeWords, outcomeWords } from '../../wording/labels.js';
import { briefsOf } from '../../wording/open.js';
import { namesIn, performerLines } from '../../wording/party.js';
import { askedText } from '../../wording/time.js';
import { whoDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import { Badge } from '../parts/Name.js';
import { Briefs } from '../parts/Open.js';
import { Related } from '../parts/Related.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draftLines, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { answeredIn, dutyText } from '../text/answerText.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { DutyAnswer } from '../text/shapes.js';
import { Actions } from './Actions.js';
import { Chain } from './Chain.js';
import { Ending } from './Ending.js';
import { Heading } from './Heading.js';
import { Holding, NotRecordedBox, Open, Performing } from './Holding.js';
import { OtherDates } from './OtherDates.js';
import { Steps } from './Steps.js';

/** Who is responsible for a duty. */
export function DutyPanel({ duty }: { readonly duty: string }) {
  const variables = { duty, within: within.value, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.who, variables);
  const answer = data?.whoIsResponsible ?? null;
  if (error !== null) return <Trouble error={error} />;
  if (answer === null) return <Loading />;
  return <Answered answer={answer} variables={variables} stale={loading} />;
}

function Answered(props: { readonly answer: DutyAnswer; readonly variables: unknown; readonly stale: boolean }) {
  const { answer, variables, stale } = props;
  const { question, outcome } = answer;
  const { duty } = question;
  if (duty === null) return null;
  const above = answer.holders
    .filter(({ mode }) => mode === 'leads' || mode === 'inCharge')
    .map(({ organization, post }) => organization?.id ?? post?.id ?? '');
  return (
    <article class={stale ? 'stale' : undefined} aria-busy={stale}>
      <Heading kind={t('duty')} label={duty.label} asked={askedText(question, locale.value)} />
      <p class={`outcome outcome-${outcome}`}>{inLanguage(outcomeWords[outcome])}</p>
      {duty.reserved !== null && (
        <p>
          <Badge kind="mark">{t(`reserved${duty.reserved}`)}</Badge>
        </p>
      )}
      <Entries answer={answer} />
      <Ending {...answer} />
      <Actions
        answer={{
          ...{ name: duty.id, text: dutyText(answer, draftLines.value), document: whoDocument, variables },
          receipt: answer.receipt,
          answered: answeredIn(answer),
        }}
      />
      <Steps reasons={answerReasons(answer, language.value)} />
      <Chain ids={above} />
      <OtherDates {...answer} told={(at) => <Brief duty={duty.id} at={at} />} />
      <Related title={t('broader')} records={duty.broader === null ? [] : [duty.broader]} />
      <Related title={t('narrower')} records={duty.narrower} />
    </article>
  );
}

/** What the answer says, mode by mode. */
function Entries({ answer }: { readonly answer: DutyAnswer }) {
  return (
    <dl class="entries">
      {modeEntries(answer).map(({ mode, holders, notRecorded, ...beside }) => (
        <div key={mode} class={`entry entry-${mode}`}>
          <dt>{inLanguage(modeWords[mode])}</dt>
          <dd>
            {holders.map(({ holder, ...open }, index) => (
              <div key={`${index} ${holder.post?.id ?? ''}`} class="holding">
                <Holding {...holder} />
                <Performing performers={holder.performers} open={open} />
              </div>
            ))}
            <Open {...beside} />
            {notRecorded.map((gap) => (
              <NotRecordedBox key={gap.reason} gap={gap} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Who leads and who is in charge on another date, in one line each. */
function Brief({ duty, at }: { readonly duty: string; readonly at: string }) {
  const { data, error } = useAnswer(questions.answers, {
    ...{ duties: [duty], within: within.value, ...askedWithDraft.value, at },
  });
  if (error !== null) return <span>{error.message}</span>;
  const answer = data?.answers?.nodes[0];
  if (answer == null) return <Loading />;
  const told = (['decides', 'inCharge', 'leads'] as const)
    .map((mode) => ({ mode, names: namesIn(answer.holders, mode, language.value) }))
    .filter(({ names }) => names !== '');
  const standIns = [...new Set(answer.holders.flatMap(({ performers }) => performerLines(performers, language.value)))];
  return (
    <>
      {told.map(({ mode, names }) => (
        <p key={mode}>
          <span class="term">{inLanguage(modeWords[mode])}</span> {names}
        </p>
      ))}
      {standIns.length > 0 && <p>{listed(standIns)}</p>}
      <p>
        <Briefs briefs={briefsOf(answer, language.value)} />
      </p>
    </>
  );
}
