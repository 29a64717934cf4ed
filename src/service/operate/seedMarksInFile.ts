import { readFile } from 'node:fs/promises';
import { packageVersion } from '../../util/packageVersion.js';
import type { SeedMark, SeedMarks } from '../record/loadSeeds.js';
import { writeDurably } from './durableFile.js';

interface Written {
  readonly program: string;
  readonly seeds: Readonly<Record<string, SeedMark>>;
}

/**
 * Marks in a file beside the ledger. Another version of the program may read the same seed otherwise, so it begins
 * anew; so does what is no such file. Where it cannot be written, seeds are read again at the next start.
 */
export function seedMarksInFile(file: string): SeedMarks {
  const program = packageVersion();
  return {
    async read() {
      const written = await readFile(file, 'utf8')
        .then((text) => JSON.parse(text) as Partial<Written> | null)
        .catch(() => null);
      return written?.program === program ? (written.seeds ?? {}) : {};
    },
    async write(seeds) {
      const written: Written = { program, seeds };
      await writeDurably(file, `${JSON.stringify(written)}\n`).catch(() => {});
    },
  };
}
