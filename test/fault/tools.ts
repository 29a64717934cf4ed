import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// What the faults are made with, and for each why it is not to be had here: `null` where it is.

const runs = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

const isRoot = process.getuid?.() === 0;

/** A user who may write nothing here: another one than root, who may write everything. */
const nobody = 65_534;

/** Counting system calls, and letting them fail. */
export const noStrace = once(() =>
  runs('strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync', 'true') ? null : 'strace does not run',
);

/** File systems of one's own. */
export const noMount = once(() => (isRoot && runs('unshare', '-m', 'true') ? null : 'mounting takes root and unshare'));

/** A user who may not write: the one who runs the tests, or for root another one. */
export const noReader = once(() => {
  if (!isRoot) return null;
  const script = ['--import', 'tsx', '-e', ''];
  const { status } = spawnSync(process.execPath, script, { uid: nobody, gid: nobody, env: {} });
  return status === 0 ? null : `user ${nobody} cannot run the tests here, and root may write everything`;
});

/** As whom to run a process that may not write what it does not own. */
export const reader = isRoot ? { uid: nobody } : {};

/** `strace` with what it is told to do, for all threads. */
export const straced = (output: string, ...args: readonly string[]): readonly string[] => [
  ...['strace', '-f', '-qq', '-y', '-o', output],
  ...args,
];

/** Where the library is that turns the clock of a process; `null` where it is not installed. */
export const fakeTimeLibrary = once(() => {
  const found = ['/usr/lib', '/usr/local/lib', '/usr/lib64']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((each) => join(folder, each))])
    .map((folder) => join(folder, 'faketime', 'libfaketimeMT.so.1'))
    .find((file) => existsSync(file));
  return found ?? null;
});
