import { createHash } from 'node:crypto';
import { GraphQLError, stripIgnoredCharacters } from 'graphql';
import { embeddedDocument } from '../embed/question.js';
import type { Context } from '../service/context.js';
import { caseQuestions } from '../web/api/caseQuestions.js';
import { questions } from '../web/api/questions.js';
import { Refusal } from './refusal.js';

/** Documents that the operator trusts, by the ids that clients send in their place. */
export interface TrustedDocuments {
  readonly texts: ReadonlyMap<string, string>;
  /** Whether nothing else is answered, but for what the page and `/embed.js` ask. */
  readonly only: boolean;
}

export const noTrustedDocuments: TrustedDocuments = { texts: new Map(), only: false };

/** A request as it was sent, or what of it GraphQL is asked with. */
export type Given = Readonly<Record<string, unknown>>;

/** What is asked, with the text of its document; and what is called once it was answered. */
export interface Resolved {
  readonly asked: Given;
  readonly answered: () => void;
}

/** The documents that clients name without sending them: trusted ones, and those that were answered before (APQ). */
export class Documents {
  readonly #memo: Context['memo'];
  readonly #trusted: TrustedDocuments;
  readonly #answered = {};
  /** Of trusted texts, without what means nothing: the page is built with its documents on one line. */
  #meanings: ReadonlySet<string> | undefined;

  constructor({ memo }: Pick<Context, 'memo'>, trusted: TrustedDocuments) {
    this.#memo = memo;
    this.#trusted = trusted;
  }

  /**
   * Puts the text in place of `documentId` (the appendix of GraphQL over HTTP) and of `extensions.persistedQuery` (Apollo). Throws
   * where the document is not known, is not what its hash says, or is not trusted and has to be.
   */
  resolve(given: Given): Resolved {
    const { query } = given;
    const hash = hashIn(given);
    const id = hash ?? idIn(given);
    const unchanged = { asked: given, answered: () => {} };
    if (query === undefined || query === '') {
      return id === undefined ? unchanged : { ...unchanged, asked: textOnly(given, this.#find(id)) };
    }
    if (typeof query !== 'string') return unchanged;
    if (this.#trusted.only && !this.#isTrusted(query)) throw untrusted();
    if (hash === undefined) return unchanged;
    if (createHash('sha256').update(query).digest('hex') !== hash) throw hashDiffers();
    return { asked: textOnly(given, query), answered: () => this.#keep(hash, query) };
  }

  #find(id: string): string {
    const known = this.#trusted.texts.get(id) ?? this.#memo.find(this.#section, id)?.value;
    if (typeof known === 'string') return known;
    throw this.#trusted.only ? untrusted() : unknown();
  }

  #keep(hash: string, query: string): void {
    if (this.#trusted.texts.has(hash) || this.#memo.find(this.#section, hash) !== undefined) return;
    this.#memo.add(this.#section, hash, { value: query, reads: null });
  }

  get #section() {
    return this.#memo.section(this.#answered, 'documents');
  }

  #isTrusted(query: string): boolean {
    this.#meanings ??= new Set(
      [
        ...this.#trusted.texts.values(),
        ...Object.values(questions),
        ...Object.values(caseQuestions),
        embeddedDocument,
      ].map(meaningOf),
    );
    return this.#meanings.has(meaningOf(query));
  }
}

function meaningOf(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch (error) {
    if (error instanceof GraphQLError) return text;
    throw error;
  }
}

/** In an address they are written as JSON; what is none is refused where the rest is read. */
function extensionsIn({ extensions }: Given): Given {
  const read = typeof extensions === 'string' ? parsed(extensions) : extensions;
  return typeof read === 'object' && read !== null ? (read as Given) : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** `extensions` have nothing else for us. */
const textOnly = ({ documentId: _id, extensions: _extensions, ...asked }: Given, query: string): Given => ({
  ...asked,
  query,
});

const idIn = ({ documentId }: Given): string | undefined =>
  typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : undefined;

function hashIn(given: Given): string | undefined {
  const { persistedQuery } = extensionsIn(given);
  if (persistedQuery === undefined || persistedQuery === null) return undefined;
  const { version, sha256Hash } = persistedQuery as Given;
  if (version === 1 && typeof sha256Hash === 'string') return sha256Hash;
  throw new Refusal('BAD_REQUEST', 400, {
    zh: 'extensions.persistedQuery 应为 { version: 1, sha256Hash: 64 位十六进制 }',
    en: '`extensions.persistedQuery` should be { version: 1, sha256Hash: 64 hexadecimal digits }',
  });
}

/** Clients look for this very sentence, and send the text then; as every server does, it is answered with 200. */
const unknown = (): Refusal =>
  new Refusal('PERSISTED_QUERY_NOT_FOUND', 200, { zh: 'PersistedQueryNotFound', en: 'PersistedQueryNotFound' });

const untrusted = (): Refusal =>
  new Refusal('UNTRUSTED_DOCUMENT', 403, {
    zh: '本服务只应答列入清单的查询，此查询不在其中：请将其加入 --trusted-documents 的清单后重新启动服务',
    en: 'this server answers only the documents of its manifest, and this is none of them: add it to the file of --trusted-documents and restart the server',
  });

const hashDiffers = (): Refusal =>
  new Refusal('BAD_REQUEST', 400, {
    zh: 'extensions.persistedQuery.sha256Hash 与 query 不符',
    en: '`extensions.persistedQuery.sha256Hash` is not the hash of `query`',
  });
