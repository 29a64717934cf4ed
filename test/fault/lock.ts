import { spawn } from 'node:child_process';

/** Another process that holds a lock on a SQLite file. */
export interface Lock {
  /** Resolves once the lock is given back. */
  release(): Promise<void>;
}

const holder = `
  const { DatabaseSync } = require('@photostructure/sqlite');
  const [file, sql] = process.argv.slice(1);
  const database = new DatabaseSync(file);
  database.exec(sql);
  process.stdout.write('held');
  process.stdin.resume().on('end', () => { database.exec('ROLLBACK'); database.close(); });
`;

/** Begins a transaction in another process: `BEGIN IMMEDIATE` keeps writers out, `BEGIN EXCLUSIVE` readers as well. */
export async function lockedBy(sql: 'BEGIN IMMEDIATE' | 'BEGIN EXCLUSIVE', file: string): Promise<Lock> {
  const child = spawn(process.execPath, ['-e', holder, file, sql], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  return {
    release: () => {
      child.stdin.end();
      return ended;
    },
  };
}
