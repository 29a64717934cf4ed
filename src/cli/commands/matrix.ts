import { Command } from 'commander';
import { askMatrix } from '../../service/ask/askOrgChart.js';
import { ExitCode } from '../session/exitCode.js';
import { governmentAsked } from '../session/government.js';
import { type Explanation, explained } from '../session/help.js';
import { type AskingOptions, withAskingOptions } from '../session/options.js';
import { viewOf, withSystem } from '../session/session.js';
import { timesOf } from '../session/times.js';
import { type TableOptions, withTableOption, writeTable } from '../session/writeTable.js';
import { jsonText } from '../text/jsonText.js';
import { matrixText } from '../text/matrixText.js';
import { matrixTable } from '../text/tables.js';
import type { Session } from '../text/terminal.js';

interface Options extends AskingOptions, TableOptions {}

/** `matrix`: leaders × organizations. */
export function matrixCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('matrix'), session, explanation);
  withAskingOptions(withTableOption(command, session), session);
  return command.action(async (options: Options) => finish(await matrix(session, options)));
}

async function matrix(session: Session, options: Options): Promise<number> {
  return withSystem(options, async (context) => {
    const root = await governmentAsked(context, options.within);
    const { snapshot, ...found } = await askMatrix(context, { root, ...(await timesOf(context, options)) });
    if (options.table !== undefined) {
      await writeTable(session.terminal, options.table, matrixTable(viewOf(session, snapshot), root, found));
      return ExitCode.ok;
    }
    session.terminal.out.print(options.json ? jsonText(found) : matrixText(viewOf(session, snapshot), root, found));
    return ExitCode.ok;
  });
}

const explanation: Explanation = {
  summary: { zh: '分工矩阵：领导与机构', en: 'leaders by organizations: in charge, liaison' },
  description: {
    zh: '各机构由哪位领导分管、联系。',
    en: 'Which leader is in charge of which organization, or its liaison.',
  },
  examples: `zhifen matrix --within demo
zhifen matrix --within demo --at 2025-01-01 --lang en
zhifen matrix --within demo --table matrix.xlsx`,
};
