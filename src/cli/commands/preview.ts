import { Command } from 'commander';
import { fail } from '../../model/error.js';
import { previewChanges, previewOf } from '../../service/record/previewChanges.js';
import { invariant } from '../../util/invariant.js';
import { assumeForms } from '../../wording/assume.js';
import { assumedText, readAssumed } from '../session/assumed.js';
import { dateOption } from '../session/dates.js';
import { ExitCode, exitWords } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withAll, withAssume, withOutputOptions, withSystemOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import { differencesJson, differencesText, differs } from '../text/differenceText.js';
import { effectsText } from '../text/effectsText.js';
import { jsonText } from '../text/jsonText.js';
import { madeText } from '../text/madeText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly within?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly assume?: readonly string[];
  readonly all?: true;
  readonly json?: true;
}

/** `preview`: what changes would alter, before they are recorded. */
export function previewCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('preview'), session, explanation)
    .argument(
      '[files...]',
      say(session, '变更文件（YAML、JSON），或分工通知（.txt）', 'YAML, JSON, or a notice (.txt)'),
    )
    .addOption(dateOption(session, '--at <date>', { zh: '只看这一时点', en: 'at this instant only' }))
    .addOption(dateOption(session, '--from <date>', { zh: '看一个时段，从此时起', en: 'over a span that begins here' }))
    .addOption(
      dateOption(session, '--to <date>', {
        zh: '时段止（当日零时，不含当日）',
        en: 'the span ends here, which is no longer part of it',
      }),
    )
    .option(
      '--within <organization>',
      say(
        session,
        '所看的政府，写标识或名称；不写为变更所及的全部',
        'the government, by id or name; all that are touched if absent',
      ),
    );
  withSystemOptions(withOutputOptions(withAssume(withAll(command, session), session), session), session);
  return command.action(async (files: string[], options: Options) => finish(await preview(session, files, options)));
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
        ? jsonText({ ...differencesJson(compared), records: compared.records })
        : [
            differencesText({ ...showing, all: options.all }, title, compared),
            ...effectsText(showing, compared.records),
            ...(assumed.made.length > 0 ? [madeText(language, assumed.made).join('\n')] : []),
            ...assumedText(showing, assumed),
          ].join('\n\n'),
    );
    return differs(compared) ? ExitCode.findings : ExitCode.ok;
  });
}

const explanation: Explanation = {
  summary: { zh: '变更记入前，看会改变什么', en: 'what changes would alter, before they are recorded' },
  description: {
    zh: '依次看各变更文件记入后会改变什么：谁增加、谁减少，新出现哪些缺口和冲突。除另有指明外，看变更所及的全部时间；没有终点的看 366 天。不作记录。',
    en: 'What files of changes would alter, one after another: who gains, who loses, new gaps and conflicts. Looks at the whole time that the changes touch, unless told otherwise; an open end is looked at for 366 days. Records nothing.',
  },
  more: {
    zh: `只作推演的文件可以不写 commandId 和 reason。--assume 的写法（详见 zhifen who --help）：\n${assumeForms.map((form) => `  ${form}`).join('\n')}`,
    en: `A file may leave out commandId and reason as long as it is only tried. --assume takes one of (see zhifen who --help):\n${assumeForms.map((form) => `  ${form}`).join('\n')}`,
  },
  examples: `zhifen preview leave.yaml
zhifen preview leave.yaml designation.yaml --within demo --json
zhifen preview --within hongkou --assume "hongkou/post/head 出差 离沪 2018-11-01..2018-11-10"
zhifen preview leave.yaml --at 2026-12-01
zhifen preview reorganisation.yaml --from 2027-01-01 --to 2027-07-01`,
  exits: {
    0: { zh: '没有差异', en: 'nothing differs' },
    1: { zh: '有差异', en: 'something differs' },
    3: exitWords[3],
  },
};
