import { Command } from 'commander';
import { askDueList, dueSpan } from '../../service/ask/askDueList.js';
import { dateOption } from '../session/dates.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { type AskingOptions, withAskingOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { withSystem } from '../session/session.js';
import { timesOf } from '../session/times.js';
import { dueText } from '../text/dueText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends Omit<AskingOptions, 'at'> {
  readonly holder?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `due`: what becomes due, is due or is overdue in a span. */
export function dueCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('due'), session, explanation)
    .option(
      '--holder <holder>',
      say(
        session,
        '只看此人、此职位或此机构承办的，写标识或名称',
        'only what this person, post or organization performs, by id or name',
      ),
    )
    .addOption(
      dateOption(session, '--from <time>', { zh: '时段起；不写为现在', en: 'the span begins here; now if absent' }),
    )
    .addOption(
      dateOption(session, '--to <time>', {
        zh: '时段止（当日零时，不含当日）；不写为一周后',
        en: 'the span ends here, which is no longer part of it; a week later if absent',
      }),
    );
  withAskingOptions(command, session);
  return command.action(async (options: Options) => finish(await due(session, options)));
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
    const moment = await timesOf(context, { at: span.from, knownAt: options.knownAt });
    const found = await askDueList(context, { within, holder, span, ...moment });
    terminal.out.print(
      options.json
        ? jsonText(found.map(({ item, snapshot }) => ({ ...item, government: snapshot.government })))
        : dueText({ language, colors: terminal.out.colors }, found),
    );
    return found.some(({ item }) => item.obligation.state === 'overdue') ? ExitCode.findings : ExitCode.ok;
  });
}

const explanation: Explanation = {
  summary: { zh: '时段内到期、应办和逾期的事项', en: 'what becomes due, is due or is overdue' },
  description: {
    zh: '在办案件和经常性职责中，时段内到期、应办和逾期的全部事项，各由谁办理。',
    en: 'Everything of open cases and recurring duties that becomes due, is due or is overdue in a span, with who performs it.',
  },
  examples: `zhifen due --within demo
zhifen due --within demo --from 2026-11-23 --to 2026-11-30
zhifen due --within demo --holder 教育局 --lang en
zhifen due --at 2026-11-23 --json`,
  exits: { 0: { zh: '没有逾期', en: 'nothing is overdue' }, 1: { zh: '有逾期', en: 'something is overdue' } },
};
