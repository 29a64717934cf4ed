import type { AsOf } from '../graph/snapshot.js';
import type { Language } from '../model/text.js';
import type { Viewer } from '../model/viewer.js';
import type { Context, Moment } from '../service/context.js';
import { asOf } from '../service/moment.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What the resolvers of one request work with. */
export interface Request {
  /** As far as the viewer may see and change anything. */
  readonly context: Context;
  /** Who sent the request. */
  readonly viewer: Viewer;
  readonly loaders: Loaders;
  /** The ids of records that were shown and are not for everybody. */
  readonly restricted: Set<string>;
  /** The language of error messages. */
  readonly language: Language;
  /** Where the causes of internal errors go. */
  readonly log: (cause: unknown) => void;
  /** The moment of a question. What it leaves out is now, and "now" is the same throughout the request. */
  moment(given: Moment): Promise<{ readonly at: string; readonly knownAt: string }>;
}

export interface RequestOptions {
  readonly language: Language;
  readonly log: (cause: unknown) => void;
}

export function createRequest(context: Context, { language, log }: RequestOptions): Request {
  let now: Promise<AsOf> | undefined;
  return {
    context,
    viewer: context.viewer,
    loaders: createLoaders(context),
    restricted: new Set(),
    language,
    log,
    async moment({ at, knownAt }) {
      now ??= asOf(context, {});
      const present = await now;
      return { at: at ?? present.at, knownAt: knownAt ?? present.knownAt };
    },
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
