import { fail } from '../../model/error.js';

/** Refuses a file, with the reason and what to do instead. */
export const unreadable = (zh: string, en: string): never => fail('UNREADABLE_FILE', [], { zh, en });

/** What a library makes of a file; an error of its own means that the file is not what it says it is. */
export async function orDamaged<T>(
  what: { readonly zh: string; readonly en: string },
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'DomainError') throw cause;
    return unreadable(
      `${what.zh}已损坏，无法读取：请用 Word 或者 WPS 打开后另存为 .docx 再导入`,
      `the ${what.en} is damaged and cannot be read: open it with Word or WPS, save it as .docx, and import that`,
    );
  }
}
