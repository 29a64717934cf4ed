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
  isPacked,
} from '../../exporting/formats.js';
import { fail } from '../../model/error.js';
import type { Kind } from '../../model/record.js';
import { noticeInForce } from '../../service/ask/noticeInForce.js';
import { parseReceipt } from '../../service/ask/verifyReceipt.js';
import { exportEvidence } from '../../service/operate/evidence.js';
import { dateOption } from '../session/dates.js';
import { ExitCode } from '../session/exitCode.js';
import { jsonOf, textOf } from '../session/given.js';
import { governmentAsked } from '../session/government.js';
import { type Explanation, explained, inBoth } from '../session/help.js';
import { withLanguage, withSystemOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { readTemplate } from '../session/template.js';
import { withSettings } from '../session/withSettings.js';
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
  readonly of?: string;
  readonly from?: string;
  readonly number?: string;
  readonly public?: true;
  readonly template?: string;
}

/** `export`: documents and data of a government; what proves an answer, for a verifier without the ledger; a notice in the notation. */
export function exportCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('export'), session, explanation)
    .addArgument(new Argument('[what]', say(session, '导出何物', 'what to export')).choices(exportNames))
    .addOption(
      new Option(
        '--format <format>',
        say(session, '导出为什么格式；不写则按文件名的结尾', 'as what; as the name of the file ends if absent'),
      ).choices(['evidence', 'notice', ...exportFormats]),
    )
    .option('--out <file>', say(session, '写入的文件；不写为标准输出', 'the file to write; standard output if absent'))
    .option('--within <government>', say(session, '哪个政府，写标识或名称', 'the government, by id or name'))
    .addOption(dateOption(session, '--at <date>', { zh: '何日；不写为今天', en: 'the day; today if absent' }))
    .addOption(
      dateOption(session, '--known-at <date>', { zh: '按何时所知；不写为现在', en: 'as known then; now if absent' }),
    )
    .option(
      '--of <who>',
      say(
        session,
        '谁的：职位、机构、不在岗者，或者某条不在岗记录',
        'whose: a post or unit, who is away, or an absence',
      ),
    )
    .addOption(
      dateOption(session, '--from <date>', { zh: '新旧对照：调整前的日期', en: 'of a comparison: the earlier day' }),
    )
    .option(
      '--number <number>',
      say(session, '通知的文号，写明则加红色版头', 'of a notice: its number, which gives it the red heading'),
    )
    .option('--public', say(session, '公开版：不含人员、任职、不在岗', 'without people, who holds what, and absences'))
    .option(
      '--receipt <file>',
      say(
        session,
        'evidence 所据的责任凭证（JSON）；- 为标准输入',
        'of evidence: the receipt as JSON, or - for standard input',
      ),
    );
  withLanguage(withSystemOptions(withSettings(command, session, 'template'), session), session);
  return command.action(async (what: ExportName | undefined, options: Options) =>
    finish(await runExport(session, what, options)),
  );
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
  if (out === undefined && isPacked(format))
    return fail('MISSING_FIELD', ['out'], {
      zh: `${format} 不能在终端显示，请用 --out 给出文件名`,
      en: `${format} is no text: name a file with --out`,
    });
  const template = await readTemplate(options.template);
  const { from, number, public: isPublic = false } = options;
  // What writes all these formats is loaded only where it is asked for.
  const { exportFile } = await import('../../service/exporting/exportFile.js');
  const file = await withSystem(options, async (context) => {
    const within = name === 'template' ? '' : await governmentAsked(context, options.within);
    const of = options.of === undefined ? null : await recordNamed(context, options.of, kindsOf[name] ?? [], within);
    return exportFile(context, { name, format, language, at, knownAt, template, from, number, isPublic, within, of });
  });
  if (out === undefined) terminal.out.print(new TextDecoder().decode(file.bytes).trimEnd());
  else await writeResult(terminal, out, file.bytes, 'out');
  return ExitCode.ok;
}

/** What a document may be of. */
const kindsOf: Readonly<Partial<Record<ExportName, readonly Kind[]>>> = {
  absence: ['person', 'post', 'absence'],
  duties: ['post', 'organization'],
};

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

const explanation: Explanation = {
  summary: {
    zh: '导出一个政府的文书和数据，或责任凭证的证据',
    en: 'documents and data of a government; the evidence for a receipt',
  },
  description: inBoth(
    (say) => `${exportNames
      .map((name) => {
        const { zh, en } = exportWords[name];
        return say(
          `${name}：${zh}（${formatsOf(name).join('、')}）。`,
          `${name}: ${en} (${formatsOf(name).join(', ')}).`,
        );
      })
      .join('\n')}
${say(
  'evidence：责任凭证所据的全部变更集，连同各自在散列链中的位置；任何地方可用 zhifen verify --evidence 核验，无需账本。',
  'evidence: everything that the answer of a receipt was read from, as it was recorded, with its place in the chain of the ledger. `zhifen verify --evidence` checks it anywhere, without the ledger.',
)}
${say(
  'notice：某日有效的领导分工，写成 zhifen record 可以记入的通知（见 docs/notation.md）。',
  'notice: the division of labour in force on a day, in the notation that `zhifen record` takes (docs/notation.md).',
)}`,
  ),
  more: {
    zh: '先导出 template，改成本单位的公文模板，再用 --template 套用。',
    en: 'Export template, make it your own, and give it with --template.',
  },
  examples: `zhifen export division --within demo --at 2026-12-14 --out 分工.docx
zhifen export division --within demo --number 示例政发〔2026〕51号 --out 分工.docx
zhifen export template --out 模板.docx
zhifen export division --within demo --template 模板.docx --out 分工.docx
zhifen export --format evidence --receipt receipt.json > evidence.json
zhifen verify --evidence evidence.json --checkpoint 400.checkpoint --public-key zhifen.pub
zhifen export --format notice --within demo --at 2026-12-01 > notice.txt && zhifen check notice.txt`,
  exits: {
    0: { zh: '已导出', en: 'exported' },
    3: { zh: '责任凭证不合格，或账本不予证实', en: 'no receipt, or one that the ledger does not bear out' },
  },
};
