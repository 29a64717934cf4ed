import { current, type Timeline, type Version } from '../../ledger/timeline.js';
import { type AnyRecord, type Kind, kinds } from '../../model/record.js';
import { type Reference, referenceFields, referencesOf } from '../../model/references.js';
import { canonicalJson } from '../../util/hash.js';
import { fromOf, toOf, type Value } from './values.js';

export type Properties = Readonly<Record<string, Value>>;

/** Kinds that are a node by their id, whatever is said of it when: others point at them, or they are named. */
const thingKinds: readonly Kind[] = [
  'organization',
  'post',
  'person',
  'duty',
  'document',
  'provision',
  'norm',
  'procedure',
  'step',
  'case',
  'calendar',
  'silence',
  'ruling',
  'acknowledgement',
];

/** Kinds that say something of two things: a relationship, from the first field to the other. */
export const between = {
  tenure: { from: 'person', type: 'HOLDS', to: 'post' },
  assignment: { from: 'holder', type: 'RESPONSIBLE_FOR', to: 'duty' },
  oversight: { from: 'overseer', type: 'OVERSEES', to: 'target' },
  delegation: { from: 'delegator', type: 'DELEGATES_TO', to: 'delegate' },
  membership: { from: 'post', type: 'MEMBER_OF', to: 'organization' },
} as const satisfies Partial<Record<Kind, Readonly<Record<'from' | 'type' | 'to', string>>>>;

/** The relationship from a node for each field that points at a thing. */
export const relationshipTypes: Readonly<Record<string, string>> = {
  basis: 'RESTS_ON',
  partOf: 'UNIT_OF',
  dispatchedBy: 'DISPATCHED_BY',
  organization: 'POST_IN',
  seatOf: 'SEAT_OF',
  reportsTo: 'REPORTS_TO',
  broader: 'BROADER',
  issuer: 'ISSUED_BY',
  adoptedBy: 'ADOPTED_BY',
  addressees: 'ADDRESSED_TO',
  basedOn: 'BASED_ON',
  modelledOn: 'MODELLED_ON',
  refersTo: 'REFERS_TO',
  supersedes: 'SUPERSEDES',
  document: 'PART_OF',
  names: 'NAMES',
  comprises: 'COMPRISES',
  about: 'ABOUT',
  subjects: 'ABOUT',
  records: 'RESTS_ON',
  owner: 'OWNED_BY',
  matters: 'SETTLES',
  leads: 'LED_BY',
  cooperates: 'WITH',
  decidedBy: 'DECIDED_BY',
  duty: 'PROCEDURE_FOR',
  procedure: 'STEP_OF',
  performer: 'PERFORMED_BY',
  recipients: 'ADDRESSED_TO',
  of: 'ABSENCE_OF',
  post: 'STAND_IN_FOR',
  candidates: 'CANDIDATE',
  assists: 'ASSISTS',
  givenTo: 'GIVEN_TO',
  designator: 'DESIGNATED_BY',
  arranger: 'ARRANGED_BY',
  scope: 'SCOPE',
  except: 'EXCEPT',
  area: 'AREA',
  case: 'ACT_IN',
  step: 'ACT_OF',
  by: 'DONE_BY',
  capacity: 'IN_CAPACITY_OF',
  onBehalfOf: 'ON_BEHALF_OF',
  attended: 'ATTENDED_BY',
  dissented: 'DISSENTED_BY',
  roles: 'PLAYED_BY',
  traits: 'RESTS_ON',
  events: 'RESTS_ON',
};

/** Where a field means something else in one kind. */
const ofKind: Readonly<Record<string, string>> = {
  'case.organization': 'CASE_OF',
  'case.procedure': 'HANDLED_BY',
  'act.document': 'RECORDED_IN',
};

export const isThing = (kind: Kind): boolean => thingKinds.includes(kind);

/** `StandInRule` for `standInRule`. */
export const labelOf = (kind: Kind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** The labels of the nodes that are a thing. */
export const thingLabels: readonly string[] = kinds.filter(isThing).map(labelOf);

export interface Thing {
  readonly [name: string]: Value;
  readonly id: string;
  readonly label: string;
  readonly properties: Properties;
}

/** A relationship of a stretch, from a thing or (`null`) from the node that is the stretch itself. */
export interface Link {
  readonly from: string | null;
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What one stretch of a record is in the graph. */
export interface Projected {
  /** What tells it from every other: its record, when it was recorded, and when it begins. */
  readonly key: Readonly<Record<'id' | 'revision' | 'validFrom', string | number>>;
  /** `key`, the kind of the record, and both intervals. */
  readonly span: Properties;
  /** Its own node: the state of a thing, or a fact that is not simply between two things. */
  readonly node: { readonly label: string; readonly properties: Properties } | null;
  readonly links: readonly Link[];
}

/** The stretch `version`, which the change set at `revision` recorded for `government`. */
export function projected({ record, valid, known }: Version, revision: number, government: string | null): Projected {
  const key = { id: record.id, revision, validFrom: fromOf(valid) };
  const { kind } = record;
  const span = { ...key, kind, validTo: toOf(valid), recordedFrom: fromOf(known), recordedTo: toOf(known) };
  const linkOf = (from: string | null, reference: Reference): Link => ({
    from,
    type: ofKind[`${kind}.${reference.field}`] ?? relationshipTypes[reference.field] ?? reference.field,
    to: reference.target,
    properties: { ...span, ...positionOf(reference) },
  });
  const ends = endsOf(record);
  if (ends !== null) {
    const { fields, ...link } = ends;
    const properties = { ...fieldsOf(record, fields), ...placeOf(government), ...span };
    // A relationship cannot point at a third thing: what it rests on and what it is limited to starts where it starts.
    const others = referencesOf(record).filter(({ field }) => !fields.includes(field));
    return {
      key,
      span,
      node: null,
      links: [{ ...link, properties }, ...others.map((each) => linkOf(link.from, each))],
    };
  }
  const isOfThing = isThing(kind);
  return {
    key,
    span,
    node: {
      label: isOfThing ? 'State' : labelOf(kind),
      properties: { ...fieldsOf(record, pointingFields(record)), ...placeOf(government), ...span },
    },
    links: referencesOf(record).map((each) => linkOf(isOfThing ? record.id : null, each)),
  };
}

/** The node of a thing, which says of itself what was last known of it for the latest time; none for other records. */
export function thingOf(id: string, timeline: Timeline, government: string | null): readonly Thing[] {
  const kind = timeline.at(-1)?.record.kind;
  if (kind === undefined || !isThing(kind)) return [];
  const latest = current(timeline).at(-1)?.record;
  const fields = latest === undefined ? {} : fieldsOf(latest, pointingFields(latest));
  return [{ id, label: labelOf(kind), properties: { ...fields, ...placeOf(government), id } }];
}

function endsOf(record: AnyRecord) {
  if (!Object.hasOwn(between, record.kind)) return null;
  const { from, type, to } = between[record.kind as keyof typeof between];
  const idIn = (field: string): string => String((record as unknown as Properties)[field]);
  return { from: idIn(from), type, to: idIn(to), fields: [from, to] as readonly string[] };
}

/** Fields that are nothing but ids. A group of fields of which one points says more than that. */
const pointingFields = ({ kind }: AnyRecord): readonly string[] =>
  referenceFields[kind].flatMap(({ field, within }) => (within === undefined ? [field] : []));

/** The fields of a record without `leaving`. A property holds no object and no list of objects: such a field is JSON. */
function fieldsOf(record: AnyRecord, leaving: readonly string[]): Properties {
  const { kind: _kind, validFrom: _from, validTo: _to, ...fields } = record;
  return Object.fromEntries(
    Object.entries(fields as Properties)
      .filter(([name, value]) => !leaving.includes(name) && value !== undefined && value !== null)
      .map(([name, value]) => [name, isObject(value) ? canonicalJson(value) : value]),
  );
}

const isObject = (value: Value): boolean =>
  Array.isArray(value) ? value.some(isObject) : typeof value === 'object' && value !== null;

const placeOf = (government: string | null): Properties => (government === null ? {} : { government });

const positionOf = ({ path: [, position] }: Reference): Properties =>
  typeof position === 'number' ? { position } : {};
