import { Command } from 'commander';
import { fail } from '../../model/error.js';
import { askDiff, momentsOf } from '../../service/ask/askDiff.js';
import { dateOption } from '../session/dates.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withAll, withOutputOptions, withSystemOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { type TableOptions, withTableOption, writeTable } from '../session/writeTable.js';
import { differencesJson, differencesText, differs } from '../text/differenceText.js';
import { jsonText } from '../text/jsonText.js';
import { differencesTable } from '../text/tables.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions, TableOptions {
  readonly within?: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownFrom?: string;
  readonly knownTo?: string;
  readonly all?: true;
  readonly json?: true;
}

/** `diff`: whose responsibility differs between two moments. */
export function diffCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('diff'), session, explanation)
    .option(
      '--within <organization>',
      say(session, '所问的政府，写标识或名称；不写为全部', 'the government, by id or name; all if absent'),
    )
    .addOption(
      dateOption(session, '--from <date>', { zh: '前一时点；不写为现在', en: 'what was so then; now if absent' }),
    )
    .addOption(dateOption(session, '--to <date>', { zh: '后一时点；不写为现在', en: 'and then; now if absent' }))
    .addOption(
      dateOption(session, '--known-from <date>', {
        zh: '前一时点按何时所知；不写为现在',
        en: 'the one as known then; now if absent',
      }),
    )
    .addOption(
      dateOption(session, '--known-to <date>', {
        zh: '后一时点按何时所知；不写为现在',
        en: 'the other as known then; now if absent',
      }),
    );
  withSystemOptions(withOutputOptions(withTableOption(withAll(command, session), session), session), session);
  return command.action(async (options: Options) => finish(await diff(session, options)));
}

async function diff(session: Session, options: Options): Promise<number> {
  const { terminal, language } = session;
  const { from, to, knownFrom, knownTo } = options;
  if ([from, to, knownFrom, knownTo].every((each) => each === undefined)) {
    fail('MISSING_FIELD', [], { zh: '须写明时点，如 --from', en: 'a moment is missing, such as --from' }, [
      '--from DATE',
    ]);
  }
  return withSystem(options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const moments = await momentsOf(context, {
      from: { at: from, knownAt: knownFrom },
      to: { at: to, knownAt: knownTo },
    });
    const compared = await askDiff(context, { within, ...moments });
    const showing = { language, colors: terminal.out.colors, timeZone: context.timeZone };
    const title = say(showing, '责任对比', 'Whose responsibility differs');
    if (options.table !== undefined) {
      await writeTable(terminal, options.table, differencesTable(showing, title, compared));
      return differs(compared) ? ExitCode.findings : ExitCode.ok;
    }
    terminal.out.print(
      options.json
        ? jsonText(differencesJson(compared))
        : differencesText({ ...showing, all: options.all }, title, compared),
    );
    return differs(compared) ? ExitCode.findings : ExitCode.ok;
  });
}

const explanation: Explanation = {
  summary: { zh: '两个时点之间谁的责任有变化', en: 'whose responsibility differs between two moments' },
  description: {
    zh: '两日之间，或同一日按两个时候所知，谁的责任有变化。',
    en: 'Whose responsibility differs between two days, or between what was known at two times.',
  },
  examples: `zhifen diff --within demo --from 2026-05-01 --to 2026-06-05
zhifen diff --within demo --from 2026-06-05 --to 2026-06-05 --known-from 2026-06-10
zhifen diff --within demo --from 2026-10-23 --to 2026-10-28 --table diff.xlsx
zhifen diff --from 2025-01-01 --to 2026-01-01 --json`,
  exits: { 0: { zh: '没有差异', en: 'nothing differs' }, 1: { zh: '有差异', en: 'something differs' } },
};
