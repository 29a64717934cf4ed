import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { failOnProblems, tooLarge } from '../../model/error.js';
import { limits } from '../../model/limits.js';

/** The parts of a file of Office Open XML, by their names; of pictures and other binaries the names alone. */
export interface Archive {
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const isMarkup = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);

/**
 * Unpacks as it reads and counts what really comes out, whatever the file says of its sizes: a few thousand bytes may
 * unpack to gigabytes. Throws `TOO_LARGE` as soon as it is too much.
 */
export function unpacked(bytes: Uint8Array): Archive {
  const names: string[] = [];
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > limits.documentParts) refuseBomb(limits.documentParts, '个部分', 'parts');
    if (!isMarkup(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error !== null) throw error;
      size += piece.length;
      if (size > limits.documentUnpackedBytes) refuseBomb(limits.documentUnpackedBytes, '字节', 'bytes');
      pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += pushed)
    unzip.push(bytes.subarray(at, at + pushed), at + pushed >= bytes.length);
  return { names, parts: new Map([...parts].map(([name, pieces]) => [name, new Uint8Array(Buffer.concat(pieces))])) };
}

/** Small, so that little has been unpacked when it is too much. */
const pushed = 16_384;

/** The parts in an archive of their own, as libraries take it. */
export const packed = (parts: ReadonlyMap<string, Uint8Array>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));

/** The text of a part; `''` where there is none. */
export const partOf = ({ parts }: Archive, name: string): string => new TextDecoder().decode(parts.get(name));

function refuseBomb(most: number, zh: string, en: string): void {
  failOnProblems([
    tooLarge(
      [],
      { zh: '文件解压后过大', en: 'the file unpacks to too much' },
      { zh: `${most.toLocaleString('en')} ${zh}`, en: `${most.toLocaleString('en')} ${en}` },
      {
        zh: '请确认来源可靠，再用 Word 或者 WPS 另存，或者分成数个文件',
        en: 'make sure where it comes from, then save it anew with Word or WPS, or make several files of it',
      },
    ),
  ]);
}
