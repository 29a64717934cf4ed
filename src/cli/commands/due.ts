import { Command } from 'commander';
import { askDueList, dueSpan } from '../../service/ask/askDueList.js';
import { asOf } from '../../service/moment.js';
import { ExitCode } from '../session/exitCode.js';
import { type AskingOptions, withAskingOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { withSystem } from '../session/session.js';
import { dueText } from '../text/dueText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';

interface Options extends Omit<AskingOptions, 'at'> {
  readonly holder?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `due`: what becomes due, is due or is overdue in a span. */
export function dueCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('due')
    .summary('what becomes due, is due or is overdue 今日应办')
    .description(
      'Everything of open cases and recurring duties that becomes due, is due or is overdue in a span, with who performs it.\n时段内到期、应办和逾期的事项，各由谁办理。',
    )
    .option('--holder <holder>', 'only what this person, post or organization performs, by id or name 承办者')
    .option('--from <time>', 'the span begins here; now if absent 时段起')
    .option('--to <time>', 'the span ends here; a week later if absent 时段止');
  withAskingOptions(command, session);
  return command.addHelpText('after', help).action(async (options: Options) => finish(await due(session, options)));
}

async function due(session: Session, options: Options & Pick<AskingOptions, 'at'>): Promise<number> {
  return withSystem(options, async (context) => {
    const { terminal, language } = session;
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const holder =
      options.holder === undefined
        ? null
        : await recordNamed(context, options.holder, ['person', 'post', 'organization'], within);
    const span = dueSpan(context, { from: options.from ?? options.at, to: options.to });
    const moment = await asOf(context, { at: span.from, knownAt: options.knownAt });
    const found = await askDueList(context, { within, holder, span, ...moment });
    terminal.out.print(
      options.json
        ? jsonText(found.map(({ item, snapshot }) => ({ ...item, government: snapshot.government })))
        : dueText({ language, colors: terminal.out.colors }, found),
    );
    return found.some(({ item }) => item.obligation.state === 'overdue') ? ExitCode.findings : ExitCode.ok;
  });
}

const help = `
Examples 示例:
  zhifen due --within demo
  zhifen due --within demo --from 2026-11-23 --to 2026-11-30
  zhifen due --within demo --holder 教育局 --lang en
  zhifen due --at 2026-11-23 --json

Exit codes: 0 nothing is overdue, 1 something is 有逾期, 2 usage.`;
