import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../src/model/error.js';
import { limits } from '../../src/model/limits.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { parseReceipt, verifyReceipt } from '../../src/service/ask/verifyReceipt.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { written, zhifenHere } from '../cli/zhifen.js';
import { startApi } from '../support/api.js';
import { timesInForm } from '../support/form.js';
import { createWorld } from '../support/world.js';

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

async function office() {
  const world = await createWorld(createMemoryStore());
  await world.load('small', '2024-01-01');
  world.setDay('2024-02-10');
  const { context } = world;
  const now = await askingOf(context, {});
  const duty = await askWhoIsResponsible(context, { matter: { duty: 'g/duty/schools' }, within: 'g', ...now });
  const post = await askStandIn(context, { post: 'g/head', ...now });
  return { context, receipts: sent([duty.answer.receipt, post.answer.receipt]) };
}

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** JSON texts that a careless reader stumbles over. */
const odd = [
  ...[
    'null',
    'true',
    '0',
    '-1',
    '1e308',
    '1e400',
    '9007199254740993',
    '0.5',
    '""',
    '"\\u0000"',
    '"\\ud800"',
    '[]',
    '{}',
  ],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"toString":1,"valueOf":1}'],
  ...['"9999-12-31T23:59:59.999Z"', '"0000-01-01T00:00:00.000Z"', '"2024-02-30T00:00:00.000Z"', '"g/jia"', '"g"'],
  ...[JSON.stringify('x'.repeat(100_000)), nested(50), nested(20_000), `{"post":${nested(5_000)}}`],
];
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...odd) }, fc.json({ maxDepth: 3 }));

/** Where something stands in a receipt, and what is put there instead; without anything, it is taken out. */
const change = fc.record({
  at: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 3 }),
  instead: fc.option(text, { nil: undefined }),
  added: fc.option(fc.constantFrom('__proto__', 'constructor', 'toString', 'hash', 'more', ''), { nil: undefined }),
});

type Node = Record<string, unknown>;

/** The receipt with one thing in it changed. */
function altered(receipt: unknown, { at, instead, added }: typeof change extends fc.Arbitrary<infer C> ? C : never) {
  const copy = sent(receipt) as Node;
  let node = copy;
  for (const [depth, number] of at.entries()) {
    const keys = Object.keys(node);
    const key = keys[number % Math.max(1, keys.length)];
    if (key === undefined) break;
    const below = node[key];
    if (depth < at.length - 1 && typeof below === 'object' && below !== null) {
      node = below as Node;
      continue;
    }
    const value: unknown = instead === undefined ? undefined : JSON.parse(instead);
    if (added === undefined && value === undefined) delete node[key];
    else
      Object.defineProperty(node, added ?? key, {
        value: value ?? 1,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    break;
  }
  return copy;
}

/** What comes of it: an answer, or an error that says what is wrong; nothing else. */
async function outcomeOf(check: () => Promise<unknown>): Promise<string> {
  try {
    await check();
    return 'an answer';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(JSON.stringify(error.problems).length).toBeLessThan(300_000);
    return error.code;
  }
}

describe('a malformed receipt', () => {
  it('is told what is wrong with it, whatever stands in it', { timeout: 300_000 }, async () => {
    const { context, receipts } = await office();
    const outcomes = new Set<string>();
    const verify = (given: unknown) =>
      outcomeOf(async () => verifyReceipt(context, parseReceipt(given, 'receipt'), null));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...receipts), change, async (receipt, made) => {
        outcomes.add(await verify(altered(receipt, made)));
      }),
      { numRuns: timesInForm(2_000) },
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        outcomes.add(await verify(JSON.parse(given)));
      }),
      { numRuns: timesInForm(500) },
    );
    expect(outcomes).toContain('INVALID_RECEIPT');
    expect(outcomes).toContain('an answer');
    expect(({} as Node).polluted).toBeUndefined();
  });

  it('is refused for ids and lists without end, and for what is nested without end where a word belongs', async () => {
    const { receipts } = await office();
    const long = 'x'.repeat(limits.idLength + 1);
    const [ofDuty, ofPost] = receipts as unknown as readonly [Node & { question: Node }, Node];
    const deep = JSON.parse(nested(20_000)) as unknown;
    const wrong: Readonly<Record<string, unknown>> = {
      'question.duty': { ...ofDuty, question: { ...ofDuty.question, duty: long } },
      'question.post': { ...ofPost, question: { post: long, matter: null } },
      'records.0.id': { ...ofPost, records: [{ id: long, hash: 'a'.repeat(64) }] },
      records: { ...ofPost, records: Array(10_001).fill({ id: 'g', hash: 'a'.repeat(64) }) },
      rules: { ...ofPost, rules: long },
      'question.modes': { ...ofDuty, question: { ...ofDuty.question, modes: [deep] } },
      decision: { ...ofPost, decision: deep },
      more: { ...ofPost, more: deep },
    };
    for (const [place, given] of Object.entries(wrong)) {
      let problems: DomainError['problems'] | undefined;
      try {
        parseReceipt(given, 'receipt');
      } catch (error) {
        problems = (error as DomainError).problems;
      }
      expect(problems?.map(({ code }) => code)).toEqual(['INVALID_RECEIPT']);
      expect(`receipt.${place}`.startsWith(problems?.[0]?.path.join('.') ?? '-')).toBe(true);
    }
  });

  it('is told within evidence too, however deep it is nested', async () => {
    for (const evidence of [nested(20_000), `{"changeSets":[{"changes":[{"record":{"name":${nested(20_000)}}}]}]}`]) {
      const given = await written('evidence.json', evidence);
      const { exitCode, stderr } = await zhifenHere(['verify', '--evidence', given, '--lang', 'en']);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('--evidence is nested too deeply, at most 100 levels');
    }
  });

  it('ends neither a command nor a request with an internal error', { timeout: 300_000 }, async () => {
    const api = await startApi();
    try {
      for (const given of odd) {
        const { exitCode, stderr } = await zhifenHere(['verify', '--receipt', '-', '--seed', 'none'], { input: given });
        const isDeep = given.includes(nested(100));
        expect([given.slice(0, 40), exitCode]).toEqual([given.slice(0, 40), isDeep ? 2 : 3]);
        expect(stderr).toContain('receipt');
        const query = 'query ($receipt: JSON!) { verify(receipt: $receipt) { ok } }';
        const response = await fetch(`${api.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: `{"query":${JSON.stringify(query)},"variables":{"receipt":${given}}}`,
        });
        const said = await response.text();
        expect(response.status).toBeLessThan(500);
        expect(said).toContain('"errors"');
        expect(said).not.toContain('INTERNAL');
      }
      expect(api.logged).toEqual([]);
    } finally {
      await api.close();
    }
  });
});
