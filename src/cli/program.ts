import { Command } from 'commander';
import stringWidth from 'string-width';
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
import { historyCommand } from './commands/history.js';
import { loadCommand } from './commands/load.js';
import { matrixCommand } from './commands/matrix.js';
import { mcpCommand } from './commands/mcp.js';
import { previewCommand } from './commands/preview.js';
import { queryCommand } from './commands/query.js';
import { recordCommand } from './commands/record.js';
import { restoreCommand } from './commands/restore.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { standInCommand } from './commands/standIn.js';
import { verifyCommand } from './commands/verify.js';
import { whoCommand } from './commands/who.js';
import { ExitCode } from './session/exitCode.js';
import { reported } from './session/reported.js';
import { languageOf } from './text/language.js';
import type { Session, Terminal } from './text/terminal.js';

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
  checkCommand,
  diffCommand,
  previewCommand,
  recordCommand,
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
      '职分 Zhifen: who is responsible for what in a district government, on any day, and by which article.\n谁负责：某日某事由谁负责、谁代行，依据哪一条。',
    )
    .usage('<command> [options]')
    .helpCommand(false)
    .version(packageVersion(), '-V, --version', 'print the version 版本')
    .addHelpText('after', help);
  for (const create of commands) program.addCommand(create(session, finish));
  for (const each of [program, ...program.commands.flatMap((command) => [command, ...command.commands])]) {
    each
      .exitOverride()
      .helpOption('-h, --help', 'show this help 帮助')
      .configureHelp({ displayWidth: (text) => stringWidth(text) })
      .configureOutput({
        writeOut: (text) => out.print(text.replace(/\n$/, '')),
        writeErr: (text) => err.print(text.replace(/\n$/, '')),
        outputError: () => {},
      });
  }
  return program;
}

const help = `
Every command has its own help with examples: zhifen who --help

Exit codes 退出码:
  0    ok 正常
  1    findings 有发现
  2    usage: an argument is wrong, or names nothing known 用法有误
  3    invalid data in a file or change set 数据有误
  4    gap or partial: the records do not say, or not for all of it 缺口、仅部分代行
  5    conflict or ambiguous: the records or the text say several things 冲突、两可
  70   internal 内部错误

Environment 环境变量:
  ZHIFEN_…       every setting of serve, such as ZHIFEN_DATA and ZHIFEN_STORE; zhifen config check lists them 各项配置
  ZHIFEN_TOKEN   the token that query and mcp send with --server 访问令牌
  ZHIFEN_DEBUG   show where an internal error came from 调试
  LC_ALL, LANG   en… gives English, anything else Chinese, unless --lang is given 语言
  NO_COLOR       no colours 不用颜色
  NODE_ENV       production: serve without the explorer 生产环境

Times are dates (2018-11-05, the start of that day) or instants (2018-11-05T08:00:00+08:00). Intervals are
half-open: true from their first instant on, false at their end.`;
