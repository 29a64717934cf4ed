import { createServer } from 'node:http';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../web/support/chromium.js';
import { buildPackage } from './build.js';
import { listening } from './listening.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of this server. */
    readonly resourceServer: string;
  }
}

/**
 * Builds the package once for the whole run, and starts one browser: each when the first test asks for it.
 *
 * `/package` gives its folder; `/browser` the address of the browser, or nothing where none is installed.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let built: Promise<string> | undefined;
  let browser: Promise<BrowserServer> | undefined;
  const answers: Readonly<Record<string, () => Promise<string>>> = {
    '/package': () => {
      built ??= buildPackage();
      return built;
    },
    '/browser': async () => {
      if (launchOptions === undefined) return '';
      browser ??= chromium.launchServer(launchOptions);
      return (await browser).wsEndpoint();
    },
  };
  const server = createServer((request, response) => {
    // A connection that is kept may be closed here just as the next file asks.
    response.shouldKeepAlive = false;
    const answer = answers[request.url ?? '']?.() ?? Promise.reject(new Error('nothing has that name'));
    answer.then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  project.provide('resourceServer', `http://127.0.0.1:${await listening(server)}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await (await browser)?.close();
  };
}
