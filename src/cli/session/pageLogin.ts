import type { LoginConfiguration } from '../../api/login/provider.js';
import { fail } from '../../model/error.js';
import { type AccessConfiguration, readAccessConfiguration } from '../../service/access/accessConfiguration.js';
import { readSecret } from '../../service/operate/secretFile.js';
import { isSecureAddress } from '../../util/loopback.js';

/** How people log in on the page, as the settings say it. */
export interface PageLoginOptions {
  readonly access?: string;
  readonly loginClientId?: string;
  readonly loginClientSecretFile?: string;
  readonly loginAddress?: string;
  readonly loginScopes: readonly string[];
  readonly loginNameClaim: string;
  readonly loginHours: number;
}

/** Reads what the settings of the login on the page name; `null`: there is none. What is lacking is an error. */
export async function readPageLogin(
  options: PageLoginOptions,
): Promise<{ readonly configuration: LoginConfiguration; readonly access: AccessConfiguration } | null> {
  const { access: path, loginClientId: clientId, loginClientSecretFile: secretFile, loginAddress: address } = options;
  if (clientId === undefined) {
    const given =
      secretFile === undefined ? (address === undefined ? null : 'login.address') : 'login.clientSecretFile';
    return given === null ? null : lacking('login.clientId', given);
  }
  if (path === undefined) return lacking('access', 'login.clientId');
  if (address === undefined) return lacking('login.address', 'login.clientId');
  if (!isSecureAddress(address)) {
    fail('INVALID_VALUE', ['login', 'address'], {
      zh: `“${address}”应为 https 地址（本机可用 http）：登录的会话由此发送，不得被人读取`,
      en: `\`${address}\` should be an https address (http only on this machine): the session of a login is sent there, and nobody may read it on the way`,
    });
  }
  const access = await readAccessConfiguration(path);
  return {
    access,
    configuration: {
      ...{ issuer: access.issuer, rolesClaim: access.rolesClaim, isOpen: access.anonymous.length > 0 },
      ...{ clientId, address, nameClaim: options.loginNameClaim, hours: options.loginHours },
      clientSecret: secretFile === undefined ? null : await readSecret(secretFile, 'loginClientSecretFile'),
      scopes: [...new Set(['openid', ...options.loginScopes])],
    },
  };
}

const lacking = (setting: string, given: string): never =>
  fail('MISSING_FIELD', setting.split('.'), {
    zh: `已配置 ${given}，须一并写明 ${setting}`,
    en: `${given} is set, which takes ${setting} as well`,
  });
