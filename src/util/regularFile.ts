import { createReadStream, statSync } from 'node:fs';

class IrregularFileError extends Error {}

/** Throws for a pipe, a device, a folder: to open or read one may never end. Also where nothing is at `path`. */
function sizeOfRegular(path: string): number {
  const file = statSync(path);
  if (!file.isFile()) throw new IrregularFileError(`${path}: ${irregular.zh} ${irregular.en}`);
  return file.size;
}

/** The content of a regular file of at most so many bytes; anything else is refused before it is opened. */
export async function readRegularFile(path: string, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  if (sizeOfRegular(path) > most) throw tooLarge();
  return readUpTo(most, createReadStream(path));
}

/** All that comes; where it is more than so many bytes, the error that a file system gives (`EFBIG`). */
export async function readUpTo(most: number, stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > most) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const tooLarge = () => Object.assign(new Error('file too large'), { code: 'EFBIG' });

export const isTooLarge = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === 'EFBIG';

const irregular = { zh: '不是普通文件', en: 'it is no regular file' };

/** Why a file could not be read, as far as the file system tells; another error is thrown on. */
export function whyUnreadable(cause: unknown): { readonly zh: string; readonly en: string } {
  if (cause instanceof IrregularFileError) return irregular;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === undefined) throw cause;
  return fileFault(code);
}

/** What a code of the file system means; a code that is rare stays as it is. */
export const fileFault = (code = 'unknown'): { readonly zh: string; readonly en: string } =>
  faults[code] ?? { zh: code, en: code };

const faults: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ENOENT: { zh: '没有这个文件或目录', en: 'there is no such file or folder' },
  ENOTDIR: { zh: '没有这个目录', en: 'there is no such folder' },
  EISDIR: { zh: '这是目录', en: 'it is a folder' },
  EACCES: { zh: '没有权限', en: 'that is not permitted' },
  EPERM: { zh: '没有权限', en: 'that is not permitted' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EFBIG: { zh: '文件过大', en: 'it is too large' },
};
