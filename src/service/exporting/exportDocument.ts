import { nameOf } from '../../engine/case/step.js';
import type { Content } from '../../exporting/content.js';
import { divisionNotice } from '../../exporting/documents/division.js';
import type { DocumentName } from '../../exporting/formats.js';
import type { Origin } from '../../exporting/origin.js';
import { say } from '../../exporting/words.js';
import type { ShownSnapshot } from '../../graph/snapshot.js';
import type { Language } from '../../model/text.js';
import { divisionOf } from '../../notation/format.js';
import { dayText } from '../../wording/days.js';
import { localTime, longInstant } from '../../wording/time.js';
import { known, openSnapshotOf } from '../ask/openSnapshot.js';
import type { Context, Moment } from '../context.js';
import { asOf } from '../moment.js';
import { knownIn } from '../noticeDraft.js';

export interface DocumentWanted extends Moment {
  readonly document: DocumentName;
  readonly government: string;
  readonly language: Language;
}

export interface ExportedDocument {
  readonly content: Content;
  /** The ids of records that it shows and that are not for everybody. */
  readonly restricted: readonly string[];
}

/** A document of a government at a moment, as far as the viewer may see it. Errors: `UNKNOWN_GOVERNMENT`. */
export async function exportDocument(context: Context, wanted: DocumentWanted): Promise<ExportedDocument> {
  const snapshot = await openSnapshotOf(context, wanted.government, await asOf(context, wanted));
  const government = await known(context, snapshot, 'organization', wanted.government, 'within');
  const { shown } = snapshot;
  const origin = originOf(shown, wanted.language);
  const content = divisionNotice(divisionOf(knownIn(shown, government)), government, shown, origin);
  return { content, restricted: [] };
}

/** The names and times that the documents of a snapshot have. */
export function originOf(shown: ShownSnapshot, language: Language): Origin {
  const { at, knownAt, revision } = shown.moment;
  const { timeZone } = shown;
  return {
    language,
    day: dayText(localTime(at, timeZone).day, '', language),
    named: (id) => nameOf(shown, id)[language],
    about: [say(language, 'known', { time: longInstant(knownAt, { language, timeZone }), revision })],
  };
}
