import { createServer } from 'node:http';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { listening } from '../../support/listening.js';
import { buildPage, launchOptions } from './chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the keeper answers. */
    readonly pageKeeper: string;
  }
}

/**
 * Builds the page once for the whole run, and starts one browser: each when the first test asks for it.
 *
 * `/page` gives the folder of the page; `/browser` the address of the browser, or nothing where there is none.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let page: Promise<string> | undefined;
  let browser: Promise<BrowserServer> | undefined;
  const answers: Readonly<Record<string, () => Promise<string>>> = {
    '/page': () => {
      page ??= buildPage();
      return page;
    },
    '/browser': async () => {
      if (launchOptions === undefined) return '';
      browser ??= chromium.launchServer(launchOptions);
      return (await browser).wsEndpoint();
    },
  };
  const keeper = createServer((request, response) => {
    const answer = answers[request.url ?? '']?.() ?? Promise.reject(new Error('nothing of that name is kept'));
    answer.then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  project.provide('pageKeeper', `http://127.0.0.1:${await listening(keeper)}`);
  return async () => {
    keeper.closeAllConnections();
    keeper.close();
    await (await browser)?.close();
  };
}
