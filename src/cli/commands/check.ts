import { Command } from 'commander';
import { DomainError } from '../../model/error.js';
import { type ChangeFile, readChanges } from '../../service/changeFile.js';
import { checkRead } from '../../service/checkDraft.js';
import type { Context } from '../../service/context.js';
import { onTrial } from '../../service/createContext.js';
import { recordChanges } from '../../service/record/recordChanges.js';
import { type LocatedProblem, located } from '../../service/yamlFile.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
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
  const command = explained(new Command('check'), session, explanation).argument(
    '<files...>',
    say(session, '变更文件（YAML、JSON），或分工通知（.txt）', 'YAML, JSON, or a notice (.txt)'),
  );
  withSystemOptions(withOutputOptions(command, session), session);
  return command.action(async (files: string[], options: Options) => finish(await check(session, files, options)));
}

async function check(session: Session, files: readonly string[], options: Options): Promise<number> {
  const { terminal, language } = session;
  return withSystem(options, async (given) => {
    // What is recorded on trial to check the next file on top of it is gone with the process.
    const context = onTrial(given);
    const problems: LocatedProblem[] = [];
    for (const path of files)
      for (const file of await readChanges(context, path)) problems.push(...inOrder(await checkAndKeep(context, file)));
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

/** The problems of one change set; without any, the next ones are checked on top of it. */
async function checkAndKeep(context: Context, file: ChangeFile): Promise<readonly LocatedProblem[]> {
  const problems = await checkRead(context, file);
  if (problems.length > 0) return problems;
  try {
    if (!file.isRecorded) await recordChanges(context, file.input);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return located(file, error.problems);
    throw error;
  }
}

const explanation: Explanation = {
  summary: { zh: '检查变更文件能否记入', en: 'whether files of changes may be recorded' },
  description: {
    zh: '按所给次序检查变更文件，每个文件都在账本和前面无误的文件之上检查。一次列出全部问题，不作记录。',
    en: 'Checks files of changes in the order given, each on top of the ledger and of the files before it that were right. Tells all mistakes at once; records nothing.',
  },
  more: {
    zh: '每个问题一行：文件:行:列 代码 说明（路径） 建议。',
    en: 'Every problem is one line: file:line:column CODE message (path) suggestions.',
  },
  examples: `zhifen check changes.yaml
zhifen check --store memory: --seed none my-government/*.yaml
zhifen check changes.yaml --json --lang en`,
  exits: { 0: { zh: '均可记入', en: 'all may be recorded' }, 3: { zh: '有问题', en: 'there are problems' } },
};
