import type { Content } from '../../exporting/content.js';
import { absenceNotice } from '../../exporting/documents/absence.js';
import { comparisonTable } from '../../exporting/documents/comparison.js';
import { coverTable } from '../../exporting/documents/cover.js';
import { divisionNotice } from '../../exporting/documents/division.js';
import { dutyList } from '../../exporting/documents/duties.js';
import { todaySummary } from '../../exporting/documents/today.js';
import type { DocumentName } from '../../exporting/formats.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { byOrder } from '../../graph/units.js';
import { isRestricted } from '../../ledger/lens.js';
import { fail } from '../../model/error.js';
import { divisionOf } from '../../notation/format.js';
import { askResponsibilities } from '../ask/askResponsibilities.js';
import { openSnapshotOf } from '../ask/openSnapshot.js';
import { instant } from '../moment.js';
import { knownIn } from '../noticeDraft.js';
import { absenceOf } from './absenceOf.js';
import { dayOf } from './dayOf.js';
import type { Prepared } from './prepare.js';

export interface ExportedDocument {
  readonly content: Content;
  /** The ids of records that it shows and that are not for everybody. */
  readonly restricted: readonly string[];
}

/** A document of a government. Errors: as the questions that it asks; `MISSING_FIELD`. */
export async function exportDocument(document: DocumentName, prepared: Prepared): Promise<ExportedDocument> {
  const content = await builders[document](prepared);
  // Only the morning summary says why somebody is away.
  const absences = document === 'today' ? prepared.snapshot.shown.all('absence') : [];
  return { content, restricted: absences.filter(isRestricted).map(({ id }) => id) };
}

const builders: Readonly<Record<DocumentName, (prepared: Prepared) => Promise<Content>>> = {
  division: async (prepared) => {
    const { division, origin, government } = divided(prepared.snapshot, prepared);
    return divisionNotice(division, government, origin);
  },
  cover: async ({ snapshot, within, origin }) => {
    const posts = snapshot.shown.pointing('post', 'organization', within);
    const seated = new Set(posts.map(({ seatOf }) => seatOf));
    return coverTable(within, posts.filter(({ id }) => !seated.has(id)).sort(byOrder), origin);
  },
  absence: async (prepared) => {
    const { context, snapshot, origin } = prepared;
    return absenceNotice(await absenceOf(context, snapshot, prepared), snapshot.government, origin);
  },
  comparison: async (prepared) => {
    const { context, snapshot, within, from, asking } = prepared;
    if (from == null)
      return fail('MISSING_FIELD', ['from'], {
        zh: '请给出调整前的日期 from',
        en: 'say with which earlier day to compare: `from`',
      });
    const earlier = { ...asking, at: instant(context, from, 'from') as typeof asking.at };
    const before = await openSnapshotOf(context, within, earlier);
    return comparisonTable(snapshot.government, divided(before, prepared), divided(snapshot, prepared));
  },
  duties: async ({ context, asking, of, originOf }) => {
    if (of == null)
      return fail('MISSING_FIELD', ['of'], { zh: '请指明职位或者机构：of', en: 'say of which post or unit: `of`' });
    const [found] = await askResponsibilities(context, { ...asking, holder: of, direct: true });
    if (found === undefined || found.snapshot.shown.describe(of)?.kind === 'person')
      return fail('WRONG_KIND', ['of'], {
        zh: '职责清单是职位或者机构的，不是人员的',
        en: 'a list of duties is that of a post or a unit, not of a person',
      });
    return dutyList(found, originOf(found.snapshot));
  },
  today: async (prepared) => {
    const { context, snapshot, within, origin } = prepared;
    return todaySummary(within, await dayOf(context, snapshot, prepared), origin);
  },
};

function divided(snapshot: Snapshot, { originOf }: Prepared) {
  const { shown } = snapshot;
  const government =
    shown.find('organization', shown.government) ??
    fail('NOT_IN_FORCE_THEN', ['at'], {
      zh: '该日没有这个政府的记录',
      en: 'nothing is recorded of this government on that day',
    });
  return { government, division: divisionOf(knownIn(shown, government)), origin: originOf(snapshot) };
}
