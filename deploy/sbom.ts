// `npm run sbom`: what is shipped, as CycloneDX on standard output.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The packages whose code is shipped, in their own folder or as part of ours, whatever `package.json` lists them as: those
 * that the sources import, and what those depend on.
 */
export function sbom(): Sbom {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const whole = JSON.parse(execFileSync('npm', asked, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })) as Sbom;
  const own = whole.metadata.component;
  const direct = whole.dependencies.find(({ ref }) => ref === own['bom-ref'])?.dependsOn ?? [];
  const imported = importedPackages();
  const shipped = new Set(direct.filter((ref) => imported.has(ref.slice(0, ref.lastIndexOf('@')))));
  const dependencies = new Map(whole.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  for (const ref of shipped) for (const each of dependencies.get(ref) ?? []) shipped.add(each);
  return {
    ...whole,
    // npm names it after the folder.
    metadata: { ...whole.metadata, component: { ...own, name: 'zhifen' } },
    components: whole.components.filter((each) => shipped.has(each['bom-ref'])).map(withoutMarks),
    dependencies: whole.dependencies.flatMap(({ ref, dependsOn = [] }) =>
      ref === own['bom-ref'] || shipped.has(ref)
        ? { ref, dependsOn: dependsOn.filter((each) => shipped.has(each)) }
        : [],
    ),
  };
}

/** What the build takes in is listed among what is only needed to develop. */
const withoutMarks = (component: Component): Component => ({
  ...component,
  properties: (component.properties ?? []).filter(({ name }) => name !== 'cdx:npm:package:development'),
});

function importedPackages(): ReadonlySet<string> {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/(?:^|\/)vite\.\w+\.ts$/.test(file),
  );
  const imports = /^(?:import|export) (?!type )[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
  const specs = files.flatMap((file) =>
    [...readFileSync(`${root}src/${file}`, 'utf8').matchAll(imports)].map(([, ...found]) => found.join('')),
  );
  return new Set(specs.flatMap((spec) => /^(?!node:|\.)(@[^/]+\/[^/]+|[^/]+)/.exec(spec)?.[1] ?? []));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${JSON.stringify(sbom(), null, 2)}\n`);
