import { standInReasons } from '../../wording/answer.js';
import { awayText } from '../../wording/party.js';
import { askedText } from '../../wording/time.js';
import { personDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import { Badge, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draftLines } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { standInText } from '../text/answerText.js';
import { t } from '../text/catalog.js';
import { Actions } from './Actions.js';
import { Ending } from './Ending.js';
import { Heading } from './Heading.js';
import { PostHolding } from './PostPanel.js';
import { Responsible } from './Responsible.js';
import { Steps } from './Steps.js';

/** The posts of a person, and who performs for each. */
export function PersonPanel({ id, label }: { readonly id: string; readonly label: string }) {
  const variables = { id, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.person, variables);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const { person, cover, responsibilitiesOf } = data;
  const covers = cover ?? [];
  const [first] = covers;
  return (
    <article class={loading ? 'stale' : undefined} aria-busy={loading}>
      <Heading
        kind={t('person')}
        label={person?.label ?? label}
        {...(first === undefined ? {} : { asked: askedText(first.question, locale.value) })}
      />
      {person === null && <p class="outcome outcome-gap">{t('notThen')}</p>}
      {(person?.absences ?? []).map((absence) => (
        <p key={absence.id}>
          <Badge kind="away">
            {t('away')} {awayText(absence, locale.value)}
          </Badge>
        </p>
      ))}
      {covers.length === 0 && <p>{t('noPosts')}</p>}
      {covers.map((answer) => (
        <section key={answer.post.id} class="cover">
          <h3>
            <Name id={answer.post.id} label={answer.post.label} />
          </h3>
          <PostHolding answer={answer} />
          <Ending {...answer} />
          <Steps reasons={standInReasons(answer, language.value)} />
        </section>
      ))}
      {first !== undefined && (
        <Actions
          answer={{
            ...{ name: id, document: personDocument, variables, receipt: covers.map(({ receipt }) => receipt) },
            text: covers.map((answer) => standInText(answer, draftLines.value)).join('\n'),
          }}
        />
      )}
      <Responsible found={responsibilitiesOf} />
    </article>
  );
}
