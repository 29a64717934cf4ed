import { CommanderError } from 'commander';
import { DomainError } from '../../model/error.js';
import { SeedError } from '../../service/record/recordSeed.js';
import { errorText, usageText } from '../text/errorText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';
import { ExitCode, exitCodeOfError } from './exitCode.js';

/** Tells of an error that ended a command, and gives the exit code. */
export function reported(error: unknown, { terminal, language }: Session): number {
  const { err, env } = terminal;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return ExitCode.ok;
    // Help that was shown because nothing was asked has said all there is to say.
    if (error.code !== 'commander.help') {
      err.print(usageText(error, language));
      err.print(say({ language }, '用 zhifen --help 查看用法。', 'See zhifen --help.'));
    }
    return ExitCode.usage;
  }
  if (error instanceof DomainError) {
    err.print(errorText(error, language), 'error');
    return exitCodeOfError(error);
  }
  if (error instanceof SeedError) {
    err.print(errorText(error, language), 'error');
    return ExitCode.invalidData;
  }
  const known = error instanceof Error ? error : new Error(String(error));
  const what = env.ZHIFEN_DEBUG ? (known.stack ?? known.message) : known.message;
  err.print(say({ language }, `程序内部错误：${what}`, `internal error: ${what}`), 'error');
  if (!env.ZHIFEN_DEBUG) {
    err.print(say({ language }, '设置 ZHIFEN_DEBUG=1 可查看详情。', 'Set ZHIFEN_DEBUG=1 to see where.'));
  }
  return ExitCode.internal;
}
