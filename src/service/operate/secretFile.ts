import { statSync } from 'node:fs';
import { fail } from '../../model/error.js';
import { readRegularFile, whyUnreadable } from '../../util/regularFile.js';

const mostBytes = 10_000;

/** The secret in the file at `path`, without what stands around it. `field`: as what the file was named. */
export async function readSecret(path: string, field: string): Promise<string> {
  const bytes = await readRegularFile(path, mostBytes).catch((cause: unknown) => {
    const { zh, en } = whyUnreadable(cause);
    return fail('UNREADABLE_FILE', [field], {
      zh: `密钥文件“${path}”无法读取（${zh}）`,
      en: `the file \`${path}\` with a secret cannot be read (${en})`,
    });
  });
  const secret = bytes.toString('utf8').trim();
  if (/^[\x21-\x7e]+$/.test(secret)) return secret;
  return fail('INVALID_VALUE', [field], {
    zh: `“${path}”中不是密钥：为空，或含有空白或其他字符`,
    en: `\`${path}\` has no secret in it: it is empty, or has blanks or other characters`,
  });
}

/** Whether users of this machine other than its owner and its group can read what is at `path`. */
export function isReadableByAll(path: string): boolean {
  // Windows has other rights.
  if (process.platform === 'win32') return false;
  return ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o004) !== 0;
}
