import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { satisfies } from './support/nodeRange.js';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly engines?: { readonly node?: string } }>
  >;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const { '': own, ...dependencies } = packages;

/** The lowest Node of each line that `engines` admits. */
const lowest = (own?.engines?.node ?? '').split('||').map((each) => /\d+\.\d+\.\d+/.exec(each)?.[0] ?? '');

describe('engines', () => {
  it('admits Node 20, 22 and 24, and is the same in package.json', () => {
    expect(lowest.map((version) => Number.parseInt(version, 10))).toEqual([20, 22, 24]);
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: unknown };
    expect(own?.engines).toEqual(engines);
  });

  it.each(lowest)('is true for every dependency: each runs on Node %s', (node) => {
    const wrong = Object.entries(dependencies).flatMap(([path, { version, engines }]) =>
      engines?.node === undefined || satisfies(node, engines.node) ? [] : [`${path} ${version} wants ${engines.node}`],
    );
    expect(wrong).toEqual([]);
  });
});

describe('a range of versions', () => {
  it.each([
    ['20.19.0', '>=20.19', true],
    ['20.19.0', '>=20.19.1', false],
    ['20.19.0', '>= 0.4', true],
    ['20.19.0', '>=22', false],
    ['20.19.0', '^18 || ^20 || >= 21', true],
    ['20.19.0', '^20.20.0 || >=22.12.0', false],
    ['22.11.0', '^20.19.0 || >=22.12.0', false],
    ['24.0.0', '^20.19.0 || ^22.13.0', false],
    ['20.19.0', '20 || >=22', true],
    ['20.19.0', '~20.18', false],
    ['20.19.0', '>=18 <20', false],
    ['20.19.0', '>=18 <21', true],
    ['20.19.0', '>20', false],
    ['20.19.0', '<=20', true],
    ['20.19.0', '>= 10.x', true],
    ['20.19.0', '*', true],
  ])('%s in “%s”: %s', (version, range, expected) => {
    expect(satisfies(version, range)).toBe(expected);
  });

  it('holds no version where it cannot be read', () => {
    for (const range of ['', 'latest', '1 - 30', '>=20 anything']) expect(satisfies('20.19.0', range)).toBe(false);
  });
});
