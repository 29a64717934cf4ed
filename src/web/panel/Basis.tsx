import { citation, type NamedProvision } from '../../wording/citation.js';
import { langOf, Name } from '../parts/Name.js';
import { language } from '../state/session.js';
import { pw } from './panelWords.js';
import { quoteParts } from './quote.js';

/** How many articles are quoted before the rest is folded. */
const quotedAtFirst = 4;

/** The words that decide, in the order of what they tell. */
export type Deciding = readonly (readonly string[])[];

/** An article in its own words, those that decide underlined, and where it stands. */
export function Quote({ provision, deciding }: { readonly provision: NamedProvision; readonly deciding: Deciding }) {
  const { id, quote, document } = provision;
  return (
    <blockquote class="quote">
      <p lang={langOf(quote)}>
        {quoteParts(quote, deciding).map(({ text, decides }, index) =>
          decides ? <mark key={`${index} ${text}`}>{text}</mark> : text,
        )}
      </p>
      <footer>
        <Name id={id} label={citation(provision, language.value)} />
        {document?.number != null && <span lang={langOf(document.number)}> {document.number}</span>}
      </footer>
    </blockquote>
  );
}

/** What the answer rests on, each article once; those of what matters most come first. */
export function Basis(props: { readonly provisions: readonly NamedProvision[]; readonly deciding: Deciding }) {
  const { deciding } = props;
  const provisions = [...new Map(props.provisions.map((each) => [each.id, each])).values()];
  if (provisions.length === 0) return null;
  const [first, rest] = [provisions.slice(0, quotedAtFirst), provisions.slice(quotedAtFirst)];
  return (
    <section class="basis">
      <h3>
        {pw('basisOf')} <small>{pw('basisCount', { n: provisions.length })}</small>
      </h3>
      {first.map((each) => (
        <Quote key={each.id} provision={each} deciding={deciding} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{pw('otherArticles', { n: rest.length })}</summary>
          {rest.map((each) => (
            <Quote key={each.id} provision={each} deciding={deciding} />
          ))}
        </details>
      )}
    </section>
  );
}
