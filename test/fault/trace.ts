import { readFileSync } from 'node:fs';
import type { Acknowledgement } from './load.js';
import type { Message } from './writerProcess.js';

/** One thing that a process did to its ledger, or said of it, as `strace` saw it. */
export type Event =
  | { readonly kind: 'write'; readonly path: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'acknowledged'; readonly acknowledgements: readonly Acknowledgement[] };

/** What `strace` has to be told so that `readTrace` can read what it writes. */
export const tracing = (paths: readonly string[]): readonly string[] => [
  ...['-xx', '-s', String(16 * 1024 * 1024), '-e', 'trace=pwrite64,write,ftruncate,fsync,fdatasync'],
  ...paths.flatMap((path) => ['-P', path]),
];

/**
 * Reads a trace of the files of a ledger, and of the file that `output` is, in the order of what happened. A sync that
 * failed is left out: it has synced nothing.
 */
export function readTrace(trace: string, output: string): readonly Event[] {
  const lines = readFileSync(trace, 'latin1').split('\n');
  // Signals and the end of a thread stand between the calls: `--- SIGURG …`, `+++ exited …`.
  return lines.filter((line) => /^\d+ +\w+\(/.test(line)).flatMap((line) => readLine(line, output));
}

const text = (escaped: string): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex');

function readLine(line: string, output: string): readonly Event[] {
  const [, call, descriptor = '', rest = '', result] =
    /^\d+ +(\w+)\(\d+<([^>]*)>(?:, )?(.*)\) += (-?\d+)/.exec(line) ?? [];
  if (call === undefined) throw new Error(`no line of a trace: ${line.slice(0, 200)}`);
  const failed = Number(result) < 0;
  const path = text(descriptor).toString();
  if (call === 'fsync' || call === 'fdatasync') return failed ? [] : [{ kind: 'sync', path }];
  if (failed) throw new Error(`a call that failed: ${line.slice(0, 200)}`);
  if (call === 'ftruncate') return [{ kind: 'truncate', path, length: Number(rest) }];
  const [, content = '', offset] = /^"((?:\\x[0-9a-f]{2})*)", \d+(?:, (\d+))?$/.exec(rest) ?? [];
  const bytes = text(content).subarray(0, Number(result));
  if (path !== output) return [{ kind: 'write', path, offset: Number(offset), bytes }];
  const messages = bytes
    .toString()
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each) as Message);
  const acknowledgements = messages.flatMap((message) => ('acknowledged' in message ? [message.acknowledged] : []));
  return acknowledgements.length === 0 ? [] : [{ kind: 'acknowledged', acknowledgements }];
}
