import { useEffect, useState } from 'preact/hooks';
import { questions } from '../api/questions.js';
import type { BriefQuery, DutiesQuery } from '../generated/operations.js';
import { Badge, langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked, askedWithDraft, day, within } from '../state/asked.js';
import { askOnce, useWork } from '../state/resource.js';
import { exporting } from '../state/table.js';
import { namesIn, performerLines } from '../text/answerText.js';
import { listed, t } from '../text/catalog.js';
import { gapWords, inLanguage, modeWords } from '../text/words.js';
import { Choice } from './FindingsView.js';
import { inParallel } from './inParallel.js';

type Duty = NonNullable<DutiesQuery['duties']>['nodes'][number];
type Brief = NonNullable<BriefQuery['whoIsResponsible']>;

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
  const answers = useBriefs(wanted.map(({ id }) => id));
  const fitting = outcome === '' ? wanted : wanted.filter(({ id }) => answers.found.get(id)?.outcome === outcome);
  const rows = fitting.slice(0, shown);
  const all = outcome === '' ? named.length : fitting.length;
  useEffect(() => {
    exporting.value = async (progress, signal) => {
      const found = await briefsOf(
        named.map(({ id }) => id),
        progress,
        signal,
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
        <Choice id="outcome" label={t('filterOutcome')} value={outcome} onChange={setOutcome}>
          {[
            ['', t('all')],
            ...(['HELD', 'PARTIAL', 'GAP', 'AMBIGUOUS', 'CONFLICT'] as const).map(
              (each) => [each, t(`outcome${each}`)] as const,
            ),
          ]}
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
      <section class="scroll" tabIndex={0} aria-label={t('viewDuties')}>
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

function Row({ duty, answer }: { readonly duty: Duty; readonly answer: Brief | null }) {
  const { id, label, broader } = duty;
  const lead = answer === null ? [] : holdersIn(answer, ['LEADS', 'DECIDES']);
  const charge = answer === null ? [] : holdersIn(answer, ['IN_CHARGE']);
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
      <td>{answer === null ? '…' : lead.join(t('listSeparator'))}</td>
      <td>{answer === null ? '…' : charge.join(t('listSeparator'))}</td>
      <td>{answer !== null && standInsOf(answer)}</td>
      <td>
        {answer !== null && answer.outcome === 'HELD' && t('outcomeHELD')}
        {answer?.gaps.map(({ mode, reason }) => (
          <Badge key={`${mode} ${reason}`} kind="gap">
            {mode === null ? '' : `${inLanguage(modeWords[mode])} · `}
            {inLanguage(gapWords[reason])}
          </Badge>
        ))}
        {answer?.conflicts.map(({ mode }) => (
          <Badge key={String(mode)} kind="conflict">
            {mode === null ? '' : `${inLanguage(modeWords[mode])} · `}
            {t('conflict')}
          </Badge>
        ))}
      </td>
    </tr>
  );
}

const holdersIn = ({ holders }: Brief, modes: readonly string[]): string[] =>
  modes.map((mode) => namesIn(holders, mode)).filter((names) => names !== '');

const standInsOf = ({ holders }: Brief): string =>
  listed([
    ...new Set(
      holders.filter(({ mode }) => mode !== 'ACCOUNTABLE').flatMap(({ performers }) => performerLines(performers)),
    ),
  ]);

function useDuties() {
  const base = { within: within.value, ...asked.value };
  return useWork(JSON.stringify(['duties', base]), async (signal) => {
    const nodes: Duty[] = [];
    for (let after: string | null = null; ; ) {
      const { duties }: DutiesQuery = await askOnce(questions.duties, { ...base, after }, signal);
      nodes.push(...(duties?.nodes ?? []));
      if (duties?.pageInfo.hasNextPage !== true) return nodes as readonly Duty[];
      after = duties.pageInfo.endCursor;
    }
  });
}

/** The answers for these duties, as they come in. */
function useBriefs(ids: readonly string[]) {
  const key = JSON.stringify([ids, within.value, askedWithDraft.value]);
  const [found, setFound] = useState<{ readonly of: string; readonly answers: ReadonlyMap<string, Brief> }>({
    ...{ of: '', answers: new Map() },
  });
  const base = JSON.stringify([within.value, askedWithDraft.value]);
  const { error } = useWork(key, async (signal) => {
    const known = new Map(found.of === base ? found.answers : []);
    let shownAt = 0;
    const show = () => {
      if (!signal.aborted) setFound({ of: base, answers: new Map(known) });
      shownAt = Date.now();
    };
    const missing = ids.filter((id) => !known.has(id));
    await inParallel(missing, signal, async (id) => {
      const answer = await askBrief(id, signal);
      if (answer !== null) known.set(id, answer);
      if (Date.now() - shownAt > 100) show();
    });
    show();
  });
  return { found: found.of === base ? found.answers : new Map<string, Brief>(), error };
}

const askBrief = async (duty: string, signal: AbortSignal): Promise<Brief | null> =>
  (await askOnce(questions.brief, { matter: { duty }, within: within.value, ...askedWithDraft.value }, signal))
    .whoIsResponsible;

async function briefsOf(ids: readonly string[], progress: (done: number, all: number) => void, signal: AbortSignal) {
  const found = new Map<string, Brief>();
  await inParallel(ids, signal, async (id) => {
    const answer = await askBrief(id, signal);
    if (answer !== null) found.set(id, answer);
    progress(found.size, ids.length);
  });
  return found;
}

function tableOf(duties: readonly Duty[], answers: ReadonlyMap<string, Brief>) {
  return {
    name: `${within.value}-duties-${day.value}`,
    head: ['id', t('duty'), t('broader'), t('leads'), t('inCharge'), t('standIns'), t('state'), t('gap')],
    rows: duties.map(({ id, label, broader }) => {
      const answer = answers.get(id);
      if (answer === undefined) return [id, label, broader?.label ?? '', '', '', '', '', ''];
      const gaps = answer.gaps.map(
        ({ mode, reason }) => `${mode === null ? '' : inLanguage(modeWords[mode])} ${inLanguage(gapWords[reason])}`,
      );
      return [
        ...[id, label, broader?.label ?? ''],
        holdersIn(answer, ['LEADS', 'DECIDES']).join(' '),
        holdersIn(answer, ['IN_CHARGE']).join(' '),
        standInsOf(answer),
        t(`outcome${answer.outcome}`),
        gaps.join('; '),
      ];
    }),
  };
}
