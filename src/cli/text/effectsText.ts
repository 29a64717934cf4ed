import { showInstant } from '../../model/time.js';
import { recordEffects } from '../../service/record/effectsOf.js';
import type { LabelledEffect } from '../../service/record/previewChanges.js';
import { kindWords, recordEffectWords } from '../../wording/labels.js';
import type { Showing } from './differenceText.js';
import { aligned } from './table.js';
import { inLanguage, say } from './view.js';

const mostTold = 100;

/** What changes make of the records: what ends, continues and begins. Provisions are told with what rests on them. */
export function effectsText(showing: Showing, records: readonly LabelledEffect[]): readonly string[] {
  const told = records.filter(({ kind }) => kind !== 'provision');
  if (told.length === 0) return [];
  const groups = recordEffects.flatMap((effect) => {
    const own = told.filter((each) => each.effect === effect);
    if (own.length === 0) return [];
    const rows = own
      .slice(0, mostTold)
      .map((each) => [
        inLanguage(showing, kindWords[each.kind]),
        each.label[showing.language],
        each.at === null ? '…' : showInstant(each.at, showing.timeZone),
        showing.colors.dim(each.id),
      ]);
    const more = own.length - mostTold;
    return [
      `${inLanguage(showing, recordEffectWords[effect])}${say(showing, `（${own.length} 项）`, ` (${own.length})`)}`,
      ...aligned(rows).map((row) => `  ${row}`),
      ...(more > 0 ? [say(showing, `  另有 ${more} 项`, `  and ${more} more`)] : []),
    ];
  });
  return [[showing.colors.bold(say(showing, '记录的变化', 'What becomes of the records')), ...groups].join('\n')];
}
