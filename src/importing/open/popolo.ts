import { z } from 'zod';
import { parsedJson } from './json.js';
import type { OpenRecords } from './openRecords.js';

// Popolo (popoloproject.com/specs): people, organizations, posts and memberships as JSON.

const text = z.string().trim().min(1);
const dates = { start_date: z.string().nullish(), end_date: z.string().nullish() };
const popolo = z.object({
  persons: z.array(z.object({ id: text, name: text })).default([]),
  organizations: z
    .array(z.object({ id: text, name: text, parent_id: text.nullish(), founding_date: z.string().nullish() }))
    .default([]),
  posts: z
    .array(z.object({ id: text, label: text.nullish(), role: text.nullish(), organization_id: text.nullish() }))
    .default([]),
  memberships: z
    .array(
      z.object({
        ...dates,
        person_id: text.nullish(),
        organization_id: text.nullish(),
        post_id: text.nullish(),
        role: text.nullish(),
        label: text.nullish(),
      }),
    )
    .default([]),
});

/** What a Popolo file says; `null` where it is none. A membership without a post is one in a post of that role, or in one called member. */
export function readPopolo(text: string): OpenRecords | null {
  const parsed = popolo.safeParse(parsedJson(text));
  if (!parsed.success || parsed.data.organizations.length === 0) return null;
  const { persons, organizations, posts, memberships } = parsed.data;
  const held = memberships.flatMap(({ person_id, post_id, organization_id, role, label, start_date, end_date }) => {
    if (person_id == null || (post_id == null && organization_id == null)) return [];
    const title = role ?? label ?? 'member';
    return [
      {
        person: person_id,
        post: post_id ?? `${organization_id} ${title}`,
        title,
        organization: organization_id,
        from: start_date,
        to: end_date,
      },
    ];
  });
  const known = new Set(posts.map(({ id }) => id));
  const made = new Map(
    held.flatMap(({ post, title, organization }) =>
      known.has(post) || organization == null ? [] : [[post, { id: post, title, unit: organization }] as const],
    ),
  );
  return {
    system: 'popolo',
    units: organizations.map(({ id, name, parent_id, founding_date }) => ({
      id,
      name,
      within: parent_id ?? null,
      from: founding_date ?? null,
    })),
    posts: [
      ...posts.flatMap(({ id, label, role, organization_id }) =>
        organization_id == null
          ? []
          : [{ id, title: label ?? role ?? id, unit: organization_id, reportsTo: null, note: null }],
      ),
      ...[...made.values()].map((each) => ({ ...each, reportsTo: null, note: null })),
    ],
    people: persons,
    tenures: held.map(({ person, post, from, to }) => ({ person, post, from: from ?? null, to: to ?? null })),
  };
}
