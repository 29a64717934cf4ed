import { personDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import { lineOf } from '../draft/draft.js';
import { Badge, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, draft } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { askedText, standInText } from '../text/answerText.js';
import { t } from '../text/catalog.js';
import { awayText } from '../text/say.js';
import { Actions } from './Actions.js';
import { Ending } from './Ending.js';
import { Heading } from './Heading.js';
import { Performing, stepsOf } from './PostPanel.js';
import { Responsible } from './Responsible.js';
import { Steps } from './Steps.js';

/** The posts of a person, and who performs for each. */
export function PersonPanel({ id, label }: { readonly id: string; readonly label: string }) {
  const variables = { id, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.person, variables);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const { person, cover, responsibilitiesOf } = data;
  const drafted = draft.value.suppositions.map(lineOf);
  const covers = cover ?? [];
  const [first] = covers;
  return (
    <article class={loading ? 'stale' : undefined} aria-busy={loading}>
      <Heading
        kind={t('kindPerson')}
        label={person?.label ?? label}
        {...(first === undefined ? {} : { asked: askedText(first.question) })}
      />
      {person === null && <p class="outcome outcome-gap">{t('notThen')}</p>}
      {(person?.absences ?? []).map((absence) => (
        <p key={absence.id}>
          <Badge kind="away">
            {t('away')} {awayText(absence)}
          </Badge>
        </p>
      ))}
      {covers.length === 0 && <p>{t('noPosts')}</p>}
      {covers.map((answer) => (
        <section key={answer.post.id} class="cover">
          <h3>
            <Name id={answer.post.id} label={answer.post.label} />
          </h3>
          <Performing answer={answer} />
          <Ending {...answer} />
          <Steps reasons={stepsOf(answer)} />
        </section>
      ))}
      {first !== undefined && (
        <Actions
          answer={{
            ...{ name: id, document: personDocument, variables, receipt: covers.map(({ receipt }) => receipt) },
            text: covers.map((answer) => standInText(answer, drafted)).join('\n'),
          }}
        />
      )}
      <Responsible found={responsibilitiesOf} />
    </article>
  );
}
