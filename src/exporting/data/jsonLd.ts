import { groupBy } from '../../util/groupBy.js';
import { iriOfTerm, prefixes, type Statement, type Value } from './statements.js';

/** Statements as JSON-LD, a node for each subject, with the prefixes as its context. */
export function jsonLdOf(statements: readonly Statement[]): string {
  const bySubject = groupBy(statements, ({ subject }) => subject);
  const nodes = [...bySubject].map(([subject, all]) => {
    const types = all.flatMap(({ predicate, value }) =>
      predicate === 'rdf:type' && 'iri' in value ? [value.iri] : [],
    );
    const others = groupBy(
      all.filter(({ predicate }) => predicate !== 'rdf:type'),
      ({ predicate }) => predicate,
    );
    const said = [...others].map(([predicate, each]) => [predicate, each.map(({ value }) => jsonOf(value))]);
    return { '@id': subject, ...(types.length === 0 ? {} : { '@type': types }), ...Object.fromEntries(said) };
  });
  return `${JSON.stringify({ '@context': { '@version': 1.1, ...prefixes }, '@graph': nodes }, null, 1)}\n`;
}

function jsonOf(value: Value): unknown {
  if ('iri' in value) return { '@id': value.iri };
  if ('list' in value) return { '@list': value.list.map(jsonOf) };
  if (value.language !== undefined) return { '@value': value.text, '@language': value.language };
  if (value.type === undefined) return { '@value': value.text };
  // Otherwise it would be read as JSON, and written anew in its canonical form.
  return { '@value': value.text, '@type': iriOfTerm(value.type) };
}
