import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Neo4jLogin } from '../../service/operate/openStore.js';
import { invariant } from '../../util/invariant.js';
import type { Session } from '../text/terminal.js';
import { inLanguage, say } from '../text/view.js';
import { mistakesWith } from './settingKinds.js';
import { type Setting, settings } from './settings.js';

export function settingNamed(name: string): Setting {
  const found = settings.find((each) => each.name === name);
  invariant(found !== undefined, 'every setting stands in the table');
  return found;
}

/** As whom a ledger in Neo4j is used. */
export const loginOf = (value: (name: string) => unknown): Neo4jLogin => ({
  username: value('neo4jUsername') as string | undefined,
  password: value('neo4jPassword') as string | undefined,
  passwordFile: value('neo4jPasswordFile') as string | undefined,
  database: value('neo4jDatabase') as string | undefined,
});

/** Options of a command for these settings: what is not given is as the environment says, else as the table does. */
export function withSettings(command: Command, session: Session, ...names: readonly string[]): Command {
  const { terminal } = session;
  for (const setting of names.map(settingNamed)) {
    const { option, env, kind } = setting;
    const said = (env === null ? undefined : terminal.env[env]) || undefined;
    const read = said === undefined ? undefined : kind.read(said);
    // What is wrong with a variable is told by the commands that it is of use to.
    const value = kind.schema.safeParse(read).success ? read : setting.default;
    if (option !== null) command.addOption(optionOf(setting, option, session).default(value));
  }
  return command;
}

/** Options for everything that a server can be told. */
export const withEverySetting = (command: Command, session: Session): Command =>
  withSettings(command, session, ...settings.map(({ name }) => name));

function optionOf({ kind, env, about, isHidden }: Setting, option: string, session: Session): Option {
  const flags = kind.placeholder === null ? option : `${option} ${kind.placeholder}`;
  const also =
    env === null
      ? ''
      : say(
          session,
          `（也可用 ${env}${kind.repeatable ? '，以空格分隔' : ''}）`,
          ` (also ${env}${kind.repeatable ? ', by spaces' : ''})`,
        );
  const made = new Option(flags, `${inLanguage(session, about)}${also}`);
  if (isHidden) made.hideHelp();
  if (kind.placeholder === null) return made;
  const given = new Set<unknown>();
  return made.argParser((text: string, earlier: unknown) => {
    const read = kind.read(text);
    const [mistake] = mistakesWith(kind, option, kind.repeatable ? [text] : read);
    if (mistake !== undefined)
      throw new InvalidArgumentError(say(session, mistake.message.zh, `${mistake.message.en}.`));
    if (!kind.repeatable) return read;
    // What stands there before the first that is given is the default.
    const all = given.has(earlier) ? [...(earlier as readonly string[]), text] : [text];
    given.add(all);
    return all;
  });
}
