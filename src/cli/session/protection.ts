import type { Authenticator } from '../../api/authentication.js';
import type { Tls } from '../../api/server.js';
import { fail } from '../../model/error.js';
import type { ChargingKind, Kind } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { type AccessConfiguration, readAccessConfiguration } from '../../service/access/accessConfiguration.js';
import type { Tell } from '../../service/operate/notices.js';
import { isLoopback } from '../../util/loopback.js';
import type { Session } from '../text/terminal.js';
import { everyOne } from './everyOne.js';
import { readTls } from './tlsFiles.js';

/** Where a server listens, and what protects it. */
export interface ProtectionOptions {
  readonly host: string;
  readonly access?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly insecureHost?: true;
}

/** What a server needs to admit authorized callers, and no others. */
export interface Protection {
  /** Absent: on this machine, every caller works on the ledger as the user who started the server. */
  readonly authentication?: Authenticator;
  readonly tls?: Tls;
  /** The kinds of record whose change sets need a second person. */
  readonly secondPerson: readonly Kind[];
  /** The kinds of record that whoever they charge has to accept. */
  readonly acceptance: readonly ChargingKind[];
  /** Who may do what, for the operator who starts the server. */
  readonly sentence: Text;
}

/** Reads what the options name. Whatever would leave the server open by accident is an error; all of them are told at once. */
export async function readProtection(options: ProtectionOptions, session: Session): Promise<Protection> {
  const { terminal, language } = session;
  const log: Tell = (notice, level = 'warn') => terminal.err.print(notice[language], level);
  const [, tls, protection] = await everyOne(
    async () => refuseOpenHost(options),
    () => tlsOf(options),
    async () => {
      const access = options.access === undefined ? undefined : await readAccessConfiguration(options.access);
      const authentication = await authenticationOf(access, options, log);
      return { access, ...(authentication === undefined ? {} : { authentication }) };
    },
  );
  const { access, ...authenticating } = protection;
  return {
    ...authenticating,
    ...(tls === undefined ? {} : { tls }),
    secondPerson: access?.secondPerson ?? [],
    acceptance: access?.acceptance ?? [],
    sentence: sentenceOf(access, options.host),
  };
}

async function authenticationOf(
  access: AccessConfiguration | undefined,
  { host }: ProtectionOptions,
  log: (notice: Text) => void,
): Promise<Authenticator | undefined> {
  if (access === undefined && isLoopback(host)) return undefined;
  // Loaded only here: the other commands start faster.
  const { createAuthenticator, everybodyReads } = await import('../../api/authentication.js');
  return access === undefined ? everybodyReads : createAuthenticator(access, log);
}

function sentenceOf(access: AccessConfiguration | undefined, host: string): Text {
  if (access !== undefined) {
    const { issuer, anonymous } = access;
    const governments = [...new Set(anonymous.map(({ government }) => government))];
    const others =
      governments.length === 0
        ? { zh: '未登录者不予应答', en: 'nobody else is answered' }
        : governments.includes('*')
          ? { zh: '未登录者只能查看', en: 'others can only read' }
          : { zh: `未登录者只能查看 ${governments.join('、')}`, en: `others can only read ${governments.join(', ')}` };
    return { zh: `登录由 ${issuer} 核验；${others.zh}。`, en: `Logins are checked with ${issuer}; ${others.en}.` };
  }
  return isLoopback(host)
    ? {
        zh: '未要求登录：在本机上的人都可以查看和登记。',
        en: 'No login is asked for: every user of this machine can read and record.',
      }
    : {
        zh: '未配置登录（--access）：能访问此地址的人都可以查看，谁也不能登记。',
        en: 'No login is configured (--access): every caller who reaches this address can read, and nobody can record.',
      };
}

function refuseOpenHost({ host, tlsCert, tlsKey, insecureHost }: ProtectionOptions): void {
  if (isLoopback(host) || insecureHost || tlsCert !== undefined || tlsKey !== undefined) return;
  fail(
    'INVALID_VALUE',
    [],
    {
      zh: `--host ${host} 可为他人访问，而没有 TLS 证书，数据将不加密传送；请给出 --tls-cert 与 --tls-key，确要不加密，请加 --insecure-host`,
      en: `--host ${host} can be reached by others, and without a certificate for TLS nothing would be encrypted; give --tls-cert and --tls-key, or --insecure-host if that is meant`,
    },
    ['--tls-cert FILE --tls-key FILE', '--host 127.0.0.1', '--insecure-host'],
  );
}

async function tlsOf({ tlsCert, tlsKey }: ProtectionOptions): Promise<Tls | undefined> {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert !== undefined && tlsKey !== undefined) return readTls(tlsCert, tlsKey);
  const lacking = tlsCert === undefined ? '--tls-cert' : '--tls-key';
  return fail('MISSING_FIELD', [], {
    zh: `--tls-cert 与 --tls-key 须一并给出，缺少 ${lacking}`,
    en: `--tls-cert and --tls-key go together: ${lacking} is missing`,
  });
}
