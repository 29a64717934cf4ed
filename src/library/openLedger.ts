import { mayRecord, type Request, withApiHere } from '../cli/session/askHere.js';
import { type SystemOptions, withLedger, withSystem } from '../cli/session/session.js';
import { type Output, outputTo } from '../cli/text/output.js';
import type { Session } from '../cli/text/terminal.js';
import { errorOf, type Send, zhifenOver } from '../client/index.js';
import { DomainError } from '../model/error.js';
import { operator } from '../model/viewer.js';
import type { Context } from '../service/context.js';
import { SeedError } from '../service/record/recordSeed.js';
import type * as promised from './public/index.js';

export const openLedger: typeof promised.openLedger = (options = {}) =>
  new Promise((opened, failed) => {
    const session = sessionOf(options);
    let close = () => {};
    const untilClosed = new Promise<void>((resolve) => {
      close = resolve;
    });
    // It is open until what works on it has come to its end.
    const ended = opening(options, session, (context) =>
      withApiHere(context, session.terminal, async (ask) => {
        const send: Send = async (request, { signal }) => {
          signal?.throwIfAborted();
          if (options.readOnly === true) refuseRecording(request);
          return ask(request);
        };
        opened({
          ...zhifenOver(send, session.language),
          close: () => {
            close();
            return ended;
          },
        });
        await untilClosed;
      }),
    ).catch((error: unknown) => {
      throw told(error);
    });
    ended.catch(failed);
  });

/** As a command would open it. */
function opening(options: promised.LedgerOptions, session: Session, use: (context: Context) => Promise<void>) {
  const { file, seeds = [], author, readOnly = false } = options;
  const seed = seeds.length === 0 ? 'none' : seeds.join(',');
  const place: SystemOptions = { store: file === undefined ? 'memory:' : `sqlite:${file}`, login: {}, data: '', seed };
  const as = (context: Context) => use(author === undefined ? context : { ...context, viewer: operator(author) });
  return readOnly ? withSystem(place, as) : withLedger(session, place, 'whenEmpty', as);
}

function sessionOf({ language = 'zh', onMessage }: promised.LedgerOptions): Session {
  const err = outputTo(onMessage ?? ((text) => void process.stderr.write(text)), { colored: false, isTerminal: false });
  const out: Output = err;
  const env = process.env;
  return {
    language,
    terminal: { out, err, env, readInput: async () => new Uint8Array(), untilStopped: async () => {} },
  };
}

function refuseRecording({ query }: Request): void {
  if (!mayRecord(query)) return;
  const message = { zh: '账本以只读方式打开，不能记入', en: 'the ledger was opened only to be asked' };
  const problem = { code: 'LEDGER_READ_ONLY', message, path: [], suggestions: [] };
  throw errorOf({ message: message.en, extensions: { code: problem.code, problems: [problem] } });
}

/** Errors of opening as those of questions. */
function told(error: unknown): unknown {
  if (!(error instanceof DomainError) && !(error instanceof SeedError)) return error;
  const { code, path } = error.problems[0] ?? {};
  return errorOf({ message: error.message, extensions: { ...{ code, path }, problems: error.problems } as never });
}
