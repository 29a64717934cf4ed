import { Command } from 'commander';
import { askStandIn } from '../../service/ask/askStandIn.js';
import { asOf } from '../../service/moment.js';
import { assumeForms } from '../../wording/assume.js';
import { assumedText, readAssumed } from '../session/assumed.js';
import { exitCodeOfOutcome } from '../session/exitCode.js';
import { type AssumingOptions, type WordsOptions, withAssume, withWordsOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { viewOf, withMeaning } from '../session/session.js';
import { standInText } from '../text/answerText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';

interface Options extends AssumingOptions, WordsOptions {
  readonly matter?: string;
}

/** `stand-in`: who performs for a post. */
export function standInCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = new Command('stand-in')
    .summary('who performs for a post while its holder is away 谁代行')
    .description('Who performs for a post, and by which rule or designation.\n某职位的工作由谁履行、代行。')
    .argument('<post>', 'a post by id or name 职位标识或名称')
    .option('--matter <duty>', 'in this matter only, a duty by id or name 就某一事项');
  withAssume(withWordsOptions(command, session));
  return command
    .addHelpText('after', help)
    .action(async (post: string, options: Options) => finish(await standIn(session, post, options)));
}

async function standIn(session: Session, words: string, options: Options): Promise<number> {
  return withMeaning(session, options, async (context) => {
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const post = await recordNamed(context, words, ['post'], within);
    const matter = options.matter === undefined ? null : await recordNamed(context, options.matter, ['duty'], within);
    const assumed = await readAssumed(context, options.assume ?? [], { within, at: options.at ?? null });
    const moment = await asOf(context, options);
    const { answer, snapshot } = await assumed.asking((assumption) =>
      askStandIn(context, { post, matter: { duty: matter }, ...moment, assumption }),
    );
    const { terminal } = session;
    if (options.json) terminal.out.print(jsonText(answer));
    else {
      const view = viewOf(session, snapshot.atInstant(snapshot.at));
      terminal.out.print([standInText(view, answer), ...assumedText(view, assumed)].join('\n\n'));
    }
    return exitCodeOfOutcome[answer.outcome];
  });
}

const help = `
--assume takes one of (see \`zhifen who --help\`):
${assumeForms.map((form) => `  ${form}`).join('\n')}

Examples 示例:
  zhifen stand-in demo/post/head --at 2026-11-23
  zhifen stand-in 区长 --within demo --at 2026-05-16
  zhifen stand-in hongkou/post/head --assume "hongkou/post/head businessTrip outside"
  zhifen stand-in demo/post/deputy-6 --matter demo/duty/public-order --at 2026-08-05

Exit codes: 0 answered, 4 gap or cover of a part 缺口、部分代行, 5 conflict or ambiguous 冲突、两可, 2 usage, 3 invalid data.`;
