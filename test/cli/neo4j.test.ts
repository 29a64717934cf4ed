import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createServer } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { type Certificate, selfSigned } from '../support/certificate.js';
import { listening } from '../support/listening.js';
import { describeNeo4j } from '../support/neo4j/stores.js';
import { changeSetsOf } from '../support/seeds.js';
import { scratchFile, scratchFolder } from '../support/stores.js';
import { type Run, written, zhifen, zhifenHere } from './zhifen.js';

/** The address of a TLS line to the Neo4j at `uri`. */
async function tlsBefore(uri: string, { cert, key }: Certificate): Promise<string> {
  const { hostname, port } = new URL(uri);
  const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (client) => {
    const line = connect(Number(port), hostname);
    client.pipe(line).pipe(client);
    for (const end of [client, line]) end.on('error', () => [client, line].map((each) => each.destroy()));
  });
  // Who does not trust the certificate hangs up in the middle of the greeting.
  server.on('tlsClientError', () => {});
  onTestFinished(() => {
    server.close();
  });
  return `bolt+s://127.0.0.1:${await listening(server)}`;
}

await describeNeo4j(
  ({ place, emptied }) => {
    const env = async (more: Readonly<Record<string, string>> = {}) => {
      const { uri, username = '', password = '' } = await place();
      return {
        ZHIFEN_STORE: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        ZHIFEN_DATA: scratchFolder(),
        ...more,
      };
    };
    const english = ['--lang', 'en'];

    describe('a ledger in Neo4j', () => {
      it('is asked, recorded to and verified like any other', async () => {
        await emptied();
        const here = { env: await env() };
        const person =
          'commandId: c\nreason: r\nchanges:\n  - assert: { person: { id: hongkou/person/jia, name: 甲 } }\n';
        const file = await written('person.yaml', person);
        expect(await zhifenHere(['record', file, '--seed', 'hongkou'], here)).toMatchObject({ exitCode: 0 });
        expect((await zhifenHere(['record', file], here)).stdout).toContain('此前已记入');
        const asked = ['stand-in', 'hongkou/post/head', '--at', '2018-11-05', '--json', '--seed', 'hongkou'];
        const [fromLedger, fromSeeds] = [
          await zhifenHere(asked, here),
          await zhifenHere([...asked, '--store', 'memory:']),
        ];
        const performers = ({ stdout }: Run) => (JSON.parse(stdout) as { readonly performers: unknown }).performers;
        expect(fromLedger.exitCode).toBe(fromSeeds.exitCode);
        expect(performers(fromLedger)).toEqual(performers(fromSeeds));
        expect((await zhifenHere(['history', 'hongkou/person/jia'], here)).stdout).toContain('甲');
        expect((await zhifenHere(['verify'], here)).exitCode).toBe(0);
      });

      it('comes from a file and goes to one, with the same last hash and all that waits for a second person', async () => {
        const address = await emptied();
        const neo4j = { env: await env() };
        const [first, last] = [scratchFile('first'), scratchFile('last')].map((folder) => `${folder}/zhifen.db`);
        const file = (path: string | undefined) => ['--store', `sqlite:${path}`];
        await zhifenHere(['load', 'hongkou', ...file(first)], neo4j);
        const proposal = {
          commandId: 'p',
          author: 'a',
          proposedAt: '2026-01-01T00:00:00.000Z',
          contentHash: '0'.repeat(64),
          governments: [],
          input: {},
        };
        const waiting = await openSqliteStore(String(first));
        await waiting.write((ledger) => ledger.propose(proposal));
        await waiting.close();
        const load = (from: string, ...to: readonly string[]) =>
          zhifenHere(['load', '--from', from, ...to, ...english], neo4j);
        const there = await load(`sqlite:${first}`);
        expect(there).toMatchObject({
          exitCode: 0,
          stdout: expect.stringContaining(`Copied up to revision ${changeSetsOf('hongkou')};`),
        });
        await zhifenHere(['load', 'shangcheng', 'demo', ...file(first)], neo4j);
        const more = await load(`sqlite:${first}`);
        const hash = /both ends have the hash (\w{64})/.exec(more.stdout)?.[1];
        expect(more.stdout).toContain(`Copied up to revision ${changeSetsOf('demo', 'hongkou', 'shangcheng')};`);
        const back = await load(address.uri, ...file(last));
        expect(back.stdout).toContain(
          `Copied up to revision ${changeSetsOf('demo', 'hongkou', 'shangcheng')}; both ends have the hash ${hash}`,
        );
        for (const where of [[], file(first), file(last)]) {
          expect(await zhifenHere(['verify', ...where, ...english], neo4j)).toMatchObject({ exitCode: 0 });
        }
        const copy = await openSqliteStore(String(last));
        expect([(await copy.head()).hash, await copy.proposals()]).toEqual([hash, [proposal]]);
        await copy.close();
      });

      it('is not made by asking', async () => {
        await emptied();
        const { exitCode, stderr } = await zhifenHere(['chart', '--within', 'demo', ...english], { env: await env() });
        expect(exitCode).toBe(2);
        expect(stderr).toMatch(/there is no ledger in the database `neo4j` at bolt:.* \(--store\)/);
      });

      it.each([
        [{ NEO4J_PASSWORD: 'wrong' }, 2, /NEO4J_PASSWORD/, /环境变量 NEO4J_USERNAME 与 NEO4J_PASSWORD/],
        [{ ZHIFEN_STORE: 'bolt://127.0.0.1:1' }, 70, /bolt:\/\/127\.0\.0\.1:1 cannot be reached/, /连不到 bolt:/],
        [{ NEO4J_DATABASE: 'nowhere' }, 70, /NEO4J_DATABASE/, /NEO4J_DATABASE/],
        [{ ZHIFEN_STORE: 'bolt://a:secret@localhost' }, 2, /do not belong in the address/, /不写在地址中/],
      ])('that cannot be had is told what, where and how to mend: %o', async (wrong, code, en, zh) => {
        const here = { env: await env(wrong) };
        for (const [language, words] of [
          ['en', en],
          ['zh', zh],
        ] as const) {
          const { exitCode, stderr, stdout } = await zhifenHere(['chart', '--lang', language], here);
          expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
          expect(stderr).toMatch(words);
          expect(stderr).not.toContain('secret');
        }
      });

      it('is reached over TLS by those who trust its certificate; others are told which one to name', async (test) => {
        const { uri } = await emptied();
        const certificate = (await selfSigned()) ?? test.skip('needs openssl on the path to make a certificate');
        const store = await tlsBefore(uri, certificate);
        const here = { env: await env({ ZHIFEN_STORE: store }) };
        const trusting = { env: { ...here.env, NODE_EXTRA_CA_CERTS: certificate.cert } };
        // One after the other in one process, as a replica tries again.
        for (const [address, language, words] of [
          [store, 'en', /the certificate of bolt\+s:\/\/.* is not trusted; .* NODE_EXTRA_CA_CERTS/],
          [store, 'zh', /bolt\+s:\/\/.* 的证书不受信任；.*NODE_EXTRA_CA_CERTS/],
          [store.replace('bolt', 'neo4j'), 'en', /the certificate of neo4j\+s:\/\/.* is not trusted;/],
        ] as const) {
          const asked = ['load', 'hongkou', '--store', address, '--lang', language];
          const { exitCode, stderr } = await zhifenHere(asked, here);
          expect(stderr).toMatch(words);
          expect(exitCode).toBe(70);
        }
        expect(await zhifen(['load', 'hongkou'], trusting)).toMatchObject({ exitCode: 0 });
        expect((await zhifen(['verify', ...english], trusting)).stdout).toContain('The ledger is whole.');
      });

      it('has no file to back up', async () => {
        const { exitCode, stderr } = await zhifenHere(['backup', 'copy.db', ...english], { env: await env() });
        expect(exitCode).toBe(2);
        expect(stderr).toContain('zhifen load --from');
      });
    });
  },
  ['neo4j'],
);
