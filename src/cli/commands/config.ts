import { Command } from 'commander';
import { type Effective, readNamedFiles, readSettings } from '../session/configuration.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained, inBoth } from '../session/help.js';
import { withOutputOptions } from '../session/options.js';
import { withEverySetting } from '../session/withSettings.js';
import { jsonText } from '../text/jsonText.js';
import { table } from '../text/table.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

/** `config check`: what a server would run with. */
export function configCommand(session: Session, finish: (exitCode: number) => void): Command {
  const check = explained(new Command('check'), session, explanation).argument(
    '[file]',
    say(session, '配置文件（YAML），同 serve --config', 'YAML, as for serve --config'),
  );
  withOutputOptions(withEverySetting(check, session), session).action(
    async (file: string | undefined, options: { readonly json?: true }) =>
      finish(await checked(session, check, file, options.json === true)),
  );
  const what = say(session, '服务将按什么配置运行', 'what a server would run with');
  return new Command('config').summary(what).description(what).addCommand(check);
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

const explanation: Explanation = {
  summary: {
    zh: '生效的配置、各自的来源，以及全部问题',
    en: 'what is in effect, where it comes from, and every mistake',
  },
  description: {
    zh: '列出 serve 的各项配置的值及其来源；环境变量、配置文件及其所指文件有误的，一次列出全部问题。',
    en: 'Prints every setting of serve with its value and where that comes from, or every mistake in the environment, the file and the files that it names.',
  },
  more: inBoth(
    (say) => `${say(
      '选项优先于环境变量，环境变量优先于文件。文件如下，各项名称即所列名称：',
      'An option comes before the environment, and that before the file. A file, with every setting under the name that is listed:',
    )}

  port: 4000
  access: /etc/zhifen/access.yaml
  login:                                 # ${say('在页面登录，签发者同 access 文件', 'people log in on the page, at the issuer of the access file')}
    clientId: zhifen
    clientSecretFile: /run/secrets/oidc
    address: https://zhifen.example.gov.cn
  limits:
    deadlineSeconds: 20
    inFlight: 64
  corsOrigins: [https://oa.example.gov.cn]       # ${say('网页可以提问的网站', 'whose pages may ask')}
  trustedDocuments: [persisted-documents.json]   # ${say('可信查询清单', 'what clients name by id')}
  onlyTrustedDocuments: true
  embeddings:                            # ${say('语义服务：OpenAI 向量接口', 'a server of the OpenAI embeddings API')}
    url: http://127.0.0.1:8000
    model: multilingual-e5-small
    keyFile: embeddings.key              # ${say('用 https 时', 'for https')}
    prefix: "query: "                    # ${say('模型要求加在每段文字前的词', 'what the model wants before every text')}
  webhooks:                              # ${say('答复有变时告诉谁', 'told of answers when they become others')}
    - name: oa
      url: https://oa.example.gov.cn/zhifen
      secretFile: oa.secret              # ${say('签名密钥：openssl rand -hex 32', 'openssl rand -hex 32; signs what is sent')}
      questions:
        - answer: { matter: { duty: demo/duty/education }, within: demo }
        - standIn: { for: demo/post/head }
        - changed: { within: demo }`,
  ),
  examples: `zhifen config check
zhifen config check zhifen.yaml
zhifen config check zhifen.yaml --port 8080`,
  exits: {
    0: { zh: '可用', en: 'it can be used' },
    2: { zh: '选项或环境变量有误', en: 'mistakes in an option or the environment' },
    3: { zh: '文件有误', en: 'mistakes in a file' },
  },
};
