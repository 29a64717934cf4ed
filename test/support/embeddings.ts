import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { listening } from './listening.js';

/** How a server of embeddings behaves: well, or with one fault. */
export type Behaviour =
  | 'well'
  | 'slow'
  | 'error'
  | 'no JSON'
  | 'other JSON'
  | 'too few'
  | 'two dimensions'
  | 'redirect'
  | 'gone in the middle';

export interface EmbeddingsDouble {
  readonly url: string;
  readonly asked: string[][];
  behaviour: Behaviour;
  dimension: number;
  readonly close: () => void;
}

/** A server of embeddings for which texts mean the same where `same` says so, and nothing in common otherwise. */
export async function embeddingsDouble(same: Readonly<Record<string, string>> = {}): Promise<EmbeddingsDouble> {
  const asked: string[][] = [];
  const double = { behaviour: 'well' as Behaviour, dimension: 64 };
  const vectorOf = (text: string, dimension: number): number[] => {
    const bytes = createHash('shake256', { outputLength: dimension })
      .update(same[text] ?? text)
      .digest();
    return [...bytes].map((byte) => byte - 127.5);
  };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { input } = JSON.parse(Buffer.concat(parts).toString()) as { input: string[] };
    asked.push(input);
    const data = input.map((text, index) => ({ index, embedding: vectorOf(text, double.dimension) }));
    answer(response, double.behaviour, data);
  });
  const port = await listening(server);
  return Object.assign(double, {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

type Data = readonly { readonly index: number; readonly embedding: number[] }[];

function answer(response: ServerResponse, behaviour: Behaviour, data: Data): void {
  if (behaviour === 'slow') return;
  if (behaviour === 'error') return void response.writeHead(500).end('{}');
  if (behaviour === 'no JSON') return void response.end('<html>');
  if (behaviour === 'other JSON') return void response.end('{"embeddings":[[1,2]]}');
  if (behaviour === 'redirect') return void response.writeHead(307, { location: '/elsewhere/v1/embeddings' }).end();
  const sent =
    behaviour === 'too few'
      ? data.slice(1)
      : behaviour === 'two dimensions'
        ? data.map((each, index) => (index === 0 ? { ...each, embedding: [...each.embedding, 1] } : each))
        : data;
  const body = JSON.stringify({ data: sent.toReversed() });
  if (behaviour !== 'gone in the middle') return void response.end(body);
  response.writeHead(200, { 'content-length': body.length });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}
