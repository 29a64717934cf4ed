import type { Quad } from 'n3';
import { fail } from '../../model/error.js';
import type { OpenRecords } from './openRecords.js';

// The Organization Ontology of the W3C (w3.org/TR/vocab-org), as Turtle, TriG, N-Triples or JSON-LD.

const org = 'http://www.w3.org/ns/org#';
const foaf = 'http://xmlns.com/foaf/0.1/';
const time = 'http://www.w3.org/2006/time#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const names = [
  'http://www.w3.org/2004/02/skos/core#prefLabel',
  `${foaf}name`,
  'http://www.w3.org/2000/01/rdf-schema#label',
  'urn:zhifen:term:name',
];

/** Whether a text may be linked data about organizations. */
export const isOrg = (text: string): boolean => text.includes(org);

/** What linked data says of organizations, posts, people and who holds what. Throws a `DomainError` where it cannot be read. */
export async function readOrg(text: string): Promise<OpenRecords> {
  const facts = new Facts(await quadsOf(text));
  const units = facts.all(`${org}Organization`, `${org}FormalOrganization`, `${org}OrganizationalUnit`);
  const posts = facts.all(`${org}Post`);
  const held = [...facts.memberships(), ...facts.holdings(posts)];
  return {
    system: 'org',
    units: units.map((id) => ({
      ...{ id, name: facts.name(id), from: null },
      within: facts.one(id, `${org}subOrganizationOf`, `${org}unitOf`),
    })),
    posts: [
      ...posts.map((id) => ({
        ...{ id, title: facts.name(id), note: null },
        ...{ unit: facts.one(id, `${org}postIn`) ?? '', reportsTo: facts.one(id, `${org}reportsTo`) },
      })),
      ...facts.roles(),
    ],
    people: facts.all(`${foaf}Person`).map((id) => ({ id, name: facts.name(id) })),
    // A post that somebody holds may be said of both: it is one tenure.
    tenures: [...new Map(held.map((each) => [`${each.person} ${each.post}`, each])).values()],
  };
}

async function quadsOf(text: string): Promise<readonly Quad[]> {
  const { Parser } = await import('n3');
  try {
    return /^\s*[[{]/u.test(text) ? new Parser().parse(await nQuadsOf(text)) : new Parser().parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return fail('UNREADABLE_FILE', [], { zh: `关联数据有误：${why}`, en: `it is no linked data: ${why}` });
  }
}

/** JSON-LD as statements; a context that lies elsewhere is not fetched. */
async function nQuadsOf(text: string): Promise<string> {
  const { default: jsonld } = await import('jsonld');
  const documentLoader = async (url: string) => {
    throw new Error(`the context ${url} is not fetched: put it into the file`);
  };
  return (await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader })) as string;
}

class Facts {
  readonly #of = new Map<string, Map<string, readonly string[]>>();

  constructor(quads: readonly Quad[]) {
    for (const { subject, predicate, object } of quads) {
      const own = this.#of.get(subject.value) ?? new Map<string, readonly string[]>();
      own.set(predicate.value, [...(own.get(predicate.value) ?? []), object.value]);
      this.#of.set(subject.value, own);
    }
  }

  all(...types: readonly string[]): readonly string[] {
    return [...this.#of].flatMap(([id, of]) => (of.get(type)?.some((each) => types.includes(each)) ? [id] : []));
  }

  one(id: string, ...predicates: readonly string[]): string | null {
    return predicates.map((each) => this.#of.get(id)?.get(each)?.[0]).find((each) => each !== undefined) ?? null;
  }

  name(id: string): string {
    return this.one(id, ...names) ?? id;
  }

  memberships(): OpenRecords['tenures'] {
    return this.all(`${org}Membership`).flatMap((id) => {
      const person = this.one(id, `${org}member`);
      const post = this.one(id, 'urn:zhifen:term:post') ?? this.#roleOf(id)?.id;
      if (person === null || post === undefined) return [];
      const during = this.one(id, `${org}memberDuring`) ?? '';
      return [{ person, post, from: this.#day(id, during, 'Beginning'), to: this.#day(id, during, 'End') }];
    });
  }

  /** Who holds a post, said of the post or of the person. */
  holdings(posts: readonly string[]): OpenRecords['tenures'] {
    const pairs = [
      ...posts.flatMap((post) =>
        (this.#of.get(post)?.get(`${org}heldBy`) ?? []).map((person) => [person, post] as const),
      ),
      ...[...this.#of].flatMap(([person, of]) => (of.get(`${org}holds`) ?? []).map((post) => [person, post] as const)),
    ];
    return pairs.map(([person, post]) => ({ person, post, from: null, to: null }));
  }

  /** A post for each role that somebody has in an organization. */
  roles(): OpenRecords['posts'] {
    const found = this.all(`${org}Membership`).flatMap((id) => this.#roleOf(id) ?? []);
    return [...new Map(found.map((each) => [each.id, each])).values()];
  }

  #roleOf(membership: string): OpenRecords['posts'][number] | undefined {
    const [unit, role] = [this.one(membership, `${org}organization`), this.one(membership, `${org}role`)];
    if (unit === null || role === null || this.one(membership, 'urn:zhifen:term:post') !== null) return undefined;
    return { id: `${unit} ${role}`, title: this.name(role), unit, reportsTo: null, note: null };
  }

  #day(membership: string, during: string, end: 'Beginning' | 'End'): string | null {
    const own = this.one(membership, `urn:zhifen:term:valid${end === 'Beginning' ? 'From' : 'To'}`);
    const instant = this.one(during, `${time}has${end}`) ?? '';
    const said = own ?? this.one(instant, `${time}inXSDDate`, `${time}inXSDDateTimeStamp`, `${time}inXSDDateTime`);
    return said?.replace(/T00:00:00(?:\.0+)?Z?$/u, '') ?? null;
  }
}
