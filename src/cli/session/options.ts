import { type Command, InvalidArgumentError, Option } from 'commander';
import { languages } from '../../model/text.js';
import { nearest } from '../../util/nearest.js';
import type { Session } from '../text/terminal.js';
import { type EmbeddingsOptions, withEmbeddingsOptions } from './embeddings.js';
import type { SystemOptions } from './session.js';

/** The pair of times, the government and the assumptions that a question is asked with. */
export interface AskingOptions extends SystemOptions {
  readonly at?: string;
  readonly knownAt?: string;
  readonly within?: string;
  readonly json?: true;
}

/** What is asked in words may be understood by meaning as well. */
export interface WordsOptions extends AskingOptions, EmbeddingsOptions {}

export interface AssumingOptions extends AskingOptions {
  readonly assume?: readonly string[];
}

/** What the options hold before anything is said on the command line. */
export const defaultSeeds = 'shangcheng,hongkou,demo';
const defaultData = 'data';

/** `--store` and `--seed`: which ledger the command works on. */
export function withSystemOptions(command: Command, { terminal }: Session): Command {
  const store = new Option(
    '--store <url>',
    'where the ledger is stored 存储: sqlite:PATH, memory:, or neo4j://HOST with NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE from the environment; absent: zhifen.db in the data folder (also ZHIFEN_STORE)',
  );
  const { ZHIFEN_STORE, ZHIFEN_DATA, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = terminal.env;
  const login = { username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  return command
    .setOptionValueWithSource('login', login, 'env')
    .addOption(seedOption())
    .addOption(ZHIFEN_STORE ? store.default(ZHIFEN_STORE) : store)
    .addOption(
      new Option('--data <folder>', 'the data folder 数据目录 (also ZHIFEN_DATA)').default(ZHIFEN_DATA || defaultData),
    );
}

/** As `withSystemOptions`, for a command that records. */
export const withLedgerOptions = (command: Command, session: Session): Command =>
  withCheckpointOptions(withSystemOptions(command, session), session)
    .addOption(witnessOption(session))
    .option('--confirm-clock', 'the clock is right, although it seems to have jumped ahead 确认时钟无误');

/** `--checkpoints` and `--checkpoint-key`: where signed checkpoints go, and what signs them. */
export function withCheckpointOptions(command: Command, { terminal }: Session): Command {
  const { ZHIFEN_CHECKPOINTS, ZHIFEN_CHECKPOINT_KEY } = terminal.env;
  const folder = new Option(
    '--checkpoints <folder>',
    'where signed checkpoints go, best elsewhere; absent: beside the ledger 检查点目录 (also ZHIFEN_CHECKPOINTS)',
  );
  const key = new Option(
    '--checkpoint-key <file>',
    'the key that signs them, made if there is none 检查点私钥 (also ZHIFEN_CHECKPOINT_KEY)',
  );
  return command
    .addOption(ZHIFEN_CHECKPOINTS ? folder.default(ZHIFEN_CHECKPOINTS) : folder)
    .addOption(ZHIFEN_CHECKPOINT_KEY ? key.default(ZHIFEN_CHECKPOINT_KEY) : key);
}

/** `--witness`, repeatable. */
function witnessOption({ terminal }: Session): Option {
  const { ZHIFEN_WITNESS } = terminal.env;
  const witness = new Option(
    '--witness <place>',
    'where signed checkpoints go besides: an https address that they are posted to, git:REPOSITORY, or a folder; repeatable 见证处 (also ZHIFEN_WITNESS, by spaces)',
  ).argParser((value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value]);
  const given = ZHIFEN_WITNESS?.split(/\s+/).filter((each) => each !== '') ?? [];
  return given.length > 0 ? witness.default(given) : witness;
}

/** `--seed` alone, for a command that works on a ledger of its own. */
export const seedOption = (): Option =>
  new Option('--seed <names>', 'seeds to load, by comma, or none 种子数据').default(defaultSeeds);

/** `--at`, `--known-at`, `--within`, with the ledger and the form of the output. */
export function withAskingOptions(command: Command, session: Session): Command {
  command
    .option('--at <date>', 'what is so then: 2018-11-05 or 2018-11-05T08:00:00+08:00; now if absent 查询时点')
    .option('--known-at <date>', 'as known then; now if absent 所知时点')
    .option('--within <organization>', 'the government or organization, by id or name 所问的政府或机构');
  withOutputOptions(command);
  return withSystemOptions(command, session);
}

/** As `withAskingOptions`, for a command that takes words: with `--embeddings`. */
export const withWordsOptions = (command: Command, session: Session): Command =>
  withEmbeddingsOptions(withAskingOptions(command, session), session);

/** `--json` and `--lang`. */
export function withOutputOptions(command: Command): Command {
  return withLanguage(command.option('--json', 'print JSON with ids 输出 JSON'));
}

/** `--lang`, which `languageOf` reads before the rest of the command line. */
export function withLanguage(command: Command): Command {
  return command.addOption(
    new Option('--lang <language>', 'zh or en; by the locale, else zh 语言').choices([...languages]),
  );
}

/** `--assume`, repeatable. */
export function withAssume(command: Command): Command {
  return command.option(
    '--assume <what>',
    'take an absence, a designation or @FILE as known, without recording it; repeatable 假设',
    (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
  );
}

/** A comma-separated list of `names`, each also by its Chinese word; a wrong one is refused with the nearest. */
export function oneOf<T extends string>(names: readonly T[], words: Readonly<Partial<Record<string, T>>> = {}) {
  return (value: string): readonly T[] =>
    value.split(/[,，、]/).map((each) => {
      const word = each.trim();
      const known = names.find((name) => name.toLowerCase() === word.toLowerCase()) ?? words[word];
      if (known !== undefined) return known;
      const near = nearest(word, [...names, ...Object.keys(words)]);
      const perhaps = near.length === 0 ? `one of ${names.join(', ')}` : `perhaps ${near.join(', ')}`;
      throw new InvalidArgumentError(`\`${word}\`: ${perhaps}.`);
    });
}

/** A whole number of at least `least`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  return (value: string): number => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`\`${value}\` is no whole number ${range}.`);
  };
}
