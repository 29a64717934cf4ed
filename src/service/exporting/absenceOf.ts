import type { AbsenceTold, Stretch } from '../../exporting/documents/absence.js';
import type { Snapshot } from '../../graph/snapshot.js';
import { fail } from '../../model/error.js';
import type { Absence } from '../../model/record.js';
import type { Language } from '../../model/text.js';
import { daysAfter } from '../../model/time.js';
import { askCovers } from '../ask/askStandIn.js';
import { labelledIn } from '../ask/labelledIn.js';
import type { Asking } from '../ask/openSnapshot.js';
import type { Context } from '../context.js';
import { openDuties } from './openDuties.js';

/** How far ahead it is looked where nobody knows the end. */
const daysAhead = 366;

/** Who performs while somebody is away: in the absence of this id, or in that of this person or post at the moment. */
export async function absenceOf(
  context: Context,
  { shown }: Snapshot,
  {
    of,
    asking,
    language,
  }: { readonly of?: string | null | undefined; readonly asking: Asking; readonly language: Language },
): Promise<AbsenceTold> {
  if (of == null)
    return fail('MISSING_FIELD', ['of'], {
      zh: '请指明不在岗的人员、职位，或者该条不在岗记录：of',
      en: 'say who is away, or which absence: `of`',
    });
  const record = shown.describe(of);
  const absence = record?.kind === 'absence' ? record : absencesOf(shown, of)[0];
  if (record === undefined || absence === undefined)
    return fail(record === undefined ? 'UNKNOWN_ID' : 'NOT_IN_FORCE_THEN', ['of'], {
      zh: record === undefined ? `没有“${of}”` : `“${of}”该日没有不在岗的记录`,
      en: record === undefined ? `no record \`${of}\` is known` : `\`${of}\` is not recorded as away on that day`,
    });
  const from = absence.validFrom ?? asking.at;
  const to = absence.validTo;
  const span = { from, to: to ?? daysAfter(from, daysAhead) };
  const covers = await askCovers(context, { ...asking, of: [absence.of], span });
  const stretches: Stretch[] = [];
  for (const { answer, snapshot, from: first, to: end } of covers.flatMap((cover) => cover.stretches)) {
    const { post } = answer.question;
    const labelled = labelledIn({ language, snapshot });
    stretches.push({
      ...{ post, from: first ?? from, to: to === null && end !== null && end >= span.to ? null : end },
      answer: labelled.standInAnswer(answer),
      open: (await openDuties(context, { ...asking, at: first ?? from }, snapshot.government))(post).map(
        labelled.named,
      ),
    });
  }
  const order = (post: string) => shown.find('post', post)?.order ?? 999;
  return {
    of: absence.of,
    ...{ from, to },
    stretches: stretches.sort(
      (a, b) => order(a.post) - order(b.post) || compare(a.post, b.post) || compare(a.from, b.from),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of a person or a post, and of those who hold the post. */
const absencesOf = (shown: Snapshot['shown'], of: string): readonly Absence[] =>
  [of, ...shown.pointing('tenure', 'post', of).map(({ person }) => person)].flatMap((each) =>
    shown.pointing('absence', 'of', each),
  );
