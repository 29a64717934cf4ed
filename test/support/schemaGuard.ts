import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * What stands against releasing one schema after another, both as text: a sentence for each change that breaks clients, and for
 * each that they have to know of and that the `unreleased` part of the changelog does not name.
 */
export async function objections(released: string, next: string, unreleased: string): Promise<readonly string[]> {
  const changes = await diff(buildSchema(released), buildSchema(next));
  return changes.flatMap((change) => {
    const { level } = change.criticality;
    if (level === CriticalityLevel.Breaking) return [`${change.message}: ${breaks}`];
    if (level !== CriticalityLevel.Dangerous) return [];
    const untold = namesIn(change).filter((name) => !new RegExp(`\\b${name}\\b`).test(unreleased));
    return untold.length === 0 ? [] : [`${change.message}: ${surprises} Not named there: ${untold.join(', ')}.`];
  });
}

const breaks =
  'that breaks clients of the last release. Add beside what is there, and deprecate that with its reason; or else release a ' +
  'major version: raise `version` in package.json, tell it in CHANGELOG.md, and run `npm run release:schema`.';
const surprises =
  'clients that list what there was have to know of it. Tell it in the part “Unreleased” of CHANGELOG.md, by its names.';

/** `Enum value 'PARTIAL' was added to enum 'Outcome'` names `PARTIAL` and `Outcome`; of `Query.posts` the last part counts. */
const namesIn = ({ message }: Change): readonly string[] =>
  [...message.matchAll(/'([\w.]+)/g)].map(([, name = '']) => name.split('.').at(-1) ?? name);

/** The part of a changelog that is not released yet. */
export const unreleasedOf = (changelog: string): string =>
  /^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
