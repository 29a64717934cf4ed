import type { Command } from 'commander';
import type { Zhifen } from '../../client/index.js';
import { DomainError, fail, type Problem } from '../../model/error.js';
import type { Context } from '../../service/context.js';
import type { Session } from '../text/terminal.js';
import { say } from '../text/view.js';
import { withApiHere } from './askHere.js';
import { serverAddress } from './serverAddress.js';

/** Whom a command asks that may ask a running server as well. */
export interface ServerOptions {
  readonly server?: string;
}

/** `--server`. */
export const withServer = (command: Command, session: Session): Command =>
  command.option(
    '--server <url>',
    say(
      session,
      '改向运行中的服务提问，如 https://zhifen.example.gov.cn',
      'ask a running server instead, such as https://zhifen.example.gov.cn',
    ),
  );

/** A client of the server that is named, else of the ledger that `open` opens here. What the client is refused with is told as anything else. */
export async function withClient<T>(
  session: Session,
  { server }: ServerOptions,
  open: (use: (context: Context) => Promise<T>) => Promise<T>,
  use: (zhifen: Zhifen) => Promise<T>,
): Promise<T> {
  const { terminal, language } = session;
  // Loaded only here: the other commands start faster.
  const { connect, ZhifenError, zhifenOver } = await import('../../client/index.js');
  try {
    if (server === undefined)
      return await open((context) => withApiHere(context, terminal, (ask) => use(zhifenOver(ask, language))));
    const { ZHIFEN_TOKEN: token } = terminal.env;
    return await use(connect({ server: serverAddress(server), language, ...(token ? { token } : {}) }));
  } catch (error) {
    if (!(error instanceof ZhifenError)) throw error;
    const [first, ...others] = error.problems as readonly Problem[];
    if (first !== undefined) throw new DomainError([first, ...others]);
    return fail('INVALID_VALUE', ['server'], error.texts);
  }
}
