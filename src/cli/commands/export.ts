import { extname } from 'node:path';
import { Argument, Command, Option } from 'commander';
import {
  type ExportFormat,
  type ExportName,
  exportFormats,
  exportNames,
  exportWords,
  fileTypes,
  formatsOf,
} from '../../exporting/formats.js';
import { fail } from '../../model/error.js';
import { noticeInForce } from '../../service/ask/noticeInForce.js';
import { parseReceipt } from '../../service/ask/verifyReceipt.js';
import { exportFile } from '../../service/exporting/exportFile.js';
import { exportEvidence } from '../../service/operate/evidence.js';
import { readRegularFile, whyUnreadable } from '../../util/regularFile.js';
import { ExitCode } from '../session/exitCode.js';
import { jsonOf, textOf } from '../session/given.js';
import { governmentAsked } from '../session/government.js';
import { withLanguage, withSystemOptions } from '../session/options.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { writeResult } from '../session/writeResult.js';
import { printable } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly format?: ExportFormat | 'evidence' | 'notice';
  readonly receipt?: string;
  readonly within?: string;
  readonly at?: string;
  readonly knownAt?: string;
  readonly out?: string;
  readonly template?: string;
}

/** `export`: documents and data of a government; what proves an answer, for a verifier without the ledger; a notice in the notation. */
export function exportCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('export')
    .summary('documents and data of a government; the evidence for a receipt 导出')
    .description(
      `${descriptions.join('\n')}\nevidence: everything that the answer of a receipt was read from, as it was recorded, with its place in the chain of\nthe ledger. \`zhifen verify --evidence\` checks it anywhere, without the ledger.\nnotice: the division of labour in force on a day, in the notation that \`zhifen record\` takes (docs/notation.md).\nevidence：责任凭证所据的全部变更集及散列链，可脱离账本核验。notice：某日有效的领导分工，写作 zhifen record 可以记入的通知。`,
    )
    .addArgument(new Argument('[what]', 'what to export 导出何物').choices(exportNames))
    .addOption(
      new Option('--format <format>', 'as what; unless given, as the name of the file ends 格式').choices([
        ...['evidence', 'notice'],
        ...exportFormats,
      ]),
    )
    .option('--out <file>', 'the file to write; standard output unless given 写入的文件')
    .option('--within <government>', 'the government, by id or name 政府')
    .option('--at <date>', 'the day; today unless given 日期')
    .option('--known-at <date>', 'as known then; now unless given 所知时点')
    .option('--template <file>', 'of .docx: the own template of an office 本单位的公文模板')
    .option('--receipt <file>', 'of evidence: the receipt as JSON, or - for standard input 责任凭证');
  withLanguage(withSystemOptions(command, session));
  return command
    .addHelpText('after', help)
    .action(async (what: ExportName | undefined, options: Options) => finish(await runExport(session, what, options)));
}

async function runExport(session: Session, what: ExportName | undefined, options: Options): Promise<number> {
  const format =
    options.format ?? exportFormats.find((each) => extname(options.out ?? '') === `.${fileTypes[each].ending}`);
  if (format === undefined)
    return fail('MISSING_FIELD', ['format'], { zh: '请给出 --format', en: 'say as what with --format' }, [
      ...(what === undefined ? ['evidence', 'notice'] : formatsOf(what)),
    ]);
  if (format === 'notice') return exportNotice(session, options);
  if (format === 'evidence') return exportReceipt(session, options);
  if (what === undefined)
    return fail('MISSING_FIELD', ['what'], { zh: '请指明导出何物', en: 'say what to export' }, [...exportNames]);
  return writeExport(session, what, format, options);
}

async function writeExport(
  { terminal, language }: Session,
  name: ExportName,
  format: ExportFormat,
  options: Options,
): Promise<number> {
  const { out, at, knownAt } = options;
  const isText = format === 'text' || format === 'html' || format === 'csv';
  if (out === undefined && !isText)
    return fail('MISSING_FIELD', ['out'], {
      zh: `${format} 不能在终端显示，请用 --out 给出文件名`,
      en: `${format} is no text: name a file with --out`,
    });
  const template = options.template === undefined ? null : await bytesOf(options.template);
  const file = await withSystem(options, async (context) =>
    exportFile(context, {
      ...{ name, format, language, at, knownAt, template },
      government: name === 'template' ? '' : await governmentAsked(context, options.within),
    }),
  );
  if (out === undefined) terminal.out.print(new TextDecoder().decode(file.bytes).trimEnd());
  else await writeResult(terminal, out, file.bytes, 'out');
  return ExitCode.ok;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readRegularFile(path, mostOfTemplate).catch((cause: unknown) => {
    const { zh, en } = whyUnreadable(cause);
    return fail('UNREADABLE_FILE', ['template'], {
      zh: `文件“${path}”无法读取（${zh}）`,
      en: `the file \`${path}\` cannot be read (${en})`,
    });
  });
}

const descriptions = exportNames.map(
  (name) => `${name}: ${exportWords[name].en} (${formatsOf(name).join(', ')}) ${exportWords[name].zh}`,
);

/** In bytes. */
const mostOfTemplate = 20 * 1024 * 1024;
async function exportReceipt({ terminal }: Session, options: Options): Promise<number> {
  const { receipt: file } = options;
  if (file === undefined) {
    const message = { zh: '导出 evidence 须给出 --receipt', en: 'evidence is exported for a --receipt' };
    return fail('MISSING_FIELD', ['receipt'], message, ['--receipt FILE']);
  }
  const receipt = parseReceipt(jsonOf(await textOf(terminal, file === '-' ? '-' : `@${file}`), '--receipt'), 'receipt');
  const evidence = await withSystem(options, (context) => exportEvidence(context, receipt));
  terminal.out.print(printable(JSON.stringify(evidence)));
  return ExitCode.ok;
}

async function exportNotice({ terminal, language }: Session, { at, ...options }: Options): Promise<number> {
  return withSystem(options, async (context) => {
    const { text, leftOut } = await noticeInForce(context, await governmentAsked(context, options.within), { at });
    terminal.out.print(printable(text.trimEnd()));
    if (leftOut.length > 0) {
      const ids = leftOut.join(', ');
      terminal.err.print(
        say(
          { language },
          `通知写不出的 ${leftOut.length} 项未列入：${ids}`,
          `${leftOut.length} left out, which no notice can say: ${ids}`,
        ),
      );
    }
    return ExitCode.ok;
  });
}

const help = `
Examples 示例:
  zhifen export division --within demo --at 2026-12-14 --out 分工.docx
  zhifen export template --out 模板.docx        # to make it one's own 改作本单位模板
  zhifen export division --within demo --template 模板.docx --out 分工.docx
  zhifen export --format evidence --receipt receipt.json > evidence.json
  zhifen verify --evidence evidence.json --checkpoint 400.checkpoint --public-key zhifen.pub
  zhifen export --format notice --within demo --at 2026-12-01 > notice.txt && zhifen check notice.txt

Exit codes: 0 exported, 2 usage, 3 no receipt, or one that the ledger does not bear out 凭证不合格.`;
