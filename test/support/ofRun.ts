import { inject } from 'vitest';
import { pageIn, programIn } from './build.js';

// What is made once for the whole run, when the first test asks for it.

export const programOfRun = async (): Promise<string> => programIn(await ask('package'));
export const pageOfRun = async (): Promise<string> => pageIn(await ask('package'));

/** Where the browser of this run is; nothing where none is installed. */
export const browserAddress = (): Promise<string> => ask('browser');

async function ask(what: 'package' | 'browser'): Promise<string> {
  const response = await fetch(`${inject('resourceServer')}/${what}`);
  const said = await response.text();
  if (!response.ok) throw new Error(said);
  return said;
}
