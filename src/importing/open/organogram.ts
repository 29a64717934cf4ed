import type { Table } from '../files/paper.js';
import type { OpenRecords } from './openRecords.js';

// The organograms of departments of the United Kingdom (data.gov.uk, file of senior posts): one post a row.

const columns = {
  id: 'Post Unique Reference',
  name: 'Name',
  title: 'Job Title',
  organization: 'Organisation',
  unit: 'Unit',
  reportsTo: 'Reports to Senior Post',
} as const;

/** What stands in place of a name where there is none: nobody holds the post, or it is not told who does. */
const nobody = /^(?:vacant|eliminated|n\/?a)$/iu;
const notTold = /^n\/?d$/iu;

/** What an organogram says; `null` where a table is none. */
export function readOrganogram({ rows }: Table): OpenRecords | null {
  const [head = [], ...body] = rows;
  const at = (column: keyof typeof columns): number =>
    head.findIndex(
      (each) =>
        each
          .replace(/[\s*]+/gu, ' ')
          .trim()
          .toLowerCase() === columns[column].toLowerCase(),
    );
  if ((Object.keys(columns) as (keyof typeof columns)[]).some((each) => at(each) < 0)) return null;
  const said = body.map((row) => {
    const of = (column: keyof typeof columns): string => (row[at(column)] ?? '').trim();
    return {
      id: of('id'),
      name: of('name'),
      title: of('title'),
      organization: of('organization'),
      unit: of('unit'),
      reportsTo: of('reportsTo'),
    };
  });
  const posts = said.filter(({ id, title }) => id !== '' && title !== '');
  const above = new Set(posts.map(({ organization }) => organization));
  const units = new Map(posts.map(({ organization, unit }) => [`${organization}/${unit}`, { organization, unit }]));
  const ids = new Set(posts.map(({ id }) => id));
  const held = posts.filter(({ name }) => name !== '' && !nobody.test(name) && !notTold.test(name));
  return {
    system: 'organogram',
    units: [
      ...[...above].map((name) => ({ id: name, name, within: null, from: null })),
      ...[...units].flatMap(([id, { organization, unit }]) =>
        unit === '' || unit === organization ? [] : [{ id, name: unit, within: organization, from: null }],
      ),
    ],
    posts: posts.map(({ id, name, title, organization, unit, reportsTo }) => ({
      ...{ id, title, unit: unit === '' || unit === organization ? organization : `${organization}/${unit}` },
      reportsTo: ids.has(reportsTo) ? reportsTo : null,
      note: nobody.test(name) ? `Name: ${name}` : notTold.test(name) ? 'Name: N/D (not disclosed)' : null,
    })),
    // Whether two of one name are one person is not told: each is one of their own, by the post.
    people: held.map(({ id, name }) => ({ id, name })),
    tenures: held.map(({ id }) => ({ person: id, post: id, from: null, to: null })),
  };
}
