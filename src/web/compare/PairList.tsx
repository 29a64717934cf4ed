import { shortCitation } from '../../wording/citation.js';
import { modeWords } from '../../wording/labels.js';
import { Link } from '../parts/Link.js';
import { Listed } from '../parts/Listed.js';
import { Mark } from '../parts/Mark.js';
import { langOf, Name } from '../parts/Name.js';
import { language } from '../state/session.js';
import { inLanguage, listed } from '../text/catalog.js';
import { cw } from './compareWords.js';
import { type Article, byUnit, type End, type Move, type Pair } from './comparison.js';
import { sides } from './sides.js';

/** The mark of an end; none where those who hold the work do it. */
const markOf = { full: 'full', partial: 'partial', gap: 'gap', conflict: 'conflict', unstated: 'unstated' } as const;
export const marked = (state: End['state']) => (state in markOf ? markOf[state as keyof typeof markOf] : null);

/** A name that leads to the answer after. */
export function After({ id, label }: { readonly id: string; readonly label: string }) {
  const { at, knownAt } = sides.value.to;
  return (
    <Link to={{ view: 'today', sel: id, q: '', at, knownAt, to: '', toKnownAt: '' }} lang={langOf(label)}>
      {label}
    </Link>
  );
}

/** Every pair with what went, unit by unit, how, and by which article. */
export function PairList({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <>
      {pairs.map((pair) => (
        <section key={`${pair.from.key} → ${pair.to.key}`} class={`pair pair-${pair.to.state}`}>
          <h3>
            <PairHead pair={pair} />
            <span class="how">
              {pair.manner} <Articles articles={pair.articles} />
            </span>
          </h3>
          <Moves moves={pair.moves} />
        </section>
      ))}
    </>
  );
}

export function PairHead({ pair: { from, to, moves } }: { readonly pair: Pick<Pair, 'from' | 'to' | 'moves'> }) {
  const mark = marked(to.state);
  return (
    <span class="who">
      {mark !== null && (
        <span class={`state-${mark}`}>
          <Mark of={mark} />
        </span>
      )}
      <EndName end={from} /> <strong class="n">{cw('items', { n: moves.length })}</strong>{' '}
      <span aria-hidden="true">→</span> <EndName end={to} strong />
    </span>
  );
}

/** An end in words; a part is never without its limit. */
export function EndName({ end, strong }: { readonly end: End; readonly strong?: boolean }) {
  // Those who keep it are told so where the work went, not where it came from.
  const text = end.state === 'kept' && strong === true ? cw('kept', { who: end.label }) : end.label;
  const mark = strong === true ? marked(end.state) : null;
  return (
    <span class={mark === null ? 'end' : `end state-${mark}`}>
      <b lang={langOf(text)}>{text}</b>
      {end.detail !== '' && (
        <span class="detail" lang={langOf(end.detail)}>
          {' '}
          {end.detail}
        </span>
      )}
    </span>
  );
}

export function Articles({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <>
      {articles.map((each) => (
        <Name key={each.id} id={each.id} label={shortCitation(each, language.value)} />
      ))}
    </>
  );
}

/** What went, by the unit that leads it: `人社 11 …`. */
export function Moves({ moves }: { readonly moves: readonly Move[] }) {
  return (
    <dl class="moves">
      {byUnit(moves).map(({ unit, moves: own }) => (
        <div key={unit?.id ?? ''}>
          <dt>
            <span lang={langOf(unit?.label ?? '')}>{unit?.label ?? cw('noUnit')}</span>{' '}
            <span class="n">{own.length}</span>
          </dt>
          <dd>
            <Duties moves={own} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The duties by name; in more than one mode, with these. */
function Duties({ moves }: { readonly moves: readonly Move[] }) {
  const duties = new Map<string, { readonly label: string; readonly modes: string[] }>();
  for (const { difference } of moves) {
    const { duty, mode } = difference;
    if (duty === null) continue;
    const known = duties.get(duty.id) ?? { label: duty.label, modes: [] };
    duties.set(duty.id, known);
    if (mode !== null) known.modes.push(inLanguage(modeWords[mode]));
  }
  return (
    <Listed>
      {[...duties].map(([id, { label, modes }]) => (
        <>
          <After id={id} label={label} />
          {modes.length > 1 && <span class="hint"> {listed(modes)}</span>}
        </>
      ))}
    </Listed>
  );
}
