import { Command } from 'commander';
import type { Text } from '../model/text.js';
import { packageVersion } from '../util/packageVersion.js';
import { accountCommand } from './commands/account.js';
import { aliasesCommand } from './commands/aliases.js';
import { backupCommand } from './commands/backup.js';
import { calendarCommand } from './commands/calendar.js';
import { caseCommand } from './commands/case.js';
import { chartCommand } from './commands/chart.js';
import { checkCommand } from './commands/check.js';
import { configCommand } from './commands/config.js';
import { diffCommand } from './commands/diff.js';
import { dispatchCommand } from './commands/dispatch.js';
import { dueCommand } from './commands/due.js';
import { exportCommand } from './commands/export.js';
import { findingsCommand } from './commands/findings.js';
import { formatCommand } from './commands/format.js';
import { historyCommand } from './commands/history.js';
import { importCommand } from './commands/import.js';
import { loadCommand } from './commands/load.js';
import { matrixCommand } from './commands/matrix.js';
import { mcpCommand } from './commands/mcp.js';
import { previewCommand } from './commands/preview.js';
import {
  acceptCommand,
  approveCommand,
  declineCommand,
  proposalsCommand,
  rejectCommand,
} from './commands/proposals.js';
import { queryCommand } from './commands/query.js';
import { recordCommand } from './commands/record.js';
import { restoreCommand } from './commands/restore.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { standInCommand } from './commands/standIn.js';
import { verifyCommand } from './commands/verify.js';
import { whoCommand } from './commands/who.js';
import { ExitCode, exitWords } from './session/exitCode.js';
import { helpIn } from './session/help.js';
import { reported } from './session/reported.js';

import { languageOf } from './text/language.js';
import type { Session, Terminal } from './text/terminal.js';
import { inLanguage, say } from './text/view.js';

/** In the order in which `--help` lists them. */
const commands = [
  serveCommand,
  whoCommand,
  dispatchCommand,
  standInCommand,
  chartCommand,
  matrixCommand,
  searchCommand,
  aliasesCommand,
  findingsCommand,
  dueCommand,
  caseCommand,
  accountCommand,
  importCommand,
  formatCommand,
  checkCommand,
  diffCommand,
  previewCommand,
  recordCommand,
  proposalsCommand,
  approveCommand,
  acceptCommand,
  declineCommand,
  rejectCommand,
  historyCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  exportCommand,
  loadCommand,
  queryCommand,
  calendarCommand,
  mcpCommand,
  configCommand,
];

/** Runs one command line and gives its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const session: Session = { terminal, language: languageOf(argv, terminal.env) };
  let exitCode: number = ExitCode.ok;
  const program = createProgram(session, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reported(error, session);
  }
}

function createProgram(session: Session, finish: (exitCode: number) => void): Command {
  const { out, err } = session.terminal;
  const program = new Command('zhifen')
    .description(
      say(
        session,
        '职分：区政府某日某事由谁负责、由谁代行，依据哪一条。',
        'Zhifen 职分: who is responsible for what in a district government, on any day, and by which article.',
      ),
    )
    .usage(say(session, '<命令> [选项]', '<command> [options]'))
    .helpCommand(false)
    .version(packageVersion(), '-V, --version', say(session, '显示版本', 'print the version'))
    .addHelpText('after', help(session));
  for (const create of commands) program.addCommand(create(session, finish));
  for (const each of [program, ...program.commands.flatMap((command) => [command, ...command.commands])]) {
    each
      .exitOverride()
      .helpOption('-h, --help', say(session, '显示本帮助', 'show this help'))
      .configureHelp(helpIn(session))
      .configureOutput({
        writeOut: (text) => out.print(text.replace(/\n$/, '')),
        writeErr: (text) => err.print(text.replace(/\n$/, '')),
        outputError: () => {},
      });
  }
  return program;
}

const variables: readonly (readonly [string, Text])[] = [
  [
    'ZHIFEN_…',
    {
      zh: 'serve 的各项配置，如 ZHIFEN_DATA、ZHIFEN_STORE；zhifen config check 列出全部',
      en: 'every setting of serve, such as ZHIFEN_DATA and ZHIFEN_STORE; zhifen config check lists them',
    },
  ],
  ['ZHIFEN_TOKEN', { zh: '用 --server 时发送的令牌', en: 'the token that is sent with --server' }],
  ['ZHIFEN_DEBUG', { zh: '内部错误时显示出错位置', en: 'show where an internal error came from' }],
  [
    'LC_ALL, LANG',
    {
      zh: '以 en 开头的用英文，其余用中文；--lang 优先',
      en: 'en… gives English, anything else Chinese, unless --lang is given',
    },
  ],
  ['NO_COLOR', { zh: '不用颜色', en: 'no colours' }],
  ['NODE_ENV', { zh: 'production：serve 不带 GraphiQL', en: 'production: serve without the explorer' }],
];

function help(session: Session): string {
  const rows = (all: readonly (readonly [string, Text])[]) => {
    const width = Math.max(...all.map(([name]) => name.length)) + 3;
    return all.map(([name, text]) => `  ${name.padEnd(width)}${inLanguage(session, text)}`).join('\n');
  };
  return `
${say(session, '每个命令各有帮助和示例，例如 zhifen who --help', 'Every command has its own help with examples: zhifen who --help')}

${say(session, '退出码：', 'Exit codes:')}
${rows(Object.entries(exitWords))}

${say(session, '环境变量：', 'Environment:')}
${rows(variables)}

${say(
  session,
  `时间写日期（2018-11-05，即当日零时）或时刻（2018-11-05T08:00:00+08:00），也可写 明天、下周二、12月1日。
时段含开始时刻，不含结束时刻。`,
  `Times are dates (2018-11-05, the start of that day) or instants (2018-11-05T08:00:00+08:00); tomorrow, next Tuesday and
1 Dec are read too. Intervals are half-open: true from their first instant on, false at their end.`,
)}`;
}
