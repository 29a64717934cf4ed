import { Command } from 'commander';
import { acknowledgedIn } from '../../engine/findings/acknowledged.js';
import { type FindingCode, findingCodes, type Severity, severities } from '../../model/finding.js';
import { askFindings } from '../../service/ask/askFindings.js';
import { viewsOf } from '../../service/ask/findRecords.js';
import { recordsBegin } from '../../service/ask/recordsBegin.js';
import { timesAsked } from '../../service/ask/timesAsked.js';
import { spanOf } from '../../service/moment.js';
import { findingWords, severityWords } from '../../wording/labels.js';
import { dateOption } from '../session/dates.js';
import { ExitCode, exitWords } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { type AskingOptions, oneOf, withAll, withAskingOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { choicesBeside, withSystem } from '../session/session.js';
import { timesOf } from '../session/times.js';
import { type TableOptions, withTableOption, writeTable } from '../session/writeTable.js';
import { findingsText } from '../text/findingText.js';
import { jsonText } from '../text/jsonText.js';
import { findingsTable } from '../text/tables.js';
import type { Session } from '../text/terminal.js';
import { beginText, say } from '../text/view.js';

interface Options extends AskingOptions, TableOptions {
  readonly code?: readonly FindingCode[];
  readonly severity?: readonly Severity[];
  readonly all?: true;
  readonly from?: string;
  readonly to?: string;
}

const codesInChinese = Object.fromEntries(findingCodes.map((each) => [findingWords[each].zh, each]));
const severitiesInChinese = Object.fromEntries(severities.map((each) => [severityWords[each].zh, each]));

/** `findings`: what needs attention. */
export function findingsCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('findings'), session, explanation)
    .option(
      '--code <codes>',
      say(
        session,
        `只看这几类，逗号分隔：${findingCodes.map((each) => findingWords[each].zh).join('、')}（或 ${findingCodes.join(',')}）`,
        `only these: ${findingCodes.join(',')}`,
      ),
      oneOf(session, findingCodes, codesInChinese),
    )
    .option(
      '--severity <severities>',
      say(
        session,
        `只看这几种程度：${severities.map((each) => severityWords[each].zh).join('、')}（或 ${severities.join(',')}）`,
        `only these: ${severities.join(',')}`,
      ),
      oneOf(session, severities, severitiesInChinese),
    )
    .addOption(
      dateOption(session, '--from <time>', {
        zh: '看一个时段，从此时起；不与 --at 同用',
        en: 'look ahead over a span that begins here, instead of --at',
      }),
    )
    .addOption(
      dateOption(session, '--to <time>', {
        zh: '时段止（当日零时，不含当日）',
        en: 'the span ends here, which is no longer part of it',
      }),
    );
  withAskingOptions(withTableOption(withAll(command, session), session), session);
  return command.action(async (options: Options) => finish(await findings(session, options)));
}

async function findings(session: Session, options: Options): Promise<number> {
  const { terminal, language } = session;
  return withSystem(options, async (context) => {
    const { code: codes = null, severity } = options;
    const span = spanOf(context, options);
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const times = await timesOf(context, options);
    const all = await askFindings(context, { within, codes, span, ...times });
    const wanted = all.filter(({ finding }) => severity === undefined || severity.includes(finding.severity));
    const asked = await timesAsked(
      { choices: choicesBeside(options, session) },
      wanted.map(({ finding }) => finding),
    );
    const found = wanted.map((each, index) => ({
      ...each,
      timesAsked: asked[index] ?? null,
      known: acknowledgedIn(each.snapshot, each.finding, each.to) ?? null,
    }));
    // Before the records begin everything is open, which says no more than that they begin later.
    const views = await viewsOf(context, within, { ...times, at: span?.from ?? times.at });
    const begins = views.flatMap((view) => beginText(session, view) ?? []);
    const told = found.filter(({ snapshot }) => recordsBegin(snapshot) === null);
    if (begins.length > 0) terminal.err.print(begins.join('\n'));
    if (options.table !== undefined) {
      await writeTable(terminal, options.table, findingsTable({ language }, found));
      return found.length > 0 ? ExitCode.findings : ExitCode.ok;
    }
    if (options.json) {
      terminal.out.print(
        jsonText(
          found.map(({ finding, snapshot, ...stretch }) => ({
            ...finding,
            ...stretch,
            government: snapshot.government,
          })),
        ),
      );
    } else if (told.length > 0 || begins.length === 0) {
      terminal.out.print(findingsText({ language, colors: terminal.out.colors, all: options.all }, told));
    }
    return told.length > 0 ? ExitCode.findings : begins.length > 0 ? ExitCode.gap : ExitCode.ok;
  });
}

const explanation: Explanation = {
  summary: { zh: '核查发现：缺口、冲突等须留意的事', en: 'gaps, conflicts and other things to look at' },
  description: {
    zh: '缺口、冲突、重叠、同时不在岗、失效的委托等。',
    en: 'Gaps, conflicts, overlaps, double absences, lapsed delegations and the like.',
  },
  examples: `zhifen findings --within demo
zhifen findings --within demo --at 2026-08-12 --code GAP,CONFLICT
zhifen findings --severity error --json
zhifen findings --within demo --from 2026-11-23 --to 2026-12-21 --code GAP
zhifen findings --within demo --table findings.csv`,
  exits: {
    0: { zh: '没有发现', en: 'none' },
    1: exitWords[1],
    4: { zh: '所问之日早于记录', en: 'the records begin after the day asked about' },
  },
};
