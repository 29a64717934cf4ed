import { Command } from 'commander';
import { fail } from '../../model/error.js';
import { previewChanges, previewOf } from '../../service/record/previewChanges.js';
import { invariant } from '../../util/invariant.js';
import { assumeForms } from '../../wording/assume.js';
import { assumedText, readAssumed } from '../session/assumed.js';
import { ExitCode } from '../session/exitCode.js';
import { withAssume, withOutputOptions, withSystemOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { differencesJson, differencesText, differs } from '../text/differenceText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly within?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly assume?: readonly string[];
  readonly json?: true;
}

/** `preview`: what changes would alter, before they are recorded. */
export function previewCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('preview')
    .summary('what changes would alter, before they are recorded 变更预览')
    .description(
      'What files of changes would alter, one after another: who gains, who loses, new gaps and conflicts. Looks at the whole\ntime that the changes touch, unless told otherwise; an open end is looked at for 366 days. Records nothing.\n变更记入之前，先看谁的责任会变、会出现哪些缺口和冲突，不作记录。',
    )
    .argument('[files...]', 'YAML, JSON, or a notice (.txt) 变更文件，或分工通知（.txt）')
    .option('--at <date>', 'at this instant only 时点')
    .option('--from <date>', 'over a span that begins here 时段起')
    .option('--to <date>', 'the span ends here 时段止')
    .option('--within <organization>', 'the government, by id or name; absent: all that are touched 所看的政府');
  withSystemOptions(withOutputOptions(withAssume(command)), session);
  return command
    .addHelpText('after', help)
    .action(async (files: string[], options: Options) => finish(await preview(session, files, options)));
}

async function preview(session: Session, files: readonly string[], options: Options): Promise<number> {
  const { terminal, language } = session;
  const given = [...files.map((file) => `@${file}`), ...(options.assume ?? [])];
  if (given.length === 0) {
    const message = { zh: '须给出变更文件，或用 --assume', en: 'a file of changes is missing, or --assume' };
    fail('MISSING_FIELD', [], message, ['FILE', '--assume WHAT']);
  }
  return withSystem(options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const { at = null, from = null, to = null } = options;
    const assumed = await readAssumed(context, given, { within, at: at ?? from });
    const compared = await assumed.asking(async (changes) => {
      invariant(changes !== null, 'something is given to be tried');
      return previewChanges(context, await previewOf(context, { changes, within, at, from, to }));
    });
    const showing = { language, colors: terminal.out.colors, timeZone: context.timeZone };
    const title = say(showing, '变更预览', 'What the changes would alter');
    terminal.out.print(
      options.json
        ? jsonText(differencesJson(compared))
        : [differencesText(showing, title, compared), ...assumedText(showing, assumed)].join('\n\n'),
    );
    return differs(compared) ? ExitCode.findings : ExitCode.ok;
  });
}

const help = `
A file may leave out commandId and reason as long as it is only tried. --assume takes one of (see \`zhifen who --help\`):
${assumeForms.map((form) => `  ${form}`).join('\n')}

Examples 示例:
  zhifen preview leave.yaml
  zhifen preview leave.yaml designation.yaml --within demo --json
  zhifen preview --within hongkou --assume "hongkou/post/head 出差 离沪 2018-11-01..2018-11-10"
  zhifen preview leave.yaml --at 2026-12-01
  zhifen preview reorganisation.yaml --from 2027-01-01 --to 2027-07-01

Exit codes: 0 nothing differs, 1 something differs 有差异, 2 usage, 3 a file has mistakes 数据有误.`;
