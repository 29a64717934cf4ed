import { statSync } from 'node:fs';
import { type Verification, verifyLedger, verifyLedgerFile } from '../../audit/verifyLedger.js';
import type { Fault, FaultCode } from '../../ledger/fault.js';
import type { DomainError } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import type { Head, Store } from '../../store/store.js';
import { readKey } from './checkpointKey.js';
import { type Checkpoints, createCheckpoints } from './checkpoints.js';
import { type ClockGuard, clocksOf, timeInFuture, watchClock } from './clock.js';
import { tighten } from './fileRights.js';
import { guardedStore } from './guardedStore.js';
import type { Tell } from './notices.js';
import type { StorePlace } from './openStore.js';
import { errorFor, lastCheckpoints, refuseContradicted, refuseContradictedFile } from './refuseContradicted.js';
import { verifyNowAndThen, type WholeVerification } from './wholeVerification.js';
import type { Witness } from './witness.js';

export interface ProtectionOptions {
  readonly open: (place: StorePlace) => Promise<Store>;
  /** Where checkpoints go; `null`: the ledger is in memory, and has none. */
  readonly checkpoints: CheckpointPlaces | null;
  readonly witnesses: readonly Witness[];
  /** Whether the operator confirms that the clock is right. */
  readonly confirmClock: boolean;
  /** How often, in milliseconds, the whole ledger is verified; `null`: never. */
  readonly verifyEvery: number | null;
  /** After how many milliseconds it is verified for the first time; absent: at once. */
  readonly verifyAfter?: number;
  readonly now: () => string;
  /** Tells the operator. */
  readonly tell: Tell;
}

/** The folder of the checkpoints and the file of their key. */
export interface CheckpointPlaces {
  readonly folder: string;
  readonly keyFile: string;
}

/** A ledger that is watched while it is in use. */
export interface ProtectedLedger {
  readonly store: Store;
  /** To be told where the ledger stands after each change set. */
  readonly onRecorded: (head: Head) => void;
  /** Checks all of it against its checkpoints, in small pieces; `pause` is waited for between them. */
  readonly verify: (pause?: () => Promise<unknown>) => Promise<Verification>;
  /** Leaves a checkpoint of the end, and closes the ledger. */
  close(): Promise<void>;
}

/**
 * Opens the ledger at `place` to be written: not where a checkpoint contradicts it or its end is broken
 * (`refuseContradicted`). While it is open, checkpoints are written within a second of each change set, the clock is
 * watched, and now and then the whole ledger is verified; where that finds a fault, nothing is answered from it, written
 * to it or signed any more.
 */
export async function openProtected(place: StorePlace, options: ProtectionOptions): Promise<ProtectedLedger> {
  const { checkpoints: places, witnesses, tell, now } = options;
  const { file, beside } = place;
  const folders = [places?.folder, ...witnesses.map(({ folder }) => folder)];
  const last = await lastCheckpoints(folders.filter((each) => typeof each === 'string'));
  if (file !== null) await refuseContradictedFile(file, last);
  // Before anything is made or changed for a file that was named by mistake.
  if (places !== null) await readKey(places.keyFile);
  const usedAt = lastChanged([file, file && `${file}-wal`, ...last.map((each) => each.place)]);
  if (beside !== null) tightenBeside(beside, places, tell);
  const store = await options.open(place);
  try {
    const { revision, recordedAt } = await store.head();
    // One that follows another may be behind what was signed of that.
    const comparable = last.filter((each) => store.following === undefined || each.revision <= revision);
    if (file === null) await refuseContradicted(store, comparable, store.name);
    const clock = await watchClock({
      clocks: clocksOf(now),
      file: beside === null ? null : `${beside}.clock`,
      usedAt: recordedAt === null ? usedAt : [...usedAt, Date.parse(recordedAt)],
      confirmed: options.confirmClock,
    });
    await clock.note();
    return await new Protection(place, store, clock, options).begin(timeInFuture(recordedAt, now()));
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** In milliseconds, of those files that are there. */
const lastChanged = (paths: readonly (string | null | undefined)[]): readonly number[] =>
  paths.flatMap((path) => (path ? (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? []) : []));

function tightenBeside(beside: string, places: CheckpointPlaces | null, tell: Tell): void {
  const suffixes = ['', '-wal', '-shm', '.key', '.key.pub', '.clock', '.reads.jsonl'];
  const keyFile = places === null ? [] : [places.keyFile];
  const files = new Set([...suffixes.map((suffix) => beside + suffix), ...keyFile]);
  const tightened = tighten([...files], `${beside}.checkpoints`);
  if (tightened.length === 0) return;
  const zh = `他人原可读取下列文件，现已改为仅所有者可读写：${tightened.join('、')}`;
  tell({ zh, en: `others could read these; now only their owner can: ${tightened.join(', ')}` }, 'info');
}

class Protection {
  readonly #place: StorePlace;
  readonly #store: Store;
  readonly #clock: ClockGuard;
  readonly #options: ProtectionOptions;
  #checkpoints: Checkpoints | null = null;
  #verification: WholeVerification | null = null;
  #distrust: DomainError | undefined;
  /** What is wrong with checkpoints, as it was last found, by their names. */
  #atCheckpoints: ReadonlyMap<string, Text> = new Map();

  constructor(place: StorePlace, store: Store, clock: ClockGuard, options: ProtectionOptions) {
    this.#place = place;
    this.#store = store;
    this.#clock = clock;
    this.#options = options;
  }

  async begin(notice: Text | null): Promise<ProtectedLedger> {
    const { checkpoints: places, witnesses, tell, verifyEvery } = this.#options;
    if (notice !== null) tell(notice);
    const refusal = this.#clock.fault();
    if (refusal !== undefined) tell(refusal.problems[0].message, 'error');
    const guarded = guardedStore(this.#store, {
      distrust: () => this.#distrust,
      refusal: (said) => this.#clock.fault(said),
      notices: () => [
        ...(this.#checkpoints?.problems() ?? []),
        ...this.#atCheckpoints.values(),
        ...(notice === null ? [] : [notice]),
      ],
      verified: () => this.#verification?.last() ?? null,
    });
    if (places !== null) {
      const onContradiction = (error: DomainError) => this.#refuse(error);
      const follows = this.#store.following !== undefined;
      const onUnreadable = (fault: Fault) => this.#unreadable(fault);
      const writing = { ...places, ledger: guarded, follows, witnesses, tell, onUnreadable, onContradiction };
      this.#checkpoints = await createCheckpoints(writing);
    }
    if (verifyEvery !== null && places !== null) this.#verification = this.#verifyWhole(verifyEvery);
    const onRecorded = (head: Head) => this.#checkpoints?.after(head);
    onRecorded(await guarded.head());
    return { store: guarded, onRecorded, verify: (pause) => this.#verify(pause), close: () => this.#close() };
  }

  async #close(): Promise<void> {
    try {
      await this.#verification?.close();
      if (this.#distrust === undefined) {
        const end = await this.#store.head().catch(() => null);
        if (end !== null) this.#checkpoints?.after(end);
      }
      await this.#checkpoints?.close();
      await this.#clock.note();
    } finally {
      await this.#store.close();
    }
  }

  #verify(pause?: () => Promise<unknown>): Promise<Verification> {
    const publicKeys = this.#checkpoints?.publicKeys ?? [];
    const checking = { checkpoints: this.#options.checkpoints?.folder ?? null, publicKeys, pause };
    const { file } = this.#place;
    return file === null ? verifyLedger(this.#store, checking) : verifyLedgerFile({ file, ...checking });
  }

  #verifyWhole(every: number): WholeVerification {
    const { tell, now, verifyAfter: after = 0 } = this.#options;
    return verifyNowAndThen({
      ...{ after, every },
      now,
      verify: (pause) => this.#verify(pause),
      onResult: (verification) => this.#verified(verification),
      onFailure: (error) => {
        const why = error instanceof Error ? error.message : String(error);
        tell({ zh: `整本核验未能完成：${why}`, en: `the whole ledger could not be verified: ${why}` }, 'error');
      },
    });
  }

  #verified({ checked, revision, faults }: Verification): boolean {
    const { tell } = this.#options;
    const ofLedger = faults.filter(({ code }) => !this.#saysNothing(code));
    const ofCheckpoints = faults.filter(({ code }) => code.startsWith('CHECKPOINT') && this.#saysNothing(code));
    this.#atCheckpoints = new Map(ofCheckpoints.map(({ place, message }) => [place, message]));
    for (const { message } of (ofLedger.length > 0 ? ofLedger : faults).slice(0, 5)) tell(message, 'error');
    const error = errorFor(ofLedger, this.#place.file ?? this.#store.name);
    if (error !== undefined) this.#refuse(error);
    const isWhole = faults.every(({ code }) => code.startsWith('CHECKPOINT')) && error === undefined;
    if (isWhole && revision > 0) {
      const zh = `整本核验完成：共 ${checked} 个变更集，至第 ${revision} 版，账本完好`;
      tell(
        { zh, en: `the whole ledger was verified: ${checked} change sets up to revision ${revision} are whole` },
        'info',
      );
    }
    return isWhole;
  }

  /** A file that could not be read, and a checkpoint that cannot be, or has another key, or is ahead of a copy. */
  #saysNothing(code: FaultCode): boolean {
    const ahead = code === 'CHECKPOINT_BEYOND_END' && this.#store.following !== undefined;
    return ahead || ['FILE_UNREADABLE', 'CHECKPOINT_UNREADABLE', 'CHECKPOINT_UNSIGNED'].includes(code);
  }

  #unreadable({ place, message }: Fault): void {
    if (this.#atCheckpoints.has(place)) return;
    this.#atCheckpoints = new Map([...this.#atCheckpoints, [place, message]]);
    this.#options.tell(message);
  }

  #refuse(error: DomainError): void {
    if (this.#distrust !== undefined) return;
    this.#distrust = error;
    this.#options.tell(error.problems[0].message, 'error');
  }
}
