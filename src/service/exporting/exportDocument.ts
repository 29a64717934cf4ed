import type { Content } from '../../exporting/content.js';
import { absenceNotice } from '../../exporting/documents/absence.js';
import { comparisonTable } from '../../exporting/documents/comparison.js';
import { coverTable } from '../../exporting/documents/cover.js';
import { divisionNotice } from '../../exporting/documents/division.js';
import { dutyList } from '../../exporting/documents/duties.js';
import { todaySummary } from '../../exporting/documents/today.js';
import { type DocumentName, exportWords } from '../../exporting/formats.js';
import { Origin } from '../../exporting/origin.js';
import { say } from '../../exporting/words.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { byOrder } from '../../graph/units.js';
import { isRestricted } from '../../ledger/lens.js';
import { fail } from '../../model/error.js';
import type { Language } from '../../model/text.js';
import { may } from '../../model/viewer.js';
import { divisionOf } from '../../notation/format.js';
import { askResponsibilities } from '../ask/askResponsibilities.js';
import { type Asking, known, openSnapshotOf } from '../ask/openSnapshot.js';
import type { Context, Moment } from '../context.js';
import { asOf } from '../moment.js';
import { knownIn } from '../noticeDraft.js';
import { absenceOf } from './absenceOf.js';
import { dayOf } from './dayOf.js';

export interface DocumentWanted extends Moment {
  readonly document: DocumentName;
  /** The government; of the table of stand-ins, any organization. */
  readonly within: string;
  /** Of a list of duties: a post or a unit. Of a notice of who presides: an absence, or a person or post that is away. */
  readonly of?: string | null | undefined;
  /** Of a comparison: the earlier day. */
  readonly from?: string | null | undefined;
  readonly language: Language;
  /** Without people and absences. */
  readonly isPublic?: boolean;
}

export interface ExportedDocument {
  readonly content: Content;
  /** The ids of records that it shows and that are not for everybody. */
  readonly restricted: readonly string[];
}

/** A document of a government at a moment, as far as the viewer may see it. Errors: as the questions that it asks; `MISSING_FIELD`. */
export async function exportDocument(context: Context, wanted: DocumentWanted): Promise<ExportedDocument> {
  const asking = await asOf(context, wanted);
  const snapshot = await openSnapshotOf(context, wanted.within, asking);
  await known(context, snapshot, 'organization', wanted.within, 'within');
  if (
    wanted.isPublic === true &&
    !(['division', 'cover', 'comparison', 'duties'] as const).some((each) => each === wanted.document)
  )
    fail('INVALID_VALUE', ['public'], {
      zh: `${exportWords[wanted.document].zh}所载即不在岗情况，没有公开版`,
      en: `the ${exportWords[wanted.document].en} is about absences: there is no public edition of it`,
    });
  const content = await builders[wanted.document](context, { ...wanted, asking, snapshot });
  // Only the morning summary says why somebody is away.
  const absences = wanted.document === 'today' ? snapshot.shown.all('absence') : [];
  return { content, restricted: absences.filter(isRestricted).map(({ id }) => id) };
}

interface Given extends DocumentWanted {
  readonly asking: Asking;
  readonly snapshot: Snapshot;
}

const builders: Readonly<Record<DocumentName, (context: Context, given: Given) => Promise<Content>>> = {
  division: async (_, given) => {
    const { division, origin, government } = divided(given.snapshot, given, []);
    return divisionNotice(division, government, origin);
  },
  cover: async (_, { snapshot, within, ...given }) => {
    const posts = snapshot.shown.pointing('post', 'organization', within);
    const seated = new Set(posts.map(({ seatOf }) => seatOf));
    const own = [...posts].filter(({ id }) => !seated.has(id)).sort(byOrder);
    return coverTable(within, own, originOf(snapshot, given, []));
  },
  absence: async (context, given) => {
    const told = await absenceOf(context, given.snapshot, given);
    return absenceNotice(told, given.snapshot.government, originOf(given.snapshot, given, []));
  },
  comparison: async (context, given) => {
    if (given.from == null)
      return fail('MISSING_FIELD', ['from'], {
        zh: '请给出调整前的日期 from',
        en: 'say with which earlier day to compare: `from`',
      });
    const earlier = await asOf(context, { at: given.from, knownAt: given.knownAt });
    const before = await openSnapshotOf(context, given.within, earlier);
    return comparisonTable(given.within, divided(before, given, []), divided(given.snapshot, given, []));
  },
  duties: async (context, given) => {
    if (given.of == null)
      return fail('MISSING_FIELD', ['of'], {
        zh: '请指明职位或者机构：of',
        en: 'say of which post or unit: `of`',
      });
    const found = await askResponsibilities(context, { ...given.asking, holder: given.of, direct: true });
    const [first] = found;
    if (first === undefined || first.snapshot.shown.describe(given.of)?.kind === 'person')
      return fail('WRONG_KIND', ['of'], {
        zh: '职责清单是职位或者机构的，不是人员的',
        en: 'a list of duties is that of a post or a unit, not of a person',
      });
    return dutyList(first, originOf(first.snapshot, given, []));
  },
  today: async (context, given) => {
    const told = await dayOf(context, given.snapshot, given);
    const { language } = given;
    const sees = may(context.viewer, 'recorder', given.snapshot.government);
    return todaySummary(
      given.within,
      told,
      originOf(given.snapshot, given, sees ? [] : [say(language, 'reasonsWithheld')]),
    );
  },
};

function divided(
  snapshot: Snapshot,
  given: Pick<DocumentWanted, 'language' | 'isPublic'>,
  withheld: readonly string[],
) {
  const { shown } = snapshot;
  const government =
    shown.find('organization', shown.government) ??
    fail('NOT_IN_FORCE_THEN', ['at'], {
      zh: '该日没有这个政府的记录',
      en: 'nothing is recorded of this government on that day',
    });
  return { government, division: divisionOf(knownIn(shown, government)), origin: originOf(snapshot, given, withheld) };
}

function originOf(
  { shown }: Snapshot,
  { language, isPublic = false }: Pick<DocumentWanted, 'language' | 'isPublic'>,
  withheld: readonly string[],
): Origin {
  const told = isPublic ? [say(language, 'publicEdition'), ...withheld] : withheld;
  return new Origin(shown, language, isPublic, told);
}
