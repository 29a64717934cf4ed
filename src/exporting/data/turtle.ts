import { DataFactory, type Quad_Object, Writer } from 'n3';
import { iriOfTerm, prefixes, type Statement, type Value } from './statements.js';

const { literal, namedNode, quad } = DataFactory;

/** Statements as Turtle. */
export function turtleOf(statements: readonly Statement[]): string {
  const writer = new Writer({ prefixes });
  const objectOf = (value: Value): Quad_Object => {
    if ('iri' in value) return namedNode(value.iri);
    if ('list' in value) return writer.list(value.list.map(objectOf)) as unknown as Quad_Object;
    return literal(
      value.text,
      value.language ?? (value.type === undefined ? undefined : namedNode(iriOfTerm(value.type))),
    );
  };
  for (const { subject, predicate, value } of statements)
    writer.addQuad(quad(namedNode(subject), namedNode(iriOfTerm(predicate)), objectOf(value)));
  let text = '';
  // It has written everything by the time that it is told to end, and tells it at once.
  writer.end((_error, result: string) => {
    text = result;
  });
  return text;
}
