import { Command } from 'commander';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import { parseChangeSet } from '../../model/changeSet.js';
import { DomainError, failOnProblems } from '../../model/error.js';
import type { Finding } from '../../model/finding.js';
import type { Language } from '../../model/text.js';
import { showInstant } from '../../model/time.js';
import { type ChangeFile, readChanges } from '../../service/changeFile.js';
import type { Context } from '../../service/context.js';
import { findingsCausedBy } from '../../service/record/findingsCausedBy.js';
import { recordChanges } from '../../service/record/recordChanges.js';
import { type InputFile, located } from '../../service/yamlFile.js';
import { ExitCode, exitWords } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withAll, withLedgerOptions, withOutputOptions } from '../session/options.js';
import { type LedgerOptions, withLedger } from '../session/session.js';
import { findingsText } from '../text/findingText.js';
import { jsonText } from '../text/jsonText.js';
import { madeText } from '../text/madeText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends LedgerOptions {
  readonly all?: true;
  readonly json?: true;
}

/** `record`: files of changes, each recorded all or nothing. */
export function recordCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('record'), session, explanation).argument(
    '<files...>',
    say(session, '变更文件（YAML、JSON），或分工通知（.txt）', 'YAML, JSON, or a notice (.txt)'),
  );
  withLedgerOptions(withOutputOptions(withAll(command, session), session), session);
  return command.action(async (files: string[], options: Options) => finish(await record(session, files, options)));
}

async function record(session: Session, paths: readonly string[], options: Options): Promise<number> {
  return withLedger(session, options, 'whenEmpty', async (context) => {
    const files = (await Promise.all(paths.map((path) => readChanges(context, path)))).flat();
    failOnProblems(files.flatMap(({ problems }) => problems));
    const recorded: Recorded[] = [];
    const tell = (one: Recorded | null, text: string) => {
      if (one !== null) recorded.push(one);
      if (!options.json) session.terminal.out.print(text);
    };
    try {
      for (const path of paths) await recordAll(context, { session, path, all: options.all, tell });
    } finally {
      // Also what was recorded before the one that may not be.
      if (options.json) session.terminal.out.print(jsonText(recorded));
    }
    return recorded.some(({ findings }) => findings.length > 0) ? ExitCode.findings : ExitCode.ok;
  });
}

/** What is told of a change set, for programs. */
interface Recorded extends Pick<RecordedChangeSet, 'revision' | 'recordedAt' | 'commandId'> {
  readonly madeIds: readonly string[];
  readonly findings: readonly Finding[];
}

interface Recording {
  readonly session: Session;
  readonly path: string;
  readonly all: true | undefined;
  readonly tell: (recorded: Recorded | null, text: string) => void;
}

/** The change sets of a file, one after the other. What a notice comes to depends on what was recorded before it. */
async function recordAll(context: Context, { session, path, all, tell }: Recording): Promise<void> {
  const { language, terminal } = session;
  for (const file of await readChanges(context, path)) {
    failOnProblems(file.problems);
    const name = nameOf(language, file);
    if (file.isRecorded) {
      tell(
        null,
        say({ language }, `${name}：所载已全部在账本中，没有变化`, `${name}: all of it stands in the ledger already`),
      );
      continue;
    }
    const before = (await context.store.head()).revision;
    const changeSet = await recordFile(context, file);
    const findings = await findingsCausedBy(context, changeSet);
    const { revision, recordedAt, commandId } = changeSet;
    const madeIds = [...parseChangeSet(file.input, context.timeZone).made];
    tell(
      { revision, recordedAt, commandId, madeIds, findings: findings.map(({ finding }) => finding) },
      [
        recordedText(language, name, changeSet, revision <= before, context.timeZone),
        ...madeText(language, madeIds),
        ...(findings.length > 0 ? [findingsText({ language, colors: terminal.out.colors, all }, findings)] : []),
      ].join('\n'),
    );
  }
}

/** A file by its path; of several change sets in it, which one. */
const nameOf = (language: Language, { path, number }: ChangeFile): string =>
  number === null ? path : say({ language }, `${path}（第 ${number} 个变更集）`, `${path} (change set ${number})`);

/** What is wrong with the file is told with its line; what is not its fault, as it is. */
async function recordFile(context: Context, file: InputFile): Promise<RecordedChangeSet> {
  try {
    return await recordChanges(context, file.input);
  } catch (error) {
    if (!(error instanceof DomainError) || error.problems.every(({ path }) => path.length === 0)) throw error;
    const [first, ...others] = located(file, error.problems);
    throw first === undefined ? error : new DomainError([first, ...others]);
  }
}

function recordedText(
  language: Language,
  path: string,
  { revision, recordedAt, changes }: RecordedChangeSet,
  known: boolean,
  timeZone: string,
): string {
  const at = showInstant(recordedAt, timeZone);
  return known
    ? say(
        { language },
        `${path}：此前已记入（第 ${revision} 版，${at}）`,
        `${path}: recorded before (revision ${revision}, ${at})`,
      )
    : say(
        { language },
        `${path}：已记入第 ${revision} 版（${at}），${changes.length} 项变更`,
        `${path}: recorded as revision ${revision} (${at}), ${changes.length} changes`,
      );
}

const explanation: Explanation = {
  summary: { zh: '记入变更文件', en: 'record files of changes' },
  description: {
    zh: '按所给次序记入变更文件，每个文件或全部记入、或全不记入，并列出由此产生的发现。已记入的不重复；遇到不能记入的文件即停。',
    en: 'Records files of changes in the order given, each all or nothing, and tells the findings that they cause. A file that was recorded before is not recorded twice. Stops at the first file that may not be recorded.',
  },
  examples: `zhifen check leave.yaml && zhifen record leave.yaml
zhifen record my-government/*.yaml --data /var/lib/zhifen
zhifen record leave.yaml --json`,
  exits: {
    0: { zh: '已记入', en: 'recorded' },
    1: { zh: '已记入，并有发现', en: 'recorded, with findings' },
    3: exitWords[3],
  },
};
