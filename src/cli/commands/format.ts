import { Command, Option } from 'commander';
import { problem } from '../../model/error.js';
import { parseNotice } from '../../notation/parse.js';
import { isNotice } from '../../service/changeFile.js';
import { type LocatedProblem, readText, refusedFile } from '../../service/yamlFile.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withLanguage } from '../session/options.js';
import { writeResult } from '../session/writeResult.js';
import { locatedText } from '../text/errorText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options {
  readonly write?: true;
  readonly check?: true;
}

/** `format`: notices in their usual form. */
export function formatCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('format'), session, explanation)
    .argument('<files...>', say(session, '按本写法写成的分工通知（.txt）', 'notices in the notation (.txt)'))
    .option('--write', say(session, '写回原文件；不写为标准输出', 'rewrites the files; standard output if absent'))
    .addOption(
      new Option(
        '--check',
        say(session, '只列出需要整理的文件，不作改动', 'changes nothing, and names the files that would change'),
      ).conflicts('write'),
    );
  withLanguage(command, session);
  return command.action(async (files: string[], options: Options) => finish(await format(session, files, options)));
}

async function format(session: Session, files: readonly string[], options: Options): Promise<number> {
  const { out, err } = session.terminal;
  const codes: ExitCode[] = [];
  for (const file of files) {
    const read = isNotice(file) ? await readUsual(file) : null;
    if (read === null) {
      err.print(say(session, `${file}：不是分工通知（.txt），未作改动。`, `${file}: no notice (.txt), left as it is.`));
    } else if ('problems' in read) {
      for (const each of read.problems) err.print(locatedText(each, session.language));
      codes.push(ExitCode.invalidData);
    } else if (options.write === undefined && options.check === undefined) {
      if (read.usual !== '') out.print(read.usual.trimEnd());
    } else if (read.usual !== read.source) {
      if (options.write) await writeResult(session.terminal, file, read.usual, 'files');
      else codes.push(ExitCode.findings);
      out.print(file);
    }
  }
  return Math.max(ExitCode.ok, ...codes);
}

type Read = { readonly source: string; readonly usual: string } | { readonly problems: readonly LocatedProblem[] };

/** A file and its usual form; what cannot be read as a notice has none. */
async function readUsual(file: string): Promise<Read> {
  const source = await readText(file);
  if (typeof source !== 'string') return source;
  const { usual, mistakes } = parseNotice(source);
  if (mistakes.length === 0) return { source, usual };
  return refusedFile(
    file,
    mistakes.map(({ message, ...place }) => ({ ...problem('INVALID_NOTICE', [], message), ...place })),
  );
}

const explanation: Explanation = {
  summary: { zh: '将分工通知整理成通行格式', en: 'notices in their usual form' },
  description: {
    zh: '将按 docs/notation.md 写成的分工通知整理成通行格式：缩进、空格、空行、标记和换行统一，文字、次序和说明不动，所记内容不变。有误的文件不改，逐处列出行、列。变更集（YAML、JSON）不作整理。',
    en: 'Writes notices in the notation of docs/notation.md in their usual form: indents, spaces, blank lines, marks and line ends are settled; words, order and comments stay, and so does what is recorded. A file with mistakes is not rewritten: they are told with line and column. Change sets (YAML, JSON) are left as they are.',
  },
  examples: `zhifen format 分工通知.txt
zhifen format --write notices/*.txt
zhifen format --check notices/*.txt`,
  exits: {
    0: { zh: '已整理，或无需整理', en: 'they are in their usual form' },
    1: { zh: '--check：有文件需要整理', en: '--check: a file would change' },
    3: { zh: '有文件有误', en: 'a file has mistakes' },
  },
};
