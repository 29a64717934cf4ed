import { expect, it } from 'vitest';
import type { DocumentFormat } from '../../src/exporting/formats.js';
import { readPaper } from '../../src/importing/files/paper.js';
import { noticeOf } from '../../src/importing/notice/noticeOf.js';
import { divisionOf } from '../../src/notation/format.js';
import type { Context } from '../../src/service/context.js';
import { createContext } from '../../src/service/createContext.js';
import { exportFile } from '../../src/service/exporting/exportFile.js';
import { asOf } from '../../src/service/moment.js';
import { knownIn, noticeDraft } from '../../src/service/noticeDraft.js';
import { loadSeeds } from '../../src/service/record/loadSeeds.js';
import { recordChanges } from '../../src/service/record/recordChanges.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { isShort } from '../support/form.js';

async function knownOn(context: Context, at: string) {
  const { shown } = await context.snapshots.open('demo', await asOf(context, { at }), null);
  const government = shown.find('organization', 'demo');
  if (government === undefined) throw new Error('the demo district is there');
  return knownIn(shown, government);
}

/** Who has what, in which way and how far: every relation of a division. */
async function relationsOn(context: Context, at: string): Promise<readonly string[]> {
  return divisionOf(await knownOn(context, at)).posts.flatMap(({ post, person, lines }) =>
    lines.flatMap(({ verb, items }) =>
      items.map(({ record, limit }) => [person?.id, post.id, verb, record.id, limit].join(' ')),
    ),
  );
}

const files = [
  ['docx', 'notice.docx', '2026-12-14', '示例政发〔2026〕51号'],
  ['html', 'notice.html', '2026-12-14'],
  ['text', 'notice.txt', '2025-06-02'],
] as const;

it.each(isShort ? files.slice(0, 1) : files)(
  'a notice that is exported as %s gives the same relations back, and asks nothing',
  async (format, name, at, number: string | null = null) => {
    const context = createContext(createMemoryStore());
    await loadSeeds(context, ['demo']);
    const before = await relationsOn(context, at);
    const wanted = {
      name: 'division',
      format: format as DocumentFormat,
      within: 'demo',
      at,
      number,
      language: 'zh',
    } as const;
    const { bytes } = await exportFile(context, wanted);
    const { text, remarks } = noticeOf(await readPaper(name, bytes), await knownOn(context, at));
    expect(remarks).toEqual([]);
    const { input, problems } = await noticeDraft(context, text);
    expect(problems).toEqual([]);
    await recordChanges(context, input);
    expect(await relationsOn(context, at)).toEqual(before);
    expect(before.length).toBeGreaterThan(80);
  },
);
