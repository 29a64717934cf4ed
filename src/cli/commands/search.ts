import { Command } from 'commander';
import { type Kind, kinds } from '../../model/record.js';
import { searchAll } from '../../service/ask/findRecords.js';
import { kindWords } from '../../wording/labels.js';
import { ExitCode } from '../session/exitCode.js';
import { wordsOf } from '../session/given.js';
import { type Explanation, explained } from '../session/help.js';
import { type AskingOptions, oneOf, wholeNumber, withAskingOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { viewOf, withSystem } from '../session/session.js';
import { timesOf } from '../session/times.js';
import { jsonText } from '../text/jsonText.js';
import { table } from '../text/table.js';
import type { Session } from '../text/terminal.js';
import { inLanguage, named, say } from '../text/view.js';

interface Options extends AskingOptions {
  readonly type?: readonly Kind[];
  readonly first: number;
}

const kindsInChinese = Object.fromEntries(kinds.map((kind) => [kindWords[kind].zh, kind]));

/** `search`: records by name, alias, pinyin or quoted words. */
export function searchCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('search'), session, explanation)
    .argument('<text...>', say(session, '检索词', 'what to look for'))
    .option(
      '--type <kinds>',
      say(session, '只看这几种记录，逗号分隔', 'only these kinds, by comma'),
      oneOf(session, kinds, kindsInChinese),
    )
    .option('--first <n>', say(session, '至多列多少条', 'at most so many'), wholeNumber(session, 1), 20);
  withAskingOptions(command, session);
  return command.action(async (text: string[], options: Options) =>
    finish(await search(session, wordsOf(text), options)),
  );
}

async function search(session: Session, text: string, options: Options): Promise<number> {
  const { terminal, language } = session;
  return withSystem(options, async (context) => {
    const { type: types = null, first } = options;
    const within =
      options.within === undefined ? null : await recordNamed(context, options.within, ['organization'], null);
    const found = await searchAll(context, { text, types, within, ...(await timesOf(context, options)) });
    const shown = found.slice(0, first);
    if (options.json) terminal.out.print(jsonText(shown.map(({ match }) => match)));
    else {
      const rows = shown.map(({ match, snapshot }) => [
        match.id,
        inLanguage({ language }, kindWords[match.kind]),
        named(viewOf(session, snapshot), match.id),
        match.text,
      ]);
      const heading = say({ language }, '标识 种类 名称 相符的文字', 'Id Kind Name Match').split(' ');
      terminal.out.print(
        rows.length === 0 ? say({ language }, '没有找到。', 'Nothing was found.') : table(heading, rows).join('\n'),
      );
    }
    if (found.length > shown.length) {
      const more = found.length - shown.length;
      terminal.err.print(
        say({ language }, `另有 ${more} 条，用 --first 列出。`, `${more} more; show them with --first.`),
      );
    }
    return ExitCode.ok;
  });
}

const explanation: Explanation = {
  summary: { zh: '检索记录：名称、别名、拼音或条文', en: 'records by name, alias, pinyin or the words of an article' },
  description: {
    zh: '按名称、别名、拼音、首字母或条文原文检索记录。',
    en: 'Records whose name, alias, pinyin, initials or quoted words match.',
  },
  examples: `zhifen search 发改委
zhifen search fgw --type organization
zhifen search 主持区政府工作 --within hongkou --type provision`,
};
