import { Command } from 'commander';
import { fail } from '../../model/error.js';
import { askCalendar } from '../../service/ask/askCalendar.js';
import { asOf } from '../../service/moment.js';
import { calendarFile, calendarToken, makeCalendarSecret } from '../../service/operate/calendarSecret.js';
import { placeOf } from '../../service/operate/openStore.js';
import { ExitCode } from '../session/exitCode.js';
import { type Explanation, explained } from '../session/help.js';
import { withLanguage, withSystemOptions } from '../session/options.js';
import { recordNamed } from '../session/recordNamed.js';
import { type SystemOptions, withSystem } from '../session/session.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';

interface Options extends SystemOptions {
  readonly within?: string;
  readonly origin: string;
  readonly exchange?: true;
}

/** `calendar`: the address of a calendar, for programs that show them. */
export function calendarCommand(session: Session, finish: (exitCode: number) => void): Command {
  const command = explained(new Command('calendar'), session, explanation)
    .argument('[who]', say(session, '人员、职位或机构，写标识或名称', 'a person, a post or a unit, by id or name'))
    .option(
      '--within <government>',
      say(session, '在哪个政府中找这个名称', 'the government that the name is looked for in'),
    )
    .option('--origin <url>', say(session, '服务的对外地址', 'where the server is reached'), 'http://127.0.0.1:4000')
    .option(
      '--exchange',
      say(
        session,
        '更换密钥，此前给出的地址全部失效',
        'with a new secret: no address that was given before is good any more',
      ),
    );
  withLanguage(withSystemOptions(command, session), session);
  return command.action(async (who: string | undefined, options: Options) =>
    finish(await calendar(session, who, options)),
  );
}

async function calendar({ terminal, language }: Session, who: string | undefined, options: Options): Promise<number> {
  const { beside } = placeOf(options.store, options.data, options.login);
  if (beside === null)
    return fail('INVALID_VALUE', ['store'], {
      zh: '内存中的账本没有日历地址',
      en: 'a ledger in memory has no addresses of calendars',
    });
  if (who === undefined && options.exchange !== true)
    return fail('MISSING_FIELD', ['who'], { zh: '请指明人员、职位或者机构', en: 'name a person, a post or a unit' });
  const id = who === undefined ? null : await withSystem(options, (context) => idOf(context, who, options));
  const secret = await makeCalendarSecret(calendarFile(beside), { exchange: options.exchange === true });
  if (options.exchange === true)
    terminal.err.print(
      say(
        { language },
        '密钥已更换，此前给出的日历地址均已失效。',
        'The secret is exchanged: no address given before is good any more.',
      ),
    );
  if (id !== null)
    terminal.out.print(
      `${options.origin.replace(/\/$/, '')}/calendar/${calendarToken(secret, id)}.ics?lang=${language}`,
    );
  return ExitCode.ok;
}

async function idOf(context: Parameters<typeof askCalendar>[0], who: string, { within }: Options): Promise<string> {
  const government = within === undefined ? null : await recordNamed(context, within, ['organization'], null);
  const id = await recordNamed(context, who, ['person', 'post', 'organization'], government);
  // What has no calendar is refused here, and not by the program that shows it.
  await askCalendar(context, id, await asOf(context, {}));
  return id;
}

const explanation: Explanation = {
  summary: { zh: '不在岗、代行与到期日历的地址', en: 'the address of a calendar of absences, stand-ins and endings' },
  description: {
    zh: '输出人员、职位或机构日历（.ics）的地址，供日历程序订阅：不在岗（不含事由）、代行、到期。持有该地址者均可读取。',
    en: 'Prints the address at which a running server gives the calendar (.ics) of a person, a post or a unit: absences, never why, stand-ins and what ends. Whoever has the address can read it.',
  },
  examples: `zhifen calendar demo/post/head
zhifen calendar 教育局 --within demo --origin https://zhifen.example.gov.cn --lang en
zhifen calendar --exchange`,
  exits: { 0: { zh: '已输出地址', en: 'the address is printed' } },
};
