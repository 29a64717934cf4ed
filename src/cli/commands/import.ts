import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Command, Option } from 'commander';
import { failOnLargeFile } from '../../importing/files/paper.js';
import { importKindWords } from '../../importing/kinds.js';
import { templateRows } from '../../importing/tables/sheet.js';
import { type TemplateName, templateNames } from '../../importing/tables/templates.js';
import { DomainError, fail, type Problem } from '../../model/error.js';
import { limits } from '../../model/limits.js';
import type { Context } from '../../service/context.js';
import { type ImportedDraft, importDraft } from '../../service/importing/importDraft.js';
import { isTooLarge, readRegularFile, whyUnreadable } from '../../util/regularFile.js';
import { dateOption } from '../session/dates.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withOutputOptions, withSystemOptions } from '../session/options.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { writeResult } from '../session/writeResult.js';
import { writeTable } from '../session/writeTable.js';
import { locatedText } from '../text/errorText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { inLanguage, say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly government?: string;
  readonly out?: string;
  readonly json?: true;
  readonly template?: TemplateName;
  readonly whole?: true;
  readonly leftOn?: string;
}

/** `import`: what an office wrote as drafts, to be checked, previewed and recorded. */
export function importCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('import'), session, explanation)
    .argument(
      '[files...]',
      say(
        session,
        '.docx、.doc、.pdf、网页、.txt、.xlsx 或 .csv 文件',
        '.docx, .doc, .pdf, saved pages, .txt, .xlsx or .csv',
      ),
    )
    .option(
      '--government <government>',
      say(
        session,
        '文件所属的政府，写标识或名称；不写则看文件',
        'whose files they are, by id or name; as they say if absent',
      ),
    )
    .option(
      '--out <file>',
      say(
        session,
        '草稿写入的文件，几个文件的写入文件夹；不写为标准输出',
        'the file for the draft, for several files a folder; standard output if absent',
      ),
    );
  command
    .option(
      '--whole',
      say(
        session,
        '名册列了所涉单位全部在任人员：名册中没有的，可能已离任',
        'the roster has everybody who is in office in the units that it names: who is not in it may have left',
      ),
    )
    .addOption(
      dateOption(session, '--left-on <date>', {
        zh: '已离任而名册、目录未写明日期的，自何日起不再任职；不写则列为问题',
        en: 'from which day on those are out of office whose day of leaving the file does not tell; a question if absent',
      }),
    );
  command.addOption(
    new Option(
      '--template <table>',
      say(
        session,
        '不读文件，写出一种表格的表头和示例：--out 以 .csv 或 .xlsx 结尾',
        'reads no file: writes the headers of a table with rows of examples, to --out as .csv or .xlsx',
      ),
    ).choices(templateNames),
  );
  withSystemOptions(withOutputOptions(command, session), session);
  return command.action(async (files: string[], options: Options) => finish(await runImport(session, files, options)));
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** What became of one file. */
type Result =
  | {
      readonly file: string;
      readonly draft: ImportedDraft;
      readonly content: string | null;
      readonly out: string | null;
    }
  | { readonly file: string; readonly problems: readonly Problem[] };

/** A table to fill in: its headers, and rows of examples to be written over. */
async function writeTemplate({ terminal, language }: Session, name: TemplateName, out?: string): Promise<number> {
  if (out === undefined)
    return fail('MISSING_FIELD', ['out'], {
      zh: '请用 --out 给出模板写入的文件，以 .csv 或 .xlsx 结尾',
      en: 'name the file for the template with --out, ending in .csv or .xlsx',
    });
  const [head = [], ...rows] = templateRows(name, language);
  await writeTable(terminal, out, { head, rows, origin: [] });
  return ExitCode.ok;
}

async function runImport(session: Session, files: readonly string[], options: Options): Promise<number> {
  const { out, err } = session.terminal;
  if (options.template !== undefined) return writeTemplate(session, options.template, options.out);
  if (files.length === 0)
    return fail('MISSING_FIELD', ['files'], {
      zh: '请给出要读取的文件，或者用 --template 写出表格模板',
      en: 'name the files to be read, or a table to fill in with --template',
    });
  if (files.length > 1 && options.json === undefined && !isFolder(options.out ?? ''))
    return fail('MISSING_FIELD', ['out'], {
      zh: '有几个文件，请用 --out 给出草稿写入的文件夹，须已建立',
      en: 'there are several files: name a folder for the drafts with --out, which is there already',
    });
  return withSystem(options, async (context) => {
    const results: Result[] = [];
    for (const [index, file] of files.entries()) {
      if (files.length > 1) err.print(`[${index + 1}/${files.length}] ${file}`);
      const result = await resultOf(session, context, file, options);
      results.push(result);
      if (options.json) continue;
      // A draft on standard output is for the next program; what is said of it is for who watches.
      const told = options.out === undefined ? err : out;
      if (options.out === undefined && 'draft' in result && result.content !== null)
        out.print(result.content.trimEnd());
      told.print(toldOf(session, result));
    }
    if (options.json) out.print(jsonText(results.map(jsonOf)));
    const refused = results.some((result) => 'problems' in result);
    const open = results.some((result) => 'draft' in result && result.draft.problems.length > 0);
    return refused ? ExitCode.invalidData : open ? ExitCode.findings : ExitCode.ok;
  });
}

/** What is wrong with one file keeps none of the others. */
async function resultOf(
  { terminal }: Session,
  context: Context,
  file: string,
  { government, out, whole, leftOn }: Options,
): Promise<Result> {
  try {
    const draft = await importDraft(context, {
      name: basename(file),
      bytes: await bytesOf(file),
      government: government ?? null,
      ...{ isWhole: whole === true, leftOn },
    });
    // A change set holds no place for what is open: it is whole, or it is not written.
    const content = draft.text ?? (draft.problems.length > 0 ? null : await yamlOf(draft));
    const path = out === undefined || content === null ? null : await pathOf(out, file, draft, content);
    if (path !== null && content !== null) await writeResult(terminal, path, content, 'out');
    return { file, draft, content, out: path };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { file, problems: error.problems };
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (/^https?:\/\//u.test(file))
    fail('UNREADABLE_FILE', [], {
      zh: '不从网上读取：请在浏览器中将网页另存为 .html，再导入该文件',
      en: 'nothing is fetched: save the page as .html with the browser, and import that',
    });
  return readRegularFile(file, limits.documentBytes).catch((cause: unknown) => {
    if (isTooLarge(cause)) failOnLargeFile(statSync(file).size);
    const { zh, en } = whyUnreadable(cause);
    return fail('UNREADABLE_FILE', [], { zh: `文件无法读取（${zh}）`, en: `the file cannot be read (${en})` });
  });
}

/** A change set as `zhifen record` takes it. */
async function yamlOf({ input }: ImportedDraft): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(input, { lineWidth: 0 });
}

/** Where a draft is written to: `check` and `record` tell by the ending what it is. What a person may have mended stays. */
async function pathOf(out: string, file: string, { text }: ImportedDraft, content: string): Promise<string> {
  const ending = text === null ? '.yaml' : '.txt';
  const path = isFolder(out) ? join(out, basename(file, extname(file)) + ending) : out;
  if (path === '-') return path;
  if (extname(path) !== ending)
    fail('INVALID_VALUE', ['out'], {
      zh: `草稿文件“${path}”须以 ${ending} 结尾`,
      en: `the name of the draft \`${path}\` has to end in ${ending}`,
    });
  if (existsSync(path) && (await readFile(path, 'utf8')) !== content)
    fail('INVALID_VALUE', ['out'], {
      zh: `已有文件“${path}”，内容不同，不作覆盖：请另取名称，或者先移走`,
      en: `there is a file \`${path}\` with other content, which is kept: choose another name, or move it away`,
    });
  return path;
}

const jsonOf = (result: Result): object =>
  'problems' in result
    ? { file: result.file, problems: result.problems }
    : {
        ...{ file: result.file, out: result.out, kind: result.draft.kind, government: result.draft.government },
        ...{ isRecorded: result.draft.isRecorded, coverage: result.draft.coverage, remarks: result.draft.remarks },
        ...{
          problems: result.draft.problems,
          text: result.draft.text,
          changeSet: result.draft.text === null ? result.draft.input : null,
        },
      };

/** What was read, what was not, what is open, and what comes next. */
function toldOf(session: Session, result: Result): string {
  const { language } = session;
  const { file } = result;
  if ('problems' in result)
    return result.problems.map((each) => locatedText({ ...each, file, line: 1, column: 1 }, language)).join('\n');
  const { draft, out } = result;
  const place = draft.text === null ? file : (out ?? say(session, '草稿', 'draft'));
  const made = out === null ? file : `${file} → ${out}`;
  return [
    `${made}: ${inLanguage(session, importKindWords[draft.kind])}${say(session, '，', ', ')}${coverageText(session, draft)}`,
    ...draft.remarks.map((each) => `  ${inLanguage(session, each)}`),
    ...draft.problems.map((each) => locatedText({ ...each, file: place }, language)),
    nextText(session, draft, out),
  ].join('\n');
}

function coverageText(session: Session, { coverage: { all, unread } }: ImportedDraft): string {
  return unread === 0
    ? say(session, `${all} 行、段均已读取`, `all ${all} lines or paragraphs were read`)
    : say(session, `${all} 行、段中 ${unread} 处未读`, `${unread} of ${all} lines or paragraphs were not read`);
}

function nextText(
  session: Session,
  { isRecorded, problems, text, coverage, remarks }: ImportedDraft,
  out: string | null,
): string {
  const count = problems.length;
  const state =
    count > 0
      ? say(session, `${count} 处未定。`, `${count} open. `)
      : say(session, '没有未定之处。', 'Nothing is open. ');
  if (isRecorded && count === 0)
    return coverage.unread + remarks.length > 0
      ? say(
          session,
          '读取的均已在账本中；未读取的见上。',
          'All that was read is recorded already; what was not read stands above.',
        )
      : say(session, '所载均已在账本中，无需记入。', 'All of it is recorded already: there is nothing to record.');
  if (count > 0 && text === null)
    return state + say(session, '请在表格中写明后再导入。', 'Decide them in the table, and import it again.');
  if (out === null) return state + say(session, '下一步：用 --out 写入文件。', 'Next: write it to a file with --out.');
  return count > 0
    ? state +
        say(
          session,
          `下一步：在 ${out} 中逐处写明，再 zhifen check ${out}`,
          `Next: decide each in ${out}, then zhifen check ${out}`,
        )
    : state +
        say(
          session,
          `下一步：zhifen preview ${out}，再 zhifen record ${out}`,
          `Next: zhifen preview ${out}, then zhifen record ${out}`,
        );
}

const explanation: Explanation = {
  summary: { zh: '由文件起草变更', en: 'what an office wrote as drafts' },
  description: {
    zh: '读取分工通知、名册等文件，写成草稿：通知写成 docs/notation.md 的写法（.txt），表格写成变更集（.yaml）。不作记录，不猜测；未定之处逐一列明，写明后检查、预览、记入。同一文件再次导入，没有可记的；改动后再导入，只记差异。名册、目录写明已离任的，终止其任职；没有提到的人不作离任处理，除非以 --whole 指明名册列了全部在任人员。',
    en: 'Reads notices, rosters and other files and writes drafts: of a notice in the notation of docs/notation.md (.txt), of a table as a change set (.yaml). Nothing is recorded and nothing is guessed; what is open is told with its place, to be decided before check, preview and record. The same file again leaves nothing to record, a mended one the difference. Who left by a roster or a directory is ended; whom it does not name has not left, unless --whole says that it has everybody.',
  },
  more: {
    zh: '扫描件、加密文件、图片、旧版 .xls 不能读取，会说明原因和办法（docs/importing.md）。',
    en: 'Scans, encrypted files, pictures and old .xls are refused, with the reason and what to do (docs/importing.md).',
  },
  examples: `zhifen import 分工通知.docx --out 分工通知.txt
zhifen import 名册.xlsx --government demo --out 名册.yaml
zhifen import users.json --left-on 2026-12-01 --out 人员.yaml
zhifen import notices/*.docx --out drafts
zhifen import --template roster --out roster.xlsx`,
  exits: {
    0: { zh: '没有未定之处', en: 'nothing is open' },
    1: { zh: '有未定之处', en: 'something is open' },
    3: { zh: '有文件不能读取', en: 'a file cannot be read' },
  },
};
