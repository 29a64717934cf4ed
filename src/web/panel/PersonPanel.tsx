import { standInReasons } from '../../wording/answer.js';
import { awayText } from '../../wording/party.js';
import { verdictOfPost } from '../../wording/verdict.js';
import { personDocument } from '../api/panelDocuments.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import { Name } from '../parts/Name.js';
import { Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draftLines } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { standInText } from '../text/answerText.js';
import { t } from '../text/catalog.js';
import { Actions } from './Actions.js';
import { ActsFor } from './ActsFor.js';
import { Explains } from './explained.js';
import { PostAnswer } from './PostPanel.js';
import { Responsible } from './Responsible.js';
import { Facts } from './Rows.js';
import { Skeleton, useLongWait } from './Skeleton.js';
import { Top } from './Top.js';
import { Chip, Verdict } from './Verdict.js';

/** The posts of a person, and who performs for each. */
export function PersonPanel({ id, label }: { readonly id: string; readonly label: string }) {
  const variables = { id, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.person, variables);
  const long = useLongWait(loading);
  if (error !== null) return <Trouble error={error} />;
  if (data === null || long) return <Skeleton />;
  const { person, cover, responsibilitiesOf } = data;
  const covers = cover ?? [];
  const [first] = covers;
  const performs = responsibilitiesOf?.performs ?? [];
  return (
    <article class={loading ? 'answer stale' : 'answer'} aria-busy={loading}>
      <Top kind={t('person')} label={person?.label ?? label} asked={first?.question ?? null} />
      {person === null && <Verdict verdict="unstated" why={t('notThen')} />}
      {person !== null && (
        <dl class="rows">
          <Facts {...person} />
        </dl>
      )}
      {(person?.absences ?? []).map((absence) => (
        <p key={absence.id} class="person-away">
          <Chip verdict="away">
            {t('away')} {awayText(absence, locale.value)}
          </Chip>
        </p>
      ))}
      <ActsFor performs={performs} />
      {covers.length === 0 && person !== null && <p class="nothing">{t('noPosts')}</p>}
      {covers.map((answer) => (
        <section key={answer.post.id} class="cover">
          <h3>
            <Name id={answer.post.id} label={answer.post.label} />
          </h3>
          <PostAnswer answer={answer} actsForOthers={performs.length > 0} />
        </section>
      ))}
      {first !== undefined && (
        <Actions
          answer={{
            ...{ name: id, document: personDocument, variables, receipt: covers.map(({ receipt }) => receipt) },
            text: covers.map((answer) => standInText(answer, draftLines.value)).join('\n'),
          }}
          verdict={verdictOfPost(first)}
          of={first.post.id}
          calendar={id}
        />
      )}
      <Responsible found={responsibilitiesOf} />
      {first !== undefined && (
        <Explains
          of={{ kind: 'post', id: first.post.id, reasons: standInReasons(first, language.value), answer: first }}
        />
      )}
    </article>
  );
}
