import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Component, sbom } from '../../deploy/sbom.js';
import { packed } from '../support/build.js';
import { programOfRun } from '../support/ofRun.js';

describe('the package', () => {
  it('has what is needed and nothing more', async () => {
    const folder = join(await programOfRun(), '../../..');
    const { paths } = await packed(folder);
    const kinds = [
      /^dist\/(?!.*\.(map|ts)$)/,
      /^dist\/types\/(client|library|util)\/.*\.d\.ts$/,
      /^schema\/[\w.-]+\.(graphql|(schema|tmLanguage)\.json|cypher|ttl)$/,
      /^schema\/words\/\w+\.txt$/,
      /^seed\/\w+\/[\w-]+\.yaml$/,
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|deploy\/zhifen\.service)$/,
    ];
    expect(paths.filter((path) => !kinds.some((kind) => kind.test(path)))).toEqual([]);
    for (const kind of kinds) expect(paths.some((path) => kind.test(path))).toBe(true);
    const here = (of: string, suffix: string) =>
      readdirSync(of, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(suffix) && !name.endsWith('coverage.yaml'))
        .map((name) => `${of}/${name}`);
    // What the program reads besides its own code.
    for (const path of [...here('schema', '.graphql'), ...here('schema/words', '.txt'), ...here('seed', '.yaml')]) {
      expect(paths).toContain(path);
    }
    const pointing = paths.filter((path) =>
      readFileSync(join(folder, path), 'utf8').includes('\n//# sourceMappingURL='),
    );
    expect(pointing).toEqual([]);
  });
});

/** Licences that ask for no more than a notice, which stands in the package itself. */
const allowed = [
  ...['MIT', 'MIT OR Apache-2.0', 'MIT AND Apache-2.0', '(MIT AND BSD-3-Clause)', 'Apache-2.0'],
  ...['BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0'],
  ...['(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'],
];

/** It says BSD and not which; its file of the licence is that of two clauses. */
const unnamed = ['duck'];

const licenceOf = ({ licenses = [] }: Pick<Component, 'licenses'>): string =>
  licenses.map(({ license, expression }) => license?.id ?? expression ?? 'none').join(', ');

describe('what is shipped of others', () => {
  const bom = sbom();
  const names = bom.components.map(({ name }) => name);

  it('is listed as CycloneDX: the program, the page, and what they depend on, and none of the tools', () => {
    expect([bom.bomFormat, bom.metadata.component.name]).toEqual(['CycloneDX', 'zhifen']);
    expect(names).toEqual(
      expect.arrayContaining(['fastify', 'find-my-way', 'preact', 'pino', '@node-rs/jieba-linux-x64-gnu']),
    );
    expect(names.filter((name) => /^(vitest|vite|typescript|playwright-core|@biomejs\/.*)$/.test(name))).toEqual([]);
    const listed = new Set(bom.components.map((each) => each['bom-ref']));
    expect(bom.dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !listed.has(ref))).toEqual([]);
  });

  it('has everything that is installed with the package', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: object };
    // It has types and nothing else.
    const code = Object.keys(dependencies).filter((name) => name !== 'graphology-types');
    expect(code.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is under licences that allow it', () => {
    const others = bom.components.filter((each) => !allowed.includes(licenceOf(each)) && !unnamed.includes(each.name));
    expect(others.map((each) => `${each.name} ${licenceOf(each)}`)).toEqual([]);
    expect(allowed).not.toContain(licenceOf({ licenses: [{ license: { id: 'AGPL-3.0-only' } }] }));
    expect(allowed).not.toContain(licenceOf({}));
  });
});
