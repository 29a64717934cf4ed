import { unitDocument } from '../api/documents.js';
import { questions } from '../api/questions.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { askedWithDraft, day } from '../state/asked.js';
import { overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { holderText } from '../text/answerText.js';
import { listed, t } from '../text/catalog.js';
import { citation } from '../text/citation.js';
import { inLanguage, oversightWords } from '../text/words.js';
import { Actions } from './Actions.js';
import { Chain, ChartPost } from './Chain.js';
import { postIn } from './chain.js';
import { Heading } from './Heading.js';
import { Responsible } from './Responsible.js';

/** Who heads an organization, who oversees it, and what it is responsible for. */
export function UnitPanel({ id, label }: { readonly id: string; readonly label: string }) {
  const variables = { id, ...askedWithDraft.value };
  const { data, error, loading } = useAnswer(questions.unit, variables);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const unit = data.organization;
  if (unit === null) {
    return (
      <article>
        <Heading kind={t('kindOrganization')} label={label} />
        <p class="outcome outcome-gap">{t('notThen')}</p>
      </article>
    );
  }
  const chart = overview.value.data?.orgChart;
  const overseers = [...unit.overseers].sort((a, b) => (a.mode < b.mode ? -1 : 1));
  const text = [
    `${unit.label} (${unit.id})`,
    day.value,
    '',
    ...unit.heads.map(
      (head) => `${t('heads')}: ${holderText({ post: head, organization: null, incumbents: head.incumbents })}`,
    ),
    ...overseers.map(({ mode, overseer }) => `${inLanguage(oversightWords[mode].word)}: ${overseer?.label ?? ''}`),
    '',
  ].join('\n');
  return (
    <article class={loading ? 'stale' : undefined} aria-busy={loading}>
      <Heading kind={t('kindOrganization')} label={unit.label} asked={day.value} />
      {unit.placeholder && <p class="outcome outcome-gap">{t('placeholder')}</p>}
      <section>
        <h3>{t('heads')}</h3>
        {unit.heads.length === 0 && <p>{t('noHeads')}</p>}
        <ul class="plain">
          {unit.heads.map((head) => {
            const chartPost =
              chart === undefined
                ? null
                : [chart.root, ...chart.beside].reduce(
                    (known, each) => known ?? postIn(each, head.id),
                    null as ReturnType<typeof postIn>,
                  );
            return (
              <li key={head.id}>{chartPost === null ? <Name {...head} /> : <ChartPost chartPost={chartPost} />}</li>
            );
          })}
        </ul>
      </section>
      <section>
        <h3>{t('overseers')}</h3>
        {overseers.length === 0 && (
          <p>
            <Badge kind="gap">{t('noOverseers')}</Badge>
          </p>
        )}
        <ul class="plain">
          {overseers.map(({ mode, overseer }) => (
            <li key={`${mode} ${overseer?.id ?? ''}`}>
              <span class="term">{inLanguage(oversightWords[mode].word)}</span>{' '}
              {overseer !== null && <Name id={overseer.id} label={overseer.label} />}
            </li>
          ))}
        </ul>
      </section>
      <Actions answer={{ name: id, text, document: unitDocument, variables, receipt: null }} />
      <Chain ids={[id]} />
      {unit.basis.length > 0 && (
        <section class="steps">
          <h3>{t('reasons')}</h3>
          {unit.basis.map((each) =>
            each.__typename === 'Provision' ? (
              <blockquote key={each.id}>
                <p lang={langOf(each.quote)}>“{each.quote}”</p>
                <footer>
                  <Name id={each.id} label={citation(each)} />
                </footer>
              </blockquote>
            ) : each.__typename === 'Document' ? (
              <p key={each.id} class="cited">
                <Name id={each.id} label={each.label} />
              </p>
            ) : null,
          )}
        </section>
      )}
      <Responsible found={data.responsibilitiesOf} />
      {unit.members.length > 0 && (
        <section>
          <h3>{t('members')}</h3>
          <p>{listed(unit.members.flatMap(({ post }) => post?.label ?? []))}</p>
        </section>
      )}
      {unit.parent !== null && (
        <section>
          <h3>{t('parent')}</h3>
          <Name {...unit.parent} />
        </section>
      )}
      {unit.units.length > 0 && (
        <section>
          <h3>{t('units')}</h3>
          <p class="names">
            {unit.units.map((each) => (
              <Name key={each.id} {...each} />
            ))}
          </p>
        </section>
      )}
    </article>
  );
}
