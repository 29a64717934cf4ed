import { useEffect, useState } from 'preact/hooks';
import type { AssignmentMode } from '../../model/record.js';
import { outcomes, outcomeWords } from '../../wording/labels.js';
import { briefsOf } from '../../wording/open.js';
import { namesIn, performerLines } from '../../wording/party.js';
import { questions } from '../api/questions.js';
import { Choice } from '../parts/Choice.js';
import { langOf, Name } from '../parts/Name.js';
import { Briefs, briefText } from '../parts/Open.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked, askedWithDraft, day, within } from '../state/asked.js';
import { allPages, askOnce, useWork } from '../state/resource.js';
import { language } from '../state/session.js';
import { exporting } from '../state/table.js';
import { inLanguage, listed, t } from '../text/catalog.js';
import type { BriefAnswer, Duty } from '../text/shapes.js';

const page = 30;

/** Every duty of the government, with who leads it, who is in charge and what is open: as the answers say it. */
export function DutiesView() {
  const [filter, setFilter] = useState('');
  const [outcome, setOutcome] = useState('');
  const [shown, setShown] = useState(page);
  const { data, error } = useDuties();
  const words = filter.trim().toLowerCase();
  const named = (data ?? []).filter(
    ({ id, label, aliases, broader }) =>
      words === '' ||
      [id, label, ...aliases, broader?.label ?? ''].some((each) => each.toLowerCase().indexOf(words) >= 0),
  );
  useEffect(() => setShown(page), [filter, outcome]);
  // What an answer says is known once it was asked: to filter by it, all of them are asked.
  const wanted = outcome === '' ? named.slice(0, shown) : named;
  const answers = useAnswers(wanted.map(({ id }) => id));
  const fitting = outcome === '' ? wanted : wanted.filter(({ id }) => answers.found.get(id)?.outcome === outcome);
  const rows = fitting.slice(0, shown);
  const all = outcome === '' ? named.length : fitting.length;
  useEffect(() => {
    exporting.value = async (progress, signal) => {
      const found = new Map<string, BriefAnswer>();
      await askAll(
        named.map(({ id }) => id),
        signal,
        (answers) => {
          for (const [id, answer] of answers) found.set(id, answer);
          progress(found.size, named.length);
        },
      );
      return tableOf(named, found);
    };
    return () => {
      exporting.value = null;
    };
  }, [data, words, JSON.stringify(askedWithDraft.value)]);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const loaded = wanted.filter(({ id }) => answers.found.has(id)).length;
  return (
    <div>
      <div class="filters">
        <div class="choice">
          <label for="duty-filter">{t('filterDuties')}</label>
          <input
            id="duty-filter"
            type="search"
            value={filter}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          />
        </div>
        <Choice id="outcome" label={t('state')} value={outcome} onChange={setOutcome}>
          {[['', t('all')], ...outcomes.map((each) => [each, inLanguage(outcomeWords[each])] as const)]}
        </Choice>
        <p class="hint" role="status">
          {t('dutiesShown', { n: rows.length, all })} · {day.value}
        </p>
      </div>
      {loaded < wanted.length && (
        <p class="progress">
          <progress max={wanted.length} value={loaded} aria-label={t('loading')} />{' '}
          {t('loadingRows', { n: loaded, all: wanted.length })}
        </p>
      )}
      {answers.error !== null && <Trouble error={answers.error} />}
      {rows.length === 0 && loaded === wanted.length && <p>{t('noDuties')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('viewduties')}>
        <table class="duties">
          <caption>{t('dutiesCaption', { n: data.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('duty')}</th>
              <th scope="col">{t('leads')}</th>
              <th scope="col">{t('inCharge')}</th>
              <th scope="col">{t('standIns')}</th>
              <th scope="col">{t('state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((duty) => (
              <Row key={duty.id} duty={duty} answer={answers.found.get(duty.id) ?? null} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length < all && (
        <button type="button" onClick={() => setShown(shown + page)}>
          {t('showMore', { n: Math.min(page, all - rows.length) })}
        </button>
      )}
    </div>
  );
}

function Row({ duty, answer }: { readonly duty: Duty; readonly answer: BriefAnswer | null }) {
  const { id, label, broader } = duty;
  return (
    <tr>
      <th scope="row">
        <Name id={id} label={label} />
        {broader !== null && (
          <span class="hint" lang={langOf(broader.label)}>
            {broader.label}
          </span>
        )}
      </th>
      <td>{answer === null ? '…' : listed(holdersIn(answer, ['leads', 'decides']))}</td>
      <td>{answer === null ? '…' : listed(holdersIn(answer, ['inCharge']))}</td>
      <td>{answer !== null && standInsOf(answer)}</td>
      <td>
        {answer !== null && answer.outcome !== 'gap' && answer.outcome !== 'conflict' && (
          <span class={`said-${answer.outcome}`}>{inLanguage(outcomeWords[answer.outcome])} </span>
        )}
        {answer !== null && <Briefs briefs={briefsOf(answer, language.value)} />}
      </td>
    </tr>
  );
}

const holdersIn = ({ holders }: BriefAnswer, modes: readonly AssignmentMode[]): string[] =>
  modes.map((mode) => namesIn(holders, mode, language.value)).filter((names) => names !== '');

const standInsOf = ({ holders }: BriefAnswer): string =>
  listed([
    ...new Set(
      holders
        .filter(({ mode }) => mode !== 'accountable')
        .flatMap(({ performers }) => performerLines(performers, language.value)),
    ),
  ]);

function useDuties() {
  const base = { within: within.value, ...asked.value };
  return useWork(JSON.stringify(['duties', base]), (signal) =>
    allPages(async (after) => (await askOnce(questions.duties, { ...base, after }, signal)).duties),
  );
}

/** As many as the API answers at once. */
const answersAtOnce = 100;

/** The answers for these duties, some at once; `tell` is given them as they come in. */
async function askAll(
  ids: readonly string[],
  signal: AbortSignal,
  tell: (answers: readonly (readonly [duty: string, answer: BriefAnswer])[]) => void,
): Promise<void> {
  for (let start = 0; start < ids.length; start += answersAtOnce) {
    const duties = ids.slice(start, start + answersAtOnce);
    const { answers } = await askOnce(
      questions.answers,
      { within: within.peek(), duties, ...askedWithDraft.peek() },
      signal,
    );
    if (signal.aborted) return;
    tell((answers?.nodes ?? []).map((answer) => [answer.question.duty?.id ?? '', answer] as const));
  }
}

/** The answers that are known of these duties; those that are not yet are asked for. */
function useAnswers(ids: readonly string[]) {
  const base = JSON.stringify([within.value, askedWithDraft.value]);
  const [found, setFound] = useState<{ readonly of: string; readonly answers: ReadonlyMap<string, BriefAnswer> }>({
    ...{ of: '', answers: new Map() },
  });
  const { error } = useWork(JSON.stringify([ids, base]), async (signal) => {
    const known = new Map(found.of === base ? found.answers : []);
    await askAll(
      ids.filter((id) => !known.has(id)),
      signal,
      (answers) => {
        for (const [id, answer] of answers) known.set(id, answer);
        setFound({ of: base, answers: new Map(known) });
      },
    );
  });
  return { found: found.of === base ? found.answers : new Map<string, BriefAnswer>(), error };
}

function tableOf(duties: readonly Duty[], answers: ReadonlyMap<string, BriefAnswer>) {
  return {
    name: `${within.value}-duties-${day.value}`,
    head: ['id', t('duty'), t('broader'), t('leads'), t('inCharge'), t('standIns'), t('state'), t('open')],
    rows: duties.map(({ id, label, broader }) => {
      const answer = answers.get(id);
      if (answer === undefined) return [id, label, broader?.label ?? '', '', '', '', '', ''];
      return [
        ...[id, label, broader?.label ?? ''],
        holdersIn(answer, ['leads', 'decides']).join(' '),
        holdersIn(answer, ['inCharge']).join(' '),
        standInsOf(answer),
        inLanguage(outcomeWords[answer.outcome]),
        briefsOf(answer, language.value).map(briefText).join('; '),
      ];
    }),
  };
}
