import type { ShownSnapshot } from '../../graph/snapshot.js';
import type { AnyRecord, Kind } from '../../model/record.js';
import { referenceFields } from '../../model/references.js';
import { contains } from '../../model/time.js';

// What is in force, as statements of the W3C: organizations, posts and who holds them by ORG, duties by SKOS, documents and
// provisions by ELI, what each rests on and when it was recorded by PROV. What those have no word for has one of ours.

export const prefixes = {
  zf: 'urn:zhifen:term:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dct: 'http://purl.org/dc/terms/',
} as const;
type Prefix = keyof typeof prefixes;
/** `org:Post` */
export type Term = `${Prefix}:${string}`;

export const iriOfTerm = (term: Term): string => {
  const [prefix, name] = [term.slice(0, term.indexOf(':')) as Prefix, term.slice(term.indexOf(':') + 1)];
  return `${prefixes[prefix]}${name}`;
};

/** What a record is called outside. */
export const iriOf = (id: string): string => `urn:zhifen:id:${id}`;

export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: 'zh' | 'en'; readonly type?: Term }
  | { readonly list: readonly Value[] };

export interface Statement {
  readonly subject: string;
  readonly predicate: Term;
  readonly value: Value;
}

const classes: Readonly<Partial<Record<Kind, Term>>> = {
  organization: 'org:Organization',
  post: 'org:Post',
  person: 'foaf:Person',
  tenure: 'org:Membership',
  duty: 'skos:Concept',
  document: 'eli:LegalResource',
  provision: 'eli:LegalResourceSubdivision',
};

/** Fields for which there is a word elsewhere; every other one is `zf:` and its name. */
export const terms: Readonly<Partial<Record<Kind | 'any', Readonly<Record<string, Term>>>>> = {
  any: { id: 'dct:identifier', basis: 'prov:wasDerivedFrom', note: 'skos:note', aliases: 'skos:altLabel' },
  organization: { partOf: 'org:subOrganizationOf' },
  post: { organization: 'org:postIn', reportsTo: 'org:reportsTo' },
  tenure: { person: 'org:member' },
  duty: { broader: 'skos:broader' },
  document: {
    ...{ number: 'eli:id_local', issuer: 'eli:passed_by', issuedOn: 'eli:date_document', supersedes: 'eli:repeals' },
    ...{ basedOn: 'eli:based_on', refersTo: 'eli:cites' },
  },
  provision: { document: 'eli:is_part_of', article: 'eli:number' },
};

/** Lists whose order says something. */
const ordered: ReadonlySet<string> = new Set(['candidates']);
const days: ReadonlySet<string> = new Set([
  'issuedOn',
  'adoptedOn',
  'lastConfirmed',
  'from',
  'to',
  'daysOff',
  'workingDays',
]);

export const capital = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** What an export is known from and what it holds back. */
export interface AboutExport {
  readonly government: string;
  readonly withheld: readonly string[];
}

/** Everything in force at the moment of a snapshot, record by record; what is only named has its label. */
export function statementsOf(shown: ShownSnapshot, { government, withheld }: AboutExport): readonly Statement[] {
  const { at, knownAt, revision } = shown.moment;
  const dataset = `urn:zhifen:export:${government}`;
  const say = (predicate: Term, value: Value): Statement => ({ subject: dataset, predicate, value });
  const about: readonly Statement[] = [
    say('rdf:type', { iri: iriOfTerm('prov:Entity') }),
    say('rdf:type', { iri: iriOfTerm('zf:Export') }),
    say('zf:government', { iri: iriOf(government) }),
    say('zf:at', instant(at)),
    say('zf:knownAt', instant(knownAt)),
    say('zf:revision', { text: String(revision), type: 'xsd:integer' }),
    ...withheld.map((text) => say('zf:withheld', { text })),
  ];
  const records = shown.ids().flatMap((id) => shown.get(id) ?? []);
  const told = new Set(records.map(({ id }) => id));
  const statements = records.flatMap((record) => statementsOfRecord(record, shown));
  const others = new Set(statements.flatMap(({ value }) => idsIn(value)).filter((id) => !told.has(id)));
  return [...about, ...statements, ...[...others].sort().flatMap((id) => labelOf(id, shown))];
}

const instant = (text: string): Value => ({ text, type: 'xsd:dateTime' });

const idsIn = (value: Value): readonly string[] =>
  'list' in value
    ? value.list.flatMap(idsIn)
    : 'iri' in value && value.iri.startsWith(iriOf(''))
      ? [value.iri.slice(iriOf('').length)]
      : [];

function labelOf(id: string, shown: ShownSnapshot): readonly Statement[] {
  const record = shown.describe(id);
  const name = record !== undefined && 'name' in record ? record.name : undefined;
  return name === undefined
    ? []
    : [{ subject: iriOf(id), predicate: 'rdfs:label', value: { text: name, language: 'zh' } }];
}

function statementsOfRecord(record: AnyRecord, shown: ShownSnapshot): readonly Statement[] {
  const { kind, id, validFrom, validTo, ...fields } = record;
  const subject = iriOf(id);
  const say = (predicate: Term, value: Value): Statement => ({ subject, predicate, value });
  const version = shown.history(id).find(({ valid }) => contains(valid, shown.moment.at));
  return [
    say('rdf:type', { iri: iriOfTerm(`zf:${capital(kind)}`) }),
    ...[classes[kind] ?? []].flat().map((term) => say('rdf:type', { iri: iriOfTerm(term) })),
    say('dct:identifier', { text: id }),
    ...(validFrom === null ? [] : [say('zf:validFrom', instant(validFrom))]),
    ...(validTo === null ? [] : [say('zf:validTo', instant(validTo))]),
    ...(version === undefined ? [] : [say('prov:generatedAtTime', instant(version.known.from ?? ''))]),
    ...Object.entries(fields).flatMap(([field, value]) => fieldOf(record, field, value).map((each) => say(...each))),
    ...(record.kind === 'tenure' ? holdingOf(record, shown) : []),
  ];
}

/** A membership names its organization, and its member holds the post. */
function holdingOf(
  { id, person, post }: AnyRecord & { readonly kind: 'tenure' },
  shown: ShownSnapshot,
): readonly Statement[] {
  const organization = shown.find('post', post)?.organization;
  return [
    { subject: iriOf(person), predicate: 'org:holds', value: { iri: iriOf(post) } },
    ...(organization === undefined
      ? []
      : [{ subject: iriOf(id), predicate: 'org:organization', value: { iri: iriOf(organization) } } as const]),
  ];
}

function fieldOf(record: AnyRecord, field: string, value: unknown): readonly (readonly [Term, Value])[] {
  if (value === undefined || value === null) return [];
  const { kind } = record;
  if (field === 'name' || field === 'nameEn') {
    const text = { text: String(value), language: field === 'name' ? ('zh' as const) : ('en' as const) };
    const also: Term | null = kind === 'person' ? 'foaf:name' : kind === 'document' ? 'eli:title' : null;
    return [['skos:prefLabel', text], ...(also === null ? [] : [[also, text] as const])];
  }
  const term = terms[kind]?.[field] ?? terms.any?.[field] ?? (`zf:${field}` as const);
  const points = referenceFields[kind].some((each) => each.field === field && each.within === undefined);
  const one = (each: unknown): Value => {
    if (typeof each === 'boolean') return { text: String(each), type: 'xsd:boolean' };
    if (typeof each === 'number') return { text: String(each), type: 'xsd:integer' };
    if (typeof each !== 'string') return { text: JSON.stringify(each), type: 'rdf:JSON' };
    if (points) return { iri: iriOf(each) };
    return days.has(field) ? { text: each, type: 'xsd:date' } : { text: each };
  };
  if (!Array.isArray(value)) return [[term, one(value)]];
  if (ordered.has(field)) return value.length === 0 ? [] : [[term, { list: value.map(one) }]];
  return value.map((each) => [term, one(each)] as const);
}
