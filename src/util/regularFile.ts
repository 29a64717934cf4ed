import { createReadStream, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';

class IrregularFileError extends Error {}

/** Throws for a pipe, a device, a folder: to open or read one may never end. Also where nothing is at `path`. */
export function refuseIrregular(path: string): void {
  if (!statSync(path).isFile()) throw new IrregularFileError(`${path}: ${irregular.zh} ${irregular.en}`);
}

/** The content of a regular file, up to its byte `end`; anything else is refused before it is opened. */
export async function readRegularFile(path: string, end = Number.POSITIVE_INFINITY): Promise<Buffer> {
  refuseIrregular(path);
  return buffer(createReadStream(path, { end }));
}

const irregular = { zh: '不是普通文件', en: 'it is no regular file' };

/** Why a file could not be read. */
export function whyUnreadable(cause: unknown): { readonly zh: string; readonly en: string } {
  if (cause instanceof IrregularFileError) return irregular;
  const code = (cause as { readonly code?: unknown } | null)?.code;
  const why = typeof code === 'string' ? code : 'unknown';
  return { zh: why, en: why };
}
