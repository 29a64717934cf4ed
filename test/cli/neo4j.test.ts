import { describe, expect, it } from 'vitest';
import { neo4js } from '../support/neo4j/stores.js';
import { scratchFolder } from '../support/stores.js';
import { type Run, written, zhifenHere } from './zhifen.js';

const [newest] = await neo4js();

if (newest !== undefined) {
  const { place, emptied } = newest;
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
      const [kept, fromSeeds] = [await zhifenHere(asked, here), await zhifenHere([...asked, '--store', 'memory:'])];
      const performers = ({ stdout }: Run) => (JSON.parse(stdout) as { readonly performers: unknown }).performers;
      expect(kept.exitCode).toBe(fromSeeds.exitCode);
      expect(performers(kept)).toEqual(performers(fromSeeds));
      expect((await zhifenHere(['history', 'hongkou/person/jia'], here)).stdout).toContain('甲');
      expect((await zhifenHere(['verify'], here)).exitCode).toBe(0);
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

    it('has no file to back up', async () => {
      const { exitCode, stderr } = await zhifenHere(['backup', 'copy.db', ...english], { env: await env() });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('neo4j-admin');
    });
  });
}
