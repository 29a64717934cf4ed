import type { TrustedDocuments } from '../../api/documents.js';
import type { Limits } from '../../api/limits.js';
import { readTemplate } from './template.js';

/** Which clients are answered besides those that come from no page of another site, and what they may ask. */
export interface ClientsOptions {
  readonly corsOrigin?: readonly string[];
  readonly embedOrigin?: readonly string[];
  readonly trustedDocuments?: readonly string[];
  readonly onlyTrustedDocuments?: boolean;
  readonly template?: string;
}

/** Who is answered what, in the words of the server. */
export interface Clients {
  readonly origins: readonly string[];
  readonly embedOrigins: readonly string[];
  readonly trustedDocuments: TrustedDocuments;
  /** Of documents; `null`: ours. */
  readonly template: Uint8Array | null;
}

/** Reads what the settings name. Throws every mistake in the documents. */
export async function readClients(options: ClientsOptions, limits: Limits): Promise<Clients> {
  const { corsOrigin = [], embedOrigin = [], trustedDocuments = [], onlyTrustedDocuments = false } = options;
  return {
    origins: corsOrigin,
    embedOrigins: embedOrigin,
    template: await readTemplate(options.template),
    trustedDocuments: {
      texts: trustedDocuments.length === 0 ? new Map() : await textsIn(trustedDocuments, limits.tokens),
      only: onlyTrustedDocuments,
    },
  };
}

async function textsIn(files: readonly string[], tokens: number): Promise<ReadonlyMap<string, string>> {
  // The schema is loaded only where it is needed: the other commands start faster.
  const { readTrustedDocuments } = await import('../../api/trustedDocuments.js');
  return readTrustedDocuments(files, tokens);
}
