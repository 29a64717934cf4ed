import type { Snapshot } from '../../graph/snapshot.js';
import type { Finding } from '../../model/finding.js';

/** Looks for one kind of thing in one snapshot. It uses the resolver and decides nothing of its own. */
export type Finder = (snapshot: Snapshot) => readonly Finding[];
