import { type ExportName, exportWords } from '../../exporting/formats.js';
import { Origin } from '../../exporting/origin.js';
import { say } from '../../exporting/words.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { fail } from '../../model/error.js';
import type { Language } from '../../model/text.js';
import { may } from '../../model/viewer.js';
import { type Asking, known, openSnapshotOf } from '../ask/openSnapshot.js';
import type { Context, Moment } from '../context.js';
import { asOf } from '../moment.js';
import { publicContext } from './publicContext.js';

export interface Wanted extends Moment {
  readonly name: ExportName;
  /** The government; of the table of stand-ins, any organization. */
  readonly within: string;
  /** Of a list of duties: a post or a unit. Of a notice of who presides: an absence, or a person or post that is away. */
  readonly of?: string | null | undefined;
  /** Of a comparison: the earlier day. */
  readonly from?: string | null | undefined;
  readonly language: Language;
  /** Of a notice: the number that it is issued under, with which it has the red heading. */
  readonly number?: string | null | undefined;
  /** Without people and absences. */
  readonly isPublic?: boolean;
}

/** What an export is made from. */
export interface Prepared extends Omit<Wanted, 'at' | 'knownAt'> {
  /** As far as the viewer may see it; of the public edition, as far as anybody may. */
  readonly context: Context;
  readonly asking: Asking;
  readonly snapshot: Snapshot;
  readonly origin: Origin;
  /** The same for another view of the same knowledge. */
  originOf(snapshot: Snapshot): Origin;
}

/** Exports that are about absences. */
const aboutAbsences: ReadonlySet<ExportName> = new Set(['absence', 'today']);

/** Exports that are issued. */
const notices: ReadonlySet<ExportName> = new Set(['division', 'absence']);

/**
 * Opens what is exported. Errors: `UNKNOWN_GOVERNMENT`, `INVALID_DATE`, and `INVALID_VALUE` for a public edition that there cannot be, or a
 * number of what is no notice.
 */
export async function prepare(given: Context, wanted: Wanted): Promise<Prepared> {
  const { name, language, within, isPublic = false, number = null } = wanted;
  if (isPublic && aboutAbsences.has(name))
    fail('INVALID_VALUE', ['public'], {
      zh: `${exportWords[name].zh}所载即不在岗情况，没有公开版`,
      en: `the ${exportWords[name].en} is about absences: there is no public edition of it`,
    });
  if (number !== null && !notices.has(name))
    fail('INVALID_VALUE', ['number'], {
      zh: `${exportWords[name].zh}不是通知，没有文号`,
      en: `the ${exportWords[name].en} is no notice, and has no number`,
    });
  const asking = await asOf(given, wanted);
  const whole = await openSnapshotOf(given, within, asking);
  await known(given, whole, 'organization', within, 'within');
  const edition = isPublic ? await publicContext(given, whole.government, asking) : { context: given, leftOut: 0 };
  const snapshot = isPublic ? await openSnapshotOf(edition.context, within, asking) : whole;
  const sees = may(given.viewer, 'recorder', whole.government);
  const withheld = [
    ...(isPublic ? [say(language, 'publicEdition')] : []),
    ...(edition.leftOut > 0 ? [say(language, 'leftOutForNames', { n: edition.leftOut })] : []),
    ...(!isPublic && !sees && (name === 'today' || name === 'records') ? [say(language, 'reasonsWithheld')] : []),
  ];
  const originOf = ({ shown }: Snapshot) => new Origin(shown, language, isPublic, withheld, number);
  return { ...wanted, isPublic, context: edition.context, asking, snapshot, originOf, origin: originOf(snapshot) };
}
