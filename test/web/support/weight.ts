import { readdirSync, readFileSync } from 'node:fs';

/** How many bytes the page may send, compressed: script at first, script of each view that comes later, style in all. */
export const mostBytes = { first: 64_000, later: 24_000, style: 10_000 } as const;

export interface SentFile {
  /** Without the hash of its content. */
  readonly name: string;
  readonly part: keyof typeof mostBytes;
  readonly bytes: number;
}

/** The scripts and styles of the page in `folder`; `sent` says how many bytes go out for one of its addresses. */
export async function weigh(folder: string, sent: (address: string) => Promise<number>): Promise<readonly SentFile[]> {
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  const files = readdirSync(`${folder}/assets`).filter((file) => /\.(js|css)$/.test(file));
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/-[\w-]{8}(?=\.\w+$)/, ''),
      part: file.endsWith('.css') ? 'style' : page.includes(`/${file}`) ? 'first' : 'later',
      bytes: await sent(`/assets/${file}`),
    })),
  );
}
