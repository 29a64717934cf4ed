import { Command } from 'commander';
import type { Zhifen } from '../../client/index.js';
import { readAccessConfiguration } from '../../service/access/accessConfiguration.js';
import type { Context } from '../../service/context.js';
import { ExitCode, exitWords } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withLedgerOptions, withOutputOptions, withSystemOptions } from '../session/options.js';
import { type LedgerOptions, withLedger, withSystem } from '../session/session.js';
import { type ServerOptions, withClient, withServer } from '../session/withClient.js';
import { withSettings } from '../session/withSettings.js';
import { jsonText } from '../text/jsonText.js';
import { proposalsText, settledText } from '../text/proposalText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends LedgerOptions, ServerOptions {
  readonly access?: string;
  readonly reason: string;
  readonly json?: true;
}

/** `proposals`: what waits for others to say yes. */
export function proposalsCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('proposals'), session, listing);
  withServer(withSystemOptions(withOutputOptions(command, session), session), session);
  return command.action(async (options: Options) => {
    const { terminal } = session;
    const open: Open = (ask) => withSystem(options, ask);
    await asking(session, options, open, async (zhifen) => {
      const [waiting, { timeZone }] = await Promise.all([zhifen.proposals(), zhifen.ledger()]);
      terminal.out.print(options.json ? jsonText(waiting) : await proposalsText(session, waiting, timeZone));
    });
    finish(ExitCode.ok);
  });
}

/** `approve`: the second person says yes. */
export const approveCommand = answering('approve', {
  summary: { zh: '批准变更集', en: 'approve a change set' },
  description: {
    zh: '以提出者以外的第二人批准所阅的变更集，以提出者之名记入；尚须他人同意的，在其同意后记入。',
    en: 'Approves a change set that was read, as the second person. It is recorded in the name of its author, at once or when the others have said yes too.',
  },
  examples: `zhifen approve leave-1204@wang 3f9c02d1a8b7
zhifen approve leave-1204@wang 3f9c02d1a8b7 --server https://zhifen.example.gov.cn`,
});

/** `accept`: who is to stand in says yes. */
export const acceptCommand = answering('accept', {
  summary: { zh: '接受由本人代行', en: 'accept to stand in' },
  description: {
    zh: '接受变更集所指定由本人代行的事项；应当同意的人都同意后，以提出者之名记入。',
    en: 'Accepts what a change set charges your own person with. It is recorded in the name of its author once all have said yes who have to.',
  },
  examples: `zhifen accept charge/demo/delegation/geng-1221 3f9c02d1a8b7 --server https://zhifen.example.gov.cn
zhifen accept leave-1204@wang 3f9c02d1a8b7 --access access.yaml`,
});

/** `decline`: who is to stand in says no. */
export const declineCommand = answering('decline', {
  summary: { zh: '谢绝由本人代行', en: 'decline to stand in' },
  description: {
    zh: '谢绝变更集所指定由本人代行的事项并说明理由，不予记入；提出者撤回之前可查。',
    en: 'Does not take on what a change set charges your own person with, and says why. It is not recorded, and stays until its author has taken it back.',
  },
  examples: 'zhifen decline charge/demo/delegation/geng-1221 3f9c02d1a8b7 --reason 同期在外培训',
});

/** `reject`: an approver refuses, or the author takes it back. */
export const rejectCommand = answering('reject', {
  summary: { zh: '驳回或者撤回变更集', en: 'refuse a change set, or take it back' },
  description: {
    zh: '批准人驳回变更集，或者提出者撤回变更集，不予记入。',
    en: 'Refuses a change set (an approver), or takes it back (its author). It is not recorded.',
  },
  examples: 'zhifen reject leave-1204@wang',
});

type Answer = 'approve' | 'accept' | 'decline' | 'reject';

function answering(answer: Answer, { exits, ...explanation }: Explanation) {
  return (session: Session, finish: (exitCode: number) => void): Command => {
    const told = { ...explanation, more: asWhom, exits: { 0: done[answer], ...exits, 3: exitWords[3] } };
    const command = explained(new Command(answer), session, told).argument(
      '<command-id>',
      say(session, 'zhifen proposals 所列的指令标识', 'its id, as zhifen proposals lists it'),
    );
    if (answer !== 'reject')
      command.argument(
        '<fingerprint>',
        say(
          session,
          '所列的内容指纹：内容已变的不予认可',
          'the fingerprint of what was read: other content is refused',
        ),
      );
    if (answer === 'decline')
      command.requiredOption('--reason <text>', say(session, '谢绝的理由，供提出者知悉', 'why, for its author'));
    withServer(withLedgerOptions(withOutputOptions(command, session), session), session);
    return withSettings(command, session, 'access').action(async (commandId: string, ...given: unknown[]) => {
      const options = command.opts<Options>();
      const fingerprint = answer === 'reject' ? '' : String(given[0]);
      const { out } = session.terminal;
      const open: Open = (ask) => withLedger(session, options, 'whenEmpty', ask);
      await asking(session, options, open, async (zhifen) => {
        const proposal = { commandId, contentHash: await wholeOf(zhifen, fingerprint), reason: options.reason };
        const result = await zhifen[answer](proposal);
        out.print(options.json ? jsonText(result) : settledText(session, answer, result));
      });
      finish(ExitCode.ok);
    });
  };
}

const done: Readonly<Record<Answer, Explanation['summary']>> = {
  approve: { zh: '已批准', en: 'approved' },
  accept: { zh: '已接受', en: 'accepted' },
  decline: { zh: '已谢绝', en: 'declined' },
  reject: { zh: '已驳回或撤回', en: 'refused or taken back' },
};

/** The fingerprint that begins so, of what waits; else as it was given. */
async function wholeOf(zhifen: Zhifen, fingerprint: string): Promise<string> {
  if (fingerprint.length < fewest) return fingerprint;
  const waiting = await zhifen.proposals();
  return waiting.find(({ contentHash }) => contentHash.startsWith(fingerprint))?.contentHash ?? fingerprint;
}

/** So much of a fingerprint tells one content from another. */
const fewest = 12;

type Open = (ask: (context: Context) => Promise<void>) => Promise<void>;

/** On a ledger of this machine, whoever runs the command may do everything, and is the person whose account the access file says it is. */
const asking = (
  session: Session,
  options: Options,
  open: Open,
  use: (zhifen: Zhifen) => Promise<void>,
): Promise<void> =>
  withClient(session, options, (ask) => open(async (context) => ask(await asAccount(context, options))), use);

async function asAccount(context: Context, { access }: Options): Promise<Context> {
  if (access === undefined) return context;
  const { people } = await readAccessConfiguration(access);
  const person = people.find(({ subject }) => subject === context.viewer.subject)?.person;
  return person === undefined ? context : { ...context, viewer: { ...context.viewer, person } };
}

const asWhom: Explanation['description'] = {
  zh: '在本机账本上，以运行命令的系统用户名义；其为何人，依 --access 文件的 people。用 --server 时，以 ZHIFEN_TOKEN 的账户名义。重复执行结果不变。',
  en: 'On a ledger of this machine it is said as the user who runs the command, who is the person that people of the --access file names. With --server it is said by the account of ZHIFEN_TOKEN. Said again, it changes nothing.',
};

const listing: Explanation = {
  summary: { zh: '待批准、待接受的变更集', en: 'change sets that wait for others to say yes' },
  description: {
    zh: '列出待第二人批准、待代行人接受的变更集：由谁提出、改什么、还须谁同意，及批准、接受时所用的指令标识与内容指纹。',
    en: 'Lists the change sets that wait for a second person, or for who is to stand in: by whom, what they change, who still has to say yes, and the id and fingerprint by which they are approved or accepted.',
  },
  more: asWhom,
  examples: `zhifen proposals
zhifen proposals --server https://zhifen.example.gov.cn --json`,
};
