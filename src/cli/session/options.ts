import { type Command, InvalidArgumentError, Option } from 'commander';
import { type AssignmentMode, assignmentModes } from '../../model/record.js';
import { languages } from '../../model/text.js';
import { nearest } from '../../util/nearest.js';
import { modeWords } from '../../wording/labels.js';
import type { Session } from '../text/terminal.js';
import type { EmbeddingsOptions } from './embeddings.js';
import type { SystemOptions } from './session.js';
import { loginOf, settingNamed, withSettings } from './withSettings.js';

/** The pair of times, the government and the assumptions that a question is asked with. */
export interface AskingOptions extends SystemOptions {
  readonly at?: string;
  readonly knownAt?: string;
  readonly within?: string;
  readonly json?: true;
}

/** What is asked in words may be understood by meaning as well. */
export interface WordsOptions extends AskingOptions, EmbeddingsOptions {}

export interface ModesOptions {
  readonly modes?: readonly AssignmentMode[];
}

export interface AssumingOptions extends AskingOptions {
  readonly assume?: readonly string[];
}

/** `--store`, `--data` and `--seed`: which ledger the command works on. */
export const withSystemOptions = (command: Command, session: Session): Command =>
  withSettings(command, session, 'store', 'data', 'seed').setOptionValueWithSource(
    'login',
    loginOf((name) => session.terminal.env[settingNamed(name).env ?? ''] || undefined),
    'env',
  );

/** As `withSystemOptions`, for a command that records. */
export const withLedgerOptions = (command: Command, session: Session): Command =>
  withSettings(withCheckpointOptions(withSystemOptions(command, session), session), session, 'witness', 'confirmClock');

/** `--checkpoints` and `--checkpoint-key`: where signed checkpoints go, and what signs them. */
export const withCheckpointOptions = (command: Command, session: Session): Command =>
  withSettings(command, session, 'checkpoints', 'checkpointKey');

/** `--embeddings` with its model, key and prefix. */
export const withEmbeddingsOptions = (command: Command, session: Session): Command =>
  withSettings(command, session, 'embeddings', 'embeddingsModel', 'embeddingsKeyFile', 'embeddingsPrefix');

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

const modesInChinese = Object.fromEntries(assignmentModes.map((mode) => [modeWords[mode].zh, mode]));

/** `--modes`: the outcome is about them. */
export const withModes = (command: Command): Command =>
  command.option(
    '--modes <modes>',
    `only these: ${assignmentModes.join(',')} 承担方式`,
    oneOf(assignmentModes, modesInChinese),
  );

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
