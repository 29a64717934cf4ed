import type { FromApi } from '../../wording/fromApi.js';
import { unclearText, understoodText } from '../../wording/understood.js';
import { questions } from '../api/questions.js';
import type { UnderstoodQuery } from '../generated/operations.js';
import { Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, within } from '../state/asked.js';
import { useAnswer } from '../state/resource.js';
import { ask, language } from '../state/session.js';
import { t } from '../text/catalog.js';
import { Hits } from './Hits.js';
import { Selected } from './Selected.js';

type Understood = NonNullable<FromApi<UnderstoodQuery>['whoIsResponsible']>['question'];
type Meant = NonNullable<Understood['understoodAs']>;

/** What was typed: how it was understood, with the answer about that; where it is unclear, what it may mean, and nobody. */
export function Asked({ text }: { readonly text: string }) {
  const { data, error } = useAnswer(questions.understood, { text, within: within.value, ...askedWithDraft.value });
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const question = data.whoIsResponsible?.question;
  if (question === undefined) return null;
  const { certainty, understoodBy, understoodAs, alternatives } = question;
  const told = {
    ...{ text, certainty, as: understoodAs && named(understoodAs) },
    withoutMeaning: understoodBy === 'withoutMeaning',
    alternatives: alternatives.map(({ record, leads }) => ({
      record: named(record),
      leads: leads.flatMap(({ organization, post }) => organization ?? post ?? []),
    })),
  };
  if (told.as === null) return <Unclear {...told} />;
  const said = understoodText(told, language.value);
  return (
    <>
      {said !== '' && (
        <p class="understood" role="status">
          {said}
        </p>
      )}
      <Selected id={told.as.id} />
    </>
  );
}

const named = (record: Meant) => ({ id: record.id, label: 'label' in record ? record.label : record.id });

type Told = Parameters<typeof unclearText>[0];

function Unclear(told: Told) {
  // Counted for aliases to be proposed; nothing shown depends on it.
  const choose = (record: string) =>
    void ask(questions.noteChoice, { text: told.text, record, within: within.value }).catch(() => {});
  return (
    <article>
      <p role="status">{unclearText(told, language.value)}</p>
      <ul class="held">
        {told.alternatives.map(({ record, leads }) => (
          <li key={record.id}>
            <Name {...record} onFollow={() => choose(record.id)} />
            {leads.length > 0 && <span class="term"> {t('leads')} </span>}
            {leads.map((each) => (
              <Name key={each.id} {...each} />
            ))}
          </li>
        ))}
      </ul>
      <Hits text={told.text} onChoose={choose} />
    </article>
  );
}
