import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { failOnProblems, type Problem, problem } from '../../model/error.js';
import { problemsOf } from '../../model/problemsOf.js';
import { type ChargingKind, chargingKinds, type Kind, kinds, recordFields } from '../../model/record.js';
import { everywhere, type Grant, roles } from '../../model/viewer.js';
import { invariant } from '../../util/invariant.js';
import { isSecureAddress } from '../../util/loopback.js';
import { type InputFile, type LocatedProblem, located, readYaml } from '../yamlFile.js';

/** How a token may be signed: by a private key that only the identity provider has, never by a shared secret. */
export const algorithms = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
] as const;
export type Algorithm = (typeof algorithms)[number];

/** Public keys, as RFC 7517 writes them. */
export interface KeySet {
  readonly keys: readonly JsonWebKey[];
}

/** Whose tokens a server accepts, and what their bearers may do. */
export interface AccessConfiguration {
  /** `iss` of the tokens. */
  readonly issuer: string;
  /** `aud` of the tokens: this service. */
  readonly audience: string;
  readonly algorithms: readonly Algorithm[];
  /** The keys themselves, or the address of a JWK Set; `null`: what the discovery document of the issuer names. */
  readonly keys: KeySet | URL | null;
  /** `typ` of the tokens, such as `at+jwt`; `null` does not ask. */
  readonly tokenType: string | null;
  /** In seconds since a token was issued, however long it is valid by itself; `null` does not ask. */
  readonly maxAge: number | null;
  /** The claim with entries such as `recorder:hongkou` and `reader:*`. */
  readonly rolesClaim: string;
  /** By subject, beside those of the claim. */
  readonly grants: readonly (Grant & { readonly subject: string })[];
  /** Of a viewer without a token; nobody without a token is answered where there are none. */
  readonly anonymous: readonly Grant[];
  /** The kinds of record whose change sets need a second person. */
  readonly secondPerson: readonly Kind[];
  /** The kinds of record that whoever they charge has to accept. */
  readonly acceptance: readonly ChargingKind[];
  /** Which person an account is, beside what the claim says. */
  readonly people: readonly { readonly subject: string; readonly person: string }[];
  /** The claim with the id of the person; `null`: none has. */
  readonly personClaim: string | null;
}

/** Reads a configuration of access, or throws everything that is wrong with it, with file, line and column. */
export async function readAccessConfiguration(path: string): Promise<AccessConfiguration> {
  const file = await readYaml(path);
  failOnProblems(file.problems);
  const parsed = fields.safeParse(file.input, { reportInput: true });
  const mistakes = parsed.success ? [] : located(file, problemsOf(parsed.error, [], fields));
  const { keys, problems } = await keysOf(file);
  failOnProblems([...mistakes, ...problems]);
  invariant(parsed.success, 'what does not fit has problems');
  const { jwks: _, tokenType, maxAge, personClaim, ...others } = parsed.data;
  const unset = { tokenType: tokenType ?? null, maxAge: maxAge ?? null, personClaim: personClaim ?? null };
  return { ...others, ...unset, keys };
}

interface FoundKeys {
  readonly keys: AccessConfiguration['keys'];
  readonly problems: readonly LocatedProblem[];
}

/** The keys that `jwks` names, or else the issuer; what is no text is told of with the other fields. */
async function keysOf(file: InputFile): Promise<FoundKeys> {
  const { jwks, issuer } = (file.input ?? {}) as Readonly<Record<string, unknown>>;
  const wrong = (...problems: readonly Problem[]): FoundKeys => ({ keys: null, problems: located(file, problems) });
  if (jwks === undefined) {
    return typeof issuer !== 'string' || isSecureAddress(issuer) ? wrong() : wrong(insecureAddress('issuer', issuer));
  }
  if (typeof jwks !== 'string' || jwks.trim() === '') return wrong();
  if (/^[a-z]+:\/\//i.test(jwks)) {
    return isSecureAddress(jwks) ? { keys: new URL(jwks), problems: [] } : wrong(insecureAddress('jwks', jwks));
  }
  const set = await readYaml(resolve(dirname(file.path), jwks));
  const [unread] = set.problems;
  if (unread !== undefined) {
    const { code, message } = unread;
    return code === 'UNREADABLE_FILE'
      ? wrong(problem(code, ['jwks'], message))
      : { keys: null, problems: set.problems };
  }
  const parsed = keySet.safeParse(set.input, { reportInput: true });
  if (!parsed.success) return { keys: null, problems: located(set, problemsOf(parsed.error, [], keySet)) };
  return { keys: { keys: parsed.data.keys as readonly JsonWebKey[] }, problems: [] };
}

const insecureAddress = (field: string, address: string): Problem =>
  problem('INVALID_CONFIGURATION', [field], {
    zh: `“${address}”应为 https 地址（本机可用 http）：公钥须由此取得，不得被人改换`,
    en: `\`${address}\` should be an https address (http only on this machine): the keys come from there, and nobody may change them on the way`,
  });

/** Whether a grant may name this as its government. */
export const isGovernment = (text: string): boolean =>
  text === everywhere || recordFields('UTC').organization.shape.id.safeParse(text).success;

/** A check with a sentence in both languages. */
const checked = (code: Problem['code'], zh: string, en: string) => ({ message: en, params: { code, zh }, abort: true });

const text = z.string().trim().min(1);

const keySet = z.object({
  keys: z
    .array(
      z
        .looseObject({})
        .refine(
          (key) => !('d' in key || 'k' in key),
          checked(
            'INVALID_CONFIGURATION',
            '此处只应有公钥，而这是私钥',
            'only public keys belong here, and this one is private',
          ),
        )
        .refine(isPublicKey, checked('INVALID_CONFIGURATION', '不是公钥（JWK）', 'not a public key (JWK)')),
    )
    .min(1),
});

function isPublicKey(key: object): boolean {
  try {
    createPublicKey({ key: key as JsonWebKey, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}

const government = z
  .string()
  .refine(
    isGovernment,
    checked('INVALID_ID', '应为一个政府的标识，或表示全部的 *', 'the id of a government, or * for all'),
  );

const duration = z
  .string()
  .refine(
    (given) => /^[1-9]\d{0,5}[smh]$/.test(given),
    checked('INVALID_VALUE', '应为时长，如 90s、15m、1h', 'a length of time such as 90s, 15m or 1h'),
  )
  .transform((given) => Number.parseInt(given, 10) * ({ s: 1, m: 60, h: 3600 }[given.slice(-1)] ?? 1));

// What is recorded names its author, so a viewer who is not known can only read.
const anonymousRole = z
  .enum(roles)
  .refine(
    (role) => role === 'reader',
    checked('INVALID_VALUE', '没有凭据的人只能是 reader', 'a caller without a token can only be a reader'),
  );

const fields = z.strictObject({
  issuer: text,
  audience: text,
  algorithms: z.array(z.enum(algorithms)).min(1).default(['EdDSA', 'ES256', 'RS256']),
  jwks: text.optional(),
  tokenType: text.optional(),
  maxAge: duration.optional(),
  rolesClaim: text.default('zhifen_roles'),
  grants: z.array(z.strictObject({ subject: text, role: z.enum(roles), government })).default([]),
  anonymous: z.array(z.strictObject({ role: anonymousRole, government })).default([]),
  secondPerson: z.array(z.enum(kinds)).default([]),
  acceptance: z.array(z.enum(chargingKinds)).default([]),
  people: z.array(z.strictObject({ subject: text, person: text })).default([]),
  personClaim: text.optional(),
});
