import { setImmediate as turn } from 'node:timers/promises';
import { canonicalForm } from '../ledger/canonicalForm.js';
import { compareCheckpoints, faultsOfSignatures, type SignedCheckpoint } from '../ledger/checkpoint.js';
import type { RecordedChangeSet } from '../ledger/entry.js';
import { type Fault, FaultList, fault } from '../ledger/fault.js';
import { type Signer, signedBy, type VerifierKey } from '../ledger/signedNote.js';
import type { LedgerReader } from '../store/store.js';
import { readCheckpointFiles } from './checkpointFiles.js';
import { DamageError } from './openSqlite.js';
import type { RawChangeSet } from './rawChangeSet.js';
import { openRaw, type RawLedger } from './readSqlite.js';
import { ChainWalker } from './verifyChain.js';
import { IndexChecker, type ReferenceRow } from './verifyIndexes.js';
import { verifyProposals } from './verifyProposals.js';

export interface Verification {
  /** Whether there are no faults. */
  readonly ok: boolean;
  /** Where the ledger ends, as far as it was walked. */
  readonly revision: number;
  readonly hash: string;
  /** How many change sets were checked. */
  readonly checked: number;
  /** How many of them have a recorded time that a seed stated, and the clock did not measure. */
  readonly stated: number;
  /** When the last of those was loaded, by the clock; `null`: there are none. */
  readonly loadedAt: string | null;
  /** How many checkpoints the ledger agrees with. */
  readonly checkpoints: number;
  /**
   * The first hundred: those of the chain in the order of the ledger, then its end, its checkpoints, its indexes, and
   * what the file is in.
   */
  readonly faults: readonly Fault[];
}

export interface VerifyOptions {
  /** The folder of the checkpoints; `null` compares with none. */
  readonly checkpoints: string | null;
  /** Whose checkpoints are trusted. */
  readonly publicKeys: readonly VerifierKey[];
  /** Is told now and then how many change sets were checked, and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Is waited for after every few milliseconds of work; absent: others come in between. */
  readonly pause?: (() => Promise<unknown>) | undefined;
}

/**
 * Checks a ledger in a SQLite file with code that what writes it does not use. Whatever is wrong with the file or with
 * what is in it comes back as a fault; nothing is written.
 */
export async function verifyLedgerFile(options: VerifyOptions & { readonly file: string }): Promise<Verification> {
  const verifying = await Verifying.begin(options);
  const ledger = verifying.try(() => openRaw(options.file, (each) => verifying.addUnread(each)));
  try {
    if (ledger === undefined) return verifying.result();
    await verifying.walk(ledger.changeSets(), endOf(ledger));
    verifying.try(() => verifying.add(strayEntries(ledger)));
    verifying.try(() => verifying.end(ledger.heads()));
    verifying.compareCheckpoints();
    if (verifying.allRead) {
      await verifying.compareReferences(ledger.references());
      verifying.try(() => verifying.add(verifying.indexes.governments(ledger.governments())));
    }
    verifying.try(() => verifying.add(verifyProposals(ledger.proposals())));
    verifying.try(() => verifying.add(ledger.form()));
    verifying.try(() => verifying.add(ledger.integrity()));
  } finally {
    ledger?.close();
    verifying.close();
  }
  return verifying.result();
}

/**
 * The same of what a store gives back of its ledger, whatever it keeps it in. It checks what the store says, not what
 * stands in its rows: a wrong column that the store does not read stays unseen. Errors of the store are thrown.
 */
export async function verifyLedger(ledger: LedgerReader, options: VerifyOptions): Promise<Verification> {
  const verifying = await Verifying.begin(options);
  try {
    const head = await ledger.head();
    await verifying.walk(given(ledger, head.revision), head.revision);
    verifying.end([head]);
    verifying.compareCheckpoints();
    const governments = await ledger.governments();
    const rows = governments.map((id, index) => ({ ordinal: index + 1, id }));
    if (verifying.allRead) verifying.add(verifying.indexes.governments(rows));
    return verifying.result();
  } finally {
    verifying.close();
  }
}

const batch = 256;
/** In milliseconds. */
const slice = 10;

/** Work that lets others come in between. */
class Paced {
  readonly #pause: () => Promise<unknown>;
  #began = performance.now();

  constructor(pause: () => Promise<unknown> = turn) {
    this.#pause = pause;
  }

  async step(): Promise<void> {
    if (performance.now() - this.#began < slice) return;
    await this.#pause();
    this.#began = performance.now();
  }
}

class Verifying {
  readonly indexes = new IndexChecker();
  readonly #walker = new ChainWalker();
  readonly #faults = new FaultList();
  readonly #onProgress: (done: number, total: number) => void;
  readonly #checkpoints: readonly SignedCheckpoint[];
  readonly #checkpointFaults: readonly Fault[];
  /** At each revision that has a checkpoint, and at the first. */
  readonly #hashes = new Map<number, string>();
  readonly #paced: Paced;
  #checked = 0;
  #agreed = 0;
  /** Whether the end of the ledger was reached. */
  #ended = false;
  #allRead = true;

  private constructor(
    checkpoints: readonly SignedCheckpoint[],
    checkpointFaults: readonly Fault[],
    paced: Paced,
    onProgress: (done: number, total: number) => void = () => {},
  ) {
    this.#paced = paced;
    this.#checkpoints = checkpoints;
    this.#checkpointFaults = checkpointFaults;
    this.#onProgress = onProgress;
  }

  static async begin({ checkpoints: folder, publicKeys, onProgress, pause }: VerifyOptions): Promise<Verifying> {
    const read = folder === null ? [] : await readCheckpointFiles(folder);
    const paced = new Paced(pause);
    const unread: Fault[] = [];
    const signers = new Map<SignedCheckpoint, Signer>();
    for (const each of read) {
      if ('code' in each) unread.push(each);
      else signers.set(each, signedBy(each.note, publicKeys));
      await paced.step();
    }
    return new Verifying(
      [...signers].flatMap(([each, signer]) => (signer === 'known' ? [each] : [])),
      [...unread, ...faultsOfSignatures(signers)],
      paced,
      onProgress,
    );
  }

  /** Whether everything recorded could be read, so that indexes can be told from it. */
  get allRead(): boolean {
    return this.#ended && this.#allRead;
  }

  add(faults: Iterable<Fault>): void {
    for (const each of faults) {
      if (this.#faults.full) return;
      this.#faults.add(each);
    }
  }

  addUnread(each: Fault): void {
    this.#allRead = false;
    this.#faults.add(each);
  }

  /** What `run` gives; where the file is damaged, nothing, and a fault. */
  try<T>(run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof DamageError)) throw error;
      this.#faults.add(error.fault);
      return undefined;
    }
  }

  async walk(changeSets: Iterable<RawChangeSet> | AsyncIterable<RawChangeSet>, total: number): Promise<void> {
    const wanted = new Set([1, ...this.#checkpoints.map(({ revision }) => revision)]);
    try {
      for await (const raw of changeSets) {
        const { faults, changes } = this.#walker.add(raw);
        this.add(faults);
        this.indexes.add(changes);
        if (changes.length < raw.entries.length) this.#allRead = false;
        if (wanted.has(raw.revision)) this.#hashes.set(raw.revision, raw.hash);
        this.#checked++;
        if (this.#faults.full) return;
        if (this.#checked % batch === 0) this.#onProgress(this.#checked, total);
        await this.#paced.step();
      }
      this.#ended = true;
      this.#onProgress(this.#checked, total);
    } catch (error) {
      if (!(error instanceof DamageError)) throw error;
      this.#faults.add(error.fault);
    }
  }

  async compareReferences(rows: Iterable<ReferenceRow>): Promise<void> {
    try {
      for (const found of this.indexes.references(rows)) {
        if (found !== null) this.add([found]);
        if (this.#faults.full) return;
        await this.#paced.step();
      }
    } catch (error) {
      if (!(error instanceof DamageError)) throw error;
      this.#faults.add(error.fault);
    }
  }

  end(
    heads: readonly { readonly revision: number; readonly recordedAt: string | null; readonly hash: string }[],
  ): void {
    if (this.#ended) this.add(this.#walker.end(heads));
  }

  compareCheckpoints(): void {
    const { revision } = this.#walker.last;
    const comparable = this.#checkpoints.filter((each) => this.#ended || each.revision <= revision);
    const faults = compareCheckpoints(comparable, {
      revision,
      firstHash: this.#hashes.get(1),
      hashAt: (each) => this.#hashes.get(each),
    });
    this.#agreed = comparable.length - faults.length;
    this.add(this.#checkpointFaults);
    this.add(faults);
  }

  close(): void {
    this.#walker.close();
    this.indexes.close();
  }

  result(): Verification {
    const { revision, hash } = this.#walker.last;
    const faults = this.#faults.all;
    return {
      ok: faults.length === 0,
      revision,
      hash,
      checked: this.#checked,
      ...this.#walker.stated,
      checkpoints: this.#agreed,
      faults,
    };
  }
}

function endOf(ledger: RawLedger): number {
  try {
    return ledger.heads()[0]?.revision ?? 0;
  } catch {
    return 0;
  }
}

function* strayEntries(ledger: RawLedger): Generator<Fault> {
  for (const revision of ledger.strayRevisions()) {
    const [zh, en] = ['有变更，而没有变更集', 'there are changes of it, and no change set'];
    yield fault('STRAY_ENTRY', revision, 'entry', zh, en);
  }
}

async function* given(ledger: LedgerReader, end: number): AsyncGenerator<RawChangeSet> {
  for (let after = 0; after < end; ) {
    const page = await ledger.changes(after, Math.min(batch, end - after));
    const last = page.at(-1);
    if (last === undefined) return;
    for (const changeSet of page) yield rawOf(changeSet);
    after = last.revision;
  }
}

/** A change set as rows would have it, for the checker. */
export function rawOf({ changes, hash, ...header }: RecordedChangeSet): RawChangeSet {
  return {
    revision: header.revision,
    recordedAt: header.recordedAt,
    commandId: header.commandId,
    header: formOf(header),
    hash,
    entries: changes.map((change, position) => ({ position, id: change.id, change: formOf(change) })),
  };
}

/** The canonical form, or where there is none, what the checker will refuse for not being one. */
function formOf(value: object): string {
  const json = JSON.stringify(value);
  try {
    return canonicalForm(JSON.parse(json));
  } catch {
    return json;
  }
}
