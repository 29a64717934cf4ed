/**
 * 大例区: an invented district of 5,000 posts, the same each time. Everything is counted off, nothing is random; its
 * names show it (第3工作局第2科, 丙1034).
 */
export const large = 'large';

interface Unit {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly type: 'office' | 'department' | 'subdistrictOffice';
  readonly deputies: number;
  /** How many posts each section has. */
  readonly sections: readonly number[];
  /** Posts of the unit itself beside its head and deputies. */
  readonly others: number;
}

export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Of 100 posts each; every eighth has no sections, and all of them are its own. */
export const departments: readonly Unit[] = upTo(40).map((index) => ({
  key: `department-${index + 1}`,
  name: index === 0 ? '区政府办公室' : `区第${index}工作局`,
  nameEn: index === 0 ? 'Government Office' : `Bureau ${index}`,
  type: index === 0 ? 'office' : 'department',
  deputies: 4,
  sections: index % 8 === 7 ? [] : upTo(10).map((section) => (section < 5 ? 10 : 9)),
  others: index % 8 === 7 ? 95 : 0,
}));

/** Of 70 or 71 posts each. */
export const offices: readonly Unit[] = upTo(14).map((index) => ({
  key: `subdistrict-${index + 1}`,
  name: `第${index + 1}街道办事处`,
  nameEn: `Subdistrict Office ${index + 1}`,
  type: 'subdistrictOffice',
  deputies: 3,
  sections: upTo(6).map(() => 11),
  others: index < 11 ? 1 : 0,
}));

export const units = [...departments, ...offices];
export const deputies = upTo(8);

/** A post with its holder, counted through the whole district. */
interface Seat {
  readonly id: string;
  readonly organization: string;
  readonly title: string;
  readonly nameEn: string;
  readonly role: string;
  readonly order: number;
  readonly heads?: true;
  readonly basis: string;
}

export const at = (path: string): string => `${large}/${path}`;
export const rule = (article: number): string => at(`rules#${article}`);
export const post = (path: string): string => at(`post/${path}`);
export const org = (path: string): string => at(`org/${path}`);

const leaders: readonly Seat[] = [
  {
    ...{ id: post('head'), organization: large, title: '区长', nameEn: 'District Head', role: 'governmentHead' },
    ...{ order: 1, heads: true, basis: rule(1) },
  },
  ...deputies.map(
    (index): Seat => ({
      ...{ id: post(`deputy-${index + 1}`), organization: large, title: `副区长（${index + 1}）`, basis: rule(2) },
      ...{ nameEn: `Deputy Head (${index + 1})`, order: index + 2 },
      role: index === 0 ? 'executiveDeputyHead' : 'deputyHead',
    }),
  ),
];

/** The posts of a unit itself: its head, the deputies, the others. */
function seatsOfUnit({ key, name, nameEn, type, deputies: count, others }: Unit): readonly Seat[] {
  const seat = (path: string, title: string, titleEn: string, order: number, role: string): Seat => ({
    ...{ id: post(`${key}-${path}`), organization: org(key), role, order, basis: rule(3) },
    ...{ title: `${name}${title}`, nameEn: `${titleEn}, ${nameEn}` },
  });
  const [one, other] = type === 'department' ? ['局长', '副局长'] : ['主任', '副主任'];
  const [headRole, deputyRole] =
    type === 'office' ? ['officeDirector', 'officeDeputyDirector'] : ['organizationHead', 'organizationDeputyHead'];
  return [
    { ...seat('head', one, 'Head', 1, headRole), heads: true },
    ...upTo(count).map((each) =>
      seat(`deputy-${each + 1}`, `${other}（${each + 1}）`, `Deputy Head ${each + 1}`, each + 2, deputyRole),
    ),
    ...upTo(others).map((each) =>
      seat(`staff-${each + 1}`, `专员（${each + 1}）`, `Officer ${each + 1}`, count + each + 2, 'other'),
    ),
  ];
}

export const sectionKey = ({ key }: Unit, section: number): string => `${key}-section-${section + 1}`;

/** The posts of a section: its head, a deputy, the others. */
function seatsOfSection(unit: Unit, section: number, count: number): readonly Seat[] {
  const key = sectionKey(unit, section);
  return upTo(count).map((index) => ({
    ...{ id: post(`${key}-${index + 1}`), organization: org(key), role: 'other', order: index + 1, basis: rule(3) },
    title: `${unit.name}第${section + 1}科${index === 0 ? '科长' : index === 1 ? '副科长' : `科员（${index - 1}）`}`,
    nameEn: `${index === 0 ? 'Head' : index === 1 ? 'Deputy Head' : `Clerk ${index - 1}`}, Section ${section + 1}`,
    ...(index === 0 ? { heads: true } : {}),
  }));
}

/** Every post of the district. */
export const seats: readonly Seat[] = [
  ...leaders,
  ...units.flatMap(seatsOfUnit),
  ...units.flatMap((unit) => unit.sections.flatMap((count, section) => seatsOfSection(unit, section, count))),
];

/** How much there is of it. */
export const counts = {
  posts: seats.length,
  units: units.length,
  sections: units.reduce((sum, { sections }) => sum + sections.length, 0),
  duties: departments.length * 10,
} as const;

const stems = [...'甲乙丙丁戊己庚辛壬癸'];

/** What the holder of the post of this number is called. */
export const personName = (number: number): string => `${stems[number % 10]}${number}`;

// Every leader is in post.
const isLower = (number: number): boolean => seats[number]?.role === 'other' && seats[number].heads === undefined;
export const isVacant = (number: number): boolean => isLower(number) && number % 61 === 60;
export const isUnrecorded = (number: number): boolean => isLower(number) && number % 101 === 100;
