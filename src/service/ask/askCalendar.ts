import { essenceOfStandIn } from '../../engine/answer/sameness.js';
import type { Stretch } from '../../engine/answer/stretches.js';
import type { AsOf } from '../../graph/recordView.js';
import type { ShownSnapshot, Snapshot } from '../../graph/snapshot.js';
import type { Version } from '../../ledger/timeline.js';
import type { StandInAnswer } from '../../model/answer.js';
import { fail } from '../../model/error.js';
import type { AnyRecord, Kind } from '../../model/record.js';
import { daysAfter, type ValidTime } from '../../model/time.js';
import { canonicalJson } from '../../util/hash.js';
import type { Context } from '../context.js';
import { askCovers, coversAtOnce } from './askStandIn.js';
import { openSnapshotOf } from './openSnapshot.js';

/** What stands in a calendar, from `from` up to `to`; an ending has no length. */
export type CalendarEntry =
  | (Stretch & { readonly what: 'away'; readonly record: AnyRecord & { readonly kind: 'absence' } })
  | (Stretch & { readonly what: 'standIn'; readonly post: string; readonly answer: StandInAnswer })
  | { readonly what: 'ends'; readonly at: ValidTime; readonly record: AnyRecord };

export interface Calendar {
  readonly of: string;
  /** At the moment of the question, to be shown. */
  readonly shown: ShownSnapshot;
  readonly entries: readonly CalendarEntry[];
}

/** In days around now. */
const reach = { before: 31, after: 366 };

/**
 * Absences, stand-ins and endings of a person, a post or a unit with its posts, from a month ago to a year ahead, as far as the
 * viewer may see them. Errors: `UNKNOWN_ID` where there is no such record, `WRONG_KIND` where it is another one.
 */
export async function askCalendar(context: Context, of: string, now: AsOf): Promise<Calendar> {
  const snapshot = await openSnapshotOf(context, of, now);
  const posts = postsOf(snapshot, of);
  const span = { from: daysAfter(now.at, -reach.before), to: daysAfter(now.at, reach.after) };
  const { shown } = snapshot;
  const people = [of, ...posts].flatMap((post) =>
    shown
      .historyPointing('tenure', 'post', post)
      .flatMap(({ record }) => (record.kind === 'tenure' ? [record.person] : [])),
  );
  const about = [...new Set([of, ...posts, ...people])];
  const entries: CalendarEntry[] = [
    ...about.flatMap((id) => absencesOf(shown, id, span)),
    ...(await standInsOf(context, kindOf(shown, of) === 'person' ? [of] : posts, { ...now, span })),
    ...distinct([of, ...posts].flatMap((id) => endingsOf(shown, id, span))),
  ];
  return { of, shown, entries };
}

const kindOf = (shown: ShownSnapshot, id: string): Kind | undefined => shown.describe(id)?.kind;

/** The post itself, or those of a unit; none of a person. Errors: as `askCalendar`. */
export function postsOf({ shown }: Snapshot, of: string): readonly string[] {
  const kind = kindOf(shown, of);
  if (kind === undefined) return fail('UNKNOWN_ID', ['of'], { zh: `没有“${of}”`, en: `no record \`${of}\` is known` });
  if (kind === 'post') return [of];
  if (kind === 'person') return [];
  if (kind === 'organization')
    return [...new Set(shown.historyPointing('post', 'organization', of).map(({ record }) => record.id))];
  return fail('WRONG_KIND', ['of'], {
    zh: `“${of}”不是人员、职位或者机构`,
    en: `\`${of}\` is no person, post or organization`,
  });
}

const meets = ({ valid }: Version, { from, to }: Stretch): boolean =>
  (valid.from === null || valid.from < to) && (valid.to === null || valid.to > from);

const absencesOf = (shown: ShownSnapshot, of: string, span: Stretch): readonly CalendarEntry[] =>
  shown.historyPointing('absence', 'of', of).flatMap((version) => {
    const { record, valid } = version;
    if (record.kind !== 'absence' || !meets(version, span)) return [];
    return [{ what: 'away', record, from: valid.from ?? span.from, to: valid.to ?? span.to }];
  });

/** Every stretch in which a post is not simply performed by those who hold it; what is performed alike is one stretch. */
async function standInsOf(
  context: Context,
  of: readonly string[],
  asking: AsOf & { readonly span: Stretch },
): Promise<readonly CalendarEntry[]> {
  const entries: (CalendarEntry & { readonly what: 'standIn' })[] = [];
  for (let first = 0; first < of.length; first += coversAtOnce) {
    const covers = await askCovers(context, { ...asking, of: of.slice(first, first + coversAtOnce) });
    for (const { stretches } of covers) {
      for (const { answer } of stretches) {
        const { post } = answer.question;
        const [from, to] = [answer.holdsFrom ?? asking.span.from, answer.holdsUntil ?? asking.span.to];
        const last = entries.at(-1);
        if (last?.post === post && last.to === from && isAlike(last.answer, answer))
          entries[entries.length - 1] = { ...last, to };
        else if (!isUsual(answer)) entries.push({ what: 'standIn', post, answer, from, to });
      }
    }
  }
  return entries;
}

const isUsual = ({ outcome, performers }: StandInAnswer): boolean =>
  outcome === 'held' && performers.every(({ manner }) => manner === 'present');

const isAlike = (a: StandInAnswer, b: StandInAnswer): boolean =>
  canonicalJson(essenceOfStandIn(a, 'responsibility')) === canonicalJson(essenceOfStandIn(b, 'responsibility'));

/** What ends of whatever makes somebody hold or perform something. */
const ending: readonly (readonly [kind: Kind, field: string])[] = [
  ['tenure', 'post'],
  ['tenure', 'person'],
  ['delegation', 'delegator'],
  ['delegation', 'delegate'],
  ['assignment', 'holder'],
];

const endingsOf = (shown: ShownSnapshot, of: string, { from, to }: Stretch) =>
  ending.flatMap(([kind, field]) => {
    const versions = shown.historyPointing(kind, field, of);
    return versions.flatMap(({ record, valid }) => {
      const goesOn = versions.some((other) => other.record.id === record.id && other.valid.from === valid.to);
      const isEnding = valid.to !== null && valid.to >= from && valid.to < to && !goesOn;
      return isEnding ? [{ what: 'ends', at: valid.to, record } as const] : [];
    });
  });

const distinct = <E extends { readonly at: ValidTime; readonly record: AnyRecord }>(
  entries: readonly E[],
): readonly E[] => [...new Map(entries.map((each) => [`${each.record.id} ${each.at}`, each])).values()];
