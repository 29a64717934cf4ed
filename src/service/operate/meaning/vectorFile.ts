import { createHash } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';

/** Vectors by the hash of their text, kept in a file where there is one. */
export interface Vectors {
  readonly get: (text: string) => Float32Array | undefined;
  /** Of all that are held; `null`: none is. */
  readonly dimension: () => number | null;
  /** Keeps them. Vectors of another dimension replace all that there were: another model made them. */
  readonly add: (texts: readonly string[], vectors: readonly Float32Array[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const magic = Buffer.from('zhifen vectors 1\n');
const hashBytes = 32;
const sumBytes = 8;

/**
 * The vectors in `path`; `null`: held in memory alone. What is not readable as they were written counts as not there: they
 * can be made anew. `namespace` tells apart what the texts were given to.
 */
export async function openVectors(path: string | null, namespace: string): Promise<Vectors> {
  const held = new Map<string, Float32Array>();
  const byText = new Map<string, Float32Array>();
  const hashOf = (text: string): Buffer => createHash('sha256').update(`${namespace}\0${text}`).digest();
  let dimension: number | null = null;
  const clear = async () => {
    held.clear();
    byText.clear();
    dimension = null;
    if (path !== null) await rm(path, { force: true });
  };
  const read = path === null ? null : await readFile(path).catch(() => null);
  if (read !== null) {
    const entries = entriesOf(read);
    if (entries === null) await clear();
    else for (const [hash, vector] of entries) held.set(hash, vector);
    dimension = entries?.[0]?.[1].length ?? null;
  }
  return {
    get(text) {
      const vector = byText.get(text) ?? held.get(hashOf(text).toString('hex'));
      if (vector !== undefined) byText.set(text, vector);
      return vector;
    },
    dimension: () => dimension,
    clear,
    async add(texts, vectors) {
      const given = vectors[0]?.length ?? null;
      if (dimension !== null && given !== dimension) await clear();
      const isNew = dimension === null;
      dimension = given;
      const entries = texts.flatMap((text, index) => {
        const vector = vectors[index];
        return vector === undefined ? [] : [{ hash: hashOf(text), vector }];
      });
      for (const { hash, vector } of entries) held.set(hash.toString('hex'), vector);
      if (path !== null && given !== null) await append(path, isNew, given, entries);
    },
  };
}

/** In one write, so that several processes may keep theirs in one file. */
async function append(
  path: string,
  isNew: boolean,
  dimension: number,
  entries: readonly { readonly hash: Buffer; readonly vector: Float32Array }[],
): Promise<void> {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(dimension);
  const rows = entries.map(({ hash, vector }) => {
    const row = Buffer.concat([hash, Buffer.alloc(dimension * 4)]);
    vector.forEach((each, index) => {
      row.writeFloatLE(each, hashBytes + index * 4);
    });
    return Buffer.concat([row, sumOf(row)]);
  });
  const file = await open(path, isNew ? 'w' : 'a', 0o600);
  try {
    await file.appendFile(Buffer.concat([...(isNew ? [magic, head] : []), ...rows]));
  } finally {
    await file.close();
  }
}

/** `null`: the file is not as it was written. */
function entriesOf(file: Buffer): readonly (readonly [string, Float32Array])[] | null {
  const start = magic.length + 4;
  if (file.length < start || !file.subarray(0, magic.length).equals(magic)) return null;
  const dimension = file.readUInt32LE(magic.length);
  const size = hashBytes + dimension * 4 + sumBytes;
  if (dimension === 0 || (file.length - start) % size !== 0) return null;
  const entries: (readonly [string, Float32Array])[] = [];
  for (let at = start; at < file.length; at += size) {
    const row = file.subarray(at, at + size - sumBytes);
    if (!sumOf(row).equals(file.subarray(at + size - sumBytes, at + size))) return null;
    const vector = Float32Array.from({ length: dimension }, (_, index) => row.readFloatLE(hashBytes + index * 4));
    entries.push([row.toString('hex', 0, hashBytes), vector]);
  }
  return entries;
}

const sumOf = (row: Buffer): Buffer => createHash('sha256').update(row).digest().subarray(0, sumBytes);
