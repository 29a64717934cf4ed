import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { limitTable } from '../../src/api/limits.js';
import { settings } from '../../src/cli/session/settings.js';
import { zhifenHere } from '../cli/zhifen.js';
import { listening } from '../support/listening.js';
import { scratchFolder } from '../support/stores.js';

const run = promisify(execFile);

describe('the Dockerfile', () => {
  const lines = readFileSync('Dockerfile', 'utf8')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const stages = lines
    .join('\n')
    .split(/^(?=FROM )/m)
    .filter((each) => each.startsWith('FROM '));
  const last = (stages.at(-1) ?? '').split('\n');
  const of = (instruction: string) =>
    last.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
  const env = Object.fromEntries(of('ENV').flatMap((line) => line.split(' ').map((each) => each.split('='))));

  it('runs as another user than root, who owns nothing but the volume', () => {
    expect(of('USER')).toEqual(['node']);
    expect(of('VOLUME')).toEqual(['/data']);
    expect(last.findIndex((line) => line.startsWith('USER'))).toBeGreaterThan(
      last.findIndex((line) => line.startsWith('RUN')),
    );
    expect(of('RUN')).toEqual(['mkdir -m 700 /data && chown node:node /data']);
    expect(of('COPY').filter((line) => line.includes('--chown'))).toEqual([]);
  });

  it('is built from the lock file, and takes what the package has', () => {
    expect(stages[0]).toContain('COPY package.json package-lock.json');
    expect(stages[0]).toMatch(/^RUN .*npm ci --ignore-scripts/m);
    const taken = of('COPY').map((line) => /^--from=build \/zhifen\/(\S+) /.exec(line)?.[1]);
    expect(taken).toEqual(['package.json', 'node_modules', 'dist', 'schema', 'seed']);
  });

  it('has no secret in it, and takes none from the folder where it is built', () => {
    expect(lines.filter((line) => /PASSWORD|SECRET|TOKEN|_KEY|ARG /.test(line))).toEqual([]);
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['.git', 'data', 'node_modules', '**/*.key', '**/*.pem', '**/.env*']),
    );
  });

  it('sets what is a setting, and starts with it', async () => {
    const known = new Set(settings.map((each) => each.env));
    expect(Object.keys(env).filter((name) => name.startsWith('ZHIFEN_') && !known.has(name))).toEqual([]);
    const { exitCode, stdout } = await zhifenHere(['config', 'check', '--json'], { env });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{
        host: { value: '0.0.0.0' },
        insecureHost: { value: true },
        log: { value: 'json' },
        data: { value: '/data' },
      },
    });
    expect([of('ENTRYPOINT'), of('CMD')]).toEqual([['["node", "dist/cli/main.js"]'], ['["serve"]']]);
  });

  it('looks whether the server is well', async () => {
    const [check = ''] = of('HEALTHCHECK');
    const [, ...args] = JSON.parse(/CMD (\[.*\])$/.exec(check)?.[1] ?? '[]') as readonly string[];
    let status = 200;
    const server = createServer(
      ({ url }, response) => void response.writeHead(url === '/healthz' ? status : 404).end(),
    );
    onTestFinished(() => void server.close());
    const ZHIFEN_PORT = String(await listening(server));
    const found = () =>
      run(process.execPath, args, { env: { ZHIFEN_PORT } }).then(
        () => 0,
        ({ code }: { readonly code: number }) => code,
      );
    expect(await found()).toBe(0);
    status = 503;
    expect(await found()).toBe(1);
    server.close();
    expect(await found()).toBe(1);
  });
});

describe('compose.yaml', () => {
  const { services } = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
    readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };

  it('runs the replicas with nothing to write to but their volume, and with no rights', () => {
    for (const name of ['replica-1', 'replica-2']) {
      expect(services[name]).toMatchObject({
        ...{ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], volumes: [`${name}:/data`] },
      });
    }
  });

  it('has no secret in it', () => {
    const given = JSON.stringify(services).match(/"[^"]*PASSWORD[^"]*":"[^"]*"/g) ?? [];
    expect(given.filter((each) => !/":"\$\{NEO4J_PASSWORD[:}]/.test(each) && !/_FILE":/.test(each))).toEqual([]);
    expect(given.length).toBeGreaterThan(0);
  });
});

describe('the unit of systemd', () => {
  const unit = readFileSync('deploy/zhifen.service', 'utf8');
  const values = (key: string) => [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value);
  const env = Object.fromEntries(
    values('Environment').flatMap((line) => line.split(' ').map((each) => each.split('='))),
  );

  it('sets what is a setting, and runs what is a command', async () => {
    const known = new Set(settings.map((each) => each.env));
    expect(Object.keys(env).filter((name) => name.startsWith('ZHIFEN_') && !known.has(name))).toEqual([]);
    for (const line of [...values('ExecStartPre'), ...values('ExecStart')]) {
      const [program, ...args] = line.split(' ');
      expect(program).toBe('/usr/local/bin/zhifen');
      expect((await zhifenHere([...args, '--help'])).exitCode).toBe(0);
    }
  });

  it('is not stopped before the server has stopped by itself', () => {
    expect(Number(values('TimeoutStopSec')[0])).toBeGreaterThan(
      limitTable.stopSeconds.default + limitTable.drainSeconds.default,
    );
  });

  const systemdAnalyze = '/usr/bin/systemd-analyze';
  it.skipIf(!existsSync(systemdAnalyze))('is understood by systemd, and exposes little', async () => {
    const file = join(scratchFolder(), 'zhifen.service');
    // What it starts need not be there.
    writeFileSync(file, unit.replaceAll('/usr/local/bin/zhifen', '/bin/true'));
    expect((await run(systemdAnalyze, ['verify', file])).stderr).toBe('');
    // In tenths, of 100; it exits with 1 beyond.
    await run(systemdAnalyze, ['security', '--offline=true', '--threshold=15', file]);
  });
});
