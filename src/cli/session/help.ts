import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import stringWidth from 'string-width';
import type { Text } from '../../model/text.js';
import type { Session } from '../text/terminal.js';
import { inLanguage, say } from '../text/view.js';
import { exitWords } from './exitCode.js';

/** What is told of a command besides its arguments and options. */
export interface Explanation {
  /** For the list of all commands. */
  readonly summary: Text;
  readonly description: Text;
  /** What else there is to know, before the examples. */
  readonly more?: Text;
  /** One a line. */
  readonly examples: string;
  /** What it ends with; 2, a mistake in the command line, is told of every command. */
  readonly exits?: Readonly<Record<number, Text>>;
}

/** A text that is written once, and says some of its words in one language or the other. */
export const inBoth = (write: (say: (zh: string, en: string) => string) => string): Text => ({
  zh: write((zh) => zh),
  en: write((_, en) => en),
});

/** `command` with its help in the language of the session. */
export function explained(command: Command, session: Session, { exits = {}, ...told }: Explanation): Command {
  const inside = (text: Text) => inLanguage(session, text);
  const codes = Object.entries({ 0: exitWords[0], 2: exitWords[2], ...exits });
  const parts = [
    ...(told.more === undefined ? [] : [inside(told.more)]),
    `${say(session, '示例：', 'Examples:')}\n${told.examples.replace(/^(?=.)/gm, '  ')}`,
    `${say(session, '退出码：', 'Exit codes: ')}${codes.map(([code, text]) => `${code} ${inside(text)}`).join(say(session, '；', '; '))}${say(session, '。', '.')}`,
  ];
  return command
    .summary(inside(told.summary))
    .description(inside(told.description))
    .addHelpText('after', () => {
      const width = command.configureOutput().getOutHelpWidth?.() ?? usualWidth;
      return `\n${parts.map((part) => wrapped(part, width)).join('\n\n')}`;
    });
}

/** Where help does not go to a terminal, as commander has it. */
const usualWidth = 80;

/** How commander writes help: its own words in the language of the session, lines broken between Chinese characters too. */
export function helpIn(session: Session): HelpConfiguration {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
  };
  const described = ({ description, argChoices, defaultValue, ...given }: Option | Argument) => {
    // A flag that is not given has nothing that stands for it.
    const takesValue = !('isBoolean' in given) || (given as Option).required || (given as Option).optional;
    const isTold = takesValue && defaultValue !== undefined && String(defaultValue) !== '';
    const also = [
      ...(argChoices === undefined
        ? []
        : [say(session, `可为 ${argChoices.join('、')}`, `one of ${argChoices.join(', ')}`)]),
      ...(isTold ? [say(session, `不写则为 ${defaultValue}`, `${defaultValue} if absent`)] : []),
    ];
    if (also.length === 0) return description;
    return say(session, `${description}（${also.join('；')}）`, `${description} (${also.join('; ')})`);
  };
  return {
    displayWidth: (text) => stringWidth(text),
    styleTitle: (title) => say(session, headings[title] ?? title, title),
    optionDescription: described,
    argumentDescription: described,
    boxWrap: wrapped,
  };
}

/** What stays together on a line: a word up to its comma, or a Chinese character, with the marks that belong to it. */
const unbroken =
  /\s*(?:[（“《〔]*(?:\p{Script=Han}|[^\s,\p{Script=Han}（“《〔，。；：、！？）”》〕]+,*)|\S)[，。；：、！？）”》〕]*/gu;

/** `text` in lines of at most `width` columns; lines that begin with blanks are left as they are. */
export function wrapped(text: string, width: number): string {
  if (width < 40) return text;
  return text
    .split('\n')
    .flatMap((line) => (/^\s/.test(line) ? [line] : broken(line, width)))
    .join('\n');
}

function broken(line: string, width: number): string[] {
  const lines: string[] = [''];
  for (const part of line.match(unbroken) ?? []) {
    const last = lines.at(-1) ?? '';
    if (last === '' || stringWidth(last + part) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part.trimStart());
  }
  return lines;
}
