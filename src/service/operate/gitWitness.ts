import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkpointFile } from '../../audit/checkpointFiles.js';
import type { Testimony } from './witness.js';

const branch = 'refs/heads/checkpoints';

/**
 * Adds a checkpoint to the branch `checkpoints` of a git repository, as a commit on top of what is there. One of the same
 * revision that says something else stays, and that is an error. Nothing is left on this machine.
 */
export async function pushCheckpoint(
  repository: string,
  { revision, note }: Testimony,
  signal: AbortSignal,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'zhifen-witness-'));
  const git = gitIn(folder, signal);
  try {
    await git('init', '--quiet', '--bare');
    const [tip = ''] = (await git('ls-remote', '--', repository, branch)).split('\t');
    if (tip !== '') await git('fetch', '--quiet', '--depth', '1', '--', repository, branch);
    const name = checkpointFile(revision);
    await writeFile(join(folder, name), note);
    const blob = await git('hash-object', '-w', '--', name);
    const there = tip === '' ? '' : await git('ls-tree', '--format=%(objectname)', tip, name);
    if (there === blob) return;
    if (there !== '') throw new Error(`${repository} ${name}: another checkpoint of this revision`);
    await git('read-tree', tip === '' ? '--empty' : tip);
    await git('update-index', '--add', '--cacheinfo', `100644,${blob},${name}`);
    const parents = tip === '' ? [] : ['-p', tip];
    const commit = await git('commit-tree', await git('write-tree'), ...parents, '-m', String(revision));
    await git('push', '--quiet', '--', repository, `${commit}:${branch}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const run = promisify(execFile);

/** Runs git there, in a name of its own, and never asks for a password. */
function gitIn(folder: string, signal: AbortSignal): (...args: readonly string[]) => Promise<string> {
  const author = { GIT_AUTHOR_NAME: 'zhifen', GIT_AUTHOR_EMAIL: 'zhifen@localhost' };
  const committer = { GIT_COMMITTER_NAME: 'zhifen', GIT_COMMITTER_EMAIL: 'zhifen@localhost' };
  const env = {
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    ...process.env,
    ...author,
    ...committer,
    GIT_TERMINAL_PROMPT: '0',
    GIT_DIR: folder,
  };
  return async (...args) => {
    try {
      return (await run('git', args, { cwd: folder, env, signal })).stdout.trim();
    } catch (error) {
      const { stderr = '' } = error as { readonly stderr?: string };
      throw stderr === '' ? error : new Error(`git: ${stderr.trim().split('\n').at(-1)}`);
    }
  };
}
