import { type Command, InvalidArgumentError, Option } from 'commander';
import { type AssignmentMode, assignmentModes } from '../../model/record.js';
import { languages } from '../../model/text.js';
import { nearest } from '../../util/nearest.js';
import { modeWords } from '../../wording/labels.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';
import { dateOption, withDaysRead } from './dates.js';
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
    .addOption(
      dateOption(session, '--at <date>', {
        zh: '问何时：2018-11-05、2018-11-05T08:00:00+08:00、明天、下周二；不写为现在',
        en: 'what is so then: 2018-11-05, 2018-11-05T08:00:00+08:00, tomorrow; now if absent',
      }),
    )
    .addOption(
      dateOption(session, '--known-at <date>', { zh: '按何时所知；不写为现在', en: 'as known then; now if absent' }),
    )
    .option(
      '--within <organization>',
      say(session, '所问的政府或机构，写标识或名称', 'the government or organization, by id or name'),
    );
  withOutputOptions(command, session);
  return withSystemOptions(command, session);
}

/** As `withAskingOptions`, for a command that takes words: with `--embeddings`. */
export const withWordsOptions = (command: Command, session: Session): Command =>
  withEmbeddingsOptions(withAskingOptions(command, session), session);

const modesInChinese = Object.fromEntries(assignmentModes.map((mode) => [modeWords[mode].zh, mode]));

/** `--modes`: the outcome is about them. */
export const withModes = (command: Command, session: Session): Command =>
  command.option(
    '--modes <modes>',
    say(
      session,
      `只看这几种承担方式，逗号分隔：${Object.keys(modesInChinese).join('、')}（或 ${assignmentModes.join(',')}）`,
      `only these: ${assignmentModes.join(',')}`,
    ),
    oneOf(session, assignmentModes, modesInChinese),
  );

/** `--all`: of what is told in short where there is much of it. */
export const withAll = (command: Command, session: Session): Command =>
  command.option('--all', say(session, '逐项列出，不归并、不省略', 'list each, whatever their number'));

/** `--json` and `--lang`. */
export function withOutputOptions(command: Command, session: Session): Command {
  return withLanguage(command.option('--json', say(session, '输出 JSON，带标识', 'print JSON with ids')), session);
}

/** `--lang`, which `languageOf` reads before the rest of the command line. */
export function withLanguage(command: Command, session: Session): Command {
  return command.addOption(
    new Option(
      '--lang <language>',
      say(session, '输出所用的语言；不写则依系统语言，否则中文', 'the language of the output; by the locale, else zh'),
    ).choices([...languages]),
  );
}

/** `--assume`, repeatable. */
export function withAssume(command: Command, session: Session): Command {
  return command.option(
    '--assume <what>',
    say(
      session,
      '假设某人不在岗、某项指定或 @文件 属实，不作记录；可重复',
      'take an absence, a designation or @FILE as known, without recording it; repeatable',
    ),
    (value: string, earlier: readonly string[] | undefined) => [
      ...(earlier ?? []),
      value.startsWith('@') ? value : withDaysRead(session, value),
    ],
  );
}

/** A comma-separated list of `names`, each also by its Chinese word; a wrong one is refused with the nearest. */
export function oneOf<T extends string>(
  session: Session,
  names: readonly T[],
  words: Readonly<Partial<Record<string, T>>> = {},
) {
  return (value: string): readonly T[] =>
    value.split(/[,，、]/).map((each) => {
      const word = each.trim();
      const known = names.find((name) => name.toLowerCase() === word.toLowerCase()) ?? words[word];
      if (known !== undefined) return known;
      const inChinese = Object.keys(words).length > 0 ? Object.keys(words) : names;
      const near = nearest(word, [...names, ...Object.keys(words)]);
      const perhaps =
        near.length === 0
          ? say(session, `可为 ${inChinese.join('、')}`, `one of ${names.join(', ')}`)
          : say(session, `建议：${near.join('、')}`, `perhaps ${near.join(', ')}`);
      throw new InvalidArgumentError(say(session, `“${word}”，${perhaps}`, `\`${word}\`: ${perhaps}.`));
    });
}

/** A whole number of at least `least`. */
export function wholeNumber(session: Session, least: number, most = Number.MAX_SAFE_INTEGER) {
  return (value: string): number => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    const isOpen = most === Number.MAX_SAFE_INTEGER;
    const zh = isOpen ? `应为不小于 ${least} 的整数` : `应为 ${least} 至 ${most} 的整数`;
    const en = isOpen ? `It is a whole number of at least ${least}.` : `It is a whole number from ${least} to ${most}.`;
    throw new InvalidArgumentError(say(session, zh, en));
  };
}
