import { readdirSync, readFileSync } from 'node:fs';

/** How many bytes the page may send, compressed: script at first, of it the words of one language; each script that comes later; style. */
export const mostBytes = { first: 56_000, words: 15_000, later: 31_000, style: 14_500 } as const;
/** And all script together that one reader gets, in one language. */
export const mostScript = 170_000;

export interface SentFile {
  /** Without the hash of its content. */
  readonly name: string;
  readonly part: keyof typeof mostBytes;
  readonly bytes: number;
}

/**
 * The scripts and styles of the page in `folder`, what a script brings with it at once counted with it; `sent` says how many
 * bytes go out for one of its addresses.
 */
export async function weigh(folder: string, sent: (address: string) => Promise<number>): Promise<readonly SentFile[]> {
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  const files = readdirSync(`${folder}/assets`).filter((file) => /\.(js|css)$/.test(file));
  const first = new Set<string>();
  const read = (file: string) => {
    if (first.has(file)) return;
    first.add(file);
    const script = readFileSync(`${folder}/assets/${file}`, 'utf8');
    for (const [, named = ''] of script.matchAll(/(?:from|import) ?["`]\.\/([^"`]+)["`]/g)) read(named);
  };
  for (const file of files) if (file.endsWith('.js') && page.includes(`/${file}`)) read(file);
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/-[\w-]{8}(?=\.\w+$)/, ''),
      part: partOf(file, first.has(file)),
      bytes: await sent(`/assets/${file}`),
    })),
  );
}

const partOf = (file: string, isFirst: boolean): SentFile['part'] =>
  file.endsWith('.css') ? 'style' : /^(zh|en)-/.test(file) ? 'words' : isFirst ? 'first' : 'later';
