import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { isLoopback } from '../util/loopback.js';

/** In bytes: a change set of the size that a server takes, and more. */
const mostBody = 2 * 1024 * 1024;

/**
 * Serves tools at `/mcp` to programs on this machine, by the Streamable HTTP transport without sessions: each request has a server of its
 * own, made by `create`. What a page of a browser sends from another origin is refused.
 */
export function serveHttp(create: () => McpServer): Server {
  return createServer((request, response) => {
    answer(create, request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'internal error');
    });
  });
}

async function answer(create: () => McpServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host = '', origin } = request.headers;
  if (!isHere(`http://${host}`) || (origin !== undefined && !isHere(origin))) return refuse(response, 403, 'not here');
  if (request.url !== '/mcp') return refuse(response, 404, 'not found');
  if (request.method !== 'POST') return refuse(response, 405, 'only POST');
  const body = await bodyOf(request);
  if (body === null) return refuse(response, 413, 'too large');
  const server = create();
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.on('close', () => void server.close());
  await server.connect(transport as never);
  await transport.handleRequest(request, response, parsed(body));
}

/** What is no JSON is left for the transport to refuse. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const isHere = (address: string): boolean => URL.canParse(address) && isLoopback(new URL(address).hostname);

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBody) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const error = { jsonrpc: '2.0', error: { code: -32000, message }, id: null };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(error));
}
