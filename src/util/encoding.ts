import { isUtf8 } from 'node:buffer';

/** What bytes say as UTF-8, with or without a byte order mark; or what they seem to be instead. */
export type Decoded =
  | { readonly text: string }
  | { readonly notUtf8: { readonly zh: string; readonly en: string }; readonly firstWrong: number };

export function decoded(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = utf8.decode(bytes);
  if (encoding === 'UTF-8') return { text };
  const firstWrong = Math.max(0, text.search(/[\0\uFFFD]/));
  if (encoding === null) {
    return { firstWrong, notUtf8: { zh: '不是 UTF-8 编码，请先转换', en: 'is not in UTF-8: convert it first' } };
  }
  const command = `iconv -f ${encoding} -t UTF-8`;
  return {
    firstWrong,
    notUtf8: {
      zh: `不是 UTF-8 编码，看来是 ${encoding}，请先转换：${command}`,
      en: `is not in UTF-8; it seems to be ${encoding}: convert it with \`${command}\``,
    },
  };
}

const utf8 = new TextDecoder();

/** By its name for `iconv`, which is the name for `TextDecoder` too; `null` where nothing fits. */
export function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  // In UTF-16 every second byte of what is written in Latin letters is 0; in text, none is.
  const sample = bytes.subarray(0, 4_096);
  const zerosOf = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = sample.includes(0) ? [zerosOf(0), zerosOf(1)] : [0, 0];
  if (even + odd > sample.length / 20) return odd > even ? 'UTF-16LE' : 'UTF-16BE';
  if (isUtf8(bytes)) return 'UTF-8';
  return ['GB18030', 'Big5'].find((name) => fits(bytes, name)) ?? null;
}

function fits(bytes: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
