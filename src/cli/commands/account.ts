import { Command } from 'commander';
import { type AccountabilityFound, askAccountability } from '../../service/ask/askAccountability.js';
import { type Block, reportBlocks } from '../../wording/report.js';
import { reportHtml, reportText } from '../../wording/reportForms.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { type WordsOptions, withWordsOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { viewOf, withMeaning } from '../session/session.js';
import { timesOf } from '../session/times.js';
import { writeResult } from '../session/writeResult.js';
import { jsonText } from '../text/jsonText.js';
import { reportData } from '../text/reportData.js';
import type { Session } from '../text/terminal.js';
import { localeOf, say } from '../text/view.js';

interface Options extends WordsOptions {
  readonly step?: string;
  readonly report?: string;
}

/** `account`: who answered for the steps of a case, as known then and as known now. */
export function accountCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('account'), session, explanation)
    .argument('<case>', say(session, '案件的标识或名称', 'a case by id or name'))
    .option('--step <step>', say(session, '只看这一步骤，写标识或名称', 'only this step, by id or name'))
    .option(
      '--report <file>',
      say(
        session,
        '报告连同责任凭证写入文件，.html 为可打印的网页；- 为标准输出',
        'write the report with its receipts to a file, as HTML to be printed where it ends in .html; - for standard output',
      ),
    );
  withWordsOptions(command, session);
  return command.action(async (words: string, options: Options) => finish(await account(session, words, options)));
}

async function account(session: Session, words: string, options: Options): Promise<number> {
  return withMeaning(session, options, async (context) => {
    const { terminal, language } = session;
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const id = await recordNamed(context, words, ['case'], within);
    const step = options.step === undefined ? null : await recordNamed(context, options.step, ['step'], within);
    const found = await askAccountability(context, { case: id, step, ...(await timesOf(context, options)) });
    const view = viewOf(session, found.snapshot);
    const blocks = reportBlocks(reportData(view, found), localeOf(view));
    if (options.json)
      terminal.out.print(jsonText({ ...found.accountability, receipt: found.check.receipt, receipts: found.receipts }));
    else if (options.report === undefined) terminal.out.print(reportText(blocks.filter(isNoReceipt)).trimEnd());
    if (options.report !== undefined) {
      const isPage = /\.html?$/i.test(options.report);
      const text = isPage ? reportHtml(blocks, language) : reportText(blocks);
      await writeResult(terminal, options.report, text, 'report');
    }
    return exitCodeOf(found);
  });
}

const isNoReceipt = ({ kind }: Block): boolean => kind !== 'receipt';

/** 4 where nobody is recorded as responsible for a step at its moment. */
function exitCodeOf({ accountability: { steps } }: AccountabilityFound): ExitCode {
  const isOpen = steps.some(
    ({ moment, asKnownNow }) => moment !== null && (asKnownNow?.performers ?? []).some(({ gap }) => gap !== null),
  );
  return isOpen ? ExitCode.gap : ExitCode.ok;
}

const explanation: Explanation = {
  summary: { zh: '责任倒查：案件各步骤当时由谁负责', en: 'who answered for the steps of a case' },
  description: {
    zh: '案件各步骤由谁办理，当时由谁负责、负总责、分管；按当时所知和按现在所知各列一遍。只陈述记录，不作评判。',
    en: 'Per step of a case: who acted, who was responsible, accountable and in charge, as known then and as known now. It states records and accuses nobody.',
  },
  examples: `zhifen account demo/case/reading-rooms
zhifen account 社区阅读室建设 --within demo --step 讨论决定
zhifen account demo/case/reading-rooms --report report.html
zhifen account demo/case/reading-rooms --report report.txt --lang en`,
  exits: { 4: { zh: '有步骤未载责任人', en: 'nobody is recorded as responsible for some step' } },
};
