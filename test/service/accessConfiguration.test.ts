import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DomainError, type Problem } from '../../src/model/error.js';
import { readAccessConfiguration } from '../../src/service/access/accessConfiguration.js';
import type { LocatedProblem } from '../../src/service/yamlFile.js';

/** A folder with these files in it, gone when the test is over. */
async function folderOf(files: Readonly<Record<string, string | object>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhifen-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

async function readAccess(yaml: string, others: Readonly<Record<string, string | object>> = {}) {
  return readAccessConfiguration(join(await folderOf({ 'access.yaml': yaml, ...others }), 'access.yaml'));
}

/** What is wrong, as `line:column CODE path`, with the file where it is another one. */
async function mistakesIn(yaml: string, others: Readonly<Record<string, string | object>> = {}): Promise<string[]> {
  const error: unknown = await readAccess(yaml, others).catch((thrown: unknown) => thrown);
  if (!(error instanceof DomainError)) throw new Error('there should be mistakes');
  for (const { message } of error.problems) expect([message.zh, message.en]).not.toContain('');
  return (error.problems as readonly Problem[] as readonly LocatedProblem[]).map(
    ({ file, line, column, code, path }) => {
      const name = file.split('/').at(-1);
      return `${name === 'access.yaml' ? '' : `${name}:`}${line}:${column} ${code} ${path.join('.')}`.trim();
    },
  );
}

const minimal = 'issuer: https://id.example.gov.cn\naudience: zhifen\n';
const publicKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });

describe('a configuration of access', () => {
  it('needs an issuer and an audience, and nothing else', async () => {
    expect(await readAccess(minimal)).toEqual({
      issuer: 'https://id.example.gov.cn',
      audience: 'zhifen',
      algorithms: ['EdDSA', 'ES256', 'RS256'],
      keys: null,
      tokenType: null,
      maxAge: null,
      rolesClaim: 'zhifen_roles',
      grants: [],
      anonymous: [],
      ...{ secondPerson: [], acceptance: [], people: [], personClaim: null },
    });
  });

  it('says all there is to say', async () => {
    const yaml = `${minimal}algorithms: [EdDSA]
jwks: https://id.example.gov.cn/jwks.json
tokenType: at+jwt
maxAge: 15m
rolesClaim: roles
grants:
  - { subject: wang, role: recorder, government: hongkou }
  - { subject: li, role: admin, government: "*" }
anonymous: [{ role: reader, government: "*" }]
secondPerson: [delegation, post]
acceptance: [delegation]
people: [{ subject: wang, person: g/wang }]
personClaim: zhifen_person
`;
    expect(await readAccess(yaml)).toEqual({
      issuer: 'https://id.example.gov.cn',
      audience: 'zhifen',
      algorithms: ['EdDSA'],
      keys: new URL('https://id.example.gov.cn/jwks.json'),
      tokenType: 'at+jwt',
      maxAge: 900,
      rolesClaim: 'roles',
      grants: [
        { subject: 'wang', role: 'recorder', government: 'hongkou' },
        { subject: 'li', role: 'admin', government: '*' },
      ],
      anonymous: [{ role: 'reader', government: '*' }],
      secondPerson: ['delegation', 'post'],
      ...{ acceptance: ['delegation'], people: [{ subject: 'wang', person: 'g/wang' }], personClaim: 'zhifen_person' },
    });
  });

  it.each([
    ['90s', 90],
    ['1h', 3600],
  ])('takes %s for a length of time', async (given, seconds) => {
    expect((await readAccess(`${minimal}maxAge: ${given}\n`)).maxAge).toBe(seconds);
  });

  it('may be JSON', async () => {
    const json = JSON.stringify({ issuer: 'https://id.example.gov.cn', audience: 'zhifen' });
    expect((await readAccess(json)).audience).toBe('zhifen');
  });

  it('takes its keys from a file beside it, whatever the issuer is called', async () => {
    const set = { keys: [{ ...publicKey(), kid: 'a' }] };
    const { keys } = await readAccess('issuer: office\naudience: zhifen\njwks: keys.json\n', { 'keys.json': set });
    expect(keys).toEqual(set);
  });

  it('may use http only on this machine', async () => {
    expect((await readAccess('issuer: http://127.0.0.1:8080/realm\naudience: zhifen\n')).keys).toBeNull();
    expect(await mistakesIn('issuer: http://id.example.gov.cn\naudience: zhifen\n')).toEqual([
      '1:9 INVALID_CONFIGURATION issuer',
    ]);
    expect(await mistakesIn('issuer: office\naudience: zhifen\n')).toEqual(['1:9 INVALID_CONFIGURATION issuer']);
    expect(await mistakesIn(`${minimal}jwks: http://id.example.gov.cn/keys\n`)).toEqual([
      '3:7 INVALID_CONFIGURATION jwks',
    ]);
  });

  it('has all its mistakes told at once, each with its place', async () => {
    const yaml = `isuer: https://id.example.gov.cn
audience: 5
algorithms: [ES256, HS256, none]
jwks: nowhere.json
maxAge: soon
grants:
  - { subject: wang, role: recoder, government: hongkou }
  - { subject: "", role: admin, government: "* and more" }
  - { role: reader, goverment: hongkou }
anonymous: [{ role: recorder, government: "*" }]
secondPerson: [delegations]
`;
    expect((await mistakesIn(yaml)).sort()).toEqual(
      [
        '1:1 MISSING_FIELD issuer',
        '1:8 UNKNOWN_FIELD isuer',
        '2:11 WRONG_TYPE audience',
        '3:21 UNKNOWN_VALUE algorithms.1',
        '3:28 UNKNOWN_VALUE algorithms.2',
        '4:7 UNREADABLE_FILE jwks',
        '5:9 INVALID_VALUE maxAge',
        '7:28 UNKNOWN_VALUE grants.0.role',
        '8:16 INVALID_VALUE grants.1.subject',
        '8:45 INVALID_ID grants.1.government',
        '9:5 MISSING_FIELD grants.2.government',
        '9:5 MISSING_FIELD grants.2.subject',
        '9:32 UNKNOWN_FIELD grants.2.goverment',
        '10:21 INVALID_VALUE anonymous.0.role',
        '11:16 UNKNOWN_VALUE secondPerson.0',
      ].sort(),
    );
  });

  it('suggests what was perhaps meant', async () => {
    const error: unknown = await readAccess('isuer: a\naudience: b\nsecondPerson: [delegations]\n').catch((e) => e);
    const suggested = (error as DomainError).problems.flatMap(({ suggestions }) => suggestions);
    expect(suggested).toEqual(expect.arrayContaining(['issuer', 'delegation']));
  });

  it('is refused when it is empty, no YAML, or not there', async () => {
    expect(await mistakesIn('')).toEqual(['1:1 WRONG_TYPE']);
    expect(await mistakesIn('issuer: [\n')).toEqual(expect.arrayContaining([expect.stringContaining('INVALID_YAML')]));
    await expect(readAccessConfiguration('nowhere/access.yaml')).rejects.toMatchObject({ code: 'UNREADABLE_FILE' });
  });

  it('is refused with keys that are not public keys', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const yaml = `${minimal}jwks: keys.json\n`;
    const broken = (...keys: object[]) => mistakesIn(yaml, { 'keys.json': { keys } });
    expect(await broken(publicKey(), privateKey.export({ format: 'jwk' }))).toEqual([
      expect.stringMatching(/^keys\.json:1:\d+ INVALID_CONFIGURATION keys\.1$/),
    ]);
    expect(await broken({ kty: 'oct', k: 'c2VjcmV0' })).toHaveLength(1);
    expect(await broken({ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' })).toHaveLength(1);
    expect(await broken()).toEqual(['keys.json:1:9 INVALID_VALUE keys']);
    expect(await mistakesIn(yaml, { 'keys.json': publicKey() })).toEqual(['keys.json:1:1 MISSING_FIELD keys']);
    expect(await mistakesIn(yaml, { 'keys.json': '{"keys": ' })).toEqual([
      expect.stringMatching(/^keys\.json:.* INVALID_YAML$/),
    ]);
  });
});
