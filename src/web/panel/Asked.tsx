import type { FromApi } from '../../wording/fromApi.js';
import { aliasOf, type NamedAlternative, type NamedUnderstanding, understoodRemark } from '../../wording/understood.js';
import { panelQuestions as questions } from '../api/panelQuestions.js';
import type { UnderstoodQuery } from '../generated/operations.js';
import { Filled } from '../parts/Filled.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { Trouble } from '../parts/Trouble.js';
import { askedWithDraft, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { ask, language } from '../state/session.js';
import { Candidates } from './Candidates.js';
import { Hits } from './Hits.js';
import { pw } from './panelWords.js';
import { Selected } from './Selected.js';
import { Skeleton } from './Skeleton.js';

type Question = NonNullable<FromApi<UnderstoodQuery>['whoIsResponsible']>['question'];
type Meant = NonNullable<Question['understoodAs']>;

/** What was typed: how it was understood, with the answer about that; where it is unclear, what it may mean, and nobody. */
export function Asked({ text }: { readonly text: string }) {
  const { data, error } = useAnswer(questions.understood, { text, within: within.value, ...askedWithDraft.value });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Skeleton />;
  const question = data.whoIsResponsible?.question;
  if (question === undefined) return null;
  const { certainty, understoodBy, understoodAs, alternatives, matchedText } = question;
  const told = {
    ...{ text, certainty, as: understoodAs && named(understoodAs), matched: matchedText },
    withoutMeaning: understoodBy === 'withoutMeaning',
    // An article that only resembles the words is no answer to who; those that hold them are listed below.
    alternatives: alternatives
      .filter(({ record }) => !('quote' in record))
      .map(({ record, leads }) => ({
        record: named(record),
        leads: leads.flatMap(({ organization, post }) => organization ?? post ?? []),
      })),
  };
  // Counted for aliases to be proposed; nothing shown depends on it.
  const choose = (record: string) =>
    void ask(questions.noteChoice, { text, record, within: within.value }).catch(() => {});
  if (told.as === null) return <Unclear told={told} onChoose={choose} />;
  return (
    <>
      <Understood told={told} as={told.as} onChoose={choose} />
      <Selected id={told.as.id} />
    </>
  );
}

const named = (record: Meant) => ({ id: record.id, label: 'label' in record ? record.label : record.id });

interface Choosing {
  readonly told: NamedUnderstanding;
  onChoose(record: string): void;
}

/** How the words were understood, how sure that is, and what else they may mean. */
function Understood({ told, as, onChoose }: Choosing & { readonly as: NonNullable<NamedUnderstanding['as']> }) {
  const { certainty, alternatives } = told;
  const alias = aliasOf(told);
  const sure = certainty !== 'probable';
  return (
    <div class={sure ? 'certainty' : 'certainty unsure'}>
      <p>
        <Mark of={sure ? 'understood' : 'unstated'} />
        <span>
          {understoodRemark(told, language.value)}
          <Filled text={pw('understoodAs')} label={<b lang={langOf(as.label)}>{as.label}</b>} />
          {alias !== null && pw('isAlias', { alias })}
        </span>
      </p>
      {sure
        ? alternatives.length > 0 && (
            <details class="not-this">
              <summary>{pw('notThis')}</summary>
              <p>{pw('notThisText')}</p>
              <Names alternatives={alternatives} onChoose={onChoose} />
            </details>
          )
        : alternatives.length > 0 && (
            <div class="also">
              <p>{pw('certaintyProbable')}</p>
              <Names alternatives={alternatives} onChoose={onChoose} />
            </div>
          )}
    </div>
  );
}

function Names(props: { readonly alternatives: readonly NamedAlternative[]; onChoose(record: string): void }) {
  return (
    <p class="names">
      {props.alternatives.map(({ record }) => (
        <Name key={record.id} {...record} onFollow={() => props.onChoose(record.id)} />
      ))}
    </p>
  );
}

/** What unclear words may mean, to choose from; nobody is named. Where nothing fits, that is said, and nothing is offered. */
function Unclear({ told, onChoose }: Choosing) {
  const { text, alternatives } = told;
  const n = alternatives.length;
  const isArticle = articleNamed.test(text);
  const says =
    n > 0 ? pw('mayMean', { text, n }) : isArticle ? pw('articleOf', { text }) : pw('meansNothing', { text });
  const hint = n > 0 ? pw('chooseOne') : isArticle ? pw('chooseArticle') : pw('meansNothingText');
  return (
    <article class="answer unclear">
      <p class="verdict-line" role="status">
        <Mark of="search" />
        <strong>{says}</strong>
      </p>
      <p>
        {understoodRemark(told, language.value)}
        {hint}
      </p>
      {n > 0 && <Candidates alternatives={alternatives} onChoose={onChoose} />}
      <Hits text={text} onChoose={onChoose} />
    </article>
  );
}

/** 第六条 without its document: the articles of that number are listed, of every document. */
const articleNamed = /^第.{1,4}条/u;
