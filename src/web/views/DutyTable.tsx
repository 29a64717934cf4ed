import { useState } from 'preact/hooks';
import type { ChartPostAnswer } from '../../chart/answer.js';
import { Listed } from '../parts/Listed.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { listed } from '../text/catalog.js';
import { labelOf } from '../text/label.js';
import { type Exception, exceptionsOf } from './dutyExceptions.js';
import { type DutyFilter, type DutySort, dutyStates } from './dutyFilter.js';
import type { DutyGroup, DutyRow } from './dutyRows.js';
import { basisText, besidesText, nameOf, unitsText } from './dutyText.js';
import { lw } from './listWords.js';
import { coveredBy, States, toldOf } from './PostState.js';

/** Rows of a group that has a state of its own, as long as it is not opened. */
const shownAtFirst = 7;

interface Shown {
  readonly groups: readonly DutyGroup[];
  readonly sort: DutySort;
  readonly filter: DutyFilter;
  readonly posts: ReadonlyMap<string, ChartPostAnswer>;
  readonly caption: string;
  readonly filtered: boolean;
}

/** The duties in groups. What is folded stands in the table all the same, for paper. */
export function DutyTable({ groups, sort, posts, caption, filtered }: Shown) {
  const [open, setOpen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const withLeader = sort.group !== 'leader';
  const columns = withLeader ? 5 : 4;
  return (
    <table class="list duties">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{lw('duty')}</th>
          <th scope="col">{lw('leads')}</th>
          {withLeader && <th scope="col">{lw('leader')}</th>}
          <th scope="col">{lw('besides')}</th>
          <th scope="col">{lw('basis')}</th>
        </tr>
      </thead>
      {exceptionalFirst(groups, posts).map((group) => (
        <Group
          key={`${sort.group} ${group.key}`}
          {...{ group, columns, withLeader, posts }}
          byLeader={sort.group === 'leader'}
          opened={open.get(group.key) ?? (filtered ? true : null)}
          onOpen={(opened) => setOpen(new Map([...open, [group.key, opened]]))}
        />
      ))}
    </table>
  );
}

/** What is not as usual comes first; else the order stays. */
function exceptionalFirst(groups: readonly DutyGroup[], posts: Shown['posts']): readonly DutyGroup[] {
  const grade = ({ of, rows }: DutyGroup): number => {
    const post = of === null ? undefined : posts.get(of.id);
    if (of === null) return 3;
    if (post !== undefined && toldOf(post).length > 0) return 0;
    return rows.some((row) => exceptionsOf(row, undefined).length > 0) ? 1 : 2;
  };
  return [...groups].sort((a, b) => grade(a) - grade(b));
}

interface GroupProps {
  readonly group: DutyGroup;
  readonly columns: number;
  readonly withLeader: boolean;
  readonly byLeader: boolean;
  readonly posts: ReadonlyMap<string, ChartPostAnswer>;
  /** `null`: nobody chose; what is not as usual is shown. */
  readonly opened: boolean | null;
  onOpen(opened: boolean): void;
}

function Group({ group, columns, withLeader, byLeader, posts, opened, onOpen }: GroupProps) {
  const { rows, elsewhere, of } = group;
  const post = byLeader && of !== null ? posts.get(of.id) : undefined;
  const told = post === undefined ? [] : toldOf(post);
  const ownState = told.length > 0;
  const isMarked = (row: DutyRow) => exceptionsOf(row, ownState ? post : undefined).length > 0;
  const marked = rows.filter(isMarked);
  const first = new Set(ownState ? [...marked, ...rows].slice(0, Math.max(shownAtFirst, marked.length)) : marked);
  const isShown = (row: DutyRow) => opened ?? first.has(row);
  const hidden = rows.filter((row) => !isShown(row)).length;
  const expanded = hidden < rows.length;
  const worst = told.find(({ state }) => state !== 'away' && state !== null)?.state ?? null;
  return (
    <tbody class={worst === null ? undefined : `of-${worst}`}>
      <tr class="group">
        <th scope="rowgroup" colSpan={columns}>
          <div class="group-head">
            <button type="button" class="toggle" aria-expanded={expanded} onClick={() => onOpen(!expanded)}>
              <span aria-hidden="true" class="chevron">
                {expanded ? '▾' : '▸'}
              </span>
              <GroupName group={group} post={post} byLeader={byLeader} />
            </button>
            <span class="group-state">
              {post !== undefined && told.length === 0 && <span class="hint">{lw('present')}</span>}
              <States told={told} />
              {post !== undefined && <States told={coveredBy(post.post.id, posts.values())} />}
              <Among rows={rows} post={ownState ? post : undefined} />
            </span>
          </div>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.duty.id} row={row} withLeader={withLeader} post={post} folded={!isShown(row)} />
      ))}
      {expanded && (hidden > 0 || opened === true) && (
        <tr class="rest">
          <td colSpan={columns}>
            <button type="button" class="link" onClick={() => onOpen(hidden > 0)}>
              {hidden > 0
                ? lw(marked.length < rows.length && !ownState ? 'restNormal' : 'rest', { n: hidden })
                : lw('fold')}
            </button>
          </td>
        </tr>
      )}
      {elsewhere.length > 0 && (
        <tr class="elsewhere">
          <td colSpan={columns}>
            {lw('sharedElsewhere', { n: elsewhere.length })}{' '}
            <Listed>
              {elsewhere.map(({ duty }) => (
                <Name key={duty.id} id={duty.id} label={duty.label} />
              ))}
            </Listed>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function GroupName(props: {
  readonly group: DutyGroup;
  readonly post: ChartPostAnswer | undefined;
  readonly byLeader: boolean;
}) {
  const { group, post, byLeader } = props;
  const people = listed((post?.standIn.incumbents ?? []).map((each) => labelOf(each).label));
  const label = group.of?.label ?? lw(byLeader ? 'noLeader' : 'noUnit');
  return (
    <>
      <span lang={langOf(label)}>{label}</span>
      {people !== '' && <b lang={langOf(people)}>{people}</b>}
      <span class="n">{lw('items', { n: group.rows.length })}</span>
    </>
  );
}

/** What of the rows is not as usual, beside what is so of the whole group. */
function Among({ rows, post }: { readonly rows: readonly DutyRow[]; readonly post: ChartPostAnswer | undefined }) {
  const counted = dutyStates.flatMap((state) => {
    const n = rows.filter((row) => row.state === state && exceptionsOf(row, post).length > 0).length;
    return n === 0 ? [] : [{ state, n }];
  });
  if (counted.length === 0) return null;
  return (
    <>
      <span class="hint">{lw('among')}</span>
      {counted.map(({ state, n }) => (
        <span key={state} class={`row-state state-${state}`}>
          <Mark of={state} /> {lw('withState', { n, state: lw(state) })}
        </span>
      ))}
    </>
  );
}

function Row(props: {
  readonly row: DutyRow;
  readonly withLeader: boolean;
  readonly post: ChartPostAnswer | undefined;
  readonly folded: boolean;
}) {
  const { row, withLeader, post, folded } = props;
  const { duty, leads, inCharge } = row;
  const told = exceptionsOf(row, post);
  const shared = inCharge.filter((each) => !withLeader && each.post !== null && each.post.id !== post?.post.id);
  const ofMode = (mode: Exception['mode']) => told.filter((each) => each.mode === mode);
  return (
    <tr class={folded ? 'folded' : undefined}>
      <th scope="row">
        <Name id={duty.id} label={duty.label} />
        {shared.length > 0 && post !== undefined && (
          <span class="hint"> {lw('sharedWith', { who: listed(shared.map(nameOf)) })}</span>
        )}
        {!withLeader && (
          <>
            {' '}
            <Exceptions
              told={ofMode('inCharge').filter(({ text }) => !ofMode('leads').some((each) => each.text === text))}
            />
          </>
        )}
      </th>
      <td>
        <span lang={langOf(unitsText(leads))}>{unitsText(leads)}</span> <Exceptions told={ofMode('leads')} />
      </td>
      {withLeader && (
        <td>
          <span>{listed(inCharge.map(nameOf))}</span>
          <Exceptions told={ofMode('inCharge')} />
        </td>
      )}
      <td>{besidesText(row)}</td>
      <td>{basisText(row)}</td>
    </tr>
  );
}

function Exceptions({ told }: { readonly told: readonly Exception[] }) {
  return (
    <>
      {told.map(({ state, text }) => (
        <span key={text} class={`row-state state-${state}`} lang={langOf(text)}>
          <Mark of={state} /> <span class="visually-hidden">{lw(state)} </span>
          {text}
        </span>
      ))}
    </>
  );
}
