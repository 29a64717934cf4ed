import { Command } from 'commander';
import { type FindingCode, findingCodes, type Severity, severities } from '../../model/finding.js';
import { askFindings } from '../../service/ask/askFindings.js';
import { timesAsked } from '../../service/ask/timesAsked.js';
import { asOf, spanOf } from '../../service/moment.js';
import { severityWords } from '../../wording/labels.js';
import { ExitCode } from '../session/exitCode.js';
import { type AskingOptions, oneOf, withAskingOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { choicesBeside, withSystem } from '../session/session.js';
import { type TableOptions, withTableOption, writeTable } from '../session/writeTable.js';
import { findingsText } from '../text/findingText.js';
import { jsonText } from '../text/jsonText.js';
import { findingsTable } from '../text/tables.js';
import type { Session } from '../text/terminal.js';

interface Options extends AskingOptions, TableOptions {
  readonly code?: readonly FindingCode[];
  readonly severity?: readonly Severity[];
  readonly from?: string;
  readonly to?: string;
}

const severitiesInChinese = Object.fromEntries(severities.map((each) => [severityWords[each].zh, each]));

/** `findings`: what needs attention. */
export function findingsCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('findings')
    .summary('gaps, conflicts and other things to look at 核查发现')
    .description(
      'Gaps, conflicts, overlaps, double absences, lapsed delegations and the like.\n缺口、冲突、重叠、同时不在岗、失效的委托等。',
    )
    .option('--code <codes>', `only these: ${findingCodes.join(',')} 代码`, oneOf(findingCodes))
    .option(
      '--severity <severities>',
      `only these: ${severities.join(',')} 程度`,
      oneOf(severities, severitiesInChinese),
    )
    .option('--from <time>', 'look ahead over a span that begins here, instead of --at 时段起')
    .option('--to <time>', 'the span ends here 时段止');
  withAskingOptions(withTableOption(command), session);
  return command
    .addHelpText('after', help)
    .action(async (options: Options) => finish(await findings(session, options)));
}

async function findings(session: Session, options: Options): Promise<number> {
  const { terminal, language } = session;
  return withSystem(options, async (context) => {
    const { code: codes = null, severity } = options;
    const span = spanOf(context, options);
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const all = await askFindings(context, { within, codes, span, ...(await asOf(context, options)) });
    const wanted = all.filter(({ finding }) => severity === undefined || severity.includes(finding.severity));
    const asked = await timesAsked(
      { choices: choicesBeside(options, session) },
      wanted.map(({ finding }) => finding),
    );
    const found = wanted.map((each, index) => ({ ...each, timesAsked: asked[index] ?? null }));
    if (options.table !== undefined) {
      await writeTable(terminal, options.table, findingsTable({ language }, found));
      return found.length > 0 ? ExitCode.findings : ExitCode.ok;
    }
    terminal.out.print(
      options.json
        ? jsonText(
            found.map(({ finding, snapshot, ...stretch }) => ({
              ...finding,
              ...stretch,
              government: snapshot.government,
            })),
          )
        : findingsText({ language, colors: terminal.out.colors }, found),
    );
    return found.length > 0 ? ExitCode.findings : ExitCode.ok;
  });
}

const help = `
Examples 示例:
  zhifen findings --within demo
  zhifen findings --within demo --at 2026-08-12 --code GAP,CONFLICT
  zhifen findings --severity error --json
  zhifen findings --within demo --from 2026-11-23 --to 2026-12-21 --code GAP
  zhifen findings --within demo --table findings.csv

Exit codes: 0 none, 1 findings 有发现, 2 usage.`;
