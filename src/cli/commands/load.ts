import { Command } from 'commander';
import { DomainError, fail, type Problem } from '../../model/error.js';
import { copyLedger } from '../../service/operate/copyLedger.js';
import { openLedger, placeOf } from '../../service/operate/openStore.js';
import { seedNames } from '../../service/record/loadSeeds.js';
import type { Store } from '../../store/store.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withLanguage, withLedgerOptions } from '../session/options.js';
import { progressTo } from '../session/progress.js';
import { seedProgressText } from '../session/seedProgress.js';
import { type LedgerOptions, withLedger } from '../session/session.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends LedgerOptions {
  readonly from?: string;
}

/** `load`: the seeds that ship, or what their newer versions change; or the ledger that another store holds. */
export function loadCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('load'), session, explanation).argument(
    '[names...]',
    say(
      session,
      `种子数据：${seedNames().join('、')}；不写则按 --seed`,
      `seeds ${seedNames().join(', ')}; as --seed says if absent`,
    ),
  );
  command.option(
    '--from <url>',
    say(session, '从哪个存储复制，写法同 --store', 'the store whose ledger is copied, as --store'),
  );
  withLanguage(withLedgerOptions(command, session), session);
  return command.action(async (names: string[], { from, ...options }: Options) =>
    finish(from === undefined ? await load(session, names, options) : await copy(session, names, from, options)),
  );
}

async function load(session: Session, names: readonly string[], options: LedgerOptions): Promise<number> {
  const { terminal, language } = session;
  const seed = names.length === 0 ? options.seed : names.join(',');
  return withLedger(
    session,
    { ...options, seed },
    'always',
    async ({ store }) => {
      const { revision } = await store.head();
      terminal.out.print(say({ language }, `账本在第 ${revision} 版。`, `The ledger is at revision ${revision}.`));
      return ExitCode.ok;
    },
    (progress) => terminal.err.print(seedProgressText(language, progress)),
  );
}

async function copy(session: Session, names: readonly string[], from: string, options: LedgerOptions): Promise<number> {
  const { terminal, language } = session;
  if (names.length > 0) {
    fail('INVALID_VALUE', ['from'], {
      zh: `复制的是整个账本，不能另指明种子（${names.join('、')}）`,
      en: `a whole ledger is copied, and no seeds beside it (${names.join(', ')})`,
    });
  }
  const source = await openSource(from, options);
  try {
    return await withLedger(session, { ...options, seed: 'none' }, 'whenEmpty', async ({ ledger }) => {
      const { revision, hash } = await copyLedger(
        source,
        ledger,
        progressTo(session, { zh: '复制版次', en: 'revision' }),
      );
      terminal.out.print(
        say(
          { language },
          `已复制至第 ${revision} 版，两端末端散列值相同：${hash}`,
          `Copied up to revision ${revision}; both ends have the hash ${hash}`,
        ),
      );
      return ExitCode.ok;
    });
  } finally {
    await source.close();
  }
}

/** What is wrong with the source is told as what `--from` names. */
async function openSource(from: string, { data, login }: LedgerOptions): Promise<Store> {
  try {
    return await openLedger(placeOf(from, data, login));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const placed = (each: Problem): Problem => (each.path[0] === 'store' ? { ...each, path: ['from'] } : each);
    const [first, ...others] = error.problems;
    throw new DomainError([placed(first), ...others.map(placed)]);
  }
}

const explanation: Explanation = {
  summary: { zh: '载入种子数据，或另一存储中的账本', en: 'load the seeds that ship, or the ledger of another store' },
  description: {
    zh: '载入随程序提供的种子数据；已载入的不重复，新版的差异另成一个变更集。\n\n用 --from 时，改为复制另一存储中的账本：逐个变更集复制，各按散列链校验；中断后接着复制。',
    en: 'Records the seeds that ship with the program. What was recorded before is not recorded twice; a newer version of a seed becomes a change set of its own.\n\nWith --from, copies the ledger that another store holds instead, change set by change set, each checked against the chain; a copy that was interrupted goes on where it was.',
  },
  examples: `zhifen load
zhifen load hongkou --data /var/lib/zhifen
zhifen load --from sqlite:data/zhifen.db --store neo4j://localhost
zhifen load --from neo4j://localhost --store sqlite:backup.db`,
  exits: {
    0: { zh: '已载入', en: 'loaded' },
    3: { zh: '数据有误，或两个账本不一致', en: 'a seed has mistakes, or the ledgers differ' },
  },
};
