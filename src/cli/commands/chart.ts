import { Command, InvalidArgumentError, Option } from 'commander';
import { sizes, usualSize } from '../../chart/measures.js';
import { type Theme, themes } from '../../chart/themes.js';
import { askOrgChart } from '../../service/ask/askOrgChart.js';
import { ExitCode } from '../session/exitCode.js';
import { governmentAsked } from '../session/government.js';
import { type Explanation, explained } from '../session/help.js';
import { type AskingOptions, wholeNumber, withAskingOptions } from '../session/options.js';
import { viewOf, withSystem } from '../session/session.js';
import { timesOf } from '../session/times.js';
import { writeResult } from '../session/writeResult.js';
import { chartText } from '../text/chartText.js';
import { jsonText } from '../text/jsonText.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends AskingOptions {
  readonly depth?: number;
  readonly posts?: true;
  readonly svg?: string;
  readonly width: number;
  readonly scale: number;
  readonly theme: Theme;
}

/** `chart`: the organization as a tree. */
export function chartCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('chart'), session, explanation)
    .option('--depth <levels>', say(session, '机构列到第几层', 'levels of units below'), wholeNumber(session, 0))
    .option('--posts', say(session, '列出各机构的全部职位', 'all posts of every unit'))
    .option(
      '--svg <file>',
      say(session, '画成图写入 SVG 文件；- 为标准输出', 'write the drawn chart to a file, - for standard output'),
    )
    .option(
      '--width <px>',
      say(session, '图的宽度', 'how wide it is drawn'),
      wholeNumber(session, sizes.width.from, sizes.width.to),
      usualSize.width,
    )
    .option(
      '--scale <factor>',
      say(session, '字号倍数', 'how large its text is'),
      (value) => scaleOf(session, value),
      usualSize.scale,
    )
    .addOption(new Option('--theme <theme>', say(session, '配色', 'its colours')).choices(themes).default('light'));
  withAskingOptions(command, session);
  return command.action(async (options: Options) => finish(await chart(session, options)));
}

function scaleOf(session: Session, value: string): number {
  const { from, to } = sizes.scale;
  const number = Number(value);
  if (/^\d(\.\d{1,2})?$/.test(value) && number >= from && number <= to) return number;
  throw new InvalidArgumentError(say(session, `应为 ${from} 至 ${to} 的数`, `It is a number from ${from} to ${to}.`));
}

async function chart(session: Session, options: Options): Promise<number> {
  return withSystem(options, async (context) => {
    const { at = null, knownAt = null, depth = null } = options;
    const root = await governmentAsked(context, options.within);
    if (options.svg !== undefined) {
      // Drawing is loaded only where it is asked for.
      const { chartSvg } = await import('./chartSvg.js');
      const svg = await chartSvg(context, session.terminal, { root, at, knownAt }, session.language, options);
      await writeResult(session.terminal, options.svg, svg, 'svg');
      return ExitCode.ok;
    }
    const { snapshot, ...found } = await askOrgChart(context, { root, depth, ...(await timesOf(context, options)) });
    session.terminal.out.print(
      options.json ? jsonText(found) : chartText(viewOf(session, snapshot), found, { posts: options.posts === true }),
    );
    return ExitCode.ok;
  });
}

const explanation: Explanation = {
  summary: { zh: '机构图：领导、机构、任职人与代行人', en: 'leaders, units, holders and stand-ins as a tree' },
  description: {
    zh: '领导按排序列出，各领导之下是其分管的机构，并有任职人和代行人。',
    en: 'Leaders in the order of rank, the units they are in charge of, holders and stand-ins.',
  },
  examples: `zhifen chart --within demo
zhifen chart --within demo --at 2026-07-15 --depth 1
zhifen chart --within demo/org/education --posts
zhifen chart --within 虹口区 --at 2018-11-05 --lang en
zhifen chart --within demo --at 2026-11-23 --svg demo.svg
zhifen chart --within demo --svg wall.svg --width 1920 --scale 1.25 --theme dark`,
};
