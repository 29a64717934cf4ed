import { useEffect, useState } from 'preact/hooks';
import { obligationTerms, procedureWord } from '../../wording/procedure.js';
import { stepStateWords } from '../../wording/procedureLabels.js';
import { Choice } from '../parts/Choice.js';
import { Link } from '../parts/Link.js';
import { langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { asked, day, draft, moment, within } from '../state/asked.js';
import { addDays, hasTurned } from '../state/days.js';
import { useWork } from '../state/resource.js';
import { language, locale } from '../state/session.js';
import { exporting } from '../state/table.js';
import { inLanguage, t } from '../text/catalog.js';
import { longInstant } from '../text/time.js';
import { ct } from './caseWords.js';
import { type Due, dueIn, endOf, type Group, groupsOf, type Span, spans } from './due.js';
import { Shape, StateMark } from './StateMark.js';

const groupsAtOnce = 40;

const spanWords = { day: 'spanDay', week: 'spanWeek', month: 'spanMonth' } as const;

/** 今日应办: what is due, by whom and until when; what is overdue first. */
export function DueList() {
  const [span, setSpan] = useState<Span>('day');
  const [by, setBy] = useState<'unit' | 'person'>('unit');
  const from = day.value;
  const to = endOf(from, span);
  const key = JSON.stringify(['due', within.value, from, to, moment.value.knownAt, asked.value.lang]);
  const { data, error, loading } = useWork(key, (signal) => dueIn(from, span, signal));
  useEffect(() => {
    exporting.value = async () => tableOf(data ?? [], from, to);
    return () => {
      exporting.value = null;
    };
  }, [data]);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const last = addDays(to, -1);
  return (
    <section class={loading ? 'due stale' : 'due'} aria-busy={loading}>
      <h2>
        {span === 'day' ? ct('dueOn', { day: from }) : ct('dueFromTo', { from, to: last })}{' '}
        <span class="count">{data.length}</span>
      </h2>
      <div class="filters">
        <Choice id="due-span" label={ct('span')} value={span} onChange={(value) => setSpan(value as Span)}>
          {spans.map((each) => [each, ct(spanWords[each])])}
        </Choice>
        <Choice
          id="due-by"
          label={ct('grouped')}
          value={by}
          onChange={(value) => setBy(value === 'person' ? 'person' : 'unit')}
        >
          {[
            ['unit', ct('byUnit')],
            ['person', ct('byPerson')],
          ]}
        </Choice>
        <Counts items={data} />
      </div>
      {draft.value.assumptions.length > 0 && <p class="hint">{ct('recordedOnly')}</p>}
      {data.length === 0 ? <Nothing /> : <Groups key={by} groups={groupsOf(data, by)} />}
      {data.length > 0 && <p class="hint">{ct('severalGroups')}</p>}
    </section>
  );
}

/** How many are in which state: only states that there are. */
function Counts({ items }: { readonly items: readonly Due[] }) {
  const states = [...new Set(items.map(({ step }) => step.state))];
  return (
    <p class="legend" role="status">
      {states.map((state) => (
        <span key={state}>
          <Shape state={state} /> {inLanguage(stepStateWords[state])}{' '}
          {items.filter(({ step }) => step.state === state).length}
        </span>
      ))}
    </p>
  );
}

const Nothing = () => (
  <div class="notice">
    <h3>{t('nothingDue')}</h3>
    <p>{ct('nothingDueText')}</p>
    <p>{ct('dueHow')}</p>
  </div>
);

/** The most urgent first; the others on demand. */
function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const [shown, setShown] = useState(groupsAtOnce);
  return (
    <>
      {groups.slice(0, shown).map((group) => (
        <OfGroup key={group.key} group={group} />
      ))}
      {groups.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + groupsAtOnce)}>
          {t('showMore', { n: groups.length - shown })}
        </button>
      )}
    </>
  );
}

function OfGroup({ group: { id, label, items } }: { readonly group: Group }) {
  return (
    <section class="due-group">
      <h3>
        {id === null ? <span lang={langOf(label)}>{label}</span> : <Name id={id} label={label} />}{' '}
        <span class="count">{items.length}</span>
      </h3>
      <ul class="plain">
        {items.map((item) => (
          <Item key={`${item.case?.id ?? ''} ${item.step.step.id}`} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { readonly item: Due }) {
  const { step, from, lastDay } = item;
  const begins = from !== null && !hasTurned(from, day.value);
  return (
    <li class="due-item">
      <p class="due-head">
        <StateMark step={step} /> <strong lang={langOf(step.step.label)}>{step.step.label}</strong>{' '}
        <span class="of-case">
          <OfCase item={item} />
        </span>
        <span class="last-day">{lastDayText(lastDay, step.deadline.words)}</span>
      </p>
      {begins && <p class="hint">{ct('dueSince', { time: longInstant(from) })}</p>}
      <dl class="terms">
        {obligationTerms(step, locale.value).map(({ term, text }) => (
          <div key={term + text}>
            <dt>{procedureWord(language.value, term)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** A limit that is a word stays one. */
const lastDayText = (lastDay: string | null, word: string | null): string =>
  lastDay === null ? (word ?? ct('noLastDay')) : ct('lastDay', { day: lastDay });

function OfCase({ item: { case: of, procedure } }: { readonly item: Due }) {
  if (of !== null) {
    return (
      <Link to={{ view: 'cases', case: of.id, part: '' }} lang={langOf(of.label)}>
        {of.label}
      </Link>
    );
  }
  return (
    <>
      <span lang={langOf(procedure?.label ?? '')}>{procedure?.label}</span> · {ct('recurring')}
    </>
  );
}

const tableOf = (items: readonly Due[], from: string, to: string) => ({
  name: `${within.value}-due-${from}-${addDays(to, -1)}`,
  head: [
    ...[ct('caseName'), ct('step'), ct('caseState'), procedureWord(language.value, 'deadline')],
    ...(['performers', 'settledBy'] as const).map((term) => procedureWord(language.value, term)),
  ],
  rows: items.map(({ case: of, procedure, step, lastDay }) => {
    const terms = obligationTerms(step, locale.value);
    const textOf = (wanted: string) => terms.find(({ term }) => term === wanted)?.text ?? '';
    return [
      ...[of?.label ?? procedure?.label ?? '', step.step.label, inLanguage(stepStateWords[step.state])],
      ...[lastDay ?? textOf('deadline'), textOf('performers'), textOf('settledBy')],
    ];
  }),
});
