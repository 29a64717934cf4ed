import { errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import { DomainError, fail, problem } from '../model/error.js';
import type { Text } from '../model/text.js';
import { everywhere, type Grant, roles, type Viewer } from '../model/viewer.js';
import { type AccessConfiguration, isGovernment } from '../service/access/accessConfiguration.js';
import { createProviderKeys, KeysUnavailable } from './providerKeys.js';

/** Who sends a request. */
export interface Authenticator {
  /**
   * The viewer whose bearer token stands in this `Authorization` header, or the viewer without a token. Errors:
   * `UNAUTHENTICATED`, and `IDENTITY_PROVIDER_UNAVAILABLE` while no token can be checked.
   */
  viewerOf(authorization: string | undefined): Promise<Viewer>;
}

/** The subject of whatever comes without a token. */
export const anonymousSubject = 'anonymous';

const anonymous = (grants: readonly Grant[]): Viewer => ({ subject: anonymousSubject, grants });

/** Everybody may read, whatever they send, and nobody may change anything: there is no login. */
export const everybodyReads: Authenticator = {
  viewerOf: async () => anonymous([{ role: 'reader', government: everywhere }]),
};

/** In seconds: clocks differ a little. */
const clockTolerance = 5;

/**
 * Accepts the tokens of one identity provider. The header of a token says only which of the provider's keys to try:
 * keys and addresses that it brings along (`jwk`, `jku`) count for nothing, nor does an algorithm that is not listed.
 *
 * `log` is told what an operator should know: that the provider does not answer, and roles that name none.
 */
export function createAuthenticator(
  configuration: AccessConfiguration,
  log: (notice: Text) => void = () => {},
): Authenticator {
  const { issuer, audience, algorithms, maxAge, tokenType } = configuration;
  const keys = createProviderKeys(configuration, log);
  const viewerWith = createClaimsReader(configuration, log);
  const checks: JWTVerifyOptions = {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance,
    requiredClaims: ['sub', 'exp'],
    ...(maxAge === null ? {} : { maxTokenAge: maxAge }),
    ...(tokenType === null ? {} : { typ: tokenType }),
  };
  const verify = async (token: string): Promise<JWTPayload> => {
    try {
      return (await jwtVerify(token, keys, checks)).payload;
    } catch (cause) {
      throw refusal(cause);
    }
  };

  return {
    async viewerOf(authorization) {
      if (authorization === undefined) {
        if (configuration.anonymous.length > 0) return anonymous(configuration.anonymous);
        return fail('UNAUTHENTICATED', path, sentences.missing);
      }
      const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
      if (token === undefined) return fail('UNAUTHENTICATED', path, sentences.noBearer);
      const payload = await verify(token);
      if ((payload.iat ?? 0) > Date.now() / 1000 + clockTolerance) fail('UNAUTHENTICATED', path, sentences.notYet);
      return viewerWith(payload);
    },
  };
}

/** Who it is that the provider makes these claims about, and what they may do. Error: `UNAUTHENTICATED`. */
export type ClaimsReader = (claims: Readonly<Record<string, unknown>>) => Viewer;

export function createClaimsReader(
  { grants, anonymous: ofAll, rolesClaim, people, personClaim }: AccessConfiguration,
  log: (notice: Text) => void = () => {},
): ClaimsReader {
  const grantsIn = createGrantReader(log);
  return ({ sub: subject, [rolesClaim]: claimed, ...claims }) => {
    if (!isReadable(subject)) return fail('UNAUTHENTICATED', path, sentences.subject);
    const own = grants.filter((grant) => grant.subject === subject);
    const told = personClaim === null ? undefined : claims[personClaim];
    const person = people.find((each) => each.subject === subject)?.person ?? told;
    return {
      subject,
      ...(isReadable(person) ? { person } : {}),
      grants: [
        // Logging in loses nothing of what is allowed without it.
        ...ofAll,
        ...own.map(({ role, government }) => ({ role, government })),
        ...grantsIn(claimed),
      ],
    };
  };
}

/** A name that people can read in a journal, with nothing in it that looks like another one there. */
const isReadable = (subject: unknown): subject is string =>
  typeof subject === 'string' && /^(?!\s)[^\p{C}\p{Zl}\p{Zp}]{1,255}(?<!\s)$/u.test(subject);

/** Reads `recorder:hongkou` and the like. Whatever does not name a right names none, and is told of once. */
function createGrantReader(log: (notice: Text) => void): (claim: unknown) => readonly Grant[] {
  const told = new Set<string>();
  const tell = (entry: unknown): void => {
    const shown = (JSON.stringify(entry) ?? '').slice(0, 80);
    if (told.has(shown) || told.size >= 100) return;
    told.add(shown);
    log({
      zh: `凭据中的 ${shown} 不是权限，已忽略；应如 recorder:hongkou`,
      en: `${shown} in a token is no right and is ignored; one is written as recorder:hongkou`,
    });
  };
  return (claim) => {
    if (claim === undefined) return [];
    return (Array.isArray(claim) ? claim : [claim]).flatMap((entry: unknown) => {
      const grant = grantOf(entry);
      if (grant === null) tell(entry);
      return grant ?? [];
    });
  };
}

function grantOf(entry: unknown): Grant | null {
  if (typeof entry !== 'string') return null;
  const [name, government = '', ...rest] = entry.split(':');
  const role = roles.find((each) => each === name);
  return role !== undefined && rest.length === 0 && isGovernment(government) ? { role, government } : null;
}

const path = ['authorization'];

/** What the caller is told of a token that is not accepted: which check failed, and nothing of the token itself. */
function refusal(cause: unknown): unknown {
  if (cause instanceof KeysUnavailable) {
    return new DomainError([problem('IDENTITY_PROVIDER_UNAVAILABLE', path, sentences.unavailable)]);
  }
  const said = sentenceOf(cause);
  return said === null ? cause : new DomainError([problem('UNAUTHENTICATED', path, said)]);
}

function sentenceOf(cause: unknown): Text | null {
  if (cause instanceof errors.JWTExpired) return cause.claim === 'iat' ? sentences.tooOld : sentences.expired;
  if (cause instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason } = cause;
    if (reason === 'missing') return missingClaim(claim);
    return ofClaim[claim] ?? sentences.notAccepted;
  }
  return cause instanceof errors.JOSEError ? sentences.notAccepted : null;
}

const sentences = {
  missing: {
    zh: '需要登录：请在 Authorization 标头中给出凭据（Bearer …）',
    en: 'a login is needed: give a token in the header Authorization (Bearer …)',
  },
  noBearer: {
    zh: 'Authorization 标头应为 Bearer 加凭据',
    en: 'the header Authorization should be Bearer with a token',
  },
  unavailable: {
    zh: '暂时无法核验凭据：身份提供方没有应答，请稍后再试',
    en: 'the token cannot be checked now: the identity provider does not answer; try again in a moment',
  },
  expired: { zh: '凭据已过期，请重新登录', en: 'the token has expired: log in again' },
  tooOld: { zh: '凭据签发已久，请重新登录', en: 'the token was issued too long ago: log in again' },
  notYet: { zh: '凭据尚未生效', en: 'the token is not valid yet' },
  otherService: { zh: '凭据不是发给本服务的', en: 'the token is not for this service' },
  otherIssuer: {
    zh: '凭据不是由本服务认可的身份提供方签发的',
    en: 'the token is not from the identity provider of this service',
  },
  otherType: { zh: '凭据的类型不符', en: 'the token is of another type' },
  subject: { zh: '凭据中的主体（sub）不是可读的名称', en: 'the subject of the token (sub) is no readable name' },
  notAccepted: { zh: '凭据不被接受', en: 'the token is not accepted' },
} as const satisfies Readonly<Record<string, Text>>;

const ofClaim: Readonly<Record<string, Text>> = {
  aud: sentences.otherService,
  iss: sentences.otherIssuer,
  typ: sentences.otherType,
  nbf: sentences.notYet,
  iat: sentences.notYet,
};

const missingClaim = (claim: string): Text => ({
  zh: `凭据缺少“${claim}”`,
  en: `the token lacks \`${claim}\``,
});
