import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { chartOf } from '../chart/data.js';
import { chartFile, type FileOptions } from '../chart/file.js';
import { sizes, usualSize } from '../chart/measures.js';
import { type Ask, askChart, type ChartVariables } from '../chart/query.js';
import { themes } from '../chart/themes.js';
import { fail } from '../model/error.js';
import type { Language } from '../model/text.js';
import { fromApi } from '../wording/fromApi.js';
import { languageOf, type Request } from './request.js';

export interface ChartOptions {
  readonly apollo: ApolloServer<Request>;
  /** What must have happened before the ledger is asked. */
  readonly onRequest: onRequestAsyncHookHandler[];
  readonly requestOf: (request: FastifyRequest, language: Language) => Request;
  /** The sites that may show the chart in a frame, and what must have happened before one is answered. */
  readonly embedding: { readonly origins: readonly string[]; readonly onRequest: onRequestAsyncHookHandler[] };
  /** Runs what answers a request, within the limits. */
  readonly answer: <T>(request: FastifyRequest, reply: FastifyReply, run: () => Promise<T>) => Promise<T>;
}

/** Nothing is loaded by the image, and only its own style applies. */
const contentSecurityPolicy = `default-src 'none'; style-src 'unsafe-inline'`;

/** A form in which the chart is sent. */
interface Form {
  readonly type: string;
  readonly contentSecurityPolicy: string;
  readonly document: (svg: string, language: Language) => string;
}

const asFile: Form = { type: 'image/svg+xml', contentSecurityPolicy, document: (svg) => svg };

/** The same in a page that may be scrolled, for frames of the listed sites. */
const forFrames = (origins: readonly string[]): Form => ({
  type: 'text/html; charset=utf-8',
  contentSecurityPolicy: `${contentSecurityPolicy}; frame-ancestors ${origins.length === 0 ? `'none'` : origins.join(' ')}`,
  document: (svg, language) =>
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${titleIn(svg)}</title></head><body>\n${svg}\n</body></html>\n`,
});

/** As it stands there, escaped. */
const titleIn = (svg: string): string => /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? '';

/**
 * `GET /chart.svg?root=&at=&knownAt=&lang=&width=&scale=&theme=`: the chart as a file of its own, which fills its frame;
 * `GET /embed/chart` with the same: as a page for a frame.
 * They ask what the page asks, through the same API, with the rights of the request.
 */
export function serveChart(app: FastifyInstance, { embedding, ...options }: ChartOptions): void {
  serveForm(app, '/chart.svg', asFile, options);
  serveForm(app, '/embed/chart', forFrames(embedding.origins), { ...options, onRequest: embedding.onRequest });
}

function serveForm(
  app: FastifyInstance,
  url: string,
  form: Form,
  { apollo, onRequest, requestOf, answer }: Omit<ChartOptions, 'embedding'>,
): void {
  app.get(url, { onRequest }, async (request, reply) => {
    const { language, variables, drawing } = wantedIn(request);
    const ask: Ask = async (query, given) => {
      const contextValue = { ...requestOf(request, language), restricted: new Set<string>() };
      const { body, http } = await apollo.executeOperation({ query, variables: { ...given } }, { contextValue });
      const { data = null, errors = [] } = body.kind === 'single' ? body.singleResult : {};
      if (errors.length > 0) throw new AnswerWithErrors(http.status, errors);
      return fromApi(data);
    };
    try {
      const chart = await answer(request, reply, () => askChart(ask, variables));
      return reply
        .header('content-security-policy', form.contentSecurityPolicy)
        .header('cache-control', 'no-store')
        .type(form.type)
        .send(form.document(chartFile(chartOf(chart, language), drawing), language));
    } catch (error) {
      if (error instanceof AnswerWithErrors) return refuse(reply, error);
      throw error;
    }
  });
}

/** The API answered with errors. */
class AnswerWithErrors extends Error {
  constructor(
    readonly status: number | undefined,
    readonly errors: readonly GraphQLFormattedError[],
  ) {
    super(errors[0]?.message);
  }
}

function refuse(reply: FastifyReply, { status, errors }: AnswerWithErrors): FastifyReply {
  const internal = errors.some(({ extensions }) => extensions?.code === 'INTERNAL');
  return reply
    .code(status !== undefined && status >= 400 ? status : internal ? 500 : 400)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors }));
}

interface Wanted {
  readonly language: Language;
  readonly variables: ChartVariables;
  readonly drawing: FileOptions;
}

/** An address that says more, or something twice, is not understood half. */
function wantedIn({ query, headers }: FastifyRequest): Wanted {
  const given = query as Readonly<Record<string, unknown>>;
  const known = ['root', 'at', 'knownAt', 'lang', 'width', 'scale', 'theme'];
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name) || typeof value !== 'string' || value === '') {
      fail('INVALID_VALUE', [name], {
        zh: `“${name}”不适用：可用 root、at、knownAt、lang、width、scale、theme，每项一次`,
        en: `\`${name}\` does not apply: root, at, knownAt, lang, width, scale and theme do, each once`,
      });
    }
  }
  const {
    root,
    at = null,
    knownAt = null,
    lang,
    theme: named = 'light',
  } = given as Readonly<Partial<Record<string, string>>>;
  if (root === undefined) {
    return fail('INVALID_VALUE', ['root'], {
      zh: '请用 root 指明政府或机构',
      en: 'say which government or organization with `root`',
    });
  }
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') {
    return fail('INVALID_VALUE', ['lang'], { zh: 'lang 应为 zh 或 en', en: '`lang` is zh or en' }, ['zh', 'en']);
  }
  const theme = themes.find((each) => each === named);
  if (theme === undefined) {
    const [zh, en] = [themes.join('、'), themes.join(', ')];
    return fail('INVALID_VALUE', ['theme'], { zh: `theme 应为 ${zh} 之一`, en: `\`theme\` is one of ${en}` }, [
      ...themes,
    ]);
  }
  const drawing = { theme, width: figureIn(given, 'width'), scale: figureIn(given, 'scale') };
  return { language: lang ?? languageOf(headers['accept-language']), variables: { root, at, knownAt }, drawing };
}

function figureIn(given: Readonly<Record<string, unknown>>, name: 'width' | 'scale'): number {
  const text = given[name];
  const { from, to } = sizes[name];
  if (text === undefined) return usualSize[name];
  const value = typeof text === 'string' && /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  return fail('INVALID_VALUE', [name], {
    zh: `${name} 应为 ${from} 至 ${to} 之间的数`,
    en: `\`${name}\` is a number between ${from} and ${to}`,
  });
}
