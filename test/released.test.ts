import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedPath, shapesOf } from '../schema/release.js';
import { buildApiSchema } from '../src/api/schema.js';
import { objections, unreleasedOf } from './support/schemaGuard.js';

const released = readFileSync(releasedPath, 'utf8');
const unreleased = unreleasedOf(readFileSync('CHANGELOG.md', 'utf8'));

it('the API breaks no client of the last release, and tells what they have to know', async () => {
  expect(unreleased).not.toBe('');
  expect(await objections(released, shapesOf(buildApiSchema()), unreleased)).toEqual([]);
});

describe('a change of the API', () => {
  const api = shapesOf(buildApiSchema());
  const changed = (from: RegExp, to: string): string => {
    const text = api.replace(from, to);
    expect(text).not.toBe(api);
    return text;
  };
  const objected = (next: string, told = '') => objections(api, next, told);

  it('that is none meets no objection', async () => {
    expect(await objected(api)).toEqual([]);
  });

  it.each([
    ['a field that is gone', /\n {2}outcome: Outcome!/, ''],
    ['a field that may be null', /\n {2}outcome: Outcome!/, '\n  outcome: Outcome'],
    ['a list in place of a connection', /: PostConnection\n/, ': [Post!]\n'],
    ['an argument that has to be given', /standIn\(/, 'standIn(why: String!, '],
    ['a value that is gone', /\n {2}NOT_DIVIDED/, ''],
    ['an input of which only one field may be given', /input MomentInput/, 'input MomentInput @oneOf'],
  ])('breaks clients: %s', async (_what, from, to) => {
    const [first = '', ...others] = await objected(changed(from, to));
    expect(others).toEqual([]);
    expect(first).toMatch(/breaks clients.*major version.*CHANGELOG\.md.*npm run release:schema/);
  });

  it('that adds a value has to be told by its names', async () => {
    const more = changed(/enum Outcome \{/, 'enum Outcome {\n  LATER');
    expect(await objected(more)).toEqual([
      expect.stringMatching(/'LATER' was added .*Not named there: LATER, Outcome\./),
    ]);
    expect(await objected(more, 'The value `LATER` of `Outcome`.')).toEqual([]);
  });

  it('that adds a field or a type meets no objection', async () => {
    expect(await objected(changed(/type Answer \{/, 'type More { a: Int }\n\ntype Answer {\n  more: More'))).toEqual(
      [],
    );
  });

  it('is told in the part of the changelog that is not released', () => {
    expect(unreleasedOf('# Log\n\n## Unreleased\n\n`A`\n\n### Added\n\n`B`\n\n## 1.0.0\n\n`C`\n')).toBe(
      '\n`A`\n\n### Added\n\n`B`\n\n',
    );
    expect(unreleasedOf('## Unreleased\n\n`A`\n')).toBe('\n`A`\n');
  });
});
