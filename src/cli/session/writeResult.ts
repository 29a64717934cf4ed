import { writeFile } from 'node:fs/promises';
import { fail } from '../../model/error.js';
import { fileFault } from '../../util/regularFile.js';
import type { Terminal } from '../text/terminal.js';

/** Writes to the file that `option` names, or to standard output where it is called `-`. */
export async function writeResult(
  { out }: Terminal,
  file: string,
  content: string | Uint8Array,
  option: string,
): Promise<void> {
  if (file === '-' && typeof content === 'string') return out.print(content.trimEnd());
  await writeFile(file, content).catch((cause: NodeJS.ErrnoException) =>
    fail('INVALID_VALUE', [option], {
      zh: `文件“${file}”无法写入（${fileFault(cause.code).zh}）`,
      en: `the file \`${file}\` cannot be written (${fileFault(cause.code).en})`,
    }),
  );
}
