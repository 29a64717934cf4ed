import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** What reads formats: large, and of use to one command. */
const readers = ['mammoth', 'word-extractor', 'pdfjs-dist', 'read-excel-file', 'htmlparser2'];

/** What is loaded with a file, by itself and by what it imports: our files, and libraries by their names. */
function loadedWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  // What a file awaits as it loads comes with it too.
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?(?:from |= await import\()'([^']+)'/gm,
  );
  for (const [, spec = ''] of statements) {
    if (spec.startsWith('.')) loadedWith(normalize(join(dirname(file), spec)).replace(/\.js$/, '.ts'), found);
    else found.add(spec);
  }
  return found;
}

const isReader = (name: string): boolean => readers.some((reader) => name === reader || name.startsWith(`${reader}/`));

it('no command loads what reads formats before a file is there to be read', () => {
  const loaded = [...loadedWith('src/cli/main.ts')];
  expect(loaded).toContain('src/service/importing/importDraft.ts');
  expect(loaded.filter(isReader)).toEqual([]);
});

it('what reads formats would be noticed', () => {
  const files = ['docx', 'doc', 'pdfSheets', 'sheet', 'web'].map((name) => `src/importing/files/${name}.ts`);
  const found = files.flatMap((file) => [...loadedWith(file)].filter(isReader));
  for (const reader of readers) expect(found.some((name) => name.startsWith(reader))).toBe(true);
});
