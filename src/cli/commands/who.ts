import { Command } from 'commander';
import { askWhoIsResponsible } from '../../service/ask/askWhoIsResponsible.js';
import type { Meant, Understood } from '../../service/ask/understood.js';
import { assumeForms } from '../../wording/assume.js';
import { assumedText, readAssumed } from '../session/assumed.js';
import { exitCodeOfOutcome, exitWords } from '../session/exitCode.js';
import { wordsOf } from '../session/given.js';
import { type Explanation, explained } from '../session/help.js';
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
import { timesOf } from '../session/times.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';
import { whoText } from '../text/whoText.js';

interface Options extends AssumingOptions, WordsOptions, ModesOptions {
  readonly area?: string;
}

/** `who`: who is responsible for a matter. */
export function whoCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('who'), session, explanation)
    .argument('<text...>', say(session, '职责的标识，或几个字', 'a duty by id, or in words'))
    .option(
      '--area <organization>',
      say(session, '所问的街道等辖区，写标识或名称', 'the sub-district or other area asked about, by id or name'),
    );
  withAssume(withWordsOptions(withModes(command, session), session), session);
  return command.action(async (text: string[], options: Options) => finish(await who(session, wordsOf(text), options)));
}

async function who(session: Session, text: string, options: Options): Promise<number> {
  return withMeaning(session, options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const area = options.area === undefined ? null : await recordNamed(context, options.area, ['organization'], within);
    const { at = null, modes = null } = options;
    const assumed = await readAssumed(context, options.assume ?? [], { within, at });
    const matter = await matterOf(text, (id) => context.store.governmentOf(id));
    const moment = await timesOf(context, options);
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

const explanation: Explanation = {
  summary: { zh: '谁负责一件事', en: 'who is responsible for a matter' },
  description: {
    zh: '一件事由谁负责：主办、分管等各由谁承担、由谁履行，有哪些缺口和冲突。所问为程序步骤的，答以该程序各步骤由谁办理。',
    en: 'Who is responsible for a matter: holders, who performs for them, gaps and conflicts. Words that name a step of a procedure are answered with that procedure: who performs each step.',
  },
  more: {
    zh: `--assume 的写法：\n${assumeForms.map((form) => `  ${form}`).join('\n')}\n不写 FROM 则自所问之日起，不写 TO 则至另有变更止；TO 当日不在内。REASON 写 出访 出差 休假 请假 因病 学习 冲突 其他，或 abroad businessTrip leave illness training engagement other。PLACE 写 外地 离沪 本地，或 outside inside。`,
    en: `--assume takes one of:\n${assumeForms.map((form) => `  ${form}`).join('\n')}\nWithout FROM it holds from the day asked about, without TO until further notice. TO itself is not part of it. REASON is one of abroad businessTrip leave illness training engagement other, or 出访 出差 休假 请假 因病 学习 冲突 其他; PLACE is outside or inside, or 外地 离沪 本地.`,
  },
  examples: `zhifen who 环境保护 --within shangcheng
zhifen who shangcheng/duty/environmental-protection --at 2018-01-01 --lang en
zhifen who 听证 --within shangcheng
zhifen who 疫苗 --within demo --modes leads,inCharge
zhifen who 公共服务 --within hongkou --at 2018-11-05 \\
  --assume "hongkou/post/head 出差 离沪 2018-11-01..2018-11-10" \\
  --assume "hongkou/post/head -> hongkou/post/deputy-heads preside 2018-11-01..2018-11-10"`,
  exits: { 0: { zh: '已有答复', en: 'answered' }, 3: exitWords[3], 4: exitWords[4], 5: exitWords[5] },
};
