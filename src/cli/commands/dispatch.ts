import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { type Certainty, certainties } from '../../model/certainty.js';
import { fail } from '../../model/error.js';
import { askDispatch } from '../../service/ask/askDispatch.js';
import type { Context } from '../../service/context.js';
import { asOf } from '../../service/moment.js';
import { csvRows } from '../../wording/csv.js';
import { ExitCode, exitWords } from '../session/exitCode.js';
import { textOf } from '../session/given.js';
import { type Explanation, explained } from '../session/help.js';
import { type ModesOptions, oneOf, type WordsOptions, withModes, withWordsOptions } from '../session/options.js';
import { progressTo } from '../session/progress.js';
import { recordNamed } from '../session/recordNamed.js';
import { viewOf, withMeaning } from '../session/session.js';
import { answerHead, dispatchedRow } from '../text/dispatchText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends WordsOptions, ModesOptions {
  readonly out: string;
  readonly column?: string;
  readonly minCertainty?: readonly Certainty[];
}

/** `dispatch`: whose matter each row of a file is. */
export function dispatchCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('dispatch'), session, explanation)
    .argument(
      '<file>',
      say(session, '工单文件（CSV，UTF-8）；- 为标准输入', 'a CSV file in UTF-8, or - for standard input'),
    )
    .requiredOption(
      '--out <file>',
      say(session, '结果文件；已有的接着办', 'where the answers go; what stands there already is continued'),
    )
    .option(
      '--column <name>',
      say(
        session,
        '原话所在的列；不写则为 text、内容 或最后一列',
        'the column with the words; else text, 内容 or the last',
      ),
    )
    .option(
      '--min-certainty <level>',
      say(session, '把握低于此的按所指不明处理', 'what is less sure is told as unclear'),
      oneOf(session, certainties),
    );
  withWordsOptions(withModes(command, session), session);
  return command.action(async (file: string, options: Options) => finish(await dispatch(session, file, options)));
}

interface Tickets {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly column: number;
}

async function dispatch(session: Session, file: string, options: Options): Promise<number> {
  const tickets = ticketsIn(await textOf(session.terminal, file === '-' ? '-' : `@${file}`), options.column);
  const head = [...tickets.head, ...answerHead(session.language)];
  const done = await answeredIn(options.out, head, tickets);
  const progress = progressTo(session, { zh: '派单', en: 'dispatched' });
  return withMeaning(session, options, async (context) => {
    for (let start = done; start < tickets.rows.length; start += rowsAtOnce) {
      const rows = tickets.rows.slice(start, start + rowsAtOnce);
      const answers = await answersTo(session, context, rows, tickets.column, options);
      // A row that was written is whole: what is cut off by a fault is the end of the file alone.
      await appendFile(options.out, csvRows(answers));
      progress(start + rows.length, tickets.rows.length);
    }
    const { length } = tickets.rows;
    session.terminal.err.print(
      say(
        session,
        `共 ${length} 件，此次认定 ${length - done} 件：${options.out}`,
        `${length} in all, ${length - done} answered now: ${options.out}`,
      ),
    );
    return ExitCode.ok;
  });
}

const rowsAtOnce = 100;

async function answersTo(
  session: Session,
  context: Context,
  rows: Tickets['rows'],
  column: number,
  options: Options,
): Promise<readonly (readonly string[])[]> {
  const within =
    options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
  const question = {
    ...(await asOf(context, options)),
    ...{ within, modes: options.modes ?? null, minCertainty: options.minCertainty?.[0] ?? null },
    tickets: rows.map((row) => ({ text: row[column] ?? '' })),
  };
  const answers: (readonly string[])[] = [];
  for await (const found of askDispatch(context, question))
    answers.push([...(rows[answers.length] ?? []), ...dispatchedRow(viewOf(session, found.snapshot), found)]);
  return answers;
}

function ticketsIn(text: string, named: string | undefined): Tickets {
  const [head, ...rows] = recordsOf(text);
  if (head === undefined)
    return fail('INVALID_VALUE', ['file'], { zh: '文件中没有标题行', en: 'the file has no heading' });
  const wanted = named === undefined ? ['text', '内容', '原话'] : [named];
  const column = head.findIndex((name) => wanted.includes(name.trim()));
  if (column < 0 && named !== undefined)
    return fail('INVALID_VALUE', ['column'], { zh: `没有“${named}”一列`, en: `there is no column \`${named}\`` }, [
      ...head,
    ]);
  return { head, rows, column: column < 0 ? head.length - 1 : column };
}

function recordsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, relaxColumnCount: true, skipEmptyLines: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return fail('INVALID_VALUE', ['file'], { zh: `不是 CSV：${why}`, en: `is no CSV: ${why}` });
  }
}

/** How many rows are answered already; the file is begun where there is none, and is refused where it is about others. */
async function answeredIn(out: string, head: readonly string[], tickets: Tickets): Promise<number> {
  const text = await readFile(out, 'utf8').catch(() => null);
  if (text === null || text === '') {
    await writeFile(out, `\uFEFF${csvRows([head])}`);
    return 0;
  }
  const whole = wholeRows(text);
  const [first, ...answered] = recordsOf(whole);
  const isSame =
    digest([first ?? []]) === digest([head]) &&
    digest(answered.map((row) => row.slice(0, tickets.head.length))) ===
      digest(tickets.rows.slice(0, answered.length).map((row) => recordsOf(csvRows([row]))[0] ?? []));
  if (!isSame)
    return fail('INVALID_VALUE', ['out'], {
      zh: `“${out}”是另一些工单的结果，请另写一个文件`,
      en: `\`${out}\` has answers about other tickets: write to another file`,
    });
  if (whole.length < text.length) await writeFile(out, whole);
  return answered.length;
}

/** Without the end that a fault cut off, which is written again; a row may have ends of lines in its cells. */
function wholeRows(text: string): string {
  for (let end = text.lastIndexOf('\r\n'); end > 0; end = text.lastIndexOf('\r\n', end - 1)) {
    const rows = text.slice(0, end + 2);
    if ((rows.match(/"/g)?.length ?? 0) % 2 === 0) return rows;
  }
  return '';
}

const digest = (rows: readonly (readonly string[])[]): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('hex');

const explanation: Explanation = {
  summary: { zh: '派单：逐行认定一件事归谁办', en: 'whose matter each text of a file is' },
  description: {
    zh: '读有标题行的 CSV 文件，再写出一份，每行加上由谁主办、配合、分管、履行。所指不明的列出各种可能，不作推定。',
    en: 'Reads a CSV file with a heading, and writes it again with who leads, cooperates, is in charge and performs.',
  },
  more: {
    zh: '增加的列：把握、理解为、主办、配合、分管、由谁履行、依据、可能是。办到一半的文件从最后一个完整的行之后接着办。',
    en: 'Columns that are added: certainty, understood as, leads, cooperates, in charge, performs, articles, may be. A file that was begun is continued after its last whole row.',
  },
  examples: `zhifen dispatch tickets.csv --out answers.csv --within demo
zhifen dispatch tickets.csv --out answers.csv --within demo --column 诉求内容 --min-certainty probable`,
  exits: { 0: { zh: '已写出', en: 'written' }, 3: exitWords[3] },
};
