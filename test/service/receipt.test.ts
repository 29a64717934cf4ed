import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chained, linkHash, noHash } from '../../src/ledger/chain.js';
import { originOf, signCheckpoint } from '../../src/ledger/checkpoint.js';
import type { PlacedChangeSet } from '../../src/ledger/entry.js';
import { readVkey, vkeyOf } from '../../src/ledger/signedNote.js';
import type { Receipt } from '../../src/model/answer.js';
import { viewedBy } from '../../src/service/access/viewedBy.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askWhoIsResponsible } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { parseReceipt, verifyReceipt } from '../../src/service/ask/verifyReceipt.js';
import { Assumption } from '../../src/service/assumption.js';
import type { Context } from '../../src/service/context.js';
import { exportEvidence, verifyEvidence } from '../../src/service/operate/evidence.js';
import { stores } from '../support/stores.js';
import { createWorld, type World } from '../support/world.js';

const away = (times: object = {}) => ({
  absence: { id: 'g/away', of: 'g/jia', reason: 'illness', note: 'private', ...times },
});

/** JSON as it comes over a wire. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const codes = (found: { readonly differences: readonly { readonly code: string }[] }) =>
  found.differences.map(({ code }) => code);

const verified = async (context: Context, input: unknown, assumption: Assumption | null) =>
  verifyReceipt(context, parseReceipt(input, 'receipt'), assumption);
const exported = async (context: Context, input: unknown) => exportEvidence(context, parseReceipt(input, 'receipt'));

describe.each(Object.entries(stores))('a receipt in %s', (_name, create) => {
  async function office(): Promise<{ readonly world: World; readonly receipts: readonly Receipt[] }> {
    const world = await createWorld(await create());
    await world.load('small', '2024-01-01');
    await world.record([away({ validFrom: '2024-02-01' })], '2024-02-01');
    world.setDay('2024-02-10');
    const { context } = world;
    const now = await askingOf(context, {});
    const duty = await askWhoIsResponsible(context, { matter: { duty: 'g/duty/schools' }, within: 'g', ...now });
    const post = await askStandIn(context, { post: 'g/head', ...now });
    return { world, receipts: sent([duty.answer.receipt, post.answer.receipt]) };
  }

  it('verifies years later, whatever was recorded since', async () => {
    const { world, receipts } = await office();
    await world.record([{ end: { id: 'g/away', at: '2024-02-05' } }], '2026-05-01');
    await world.record([{ retract: { id: 'g/t-jia' } }], '2026-05-02');
    for (const receipt of receipts) {
      expect(await verified(world.context, receipt, null)).toMatchObject({ ok: true, differences: [] });
    }
  });

  it('tells what differs', async () => {
    const { world, receipts } = await office();
    const [receipt] = receipts as [Receipt];
    const [first, ...others] = receipt.records as [Receipt['records'][number]];
    const check = async (given: object) => {
      const found = await verified(world.context, given, null);
      expect(found.ok).toBe(false);
      return codes(found);
    };
    expect(await check({ ...receipt, hash: '0'.repeat(64) })).toEqual(['ALTERED']);
    expect(await check({ ...receipt, rules: '0' })).toEqual(['ALTERED', 'RULES']);
    expect(await check({ ...receipt, revision: 1 })).toEqual(['ALTERED', 'REVISION']);
    expect(await check({ ...receipt, decision: 'a'.repeat(64) })).toEqual(['ALTERED', 'DECISION']);
    expect(await check({ ...receipt, records: others })).toEqual(['ALTERED', 'RECORD_ADDED']);
    const more = [...receipt.records, { id: 'g/nothing', hash: 'b'.repeat(64) }];
    expect(await check({ ...receipt, records: more })).toEqual(['ALTERED', 'RECORD_MISSING']);
    const changed = [{ ...first, hash: 'c'.repeat(64) }, ...others];
    expect(await check({ ...receipt, records: changed })).toEqual(['ALTERED', 'RECORD_CHANGED']);
  });

  it('of an answer on assumptions verifies with the same assumptions only', async () => {
    const { world } = await office();
    const assume = {
      commandId: 'assumed',
      reason: 'assumed',
      changes: [{ assert: { absence: { id: 'g/later', of: 'g/yi', reason: 'leave' } } }],
    };
    const { answer } = await askStandIn(world.context, {
      post: 'g/d1',
      ...(await askingOf(world.context, { assume })),
    });
    expect(await verified(world.context, sent(answer.receipt), new Assumption(world.context, assume))).toMatchObject({
      ok: true,
    });
    expect(codes(await verified(world.context, sent(answer.receipt), null))).toContain('ASSUMPTION');
    await expect(exported(world.context, sent(answer.receipt))).rejects.toMatchObject({
      code: 'INVALID_RECEIPT',
    });
  });

  it('is refused with everything that is wrong with its form, or when it speaks of the future', async () => {
    const { world, receipts } = await office();
    await expect(verified(world.context, { ...receipts[0], at: 'x', extra: 1 }, null)).rejects.toMatchObject({
      code: 'INVALID_RECEIPT',
      problems: [{ path: ['receipt', 'at'] }, { path: ['receipt', 'extra'] }],
    });
    await expect(verified(world.context, { ...receipts[0], revision: 99 }, null)).rejects.toMatchObject({
      code: 'INVALID_RECEIPT',
      problems: [{ path: ['receipt', 'revision'] }],
    });
  });

  it('is the same for every viewer, and its hashes do not tell what is hidden', async () => {
    const { world, receipts } = await office();
    const reader = viewedBy(world.context, { subject: 'reader', grants: [{ role: 'reader', government: 'g' }] });
    const { answer } = await askStandIn(reader, { post: 'g/head', ...(await askingOf(reader, {})) });
    expect(sent(answer.receipt)).toEqual(receipts[1]);
    const other = await createWorld(await create());
    await other.load('small', '2024-01-01');
    const hidden = { ...away({ validFrom: '2024-02-01' }).absence, reason: 'leave', note: 'something else' };
    await other.record([{ absence: hidden }], '2024-02-01');
    other.setDay('2024-02-10');
    expect(
      sent(
        (await askStandIn(other.context, { post: 'g/head', ...(await askingOf(other.context, {})) })).answer.receipt,
      ),
    ).toEqual(receipts[1]);
  });

  it('has evidence that verifies without the ledger', async () => {
    const { world, receipts } = await office();
    await world.record([away({ validFrom: '2024-06-01' })], '2024-03-01');
    for (const receipt of receipts) {
      const evidence = sent(await exported(world.context, receipt));
      expect(evidence.links).toHaveLength(3);
      expect(verifyEvidence(evidence, null, [])).toMatchObject({ ok: true, faults: [], receipt: { ok: true } });
    }
  });

  it('has evidence in which every alteration shows', async () => {
    const { world, receipts } = await office();
    const evidence = sent(await exported(world.context, receipts[1]));
    const text = JSON.stringify(evidence);
    const altered = (from: string | RegExp, to: string) => {
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      return verifyEvidence(JSON.parse(changed), null, []);
    };
    expect(altered('"reason":"illness"', '"reason":"leave"')).toMatchObject({
      ok: false,
      faults: [{ code: 'HASH_DIFFERS', revision: 2 }],
    });
    expect(altered(/"digest":"./, '"digest":"x')).toMatchObject({
      ok: false,
      faults: [{ code: 'LINK_BROKEN', revision: 1 }],
    });
    const [first, ...others] = [...evidence.changeSets].reverse();
    const { previousHash = '', hash: _hash, ...content } = first ?? {};
    const other = chained({ ...content, reason: '另一事由' } as PlacedChangeSet, previousHash);
    expect(verifyEvidence({ ...evidence, changeSets: [other, ...others] }, null, []).faults).toMatchObject([
      { code: 'LINK_BROKEN', revision: 2, place: 'changeSets' },
    ]);
    const begun = evidence.links
      .slice(1)
      .map(({ revision, digest }) => ({ revision, digest, hash: linkHash(digest, noHash) }));
    expect(verifyEvidence({ ...evidence, links: begun }, null, []).faults).toContainEqual(
      expect.objectContaining({ code: 'REVISION_MISSING', revision: 2, place: 'links' }),
    );
    const dropped = { ...evidence, changeSets: evidence.changeSets.slice(0, 1) };
    expect(verifyEvidence(dropped, null, [])).toMatchObject({ ok: false, faults: [], receipt: { ok: false } });
    const garbled = {
      ...evidence,
      changeSets: [{ revision: 1, hash: 'x', changes: [{ op: 'assert', id: 'g/away' }] }],
    };
    expect(verifyEvidence(garbled, null, []).ok).toBe(false);
    for (const timeZone of ['__proto__', 'Mars/Olympus', ''])
      expect(() => verifyEvidence({ ...garbled, timeZone }, null, [])).toThrow('no such time zone');
    expect(() => verifyEvidence({ receipt: receipts[1] }, null, [])).toThrow();
    const broken = { ...evidence, changeSets: [{ revision: 1, hash: 'x', changes: [null] }] };
    expect(() => verifyEvidence(broken, null, [])).toThrow();
  });

  it('has evidence for which a signed checkpoint vouches, or not', async () => {
    const { world, receipts } = await office();
    const evidence = sent(await exported(world.context, receipts[0]));
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = readVkey(vkeyOf(publicKey, 'zhifen'));
    if (key === null) throw new Error('a key that was made can be read');
    const [first, last] = [evidence.links[0]?.hash ?? '', evidence.links[1]?.hash ?? ''];
    const note = signCheckpoint(originOf(first), 2, last, privateKey, 'zhifen');
    expect(verifyEvidence(evidence, note, [key])).toMatchObject({ ok: true, faults: [] });
    const other = signCheckpoint(originOf(first), 2, first, privateKey, 'zhifen');
    expect(verifyEvidence(evidence, other, [key])).toMatchObject({
      ok: false,
      faults: [{ code: 'CHECKPOINT_DIFFERS' }],
    });
    expect(verifyEvidence(evidence, note, [])).toMatchObject({ ok: false, faults: [{ code: 'CHECKPOINT_UNSIGNED' }] });
  });

  it('has evidence only for those who may see what is in it', async () => {
    const { world, receipts } = await office();
    const reader = viewedBy(world.context, { subject: 'reader', grants: [{ role: 'reader', government: 'g' }] });
    await expect(exported(reader, receipts[1])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const altered = { ...receipts[1], decision: 'a'.repeat(64) };
    await expect(exported(world.context, altered)).rejects.toMatchObject({ code: 'INVALID_RECEIPT' });
  });
});
