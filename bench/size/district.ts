import { type Random, randomOf } from '../../test/support/random.js';

/** A record as a change set gives it. */
export type Line = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface District {
  readonly id: string;
  /** What is recorded first: units, posts, people, duties, who holds what. */
  readonly lines: readonly Line[];
  /** What days bring: absences, and who is designated meanwhile. */
  readonly days: readonly Line[];
  /** What was recorded wrongly among the days, as it is put right later. */
  readonly corrections: readonly Line[];
}

/** Of which country and provinces the districts are. */
export const country = 'cn';
export const provinces = 31;
export const districtsOfChina = 2_843;
export const provinceId = (number: number): string => `p${String(number % provinces).padStart(2, '0')}`;
export const districtId = (number: number): string => `d${String(number).padStart(4, '0')}`;

/** A government, which the one above leads: it is not part of that one, whose records would be its own then. */
export const government = (id: string, name: string, above?: string): readonly Line[] => [
  { organization: { id, name, type: 'government' } },
  ...(above === undefined
    ? []
    : [{ oversight: { id: `${id}/oversight/above`, mode: 'leads', overseer: above, target: id } }]),
];

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const firstYear = 2025;
const dayOf = (day: number): string => new Date(Date.UTC(firstYear, 0, 1 + day)).toISOString().slice(0, 10);

interface Seat {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  readonly role: string;
  readonly heads: boolean;
}

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly seats: readonly Seat[];
}

/**
 * The district of this number: the same each time. One head, 6 to 10 deputies, 35 to 45 departments and 8 to 20 sub-district
 * offices with 3 to 6 posts each, 300 to 600 duties in a tree; and of `years` years the tenures, absences, designations and
 * corrections.
 */
export function district(number: number, years: number): District {
  const random = randomOf(number + 1);
  const id = districtId(number);
  const at = (path: string): string => `${id}/${path}`;
  const basis = (article: number) => ({ basis: [at(`rules#${article}`)] });
  const leaders = leadersOf(id, random.int(6, 10));
  const units = [
    ...upTo(random.int(35, 45)).map((index) =>
      unitOf(id, index === 0 ? 'office' : 'department', `department-${index + 1}`, `第${index + 1}局`, random),
    ),
    ...upTo(random.int(8, 20)).map((index) =>
      unitOf(id, 'subdistrictOffice', `street-${index + 1}`, `第${index + 1}街道办事处`, random),
    ),
  ];
  const seats = [...leaders, ...units.flatMap((unit) => unit.seats)];
  const departments = units.filter(({ type }) => type !== 'subdistrictOffice');
  const held = tenuresOf(id, seats, years, random);
  const { lines: days, corrections } = daysOf(id, leaders, held.people, years, random);
  return {
    id,
    lines: [
      ...documentOf(id),
      ...government(id, `第${number}区人民政府`, provinceId(number)),
      ...units.map(({ id: unit, name, type }) => ({
        organization: { id: unit, name, type, [type === 'subdistrictOffice' ? 'dispatchedBy' : 'partOf']: id },
      })),
      ...seats.map((seat) => ({ post: { ...postOf(seat), ...basis(seat.heads ? 3 : 2) } })),
      ...held.lines,
      ...units.map((unit, index) => ({
        oversight: {
          ...{ id: at(`oversight/${index}`), mode: unit.type === 'subdistrictOffice' ? 'liaison' : 'inCharge' },
          ...{ target: unit.id, overseer: leaders[index % leaders.length]?.id ?? '', ...basis(2) },
        },
      })),
      ...dutiesOf(id, departments, random).map(withBasis(basis(5))),
      ...standInsOf(id, leaders, units).map(withBasis(basis(4))),
    ],
    ...{ days, corrections },
  };
}

const withBasis =
  (basis: object) =>
  (line: Line): Line =>
    Object.fromEntries(Object.entries(line).map(([kind, fields]) => [kind, { ...fields, ...basis }]));

function documentOf(id: string): readonly Line[] {
  const document = `${id}/rules`;
  const articles = [
    '区政府实行区长负责制，区长领导区政府的全部工作。',
    '副区长按分工分管各部门的工作。',
    '各部门实行首长负责制。',
    '负责人不在岗的，由规定的其他负责人代行。',
    '各部门的职责按本规则附表执行。',
  ];
  const provisions = articles.map((quote, index) => ({
    provision: { id: `${document}#${index + 1}`, document, article: `${index + 1}`, quote },
  }));
  return [{ document: { id: document, name: '区人民政府工作规则', validFrom: '2020-01-01' } }, ...provisions];
}

const leadersOf = (id: string, deputies: number): readonly Seat[] =>
  upTo(deputies + 1).map((index) => ({
    ...{ id: `${id}/post/${index === 0 ? 'head' : `deputy-${index}`}`, organization: id, heads: index === 0 },
    name: index === 0 ? '区长' : `副区长（${index}）`,
    role: index === 0 ? 'governmentHead' : index === 1 ? 'executiveDeputyHead' : 'deputyHead',
  }));

function unitOf(id: string, type: string, key: string, name: string, random: Random): Unit {
  const seats = upTo(random.int(3, 6)).map((index) => ({
    ...{ id: `${id}/post/${key}-${index + 1}`, organization: `${id}/${key}`, heads: index === 0 },
    name: `${name}${index === 0 ? '局长' : `副局长（${index}）`}`,
    role: index === 0 ? 'organizationHead' : 'organizationDeputyHead',
  }));
  return { id: `${id}/${key}`, name, type, seats };
}

const postOf = ({ heads, name, ...seat }: Seat) => ({ ...seat, title: name, ...(heads ? { heads } : {}) });

interface Held {
  readonly lines: readonly Line[];
  readonly people: readonly string[];
}

/** Each seat has one holder after the other: most of them for years, every sixth a new one in each. */
function tenuresOf(id: string, seats: readonly Seat[], years: number, random: Random): Held {
  const lines: Line[] = [];
  const people: string[] = [];
  for (const [number, seat] of seats.entries()) {
    const holders = random.once(6) ? years + 1 : 1 + Math.floor(years / 4);
    for (const each of upTo(holders)) {
      const person = `${id}/person/${number}-${each}`;
      const length = Math.floor((365 * (years + 1)) / holders);
      people.push(person);
      lines.push(
        { person: { id: person, name: `${seat.name.slice(0, 4)}${number}之${each + 1}` } },
        {
          tenure: {
            ...{ id: `${id}/tenure/${number}-${each}`, person, post: seat.id, validFrom: dayOf(each * length) },
            ...(each < holders - 1 ? { validTo: dayOf((each + 1) * length) } : {}),
          },
        },
      );
    }
  }
  return { lines, people };
}

/** Of each department one duty, those below it, and now and then one below these. */
function dutiesOf(id: string, departments: readonly Unit[], random: Random): readonly Line[] {
  const lines: Line[] = [];
  const assign = (duty: string, holder: string, mode: string) =>
    lines.push({ assignment: { id: `${duty}/${mode}`.replace('/duty/', '/assignment/'), holder, duty, mode } });
  const each = Math.floor(random.int(300, 600) / departments.length);
  for (const [index, { id: unit, name }] of departments.entries()) {
    const top = `${id}/duty/${index + 1}`;
    lines.push({ duty: { id: top, name: `${name}工作` } });
    assign(top, unit, 'leads');
    for (const part of upTo(each - 1)) {
      const duty = `${top}.${part + 1}`;
      const broader = part > 3 && random.once(4) ? `${top}.${random.int(1, 3)}` : top;
      lines.push({ duty: { id: duty, name: `${name}第${part + 1}项工作`, broader } });
      if (random.once(2)) assign(duty, random.pick(departments).id, 'assists');
    }
  }
  return lines;
}

/** The deputies in pairs, the head of each unit by the next in it; of the head of the government, whom the head designates. */
function standInsOf(id: string, leaders: readonly Seat[], units: readonly Unit[]): readonly Line[] {
  const [head, ...deputies] = leaders;
  const ordered = (post: Seat, candidate: Seat | undefined): Line => ({
    standInRule: {
      ...{ id: post.id.replace('/post/', '/stand-in/'), post: post.id, manner: 'ordered', label: 'AB角' },
      candidates: [candidate?.id ?? head?.id],
    },
  });
  const designated = { manner: 'designated', designator: head?.id, candidates: deputies.map((each) => each.id) };
  return [
    { standInRule: { id: `${id}/stand-in/head`, post: head?.id, ...designated } },
    ...deputies.map((post, index) => ordered(post, deputies[index ^ 1])),
    ...units.flatMap(({ seats: [first, second] }) => (first === undefined ? [] : [ordered(first, second)])),
  ];
}

/** How often the head travels and others are away in a year, and one in how many absences was recorded wrongly. */
const [tripsEachYear, absencesEachYear, onceWrong] = [6, 600, 20];

function daysOf(id: string, leaders: readonly Seat[], people: readonly string[], years: number, random: Random) {
  const lines: Line[] = [];
  const corrections: Line[] = [];
  const reasons = ['leave', 'training', 'businessTrip', 'illness'];
  for (const each of upTo(absencesEachYear * years)) {
    const from = random.int(0, 365 * years);
    const absence = {
      ...{ id: `${id}/absence/${each}`, of: random.pick(people), reason: random.pick(reasons), place: 'outside' },
      ...{ validFrom: dayOf(from), validTo: dayOf(from + random.int(1, 14)) },
    };
    lines.push({ absence });
    if (random.once(onceWrong)) corrections.push({ absence: { ...absence, validTo: dayOf(from + 15) } });
  }
  const [head, ...deputies] = leaders;
  for (const each of upTo(tripsEachYear * years)) {
    const from = each * 60 + random.int(0, 40);
    const during = { validFrom: dayOf(from), validTo: dayOf(from + 5) };
    const trip = { id: `${id}/absence/head-${each}`, of: head?.id, reason: 'businessTrip', place: 'outside' };
    const designated = { delegator: head?.id, delegate: random.pick(deputies).id, mode: 'preside', reason: '区长出差' };
    lines.push(
      { absence: { ...trip, ...during } },
      { delegation: { id: `${id}/delegation/${each}`, ...designated, ...during } },
    );
  }
  return { lines, corrections };
}
