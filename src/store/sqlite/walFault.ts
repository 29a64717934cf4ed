import { closeSync, openSync, readSync } from 'node:fs';
import { type Fault, fault } from '../../ledger/fault.js';

const headerSize = 32;
const frameHeaderSize = 24;
/** One with a page of 512 bytes. */
const smallestFrame = frameHeaderSize + 512;

/**
 * Whether the WAL at `path` (sqlite.org/fileformat2.html, section 4) has lost what was committed: SQLite takes a frame
 * that is damaged for the end of the WAL, and says nothing of what comes after.
 *
 * A commit that was cut short by a loss of power looks the same, but nothing can follow it, because every commit is
 * synced before the next one begins. So there is a fault where at least one frame follows the commit that the first
 * broken frame belongs to. Damage to the very last commit shows in no way but by a checkpoint.
 */
export function walFault(path: string): Fault | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const found = lostFrom(file);
    // A writer that began the WAL anew meanwhile has moved everything.
    return found !== undefined && found === lostFrom(file) ? damaged(found) : undefined;
  } finally {
    closeSync(file);
  }
}

const damaged = (frame: number): Fault =>
  frame === 0
    ? fault(
        'FILE_DAMAGED',
        null,
        'wal',
        '文件头损坏，其中已提交的无法读出',
        'its header is damaged, and with it is lost what was committed in it',
      )
    : fault(
        'FILE_DAMAGED',
        null,
        `wal[${frame}]`,
        '此帧损坏，其后已提交的无法读出',
        'this frame is damaged, and with it is lost what was committed after it',
      );

/** The frame, from 1, from which on commits are lost; 0 for the header; `undefined` where none are. */
function lostFrom(file: number): number | undefined {
  const header = Buffer.alloc(headerSize);
  if (!filled(header, file, 0)) return undefined;
  const magic = header.readUInt32BE(0);
  const sum = new Checksum(magic === 0x377f0683);
  sum.add(header, 0, 24);
  if ((magic !== 0x377f0682 && magic !== 0x377f0683) || !sum.isAt(header, 24)) {
    return filled(Buffer.alloc(smallestFrame), file, headerSize) ? 0 : undefined;
  }
  const frame = Buffer.alloc(frameHeaderSize + header.readUInt32BE(8));
  let broken: number | undefined;
  let committed = false;
  for (let number = 1; filled(frame, file, headerSize + (number - 1) * frame.length); number++) {
    // Frames of an earlier round of the WAL have other salts.
    const isOfThisRound = frame.subarray(8, 16).equals(header.subarray(16, 24));
    if (broken === undefined) {
      sum.add(frame, 0, 8);
      sum.add(frame, frameHeaderSize, frame.length);
      if (isOfThisRound && sum.isAt(frame, 16)) continue;
      broken = number;
    }
    if (!isOfThisRound) continue;
    if (committed) return broken;
    committed = frame.readUInt32BE(4) !== 0;
  }
  return undefined;
}

function filled(bytes: Buffer, file: number, position: number): boolean {
  return readSync(file, bytes, 0, bytes.length, position) === bytes.length;
}

/** The checksum of a WAL, which runs on from frame to frame. */
class Checksum {
  readonly #bigEndian: boolean;
  #first = 0;
  #second = 0;

  constructor(bigEndian: boolean) {
    this.#bigEndian = bigEndian;
  }

  add(bytes: Buffer, from: number, to: number): void {
    for (let at = from; at < to; at += 8) {
      this.#first = (this.#first + this.#word(bytes, at) + this.#second) >>> 0;
      this.#second = (this.#second + this.#word(bytes, at + 4) + this.#first) >>> 0;
    }
  }

  isAt(bytes: Buffer, at: number): boolean {
    return bytes.readUInt32BE(at) === this.#first && bytes.readUInt32BE(at + 4) === this.#second;
  }

  #word(bytes: Buffer, at: number): number {
    return this.#bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  }
}
