import { get } from 'node:https';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Certificate, selfSigned } from '../support/certificate.js';
import { startIdentityProvider } from '../support/identity.js';
import { start, written, zhifen, zhifenHere } from './zhifen.js';

const empty = ['--port', '0', '--seed', 'none', '--store', 'memory:'];
const question = '{ ledger { revision } }';

interface Skippable {
  skip(note: string): never;
}

/** What `openssl` makes, or leaves the test out. */
async function certificateFor({ skip }: Skippable, ...kind: readonly string[]): Promise<Certificate> {
  return (await selfSigned(...kind)) ?? skip('needs openssl on the path to make a certificate');
}

/** Starts a server, and gives its address and what it has said by then. */
async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = await start(['serve', ...empty, ...args], { env });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  if (child.stdout === null || child.stderr === null) throw new Error('a process that was started has outputs');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const address = await new Promise<string>((resolve, reject) => {
    const lines = createInterface({ input: child.stdout ?? process.stdin });
    lines.once('line', resolve);
    lines.once('close', () => reject(new Error(`it ended without printing its address: ${said}`)));
  });
  return { address, said: () => said };
}

/** The status and the headers with which an https address answers a client that trusts `ca`. */
const headersOf = (address: string, ca: string) =>
  new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
    get(address, { ca }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, ...response.headers });
    }).on('error', reject);
  });

describe('serve with TLS', () => {
  it('speaks https, and nothing else', async (test) => {
    const { cert, key, pem } = await certificateFor(test);
    const { address } = await serve(['--tls-cert', cert, '--tls-key', key]);
    expect(address).toMatch(/^https:\/\/127\.0\.0\.1:[1-9]\d*\/graphql$/);
    const health = address.replace('/graphql', '/healthz');
    expect(await headersOf(health, pem)).toMatchObject({
      status: 200,
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
    });
    await expect(fetch(health)).rejects.toThrow();
    await expect(fetch(health.replace('https:', 'http:'))).rejects.toThrow();
    const asked = await zhifen(['query', question, '--server', address], { env: { NODE_EXTRA_CA_CERTS: cert } });
    expect(JSON.parse(asked.stdout)).toMatchObject({ data: { ledger: { revision: 0 } } });
    const doubted = await zhifen(['query', question, '--server', address]);
    expect([doubted.exitCode, doubted.stdout]).toEqual([2, '']);
    expect(doubted.stderr).toContain('没有应答');
  });

  it('may be reached by others, who can read and not record', async (test) => {
    const { cert, key, pem } = await certificateFor(test);
    const { address, said } = await serve(['--host', '0.0.0.0'], { ZHIFEN_TLS_CERT: cert, ZHIFEN_TLS_KEY: key });
    expect(address).toMatch(/^https:\/\/0\.0\.0\.0:/);
    const local = address.replace('0.0.0.0', '127.0.0.1').replace('/graphql', '/healthz');
    expect(await headersOf(local, pem)).toMatchObject({ status: 200 });
    await expect.poll(said).toContain('都可以查看，谁也不能登记');
  });

  it('says what is wrong with its files, all at once', async (test) => {
    const { cert, key } = await certificateFor(test);
    const other = await certificateFor(test);
    const no = await written('no.pem', 'no certificate');
    const refused = async (...args: readonly string[]) => {
      const { exitCode, stdout, stderr } = await zhifenHere(['serve', ...empty, ...args]);
      expect([exitCode, stdout]).toEqual([2, '']);
      return stderr.trim().split('\n');
    };
    const broken = await refused('--tls-cert', no, '--tls-key', 'nowhere.pem');
    expect(broken).toHaveLength(2);
    expect(broken[0]).toContain(`--tls-cert 的文件“${no}”不是 PEM 格式的证书`);
    expect(broken[1]).toContain('--tls-key 的文件“nowhere.pem”无法读取（没有这个文件或目录）');
    expect(await refused('--tls-cert', cert, '--tls-key', no)).toEqual([expect.stringContaining('未加密的私钥')]);
    expect(await refused('--tls-cert', cert, '--tls-key', other.key)).toEqual([
      expect.stringContaining(`不是证书“${cert}”的私钥`),
    ]);
    expect(await refused('--tls-cert', cert)).toEqual([expect.stringContaining('缺少 --tls-key')]);
    expect(await refused('--host', '0.0.0.0', '--tls-key', key)).toEqual([expect.stringContaining('缺少 --tls-cert')]);
  });

  it('refuses a certificate whose key is too weak', async (test) => {
    const { cert, key } = await certificateFor(test, '-newkey', 'rsa:512');
    const { exitCode, stderr } = await zhifenHere(['serve', ...empty, '--tls-cert', cert, '--tls-key', key]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('不能用于 TLS');
  });
});

describe('serve without TLS', () => {
  it.each(['0.0.0.0', '::', '10.1.2.3', 'localhost.example.cn'])('does not listen on %s', async (host) => {
    const { exitCode, stdout, stderr } = await zhifenHere(['serve', ...empty, '--host', host]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--tls-cert');
    expect(stderr).toContain('--insecure-host');
  });

  it('does so where that is meant, for readers only', async () => {
    const { exitCode, stdout, stderr } = await zhifenHere(['serve', ...empty, '--host', '0.0.0.0', '--insecure-host']);
    expect([exitCode, stdout.trim()]).toEqual([0, expect.stringMatching(/^http:\/\/0\.0\.0\.0:\d+\/graphql$/)]);
    expect(stderr).toContain('谁也不能登记');
  });

  it('says that every user of this machine may record', async () => {
    const { stderr } = await zhifenHere(['serve', ...empty, '--lang', 'en']);
    expect(stderr).toContain('every user of this machine can read and record');
  });

  it('says nothing of https', async () => {
    const { address } = await serve([]);
    const { headers } = await fetch(address.replace('/graphql', '/healthz'));
    expect(headers.has('strict-transport-security')).toBe(false);
  });
});

describe('serve --access', () => {
  it('has all mistakes in the file told at once, with their places', async () => {
    const file = await written('access.yaml', 'isuer: a\naudience: 5\nalgorithms: [none]\n');
    const { exitCode, stdout, stderr } = await zhifenHere(['serve', ...empty, '--access', file]);
    expect([exitCode, stdout]).toEqual([3, '']);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line.startsWith(`${file}:`)).toBe(true);
    expect(stderr).toContain(`${file}:1:8 UNKNOWN_FIELD`);
    expect(stderr).toContain('建议: issuer');
    expect(stderr).toContain(`${file}:2:11 WRONG_TYPE`);
    expect(stderr).toContain(`${file}:3:14 UNKNOWN_VALUE`);
  });

  it('lets in a caller with a token, which `query` sends from ZHIFEN_TOKEN', async () => {
    const identity = await startIdentityProvider();
    onTestFinished(() => identity.stop());
    const access = `issuer: ${identity.issuer}\naudience: zhifen\n`;
    const { address, said } = await serve([], { ZHIFEN_ACCESS: await written('access.yaml', access) });
    await expect.poll(said).toContain(`登录由 ${identity.issuer} 核验；未登录者不予应答`);
    const ask = async (ZHIFEN_TOKEN: string) => {
      const { exitCode, stdout } = await zhifenHere(['query', question, '--server', address], {
        env: { ZHIFEN_TOKEN },
      });
      return { exitCode, answer: JSON.parse(stdout) };
    };
    const token = await identity.token({ zhifen_roles: ['reader:*', 'nonsense'] });
    expect(await ask(`${token}\n`)).toMatchObject({ exitCode: 0, answer: { data: { ledger: { revision: 0 } } } });
    for (const none of ['', 'bad', `${token}x`]) {
      const { exitCode, answer } = await ask(none);
      expect([exitCode, answer.errors[0].extensions.code]).toEqual([2, 'UNAUTHENTICATED']);
    }
    await expect.poll(said).toContain('"nonsense" 不是权限');
    for (const part of token.split('.')) expect(said()).not.toContain(part);
  });
});

describe('query', () => {
  it('sends no token where others could read it, and shows none', async () => {
    const token = 'secret-token';
    const run = (ZHIFEN_TOKEN: string, server: string) =>
      zhifenHere(['query', question, '--server', server], { env: { ZHIFEN_TOKEN } });
    const open = await run(token, 'http://zhifen.example.cn/graphql');
    expect(open).toMatchObject({ exitCode: 2, stdout: '' });
    expect(open.stderr).toContain('只经 https 发送');
    const broken = await run(`${token}\nnext`, 'https://127.0.0.1:9/graphql');
    expect(broken).toMatchObject({ exitCode: 2, stdout: '' });
    expect(broken.stderr).toContain('ZHIFEN_TOKEN 不是凭据');
    expect(open.stderr + broken.stderr).not.toContain(token);
  });
});
