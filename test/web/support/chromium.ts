import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createServer, type ServerOptions } from '../../../src/api/server.js';
import type { Context } from '../../../src/service/context.js';
import { createContext } from '../../../src/service/createContext.js';
import { createMemoryStore } from '../../../src/store/memory/memoryStore.js';
import { recordSeeds } from '../../support/seeds.js';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env.CHROMIUM ?? '', ...places].find((path) => path !== '' && existsSync(path));

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const quiet = ['--disable-component-update', '--disable-sync'];
/** Two pages of the address bar that no test sees take more than half of the time of a new window. */
const addressBar = ['--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,HttpsUpgrades'];

/** When it is, for the page and for its server. */
export const now = '2026-11-23T04:00:00.000Z';

export interface Served {
  readonly origin: string;
  readonly context: Context;
  close(): Promise<void>;
}

/** How a real Chromium is started; `undefined` where none is installed. */
export const launchOptions =
  executablePath === undefined ? undefined : { executablePath, args: [...flags, ...quiet, ...addressBar] };

export const launchChromium = async (): Promise<Browser | undefined> =>
  launchOptions === undefined ? undefined : chromium.launch(launchOptions);

/** Puts something into an empty ledger. */
export type Recording = (context: Context) => Promise<void>;

export const threeGovernments: Recording = (context) => recordSeeds(context, ['shangcheng', 'hongkou', 'demo']);

/** A server with the page, and the three governments unless `record` says what else, on a port of its own. */
export async function servePage(
  page: string,
  options: Partial<ServerOptions> = {},
  record: Recording = threeGovernments,
  port = 0,
): Promise<Served> {
  const context = createContext(createMemoryStore(), { now: () => now });
  await record(context);
  const embed = join(page, '..', 'embed');
  const server = await createServer(context, { development: false, page, embed, log: () => {}, ...options });
  await server.listen({ host: '127.0.0.1', port });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return { origin, context, close: () => server.close() };
}
