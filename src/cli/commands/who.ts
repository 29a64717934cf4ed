import { Command } from 'commander';
import { askWhoIsResponsible } from '../../service/ask/askWhoIsResponsible.js';
import type { Meant, Understood } from '../../service/ask/understood.js';
import { asOf } from '../../service/moment.js';
import { assumeForms } from '../../wording/assume.js';
import { assumedText, readAssumed } from '../session/assumed.js';
import { exitCodeOfOutcome } from '../session/exitCode.js';
import {
  type AssumingOptions,
  type ModesOptions,
  type WordsOptions,
  withAssume,
  withModes,
  withWordsOptions,
} from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { viewOf, withMeaning } from '../session/session.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { whoText } from '../text/whoText.js';

interface Options extends AssumingOptions, WordsOptions, ModesOptions {
  readonly area?: string;
}

/** `who`: who is responsible for a matter. */
export function whoCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('who')
    .summary('who is responsible for a matter 谁负责')
    .description(
      'Who is responsible for a matter: holders, who performs for them, gaps and conflicts. Words that name a step of a procedure\nare answered with that procedure: who performs each step.\n一件事由谁负责；所问为程序步骤的，答以该程序各步骤由谁办理。',
    )
    .argument('<text...>', 'a duty by id, or in words 职责标识，或几个字')
    .option('--area <organization>', 'the sub-district or other area asked about, by id or name 辖区');
  withAssume(withWordsOptions(withModes(command), session));
  return command
    .addHelpText('after', help)
    .action(async (text: string[], options: Options) => finish(await who(session, text.join(' '), options)));
}

async function who(session: Session, text: string, options: Options): Promise<number> {
  return withMeaning(session, options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const area = options.area === undefined ? null : await recordNamed(context, options.area, ['organization'], within);
    const { at = null, modes = null } = options;
    const assumed = await readAssumed(context, options.assume ?? [], { within, at });
    const matter = await matterOf(text, (id) => context.store.governmentOf(id));
    const moment = await asOf(context, options);
    const { terminal } = session;
    const found = await assumed.asking((assumption) =>
      askWhoIsResponsible(context, { matter, within, ...moment, assumption, area, modes }),
    );
    const { answer, snapshot, understood, ...told } = found;
    if (options.json)
      terminal.out.print(jsonText({ ...answer, ...told, understood: understood && plainly(understood) }));
    else {
      const view = viewOf(session, snapshot);
      terminal.out.print([whoText(view, found), ...assumedText(view, assumed)].join('\n\n'));
    }
    return exitCodeOfOutcome[found.answer.outcome];
  });
}

/** Without the views in which the records were found. */
const plainly = ({ as, alternatives, ...rest }: Understood) => {
  const meant = ({ snapshot: _snapshot, ...each }: Meant) => each;
  return { ...rest, as: as && meant(as), alternatives: alternatives.map(meant) };
};

/** An id if there is such a record, or if it can be nothing else; otherwise words. */
async function matterOf(text: string, find: (id: string) => Promise<unknown>) {
  if ((await find(text)) !== undefined) return { duty: text };
  const [first = text] = text.split('/');
  const isPath = first !== text && !/\s/.test(text) && (await find(first)) !== undefined;
  return isPath ? { duty: text } : { text };
}

const help = `
--assume takes one of:
${assumeForms.map((form) => `  ${form}`).join('\n')}
  Without FROM it holds from the day asked about, without TO until further notice. TO itself is not part of it.
  REASON: abroad businessTrip leave illness training engagement other, or 出访 出差 休假 请假 因病 学习 冲突 其他.
  PLACE: outside, inside, or 外地 离沪 本地.

Examples 示例:
  zhifen who 环境保护 --within shangcheng
  zhifen who shangcheng/duty/environmental-protection --at 2018-01-01 --lang en
  zhifen who 听证 --within shangcheng
  zhifen who 疫苗 --within demo --modes leads,inCharge
  zhifen who 公共服务 --within hongkou --at 2018-11-05 \\
    --assume "hongkou/post/head 出差 离沪 2018-11-01..2018-11-10" \\
    --assume "hongkou/post/head -> hongkou/post/deputy-heads preside 2018-11-01..2018-11-10"

Exit codes: 0 answered, 4 gap or cover of a part 缺口、部分代行, 5 conflict or ambiguous 冲突、两可, 2 usage, 3 invalid data.`;
