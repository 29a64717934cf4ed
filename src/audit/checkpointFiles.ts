import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readCheckpoint, type SignedCheckpoint } from '../ledger/checkpoint.js';
import { type Fault, fault } from '../ledger/fault.js';
import { readRegularFile } from '../util/regularFile.js';

export const checkpointFile = (revision: number): string => `${revision}.checkpoint`;

/** The revisions that `folder` has checkpoints of, in order. Files with other names are ignored. */
export async function checkpointRevisions(folder: string): Promise<readonly number[]> {
  const revisions = (await readdir(folder)).flatMap((name) => {
    const [, revision] = /^([1-9]\d{0,14})\.checkpoint$/.exec(name) ?? [];
    return revision === undefined ? [] : [Number(revision)];
  });
  return revisions.sort((a, b) => a - b);
}

/** Reads one checkpoint of `folder`, without checking its signature. */
export async function readCheckpointFile(folder: string, revision: number): Promise<SignedCheckpoint | Fault> {
  const name = checkpointFile(revision);
  let content: string;
  try {
    content = String(await readRegularFile(join(folder, name)));
  } catch (error) {
    return unreadable(name, error);
  }
  const checkpoint = readCheckpoint(content, name);
  if ('code' in checkpoint || checkpoint.revision === revision) return checkpoint;
  const zh = `其中所写是第 ${checkpoint.revision} 版`;
  return fault('CHECKPOINT_UNREADABLE', null, name, zh, `it speaks of revision ${checkpoint.revision}`);
}

/** Reads every checkpoint of `folder`, and says of each that cannot be read, and of the folder, why. */
export async function readCheckpointFiles(folder: string): Promise<readonly (SignedCheckpoint | Fault)[]> {
  try {
    const read: (SignedCheckpoint | Fault)[] = [];
    for (const revision of await checkpointRevisions(folder)) read.push(await readCheckpointFile(folder, revision));
    return read;
  } catch (error) {
    return [unreadable(folder, error)];
  }
}

function unreadable(place: string, error: unknown): Fault {
  const said = error instanceof Error ? error.message : String(error);
  return fault('CHECKPOINT_UNREADABLE', null, place, `读不了（${said}）`, `this cannot be read (${said})`);
}
