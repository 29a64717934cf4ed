import { Command } from 'commander';
import { type Effective, readNamedFiles, readSettings } from '../session/configuration.js';
import { ExitCode } from '../session/exitCode.js';
import { withOutputOptions } from '../session/options.js';
import { withEverySetting } from '../session/withSettings.js';
import { jsonText } from '../text/jsonText.js';
import { table } from '../text/table.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

/** `config check`: what a server would run with. */
export function configCommand(session: Session, finish: (exitCode: number) => void): Command {
  const check = new Command('check')
    .summary('what is in effect, where it comes from, and every mistake 检查配置')
    .description(
      'Prints every setting of serve with its value and where that comes from, or every mistake in the environment, the file\nand the files that it names.\n列出各项配置的值及其来源；有误的，一次列出全部问题。',
    )
    .argument('[file]', 'YAML, as for serve --config 配置文件');
  withOutputOptions(withEverySetting(check, session))
    .addHelpText('after', help)
    .action(async (file: string | undefined, options: { readonly json?: true }) =>
      finish(await checked(session, check, file, options.json === true)),
    );
  return new Command('config')
    .summary('what a server would run with 服务配置')
    .description('What a server would run with.\n服务配置。')
    .addCommand(check);
}

async function checked(session: Session, command: Command, file: string | undefined, asJson: boolean): Promise<number> {
  const effective = await readSettings(command, session, file);
  await readNamedFiles(effective, session);
  session.terminal.out.print(asJson ? json(effective) : text(effective, session));
  return ExitCode.ok;
}

/** The name of a setting as the file has it, else as the option or the environment. */
const nameOf = ({ setting: { key, option, env } }: Effective): string => key?.join('.') ?? option ?? env ?? '';

/** A value as it may be shown: no secret, and no password in an address. */
function shown({ setting: { isSecret }, value }: Effective): unknown {
  const without = (text: string): string => text.replace(/\/\/[^/@\s]+@/g, '//***@');
  if (isSecret && value !== undefined) return '***';
  if (typeof value === 'string') return without(value);
  return Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? without(each) : each)) : value;
}

const json = (effective: readonly Effective[]): string =>
  jsonText(
    Object.fromEntries(
      effective.map((each) => [nameOf(each), { value: shown(each) ?? null, from: each.from ?? 'default' }]),
    ),
  );

function text(effective: readonly Effective[], view: Session): string {
  const heading = [say(view, '配置', 'setting'), say(view, '值', 'value'), say(view, '来源', 'from'), ''];
  const rows = effective.map((each) => {
    const value = shown(each);
    const words = (Array.isArray(value) ? value : [value ?? '—']).map((word) =>
      typeof word === 'object' ? JSON.stringify(word) : String(word),
    );
    const from = each.from ?? (value === undefined ? '' : say(view, '默认', 'default'));
    return [nameOf(each), words.join(' '), from, each.setting.about[view.language]];
  });
  return table(heading, rows).join('\n');
}

const help = `
Examples 示例:
  zhifen config check                    # what the environment says, and the defaults 环境变量与默认值
  zhifen config check zhifen.yaml
  zhifen config check zhifen.yaml --port 8080

  port: 4000                             # zhifen.yaml: every setting under the name that is listed
  access: /etc/zhifen/access.yaml
  login:                                 # people log in on the page, at the issuer of the access file 页面登录
    clientId: zhifen
    clientSecretFile: /run/secrets/oidc
    address: https://zhifen.example.gov.cn
  limits:
    deadlineSeconds: 20
    inFlight: 64
  corsOrigins: [https://oa.example.gov.cn]       # whose pages may ask 允许提问的网站
  trustedDocuments: [persisted-documents.json]   # 可信查询清单
  onlyTrustedDocuments: true
  embeddings:                            # a server of the OpenAI embeddings API 语义服务
    url: http://127.0.0.1:8000
    model: multilingual-e5-small
    keyFile: embeddings.key              # for https
    prefix: "query: "                    # what the model wants before every text
  webhooks:                              # told of answers when they become others 网络回调
    - name: oa
      url: https://oa.example.gov.cn/zhifen
      secretFile: oa.secret              # openssl rand -hex 32; signs what is sent 签名密钥
      questions:
        - answer: { matter: { duty: demo/duty/education }, within: demo }
        - standIn: { for: demo/post/head }
        - changed: { within: demo }

An option comes before the environment, and that before the file 选项优先于环境变量，环境变量优先于文件.

Exit codes: 0 it can be used, 2 mistakes in an option or the environment, 3 mistakes in a file 有误.`;
