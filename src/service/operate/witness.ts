import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkpointFile } from '../../audit/checkpointFiles.js';
import { fail } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import { writeDurably } from './durableFile.js';
import { pushCheckpoint } from './gitWitness.js';
import type { Tell } from './notices.js';

/** A checkpoint as it goes to a witness. */
export interface Testimony {
  readonly revision: number;
  /** The signed note. */
  readonly note: string;
}

/** A second place for checkpoints, best one that those who run the ledger cannot write at will. */
export interface Witness {
  /** For people to read. */
  readonly place: string;
  /** Where its checkpoints can be read, if it is a folder. */
  readonly folder: string | null;
  /** Rejects where it could not be delivered. */
  readonly put: (testimony: Testimony, signal: AbortSignal) => Promise<void>;
}

/** The witness that `spec` names: an address that notes are posted to, a git repository behind `git:`, or a folder. */
export function witnessOf(spec: string): Witness {
  if (/^https?:\/\//.test(spec)) return witnessAt(spec);
  if (spec.startsWith('git:')) return witnessInGit(spec);
  if (/^[a-z]+:\/\//.test(spec)) {
    fail('INVALID_VALUE', ['witness'], {
      zh: `见证处应为 https 或 http 地址、git:仓库，或目录：“${spec}”`,
      en: `a witness is an https or http address, git:REPOSITORY, or a folder: \`${spec}\``,
    });
  }
  return witnessIn(resolve(spec));
}

function witnessAt(url: string): Witness {
  return {
    place: url,
    folder: null,
    async put({ note }, signal) {
      const headers = { 'content-type': 'text/plain; charset=utf-8' };
      const response = await fetch(url, { method: 'POST', headers, body: note, redirect: 'error', signal });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
    },
  };
}

const witnessInGit = (spec: string): Witness => ({
  place: spec,
  folder: null,
  put: (testimony, signal) => pushCheckpoint(spec.slice('git:'.length), testimony, signal),
});

/** It is not made where it is not there: a folder of another machine that is not mounted would be one of this machine. */
function witnessIn(folder: string): Witness {
  return {
    place: folder,
    folder,
    async put({ revision, note }) {
      const file = join(folder, checkpointFile(revision));
      if (!existsSync(file)) return writeDurably(file, note, { mode: 0o644, keep: true });
      if ((await readFile(file, 'utf8')) !== note) throw new Error(`${file}: another checkpoint of this revision`);
    },
  };
}

/** In milliseconds. */
const pauses = { shortest: 1_000, longest: 60_000 } as const;
const patience = { whileRunning: 10_000, atTheEnd: 3_000 } as const;

/**
 * Brings checkpoints to one witness, the last one that there is: it vouches for all before it. While the witness cannot be
 * reached that is told once, and it is tried again, less and less often; nobody waits for it.
 */
export class Delivery {
  readonly #witness: Witness;
  readonly #tell: Tell;
  #due: Testimony | null = null;
  #delivered = 0;
  #failures = 0;
  #problem: Text | null = null;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;

  constructor(witness: Witness, tell: Tell) {
    this.#witness = witness;
    this.#tell = tell;
  }

  /** What is wrong with it at the moment. */
  get problem(): Text | null {
    return this.#problem;
  }

  offer(testimony: Testimony): void {
    if (testimony.revision <= Math.max(this.#delivered, this.#due?.revision ?? 0)) return;
    this.#due = testimony;
    // One that fails is tried again by its own clock, however much is recorded.
    if (this.#failures === 0) void this.#run(patience.whileRunning);
  }

  /** Tries once more what is still due, and not for long. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    clearTimeout(this.#timer);
    if (this.#due !== null) await this.#run(patience.atTheEnd);
    clearTimeout(this.#timer);
  }

  #run(most: number): Promise<void> {
    this.#running ??= this.#deliver(most).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #deliver(most: number): Promise<void> {
    while (this.#due !== null) {
      const testimony = this.#due;
      try {
        await this.#witness.put(testimony, AbortSignal.timeout(most));
      } catch (error) {
        this.#failed(error);
        return;
      }
      this.#delivered = testimony.revision;
      if (this.#due === testimony) this.#due = null;
      this.#succeeded(testimony);
    }
  }

  #failed(error: unknown): void {
    const { place } = this.#witness;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = cause instanceof Error ? cause.message : String(cause);
    const isNew = this.#problem === null;
    this.#problem = {
      zh: `检查点未能送达见证处 ${place}（${why}），将继续重试`,
      en: `checkpoints do not reach the witness ${place} (${why}); it is tried again`,
    };
    if (isNew) this.#tell(this.#problem);
    const pause = Math.min(pauses.longest, pauses.shortest * 2 ** this.#failures++);
    this.#timer = setTimeout(() => void this.#run(patience.whileRunning), pause).unref();
  }

  #succeeded({ revision }: Testimony): void {
    this.#failures = 0;
    if (this.#problem === null) return;
    this.#problem = null;
    const { place } = this.#witness;
    const zh = `检查点又能送达见证处 ${place}，已至第 ${revision} 版`;
    this.#tell({ zh, en: `checkpoints reach the witness ${place} again, up to revision ${revision}` }, 'info');
  }
}
