import { connect, type Socket } from 'node:net';
import type { Round } from '../measure.js';
import { timedByProcessor } from '../processorTime.js';

/** So many clients ask at once, each of whom waits for the answer before the next question. */
export const connections = 32;

export interface Request {
  readonly path: string;
  readonly body: string;
}

/** A server of this machine. */
export interface Server {
  readonly port: number;
  readonly pid: number;
}

/**
 * Asks a server by POST for as long as a round takes, on connections opened for it: a server closes those that are idle for
 * long. It reads no more of an answer than it must, status and length. The time is that for which the server worked.
 */
export const load =
  ({ port, pid }: Server, next: () => Request): Round =>
  async (milliseconds) => {
    const open = await Promise.all(Array.from({ length: connections }, () => Connection.to(port)));
    const measured = await timedByProcessor(pid, () =>
      askAtOnce(open, milliseconds, (connection) => connection.exchange(next())),
    );
    for (const connection of open) connection.close();
    return measured;
  };

/** Has each of `clients` ask again and again for so long, and counts the answers. */
export async function askAtOnce<T>(
  clients: readonly T[],
  milliseconds: number,
  ask: (client: T) => Promise<unknown>,
): Promise<number> {
  const end = performance.now() + milliseconds;
  let done = 0;
  const asking = async (client: T): Promise<void> => {
    for (; performance.now() < end; done++) await ask(client);
  };
  await Promise.all(clients.map(asking));
  return done;
}

const endOfHead = Buffer.from('\r\n\r\n');

class Connection {
  readonly #socket: Socket;
  readonly #headers: string;
  #received: Buffer = Buffer.alloc(0);
  #answered: (() => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  static async to(port: number): Promise<Connection> {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Connection(
      socket,
      `host: 127.0.0.1:${port}\r\naccept: application/json\r\ncontent-type: application/json`,
    );
  }

  private constructor(socket: Socket, headers: string) {
    this.#socket = socket;
    this.#headers = headers;
    socket.on('data', (data) => this.#take(data));
    socket.on('error', (error) => this.#failed?.(error));
    socket.on('close', () => this.#failed?.(new Error('the server has closed the connection')));
  }

  exchange({ path, body }: Request): Promise<void> {
    const length = Buffer.byteLength(body);
    this.#socket.write(`POST ${path} HTTP/1.1\r\n${this.#headers}\r\ncontent-length: ${length}\r\n\r\n${body}`);
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
    });
  }

  close(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }

  #take(data: Buffer): void {
    this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
    const end = this.#received.indexOf(endOfHead);
    if (end === -1) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
      this.#failed?.(new Error(`not an answer of a known length: ${head}`));
      return;
    }
    if (this.#received.length < end + endOfHead.length + Number(length)) return;
    this.#received = Buffer.alloc(0);
    this.#answered?.();
  }
}
