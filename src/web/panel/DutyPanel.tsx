import { NoAnswer } from '../api/client.js';
import { whoDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import { lineOf } from '../draft/draft.js';
import { Badge, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draft, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import {
  answeredIn,
  askedText,
  type DutyAnswer,
  dutyReasons,
  dutyText,
  entriesOf,
  namesIn,
  performerLines,
} from '../text/answerText.js';
import { listed, t } from '../text/catalog.js';
import { gapWords, inLanguage, modeWords } from '../text/words.js';
import { Actions } from './Actions.js';
import { Chain } from './Chain.js';
import { Ending } from './Ending.js';
import { Heading } from './Heading.js';
import { Hits } from './Hits.js';
import { ConflictBox, GapBox, Holding, StandIns } from './Holding.js';
import { OtherDates } from './OtherDates.js';
import { Steps } from './Steps.js';

/** Who is responsible for a duty, or for what was typed. */
export function DutyPanel({ duty, text }: { readonly duty?: string; readonly text?: string }) {
  const variables = {
    matter: duty === undefined ? { text: text ?? '' } : { duty },
    within: within.value,
    ...askedWithDraft.value,
  };
  const { data, error, loading } = useAnswer(questions.who, variables);
  const answer = data?.whoIsResponsible ?? null;
  if (error !== null) {
    return (
      <>
        <Trouble error={error} />
        {error instanceof NoAnswer && error.trouble === 'refused' && text !== undefined && <Hits text={text} />}
      </>
    );
  }
  if (answer === null) return <Loading />;
  return <Answered answer={answer} variables={variables} stale={loading} />;
}

function Answered(props: { readonly answer: DutyAnswer; readonly variables: unknown; readonly stale: boolean }) {
  const { answer, variables, stale } = props;
  const { question, outcome } = answer;
  const drafted = draft.value.suppositions.map(lineOf);
  const above = answer.holders
    .filter(({ mode }) => mode === 'LEADS' || mode === 'IN_CHARGE')
    .map(({ organization, post }) => organization?.id ?? post?.id ?? '');
  return (
    <article class={stale ? 'stale' : undefined} aria-busy={stale}>
      <Heading kind={t('kindDuty')} label={question.duty.label} asked={askedText(question)} />
      <p class={`outcome outcome-${outcome.toLowerCase()}`}>{t(`outcome${outcome}`)}</p>
      {question.duty.reserved !== null && (
        <p>
          <Badge kind="mark">{t(`reserved${question.duty.reserved}`)}</Badge>
        </p>
      )}
      <dl class="entries">
        {entriesOf(answer).map(({ mode, holders, gaps, conflicts }) => (
          <div key={mode} class={`entry entry-${mode.toLowerCase()}`}>
            <dt>{inLanguage(modeWords[mode])}</dt>
            <dd>
              {holders.map((holder, index) => (
                <div key={`${index} ${holder.post?.id ?? ''}`} class="holding">
                  <Holding {...holder} />
                  <StandIns performers={holder.performers} />
                  {conflicts
                    .filter(({ post }) => post !== null && post.id === holder.post?.id)
                    .map((conflict) => (
                      <ConflictBox key={conflict.post?.id ?? ''} conflict={conflict} />
                    ))}
                  {gaps
                    .filter(({ post }) => post !== null && post.id === holder.post?.id)
                    .map((gap) => (
                      <GapBox key={gap.reason} gap={gap} />
                    ))}
                </div>
              ))}
              {conflicts
                .filter(({ post }) => !holders.some((holder) => post !== null && holder.post?.id === post.id))
                .map((conflict, index) => (
                  <ConflictBox key={String(index)} conflict={conflict} />
                ))}
              {gaps
                .filter(({ post }) => !holders.some((holder) => post !== null && holder.post?.id === post.id))
                .map((gap, index) => (
                  <GapBox key={`${index} ${gap.reason}`} gap={gap} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <Ending {...answer} />
      <Actions
        answer={{
          ...{ name: question.duty.id, text: dutyText(answer, drafted), document: whoDocument, variables },
          receipt: answer.receipt,
          answered: answeredIn(answer),
        }}
      />
      <Steps reasons={dutyReasons(answer).map(({ what, steps, main }) => ({ what, steps, open: main }))} />
      <Chain ids={above} />
      <OtherDates {...answer} told={(at) => <Brief duty={question.duty.id} at={at} />} />
      <Related answer={answer} />
    </article>
  );
}

function Related({ answer: { question } }: { readonly answer: DutyAnswer }) {
  const { alternatives, duty } = question;
  const groups = [
    { word: t('alternatives'), duties: alternatives },
    { word: t('broader'), duties: duty.broader === null ? [] : [duty.broader] },
    { word: t('narrower'), duties: duty.narrower },
  ].filter(({ duties }) => duties.length > 0);
  return (
    <>
      {groups.map(({ word, duties }) => (
        <section key={word}>
          <h3>{word}</h3>
          <p class="names">
            {duties.map((each) => (
              <Name key={each.id} {...each} />
            ))}
          </p>
        </section>
      ))}
    </>
  );
}

/** Who leads and who is in charge on another date, in one line each. */
function Brief({ duty, at }: { readonly duty: string; readonly at: string }) {
  const { data, error } = useAnswer(questions.brief, {
    ...{ matter: { duty }, within: within.value, ...askedWithDraft.value, at },
  });
  if (error !== null) return <span>{error.message}</span>;
  const answer = data?.whoIsResponsible;
  if (answer == null) return <Loading />;
  const told = (['DECIDES', 'IN_CHARGE', 'LEADS'] as const)
    .map((mode) => ({ mode, names: namesIn(answer.holders, mode) }))
    .filter(({ names }) => names !== '');
  const standIns = [...new Set(answer.holders.flatMap(({ performers }) => performerLines(performers)))];
  return (
    <>
      {told.map(({ mode, names }) => (
        <p key={mode}>
          <span class="term">{inLanguage(modeWords[mode])}</span> {names}
        </p>
      ))}
      {standIns.length > 0 && <p>{listed(standIns)}</p>}
      {answer.gaps.map(({ mode, reason }) => (
        <p key={`${mode} ${reason}`}>
          <Badge kind="gap">
            {t('gap')} · {mode === null ? '' : `${inLanguage(modeWords[mode])} · `}
            {inLanguage(gapWords[reason])}
          </Badge>
        </p>
      ))}
      {answer.conflicts.length > 0 && (
        <p>
          <Badge kind="conflict">{t('conflict')}</Badge>
        </p>
      )}
    </>
  );
}
