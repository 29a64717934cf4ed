import { createServer, type Socket, connect as toServer } from 'node:net';
import { listening } from '../listening.js';

/** What happens to the next commit that comes by: the one after it passes again. */
export type Cut = 'before the commit' | 'after the commit';

export interface FaultProxy {
  readonly uri: string;
  /** How many commits came by. */
  commits(): number;
  /** Cuts the connection of the next commit, before it goes on to the server or when the server's reply to it comes. */
  cutNext(cut: Cut, meanwhile?: () => Promise<void>): void;
  /** Lets nothing through any more, in either direction, and closes nothing: like a cable that was pulled out. */
  silence(): void;
  /** Lets everything through again, what was sent meanwhile first. */
  resume(): void;
  close(): Promise<void>;
}

/** Bolt's message COMMIT, in the one chunk that it is sent in. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Stands between a driver and the Neo4j at `uri`. */
export async function faultProxyTo(uri: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  let commits = 0;
  let silenced = false;
  let next: { readonly cut: Cut; readonly meanwhile: () => Promise<void> } | undefined;

  const proxy = createServer((client) => {
    const server = toServer(Number(port), hostname);
    const both = [client, server];
    const end = () => {
      for (const socket of both) socket.destroy();
    };
    /** The server learns of it at once, the client only after what happens meanwhile. */
    const cutOff = async (meanwhile: () => Promise<void>) => {
      server.removeListener('close', end).destroy();
      await meanwhile();
      end();
    };
    for (const socket of both) {
      open.add(socket);
      if (silenced) socket.pause();
      socket.on('error', () => {}).once('close', () => open.delete(socket));
    }
    let cutting: typeof next;
    client.on('data', (data) => {
      if (data.includes(commit)) {
        commits += 1;
        cutting = next;
        next = undefined;
      }
      if (cutting?.cut !== 'before the commit') server.write(data);
      else void cutOff(cutting.meanwhile);
    });
    server.on('data', (data) => {
      if (cutting === undefined) client.write(data);
      else void cutOff(cutting.meanwhile);
    });
    client.once('close', end);
    server.once('close', end);
  });
  return {
    uri: `bolt://127.0.0.1:${await listening(proxy)}`,
    commits: () => commits,
    cutNext: (cut, meanwhile = async () => {}) => {
      next = { cut, meanwhile };
    },
    silence: () => {
      silenced = true;
      for (const socket of open) socket.pause();
    },
    resume: () => {
      silenced = false;
      for (const socket of open) socket.resume();
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
}
