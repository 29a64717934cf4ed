import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { type ExportFormat, type ExportName, exportNames, fileTypes, formatsOf } from '../exporting/formats.js';
import { fail } from '../model/error.js';
import type { Language } from '../model/text.js';
import type { Journal } from '../service/access/journal.js';
import type { ExportedFile, FileWanted } from '../service/exporting/exportFile.js';
import { nearest } from '../util/nearest.js';
import { languageOf, type Request } from './request.js';

export interface ExportsOptions {
  /** What must have happened before the ledger is asked. */
  readonly onRequest: onRequestAsyncHookHandler[];
  readonly requestOf: (request: FastifyRequest, language: Language) => Request;
  readonly journal: Journal | undefined;
  /** An office's own, of documents; `null`: ours. */
  readonly template: Uint8Array | null;
  readonly now: () => string;
  /** Runs what answers a request, within the limits. */
  readonly answer: <T>(request: FastifyRequest, reply: FastifyReply, run: () => Promise<T>) => Promise<T>;
}

/** Nothing is loaded by a page, and only its own style applies. */
const contentSecurityPolicy = `default-src 'none'; style-src 'unsafe-inline'`;

/**
 * `GET /export/division.docx?within=&at=&knownAt=&of=&from=&number=&public=&lang=`: documents and data as files, as `zhifen export` writes
 * them, with the rights of the request. What is not for everybody is noted in the journal before it is sent.
 */
export function serveExports(
  app: FastifyInstance,
  { onRequest, requestOf, journal, template, now, answer }: ExportsOptions,
): void {
  app.get<{ Params: { file: string } }>('/export/:file', { onRequest }, async (request, reply) => {
    const language = languageIn(request);
    const wanted = wantedIn(request, request.params.file, language);
    const { context, viewer } = requestOf(request, language);
    const file = await answer(request, reply, async () => {
      // What writes all these formats is loaded when the first is asked for.
      const { exportFile } = await import('../service/exporting/exportFile.js');
      const made = await exportFile(context, { ...wanted, template });
      if (journal !== undefined && made.restricted.length > 0)
        await journal.note({
          ...{ readAt: now(), subject: viewer.subject, operation: `export ${wanted.name}` },
          records: [...made.restricted].sort(),
        });
      return made;
    });
    return reply
      .header('content-security-policy', contentSecurityPolicy)
      .header('cache-control', 'no-store')
      .header('content-disposition', dispositionOf(file, wanted.format))
      .type(file.type)
      .send(Buffer.from(file.bytes));
  });
}

/** A page opens; everything else is kept. The name in Chinese beside one that every program reads (RFC 6266). */
const dispositionOf = ({ fileName }: ExportedFile, format: ExportFormat): string =>
  `${format === 'html' ? 'inline' : 'attachment'}; filename="zhifen.${fileTypes[format].ending}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

const languageIn = ({ query, headers }: FastifyRequest): Language => {
  const { lang } = query as { readonly lang?: unknown };
  if (lang === undefined) return languageOf(headers['accept-language']);
  if (lang === 'zh' || lang === 'en') return lang;
  return fail('INVALID_VALUE', ['lang'], { zh: 'lang 应为 zh 或 en', en: '`lang` is zh or en' }, ['zh', 'en']);
};

const known = ['within', 'at', 'knownAt', 'of', 'from', 'number', 'public', 'lang'];

/** An address that says more, or something twice, is not understood half. */
function wantedIn({ query }: FastifyRequest, file: string, language: Language): FileWanted {
  const given = query as Readonly<Record<string, unknown>>;
  for (const [parameter, value] of Object.entries(given))
    if (!known.includes(parameter) || typeof value !== 'string' || value === '')
      fail('INVALID_VALUE', [parameter], {
        zh: `“${parameter}”不适用：可用 ${known.join('、')}，每项一次`,
        en: `\`${parameter}\` does not apply: ${known.join(', ')} do, each once`,
      });
  const { within, public: edition, ...rest } = given as Readonly<Partial<Record<string, string>>>;
  const { name, format } = namedBy(file);
  if (within === undefined && name !== 'template')
    return fail('INVALID_VALUE', ['within'], { zh: '请用 within 指明政府', en: 'say which government with `within`' });
  if (edition !== undefined && edition !== 'yes')
    return fail('INVALID_VALUE', ['public'], { zh: 'public 应为 yes', en: '`public` is yes' }, ['yes']);
  const { at = null, knownAt = null, of = null, from = null, number = null } = rest;
  return { name, format, language, within: within ?? '', at, knownAt, of, from, number, isPublic: edition === 'yes' };
}

/** `division.docx` */
function namedBy(file: string): { readonly name: ExportName; readonly format: ExportFormat } {
  const all = exportNames.flatMap((name) =>
    formatsOf(name).map((format) => ({ name, format, file: `${name}.${fileTypes[format].ending}` })),
  );
  const found = all.find((each) => each.file === file);
  if (found !== undefined) return found;
  const near = nearest(
    file,
    all.map((each) => each.file),
  );
  return fail('INVALID_VALUE', ['file'], { zh: `没有“${file}”可导出`, en: `no \`${file}\` is exported` }, near);
}
