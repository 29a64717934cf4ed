import { Command } from 'commander';
import { DomainError } from '../../model/error.js';
import { readChanges } from '../../service/changeFile.js';
import { checkFile } from '../../service/checkDraft.js';
import type { Context } from '../../service/context.js';
import { onTrial } from '../../service/createContext.js';
import { recordChanges } from '../../service/record/recordChanges.js';
import { type LocatedProblem, located } from '../../service/yamlFile.js';
import { ExitCode } from '../session/exitCode.js';
import { withOutputOptions, withSystemOptions } from '../session/options.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { locatedText } from '../text/errorText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly json?: true;
}

/** `check`: whether files of changes may be recorded, without recording them. */
export function checkCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('check')
    .summary('whether files of changes may be recorded 检查变更文件')
    .description(
      'Checks files of changes in the order given, each on top of the ledger and of the files before it that were\nright. Tells all mistakes at once; records nothing.\n按次序检查变更文件，一次列出全部问题，不作记录。',
    )
    .argument('<files...>', 'YAML, JSON, or a notice (.txt) 变更文件，或分工通知（.txt）');
  withSystemOptions(withOutputOptions(command), session);
  return command
    .addHelpText('after', help)
    .action(async (files: string[], options: Options) => finish(await check(session, files, options)));
}

async function check(session: Session, files: readonly string[], options: Options): Promise<number> {
  const { terminal, language } = session;
  return withSystem(options, async (given) => {
    // What is recorded on trial to check the next file on top of it is gone with the process.
    const context = onTrial(given);
    const problems: LocatedProblem[] = [];
    for (const file of files) problems.push(...inOrder(await checkAndKeep(context, file)));
    if (options.json) terminal.out.print(jsonText(problems));
    else for (const each of problems) terminal.out.print(locatedText(each, language));
    const wrong = new Set(problems.map(({ file }) => file)).size;
    terminal.err.print(
      problems.length === 0
        ? say({ language }, `${files.length} 个文件，没有问题。`, `${files.length} file(s), no problems.`)
        : say(
            { language },
            `${files.length} 个文件中有 ${wrong} 个有问题，共 ${problems.length} 个问题。`,
            `${problems.length} problem(s) in ${wrong} of ${files.length} file(s).`,
          ),
    );
    return problems.length === 0 ? ExitCode.ok : ExitCode.invalidData;
  });
}

const inOrder = (problems: readonly LocatedProblem[]): LocatedProblem[] =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column);

/** The problems of one file; without any, the next files are checked on top of it. */
async function checkAndKeep(context: Context, path: string): Promise<readonly LocatedProblem[]> {
  const problems = await checkFile(context, path);
  if (problems.length > 0) return problems;
  const file = await readChanges(context, path);
  try {
    if (!file.isRecorded) await recordChanges(context, file.input);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return located(file, error.problems);
    throw error;
  }
}

const help = `
Every problem is one line: file:line:column CODE message (path) suggestions.

Examples 示例:
  zhifen check changes.yaml
  zhifen check --store memory: --seed none my-government/*.yaml
  zhifen check changes.yaml --json --lang en

Exit codes: 0 all may be recorded, 3 problems 有问题.`;
