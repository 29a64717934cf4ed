import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** A certificate of this machine that is signed by itself, and its key: two files, gone when the test is over. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly pem: string;
}

/** Makes one with `openssl`; `null` where there is none. */
export async function selfSigned(...kind: readonly string[]): Promise<Certificate | null> {
  const folder = await mkdtemp(join(tmpdir(), 'zhifen-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const newKey = kind.length > 0 ? kind : ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  try {
    await run('openssl', ['req', '-x509', '-nodes', '-days', '2', ...newKey, ...name, '-keyout', key, '-out', cert]);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
  return { cert, key, pem: await readFile(cert, 'utf8') };
}
