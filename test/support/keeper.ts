import { createServer } from 'node:http';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../web/support/chromium.js';
import { buildPackage } from './build.js';
import { listening } from './listening.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the keeper answers. */
    readonly keeper: string;
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
  const keeper = createServer((request, response) => {
    const answer = answers[request.url ?? '']?.() ?? Promise.reject(new Error('nothing has that name'));
    answer.then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  project.provide('keeper', `http://127.0.0.1:${await listening(keeper)}`);
  return async () => {
    keeper.closeAllConnections();
    keeper.close();
    await (await browser)?.close();
  };
}
