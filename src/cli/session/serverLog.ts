import type { Log } from '../../api/server.js';
import { type Answered, isProbe } from '../../api/watching/watchRequests.js';
import type { Level } from '../../service/operate/notices.js';
import { printable } from '../text/jsonText.js';
import { atLevel, type Output } from '../text/output.js';
import type { Session } from '../text/terminal.js';

export interface LogOptions {
  readonly log: 'text' | 'json';
  readonly logLevel: Level;
}

/** What a server says on standard error. */
export interface ServerLog {
  /** The session, whose standard error is the log. */
  readonly session: Session;
  readonly failed: Log;
  /** `null`: of requests that were answered nothing is said. */
  readonly answered: ((answered: Answered) => void) | null;
}

/** As text, for a person who watches: what happens to the server. As JSON, one object a line: its requests as well. */
export async function serverLog(session: Session, { log, logLevel }: LogOptions): Promise<ServerLog> {
  const { terminal } = session;
  const withErr = (err: Output): Session => ({ ...session, terminal: { ...terminal, err } });
  if (log === 'text') {
    const err = atLevel(terminal.err, logLevel);
    const failed: Log = (cause, requestId) => {
      const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      err.print(requestId === undefined ? told : `[${requestId}] ${told}`, 'error');
    };
    return { session: withErr(err), failed, answered: null };
  }
  // Loaded only by a server that is told to: the others start faster.
  const { pino, stdTimeFunctions } = await import('pino');
  const lines = { write: (line: string) => terminal.err.print(printable(line.trimEnd())) };
  const logger = pino(
    {
      level: logLevel,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    lines,
  );
  const print: Output['print'] = (text, level = 'info') => logger[level](text);
  return {
    session: withErr({ ...terminal.err, print }),
    failed: (cause, requestId) =>
      logger.error({ requestId, err: cause instanceof Error ? cause : new Error(String(cause)) }, 'internal error'),
    answered: (answered) => logger[isProbe(answered.path) ? 'debug' : 'info'](fieldsOf(answered), 'answered'),
  };
}

/** The fields of a line about a request: nothing of what was asked, and nothing of what was answered. */
function fieldsOf({ id, method, path, status, ms, subject, operation, codes }: Answered): object {
  return {
    ...{ requestId: id, method, path, status, ms: Math.round(ms * 10) / 10 },
    ...(operation === null ? {} : { operation: operation.name?.slice(0, longestName) ?? null, type: operation.type }),
    ...(subject === null ? {} : { subject }),
    ...(codes.size === 0 ? {} : { codes: [...codes] }),
  };
}

/** In characters: a caller may have written any name. */
const longestName = 100;
