import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Line } from './lines.js';

/** What a line is started with. */
export interface Parts {
  readonly java: string;
  readonly classPath: string;
}

class MissingPart extends Error {}

/** Why a line cannot be started here; nothing where it can. */
export async function whyMissing(line: Line): Promise<string> {
  try {
    await partsOf(line);
    return '';
  } catch (error) {
    if (error instanceof MissingPart) return error.message;
    throw error;
  }
}

/**
 * The Java that a line runs on, and its jars, which Maven fetches to its own repository the first time. Only the class
 * path is cached beside them, by version: asking Maven for it takes seconds.
 */
export async function partsOf(line: Line): Promise<Parts> {
  const java = javaFor(line);
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'zhifen');
  const file = join(folder, `neo4j-${line.version}.classpath`);
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (known !== '' && known.split(delimiter).every((jar) => existsSync(jar))) return { java, classPath: known };
  mkdirSync(folder, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  await maven('dependency:build-classpath', `-Dneo4j.version=${line.version}`, `-Dmdep.outputFile=${fresh}`);
  renameSync(fresh, file);
  return { java, classPath: readFileSync(file, 'utf8').trim() };
}

function javaFor({ java: versions }: Line): string {
  const homes = [process.env.JAVA_HOME ?? '', ...within('/usr/lib/jvm'), ...onPath('java').map(dirname)];
  const found = versions.flatMap((version) => homes.filter((home) => versionOf(home) === version))[0];
  if (found === undefined) throw new MissingPart(`there is no Java ${versions.join(' or ')}`);
  return join(found, 'bin', 'java');
}

function versionOf(home: string): number | undefined {
  const file = join(home, 'release');
  if (!existsSync(file)) return undefined;
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1]);
}

const within = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

const onPath = (command: string): readonly string[] =>
  (process.env.PATH ?? '').split(delimiter).filter((folder) => existsSync(join(folder, command)));

function maven(...args: readonly string[]): Promise<void> {
  if (onPath('mvn').length === 0) throw new MissingPart('there is no Maven (mvn) to fetch Neo4j with');
  const pom = 'test/support/neo4j/pom.xml';
  const child = spawn('mvn', ['-B', '-q', '-f', pom, '-DincludeScope=runtime', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const why = /^\[ERROR\] (.*)$/m.exec(said)?.[1] ?? said.slice(0, 500);
      if (code === 0) resolve();
      else reject(new MissingPart(`Maven cannot fetch Neo4j: ${why}`));
    });
  });
}
