import { fail } from '../../model/error.js';
import { readRegularFile, whyUnreadable } from '../../util/regularFile.js';

/** In bytes. */
const most = 20 * 1024 * 1024;

/** The template of an office for its documents, in the file of this path; none where none is named. Errors: `UNREADABLE_FILE`, `INVALID_VALUE`. */
export async function readTemplate(path: string | undefined): Promise<Uint8Array | null> {
  if (path === undefined) return null;
  const template = await readRegularFile(path, most).catch((cause: unknown) => {
    const { zh, en } = whyUnreadable(cause);
    return fail('UNREADABLE_FILE', ['template'], {
      zh: `文件“${path}”无法读取（${zh}）`,
      en: `the file \`${path}\` cannot be read (${en})`,
    });
  });
  // What writes documents is loaded only where a template is named.
  const { checkTemplate } = await import('../../exporting/writers/docx.js');
  await checkTemplate(template);
  return template;
}
