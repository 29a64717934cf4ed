import type { Snapshot } from '../../graph/snapshot.js';
import type { Responsibility } from '../../model/answer.js';
import type { Finding } from '../../model/finding.js';

/** Looks for one kind of thing in one snapshot. It uses the resolver and decides nothing of its own. */
export type Finder = (snapshot: Snapshot) => readonly Finding[];

/** Looks at one duty and the answer to who is responsible for it. */
export type DutyFinder = (snapshot: Snapshot, duty: string, answer: Responsibility) => readonly Finding[];
