import { Command } from 'commander';
import { defaultLimits, type Limits, limitNames, limitTable } from '../../api/limits.js';
import type { Webhook } from '../../api/streams/webhooks.js';
import { isSecureAddress } from '../../util/loopback.js';
import { readClients } from '../session/clients.js';
import { type Configuration, type EmbeddingsConfiguration, readConfiguration } from '../session/configuration.js';
import { refuseAddress } from '../session/embeddings.js';
import { ExitCode } from '../session/exitCode.js';
import { withOutputOptions } from '../session/options.js';
import { jsonText } from '../text/jsonText.js';
import { table } from '../text/table.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options {
  readonly json?: true;
}

/** `config check`: what a server would run with. */
export function configCommand(session: Session, finish: (exitCode: number) => void): Command {
  const check = new Command('check')
    .summary('what is in effect, and every mistake in the file 检查配置')
    .description(
      'Prints every limit with its value and which clients may ask what, or every mistake in the file and the documents that it names.\n列出各项限额、可提问的网站和可信查询；文件有误的，一次列出全部问题。',
    )
    .argument('[file]', 'YAML, as for serve --config 配置文件');
  withOutputOptions(check)
    .addHelpText('after', help)
    .action(async (file: string | undefined, options: Options) => finish(await checked(session, file, options)));
  return new Command('config')
    .summary('what a server would run with 服务配置')
    .description('What a server would run with.\n服务配置。')
    .addCommand(check);
}

async function checked({ terminal, language }: Session, file: string | undefined, options: Options): Promise<number> {
  const configuration = await readConfiguration(file);
  const { limits, embeddings, webhooks, ...clients } = configuration;
  if (embeddings !== null) refuseAddress(embeddings.url, embeddings.keyFile !== undefined);
  const { trustedDocuments } = await readClients({}, configuration);
  const told = clientsText(configuration, trustedDocuments.texts.size, language);
  const lines = [
    ...[...limitsText(limits, language), '', ...told, embeddingsText(embeddings, language)],
    ...webhooksText(webhooks, language),
  ];
  terminal.out.print(
    options.json
      ? jsonText({
          ...{ limits, ...clients },
          ...(embeddings === null ? {} : { embeddings }),
          ...(webhooks.length === 0 ? {} : { webhooks: webhooks.map(({ secret: _secret, ...each }) => each) }),
        })
      : lines.join('\n'),
  );
  return ExitCode.ok;
}

function clientsText(
  { corsOrigins, onlyTrustedDocuments }: Configuration,
  documents: number,
  language: Session['language'],
): readonly string[] {
  const view = { language };
  const sites =
    corsOrigins.length === 0
      ? say(view, '其他网站的网页不予应答。', 'Pages of other sites are not answered.')
      : say(
          view,
          `应答以下网站的网页：${corsOrigins.join('、')}。`,
          `Pages of these sites are answered: ${corsOrigins.join(', ')}.`,
        );
  const others = onlyTrustedDocuments
    ? say(view, '除页面所用的查询外，其他查询不予应答', 'nothing else is answered but what the page asks')
    : say(view, '其他查询也予应答', 'others are answered too');
  return [sites, say(view, `可信查询 ${documents} 个；${others}。`, `Trusted documents: ${documents}; ${others}.`)];
}

function embeddingsText(embeddings: EmbeddingsConfiguration | null, language: Session['language']): string {
  if (embeddings === null)
    return say({ language }, '未配置语义服务，不向外发送任何内容。', 'No embeddings server: nothing is sent anywhere.');
  const { url, model } = embeddings;
  const which = model === undefined ? url : `${url} (${model})`;
  return say(
    { language },
    `语义服务：${which}，所问的字词与各项名称、引文将发送至此。`,
    `Embeddings server: ${which}; the words of questions, names and quotes are sent there.`,
  );
}

function webhooksText(webhooks: readonly Webhook[], language: Session['language']): readonly string[] {
  const view = { language };
  if (webhooks.length === 0) return [say(view, '未配置网络回调。', 'No webhooks: nobody is told without asking.')];
  return webhooks.map(({ name, url, questions }) =>
    say(
      view,
      `网络回调 ${name}：${url}，${questions.length} 个常设查询${isSecureAddress(url) ? '' : '，传输未加密'}。`,
      `Webhook ${name}: ${url}, ${questions.length} standing question(s)${isSecureAddress(url) ? '' : ', not encrypted on the way'}.`,
    ),
  );
}

function limitsText(limits: Limits, language: Session['language']): readonly string[] {
  const view = { language };
  const heading = [say(view, '限额', 'limit'), say(view, '值', 'value'), say(view, '默认', 'default'), ''];
  const rows = limitNames.map((name) => [
    name,
    String(limits[name]),
    limits[name] === defaultLimits[name] ? '' : String(defaultLimits[name]),
    limitTable[name].about[language],
  ]);
  return table(heading, rows);
}

const help = `
Examples 示例:
  zhifen config check                    # the defaults 默认值
  zhifen config check zhifen.yaml

  limits:                                # zhifen.yaml
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

Exit codes: 0 it can be used, 3 mistakes 有误.`;
