import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { documentTitle, shortCitation } from '../../wording/citation.js';
import type { FromApi } from '../../wording/fromApi.js';
import { extentWords, gapWords, oversightWords } from '../../wording/labels.js';
import { substitutes, titled, whoIs } from '../../wording/party.js';
import { colon, qualified } from '../../wording/phrases.js';
import { stepStateWords } from '../../wording/procedureLabels.js';
import { listQuestions } from '../api/listQuestions.js';
import type { MineQuery } from '../generated/operations.js';
import { CalendarAddress } from '../panel/CalendarAddress.js';
import { Combobox } from '../parts/Combobox.js';
import { Listed } from '../parts/Listed.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { Loading, Trouble } from '../parts/Trouble.js';
import { ToAccept } from '../record/Inbox.js';
import { address, go } from '../state/address.js';
import { askedWithDraft, day, within } from '../state/asked.js';
import { addDays, dayOf, momentBefore } from '../state/days.js';
import { keepMe, me } from '../state/me.js';
import { overview } from '../state/overview.js';
import { useAnswer } from '../state/resource.js';
import { language } from '../state/session.js';
import { useExport } from '../state/table.js';
import { useViewer } from '../state/viewer.js';
import { inLanguage, listed } from '../text/catalog.js';
import { labelOf } from '../text/label.js';
import { mw } from './mineWords.js';
import { OwnDuties, ownRows, ownTable, useOwnRows } from './OwnDuties.js';

export type Mine = FromApi<MineQuery>;
type Rule = Extract<NonNullable<Mine['rules']>['nodes'][number], { readonly post: unknown }>;

/** How far it looks ahead, in days. */
const ahead = 30;

/** 我的: what one holds, whom one covers and who covers one, what is ahead and what is due; on paper, one's list of duties. */
export function MineView() {
  const viewer = useViewer();
  const person = address.value.filter || me() || viewer?.person?.id || '';
  return person === '' ? <Asking /> : <Own key={person} person={person} />;
}

function Asking() {
  const [text, setText] = useState('');
  const posts = overview.value.data?.orgChart.root.posts ?? [];
  // Whoever has a seat of a post is named by the seat.
  const leaders = posts
    .filter(({ post }) => !posts.some((seat) => seat.post.seatOf?.id === post.id))
    .flatMap(({ post, standIn }) =>
      standIn.incumbents.map((person) => ({ id: person.id, says: `${labelOf(post).label} ${labelOf(person).label}` })),
    );
  return (
    <section class="card who-am-i">
      <h2>{mw('what')}</h2>
      <p>{mw('whatText')}</p>
      <Combobox
        label={mw('who')}
        hint={mw('whoHint')}
        placeholder={mw('whoPlaceholder')}
        kinds={['PERSON']}
        text={text}
        onText={setText}
        onPick={({ id }) => keepMe(id)}
      />
      <p class="hint">{mw('whoHint')}</p>
      {leaders.length > 0 && (
        <ul class="plain" aria-label={mw('leaders')}>
          {leaders.map(({ id, says }) => (
            <li key={id}>
              <button type="button" lang={langOf(says)} onClick={() => keepMe(id)}>
                {says}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Own({ person }: { readonly person: string }) {
  const { data, error, loading } = useAnswer(listQuestions.mine, {
    ...{ person, within: within.value, ...askedWithDraft.value },
    ...{ from: day.value, to: addDays(day.value, ahead) },
  });
  const rows = useOwnRows(data);
  const title = data?.person == null ? mw('list') : `${titleOf(data.person)} ${mw('list')}`;
  useExport(title, async () => ownTable(data, rows.data ?? [], title), [data, rows.data]);
  if (error !== null) return <Trouble error={error} />;
  if (data === null) return <Loading />;
  const forget = () => {
    keepMe('');
    go({ filter: '' });
  };
  return (
    <section class={loading ? 'card mine stale' : 'card mine'} aria-busy={loading}>
      <div class="mine-head">
        <h2>{data.person === null ? mw('notThen') : title}</h2>
        <button type="button" onClick={forget}>
          {mw('other')}
        </button>
      </div>
      {data.person !== null && (
        <div class="actions">
          <CalendarAddress of={person} />
        </div>
      )}
      <ToAccept person={person} />
      {data.person !== null && <About mine={data} person={data.person} />}
      {rows.error !== null && <Trouble error={rows.error} />}
      {rows.data === null ? <Loading /> : <OwnDuties mine={data} rows={ownRows(data, rows.data)} />}
    </section>
  );
}

/** `副区长（七）庚` */
const titleOf = ({ label, posts }: NonNullable<Mine['person']>): string =>
  `${listed(posts.map((post) => post.label))} ${label}`.trim();

/** What stands above the duties: units, who covers, what is ahead, what is due. */
function About({ mine, person }: { readonly mine: Mine; readonly person: NonNullable<Mine['person']> }) {
  const { posts } = person;
  const received = posts.flatMap((post) => post.delegationsReceived).filter(({ note }) => note !== null);
  const own = new Set([person.id, ...posts.map(({ id }) => id)]);
  const oversees = posts.flatMap((post) => post.oversees);
  const others = [...new Set(oversees.map(({ oversightMode }) => oversightMode))].filter(
    (mode) => mode !== 'inCharge' && mode !== 'liaison',
  );
  const rules = (mine.rules?.nodes ?? []).filter((each): each is Rule => 'post' in each);
  const bodies = posts.flatMap(({ memberships }) => memberships.flatMap(({ organization }) => organization ?? []));
  return (
    <dl class="about">
      <Overseen title={mw('inCharge')} found={oversees.filter(({ oversightMode }) => oversightMode === 'inCharge')} />
      <Overseen title={mw('liaison')} found={oversees.filter(({ oversightMode }) => oversightMode === 'liaison')} />
      {others.map((mode) => (
        <Overseen
          key={mode}
          title={inLanguage(oversightWords[mode])}
          found={oversees.filter(({ oversightMode }) => oversightMode === mode)}
        />
      ))}
      <Entry title={mw('covered')}>
        <Rules rules={rules.filter(({ post }) => post !== null && own.has(post.id))} whose={false} />
      </Entry>
      {rules.some(({ candidates }) => candidates.some(({ id }) => own.has(id))) && (
        <Entry title={mw('covers')}>
          <Rules rules={rules.filter(({ candidates }) => candidates.some(({ id }) => own.has(id)))} whose />
        </Entry>
      )}
      {received.length > 0 && (
        <Entry title={mw('handedOver')}>
          <ul class="plain">
            {received.map(({ id, delegator, note }) => (
              <li key={id} class="hand-over">
                {delegator?.label}
                {colon(language.value)}
                {note}
              </li>
            ))}
          </ul>
        </Entry>
      )}
      <Entry title={mw('ahead')}>
        <Ahead mine={mine} />
      </Entry>
      <Entry title={mw('due')}>
        <Due mine={mine} />
      </Entry>
      {bodies.length > 0 && <Entry title={mw('meetings')}>{listed(bodies.map(({ label }) => label))}</Entry>}
    </dl>
  );
}

function Entry({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Source = Rule['basis'][number];

/** The article, else the document. */
const sourceText = (basis: readonly Source[]): string =>
  basis
    .map((each) =>
      each.__typename === 'Provision' && 'article' in each
        ? shortCitation(each, language.value)
        : 'label' in each
          ? documentTitle(each, language.value)
          : '',
    )
    .filter((text) => text !== '')
    .join(' ');

type Overseeing = NonNullable<Mine['person']>['posts'][number]['oversees'][number];

function Overseen({ title, found }: { readonly title: string; readonly found: readonly Overseeing[] }) {
  if (found.length === 0) return null;
  return (
    <Entry title={title}>
      <Listed>{found.flatMap(({ target }) => (target === null ? [] : [<Name key={target.id} {...target} />]))}</Listed>{' '}
      <span class="hint">{[...new Set(found.map(({ basis }) => sourceText(basis)))].join(' ')}</span>
    </Entry>
  );
}

/** Who may stand in, and for what: never without the limit. */
function Rules({ rules, whose }: { readonly rules: readonly Rule[]; readonly whose: boolean }) {
  if (rules.length === 0) return <span class="state-unstated">{mw('nobody')}</span>;
  return (
    <ul class="plain">
      {[...rules]
        .sort((a, b) => a.order - b.order)
        .map((rule) => {
          const { id, post, candidates, extent, except, basis } = rule;
          const limited = extent !== 'full' || except.length > 0;
          const who = whose
            ? mw('whenAway', { who: post === null ? '' : titled(post, post.incumbents, language.value) })
            : listed(
                candidates.map((each) => titled(each, 'incumbents' in each ? each.incumbents : [], language.value)),
              );
          return (
            <li key={id}>
              {limited && (
                <span class="state-partial">
                  <Mark of="partial" />
                </span>
              )}{' '}
              <span lang={langOf(who)}>{who}</span>
              {limited && (
                <b class="state-partial">
                  {' '}
                  {qualified(language.value, [
                    extent === 'full' ? '' : inLanguage(extentWords[extent]),
                    except.length === 0 ? '' : mw('except', { duties: listed(except.map(({ label }) => label)) }),
                  ])}
                </b>
              )}{' '}
              <span class="hint">{sourceText(basis)}</span>
            </li>
          );
        })}
    </ul>
  );
}

/** The stretches in which not everything is as usual, each with who acts, with what limit, and what nobody does. */
function Ahead({ mine }: { readonly mine: Mine }) {
  const stretches = (mine.ahead ?? []).filter(
    ({ outcome, performers }) => outcome !== 'held' || substitutes(performers).length > 0,
  );
  if (stretches.length === 0) return <span class="hint">{mw('nothingAhead')}</span>;
  return (
    <ul class="plain">
      {stretches.map(({ post, from, to, outcome, performers, gap }) => {
        const state =
          outcome === 'gap' ? 'gap' : outcome === 'partial' ? 'partial' : outcome === 'held' ? 'full' : 'conflict';
        const acting = substitutes(performers).map((each) =>
          qualified(language.value, [whoIs(each, language.value), inLanguage(extentWords[each.extent])]),
        );
        return (
          <li key={`${post.id} ${from}`}>
            <span class={`state-${state}`}>
              <Mark of={state} />
            </span>{' '}
            {from !== null && mw('stretch', { from: dayOf(from), to: to === null ? '…' : dayOf(momentBefore(to)) })}{' '}
            <span class={`state-${state}`}>
              {[...acting, gap === null ? '' : inLanguage(gapWords[gap.reason])]
                .filter((part) => part !== '')
                .join(language.value === 'en' ? '; ' : '；')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Due({ mine }: { readonly mine: Mine }) {
  const nodes = mine.due?.nodes ?? [];
  if (nodes.length === 0) return <span class="hint">{mw('nothingDue')}</span>;
  return (
    <ul class="plain">
      {nodes.map(({ lastDay, case: of, obligation: { state, step } }) => (
        <li key={`${of?.id ?? ''} ${step.id}`}>
          <Mark of="due" /> {step.label}{' '}
          <span class="hint">
            {[
              of?.label ?? step.procedure?.label ?? '',
              inLanguage(stepStateWords[state]),
              lastDay === null ? '' : mw('lastDay', { day: lastDay }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
