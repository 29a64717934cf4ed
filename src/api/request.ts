import type { AsOf } from '../graph/recordView.js';
import { isRestricted } from '../ledger/lens.js';
import { recordsIn } from '../model/changeSet.js';
import { type AnyRecord, asksForReason } from '../model/record.js';
import type { Language } from '../model/text.js';
import type { Viewer } from '../model/viewer.js';
import type { GivenAsking } from '../service/ask/openSnapshot.js';
import { Assumption } from '../service/assumption.js';
import type { Context, Moment, Timed } from '../service/context.js';
import { asOf, instant } from '../service/moment.js';
import { createLoaders, type Loaders } from './loaders.js';
import { type KnownAs, Validity } from './validity.js';
import type { Asked } from './view.js';
import { timedIn } from './watching/timedContext.js';
import { nothingTold, type Told } from './watching/told.js';
import { withoutNulls } from './withoutNulls.js';
import type { Work } from './work.js';

/** What the resolvers of one request work with. */
export interface Request {
  /** As far as the viewer may see and change anything. */
  readonly context: Context;
  /** Who sent the request. */
  readonly viewer: Viewer;
  readonly loaders: Loaders;
  /** What is done for it, up to its limits. */
  readonly work: Work;
  /** The ids of records that were shown, or asked about by a filter or an assumed rule, and are not for everybody. */
  readonly restricted: Set<string>;
  /** For how long the response would be the same. */
  readonly validity: Validity;
  /** What those who watch the server are told of it. */
  readonly told: Told;
  /** The language of error messages. */
  readonly language: Language;
  /** Where the causes of internal errors go. */
  readonly log: (cause: unknown) => void;
  /** Up to when what was answered was known. From the first call on, that is no later. */
  knownAs(): Promise<KnownAs>;
  /** The moment of a question. What it leaves out is now, and "now" is the same throughout the request. */
  moment(given: Moment): Promise<Asked>;
  /** The changes to be assumed that stand in `field`; the same ones are read and checked once in the request. */
  assumption(input: unknown, field: string): Assumption;
  /** The moment of a question with the changes that it assumes. */
  asking(given: GivenAsking): Promise<Asked>;
}

/** Notes what of these records is not for everybody. */
export function note({ restricted }: Pick<Request, 'restricted'>, records: Iterable<AnyRecord>): void {
  for (const record of records) if (isRestricted(record)) restricted.add(record.id);
}

export interface RequestOptions {
  readonly language: Language;
  readonly log: (cause: unknown) => void;
  readonly work: Work;
  /** Absent: nobody watches it. */
  readonly told?: Told;
  readonly timed?: Timed | null;
}

export function createRequest(given: Context, options: RequestOptions): Request {
  const { language, log, work, told = nothingTold(), timed = null } = options;
  const viewed = timed === null ? given : timedIn(given, timed);
  const validity = new Validity();
  const context: Context = { ...validity.watched(viewed), pause: () => work.pause() };
  let now: Promise<AsOf> | undefined;
  const restricted = new Set<string>();
  const assumptions = new Map<string, Assumption>();
  function present(): Promise<AsOf> {
    now ??= asOf(viewed, {});
    return now;
  }
  async function knownAs(): Promise<KnownAs> {
    const { knownAt, revision } = await present();
    return validity.knownAs ?? { knownAt, revision };
  }
  async function moment({ at, knownAt }: Moment): Promise<Asked> {
    const latest = await present();
    if (at == null) validity.isAbout(latest.at);
    if (knownAt == null) validity.restsOnEnd();
    const named = { at: at != null, knownAt: knownAt != null };
    if (!named.at && !named.knownAt) return { ...latest, named };
    const asked = await asOf(viewed, { at: at ?? latest.at, knownAt: knownAt ?? latest.knownAt });
    // A later time stands for the end of the ledger, until that has reached it.
    if (knownAt != null && instant(viewed, knownAt, 'knownAt') !== asked.knownAt) validity.restsOnEnd();
    else validity.isKnownAs(asked);
    return { ...asked, named };
  }
  function assumption(given: unknown, field: string): Assumption {
    const input = withoutNulls(given);
    const key = `${field} ${JSON.stringify(input)}`;
    const known = assumptions.get(key) ?? new Assumption(context, input, field);
    assumptions.set(key, known);
    // A rule for some reasons only tells by whether it applies why a person is away.
    for (const record of recordsIn(known.given)) if (asksForReason(record)) restricted.add(record.id);
    return known;
  }
  return {
    context,
    viewer: viewed.viewer,
    loaders: createLoaders(context),
    work,
    restricted,
    validity,
    told,
    language,
    log,
    knownAs,
    moment,
    assumption,
    asking: async ({ assume, ...given }) => ({
      ...(await moment(given)),
      assumption: assume == null ? null : assumption(assume, 'assume'),
    }),
  };
}

/** The first of our languages that an `Accept-Language` header asks for; Chinese unless it asks for English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((each) => each !== undefined);
      return { language: tag.trim().split('-')[0], quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return asked[0]?.language === 'en' ? 'en' : 'zh';
}
