import { behind } from './behind.js';
import { clock } from './clock.js';
import { creation } from './creation.js';
import { damage } from './damage.js';
import type { Fault } from './extent.js';
import { forgery } from './forgery.js';
import { fullDisk } from './fullDisk.js';
import { kill } from './kill.js';
import { neo4j } from './neo4j.js';
import { overload } from './overload.js';
import { power } from './power.js';
import { program } from './program.js';
import { spaceInSync, spaceInWrite, syncFails, writeFails } from './systemCalls.js';
import { terminate } from './terminate.js';

/** Every fault that is tried, each with how often in the short form. */
export const faults: readonly { readonly fault: Fault; readonly short: number }[] = [
  { fault: kill, short: 3 },
  { fault: creation, short: 2 },
  { fault: power, short: 20 },
  { fault: syncFails, short: 1 },
  { fault: writeFails, short: 1 },
  { fault: spaceInSync, short: 1 },
  { fault: spaceInWrite, short: 1 },
  { fault: fullDisk, short: 1 },
  { fault: damage, short: 100 },
  { fault: forgery, short: 1 },
  { fault: clock, short: 1 },
  { fault: terminate, short: 1 },
  { fault: program, short: 40 },
  { fault: neo4j, short: 3 },
  { fault: behind, short: 1 },
  { fault: overload, short: 1 },
];
