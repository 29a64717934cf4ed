import { isTable, type Paper } from '../../importing/files/paper.js';
import { parsedJson } from '../../importing/open/json.js';
import { fail } from '../../model/error.js';

/**
 * Refuses what was exported from here. As linked data it is of one day, without what is only named there: read as anybody else's it
 * would make a second record of everything. The change set is whole, and needs no draft.
 */
export function failOnOwnExport({ format, blocks }: Paper): void {
  if (format !== 'text') return;
  const text = blocks.map((block) => (isTable(block) ? '' : block.text)).join('\n');
  if (text.includes('urn:zhifen:export:'))
    fail('UNREADABLE_FILE', [], {
      zh: '这是从账本导出的关联数据，只有某一日有效的记录，不能据以还原：请改用变更集（zhifen export records --out 文件.json），以 zhifen record 记入',
      en: 'this is linked data that was exported from a ledger, of one day, from which it cannot be made again: export a change set (zhifen export records --out FILE.json) and record that (zhifen record)',
    });
  const given = parsedJson(text) as { readonly commandId?: unknown; readonly changes?: unknown } | null;
  if (typeof given?.commandId === 'string' && Array.isArray(given.changes))
    fail('UNREADABLE_FILE', [], {
      zh: '这已是变更集，不必起草：请以 zhifen check、preview 查看，以 zhifen record 记入',
      en: 'this is a change set already, which needs no draft: look at it by zhifen check and preview, and record it by zhifen record',
    });
}
