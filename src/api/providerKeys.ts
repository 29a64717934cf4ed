import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  type JSONWebKeySet,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import type { Text } from '../model/text.js';
import type { AccessConfiguration } from '../service/access/accessConfiguration.js';
import { isSecureAddress } from '../util/loopback.js';

/** The keys of the identity provider cannot be had now, so nothing can be said of a token. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** How long keys serve without being asked for again. */
const freshFor = 10 * 60_000;
/** A key that is not known is asked for at most this often, however many tokens name one. */
const cooldown = 30_000;
/** After a failure the provider is left alone for this long. */
const rest = 5_000;
/** How old keys may be to be taken up once more while the provider does not answer: older than a token should get. */
const usableFor = 60 * 60_000;
const timeout = 5_000;

/**
 * The key of the provider that a token names. Keys are cached, and also used while the provider is away; where there
 * are none to use, that is `KeysUnavailable`.
 */
export function createProviderKeys(
  { issuer, keys }: Pick<AccessConfiguration, 'issuer' | 'keys'>,
  log: (notice: Text) => void,
): JWTVerifyGetKey {
  if (keys !== null && 'keys' in keys) return createLocalJWKSet({ keys: [...keys.keys] as JWK[] });
  let known: { readonly set: JSONWebKeySet; readonly since: number } | undefined;
  let failed: { readonly cause: unknown; readonly since: number } | undefined;

  /** The latest keys, or while they cannot be had those before. */
  const read = async (_: string, { signal }: { readonly signal: AbortSignal }): Promise<Response> => {
    if (failed === undefined || Date.now() >= failed.since + rest) {
      try {
        known = { set: await readKeys(keys ?? (await discover(issuer, signal)), signal), since: Date.now() };
        failed = undefined;
      } catch (cause) {
        if (failed === undefined) log(noAnswer(issuer, cause));
        failed = { cause, since: Date.now() };
      }
    }
    if (known !== undefined && (failed === undefined || Date.now() < known.since + usableFor)) {
      return Response.json(known.set);
    }
    throw failed?.cause;
  };

  const address = keys ?? new URL(issuer);
  const remote = createRemoteJWKSet(address, {
    cacheMaxAge: freshFor,
    cooldownDuration: cooldown,
    timeoutDuration: timeout,
    [customFetch]: read,
  });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (cause) {
      if (failed === undefined) throw cause;
      // A provider that is away may have new keys: a token that names one is not refused for good.
      throw new KeysUnavailable('the keys of the identity provider cannot be had', { cause });
    }
  };
}

/** The address of the keys, as the provider's own document says (OpenID Connect Discovery). */
async function discover(issuer: string, signal: AbortSignal): Promise<URL> {
  const document = await readJson(new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`), signal);
  const { issuer: named, jwks_uri: address } = document;
  if (named !== issuer) throw new Error('its discovery document is of another issuer');
  if (typeof address !== 'string' || !isSecureAddress(address)) throw new Error('its jwks_uri is no https address');
  return new URL(address);
}

async function readKeys(address: URL, signal: AbortSignal): Promise<JSONWebKeySet> {
  const { keys } = await readJson(address, signal);
  if (!Array.isArray(keys) || !keys.every(isObject)) throw new Error('its JWK Set has no keys');
  return { keys };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function readJson(address: URL, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(address, { signal, redirect: 'manual', headers: { accept: 'application/json' } });
  if (response.status !== 200) throw new Error(`${address} answers with status ${response.status}`);
  const content: unknown = await response.json();
  if (!isObject(content)) throw new Error(`${address} is no JSON object`);
  return content;
}

function noAnswer(issuer: string, cause: unknown): Text {
  const { message, cause: deeper } = cause instanceof Error ? cause : new Error(String(cause));
  const why = deeper instanceof Error ? deeper.message || String(deeper) : message;
  return {
    zh: `身份提供方 ${issuer} 的公钥无法取得（${why}）`,
    en: `the keys of the identity provider ${issuer} cannot be had (${why})`,
  };
}
