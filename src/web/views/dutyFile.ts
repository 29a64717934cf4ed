import { outcomeWords } from '../../wording/labels.js';
import { briefsOf } from '../../wording/open.js';
import { performerLines } from '../../wording/party.js';
import { briefText } from '../parts/Open.js';
import { day, within } from '../state/asked.js';
import { language } from '../state/session.js';
import type { Table } from '../state/table.js';
import { inLanguage, listed } from '../text/catalog.js';
import type { DutyGroup, DutyRow } from './dutyRows.js';
import { basisText, besidesText, nameOf, unitsText } from './dutyText.js';
import { lw } from './listWords.js';

/** The list of duties as a file: the rows that are shown, in their order. */
export const dutyTable = (groups: readonly DutyGroup[], title: string): Table => ({
  name: `${within.value}-duties-${day.value}`,
  title,
  head: [
    ...(['duty', 'broader', 'leads', 'leader', 'standIns', 'besides', 'outcome', 'open', 'basis'] as const).map(
      (each) => lw(each),
    ),
    'id',
  ],
  rows: groups.flatMap(({ rows }) => rows.map(lineOf)),
});

function lineOf(row: DutyRow): readonly string[] {
  const { duty, answer, leads, inCharge } = row;
  const instead = answer.holders
    .filter(({ mode }) => mode !== 'accountable')
    .flatMap(({ performers }) => performerLines(performers, language.value));
  return [
    ...[duty.label, duty.broader?.label ?? '', unitsText(leads)],
    listed(inCharge.map((each) => [each.post?.label ?? '', nameOf(each)].join(' ').trim())),
    listed([...new Set(instead)]),
    ...[besidesText(row), inLanguage(outcomeWords[answer.outcome])],
    briefsOf(answer, language.value).map(briefText).join('; '),
    ...[basisText(row), duty.id],
  ];
}
