import { shortCitation } from '../../wording/citation.js';
import { modeWords } from '../../wording/labels.js';
import { Name } from '../parts/Name.js';
import { within } from '../state/asked.js';
import { dayOf } from '../state/days.js';
import { language } from '../state/session.js';
import type { Table } from '../state/table.js';
import { inLanguage } from '../text/catalog.js';
import { cw } from './compareWords.js';
import { byUnit, type End, type Flow, type Move, type Pair } from './comparison.js';
import { After, Articles, EndName } from './PairList.js';
import type { Sides } from './sides.js';

interface Line {
  readonly move: Move;
  readonly pair: Pair;
}

const linesOf = (pairs: readonly Pair[]): Line[] => pairs.flatMap((pair) => pair.moves.map((move) => ({ move, pair })));

const collator = () => new Intl.Collator(language.value === 'en' ? 'en' : 'zh-Hans-CN-u-co-pinyin');

/** Every duty in a line of its own: by unit, or all by their names. */
export function MoveTable({ pairs, by }: { readonly pairs: readonly Pair[]; readonly by: 'unit' | 'duty' }) {
  const lines = linesOf(pairs);
  const compare = collator().compare;
  const byName = (own: readonly Line[]) =>
    [...own].sort((a, b) => compare(a.move.difference.duty?.label ?? '', b.move.difference.duty?.label ?? ''));
  const groups =
    by === 'duty'
      ? [{ unit: null, lines: byName(lines) }]
      : byUnit(lines.map(({ move }) => move)).map(({ unit }) => ({
          unit,
          lines: byName(lines.filter(({ move }) => move.unit?.id === unit?.id)),
        }));
  return (
    <table class="list">
      <caption class="visually-hidden">{cw(by === 'unit' ? 'byUnit' : 'byDuty')}</caption>
      <thead>
        <tr>
          {(['duty', 'mode', 'from', 'to', 'basis'] as const).map((each) => (
            <th key={each} scope="col">
              {cw(each)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ unit, lines: own }) => (
        <tbody key={unit?.id ?? ''}>
          {by === 'unit' && (
            <tr class="group">
              <th scope="rowgroup" colSpan={5}>
                {unit === null ? cw('noUnit') : <Name {...unit} />}{' '}
                <span class="n">{cw('items', { n: own.length })}</span>
              </th>
            </tr>
          )}
          {own.map((line) => (
            <Row key={`${line.move.difference.duty?.id} ${line.move.difference.mode}`} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ line: { move, pair } }: { readonly line: Line }) {
  const { duty, mode } = move.difference;
  return (
    <tr>
      <th scope="row">{duty !== null && <After id={duty.id} label={duty.label} />}</th>
      <td>{mode !== null && inLanguage(modeWords[mode])}</td>
      <td>
        <EndName end={pair.from} />
      </td>
      <td>
        <EndName end={pair.to} strong />
      </td>
      <td>
        <Articles articles={pair.articles.slice(0, 1)} />
      </td>
    </tr>
  );
}

const endText = ({ label, detail, state }: End): string =>
  [state === 'kept' ? cw('kept', { who: label }) : label, detail].filter((part) => part !== '').join(' ');

/** The comparison as a file: what the page lists, a line for each duty and mode. */
export function tableOf({ pairs, others }: Flow, { from, to }: Sides, title: string): Table {
  const line = (move: Move, was: string, is: string, basis: string) => {
    const { duty, mode } = move.difference;
    return [
      ...[duty?.label ?? '', mode === null ? '' : inLanguage(modeWords[mode]), move.unit?.label ?? cw('noUnit')],
      ...[was, is, basis],
    ];
  };
  const known = from.at === to.at && from.knownAt !== to.knownAt ? '-known' : '';
  return {
    name: `${within.value}-compare-${dayOf(from.at)}-${dayOf(to.at)}${known}`,
    title,
    head: [...(['duty', 'mode', 'unit', 'from', 'to', 'basis'] as const).map((each) => cw(each))],
    rows: [
      ...linesOf(pairs).map(({ move, pair }) =>
        line(
          move,
          endText(pair.from),
          endText(pair.to),
          pair.articles.map((each) => shortCitation(each, language.value)).join(' '),
        ),
      ),
      ...others.map((move) => line(move, '', cw('others'), '')),
    ],
  };
}
