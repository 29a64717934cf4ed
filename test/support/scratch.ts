import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives the run a folder of its own for whatever its tests, and what they start, put into the folder of temporary files:
 * vitest ends its workers in a way that leaves them no time to clear up.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zhifen-'));
  // Some of what they start runs as another user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
