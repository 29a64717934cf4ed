import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as kept from '../../src/library/index.js';
import { LedgerMovedOn, openLedger, UnknownName, ZhifenError } from '../../src/library/index.js';
import type { Ledger, LedgerOptions } from '../../src/library/public/index.js';
import * as promised from '../../src/library/public/index.js';
import { scratchFile } from '../support/stores.js';

async function opened(options: LedgerOptions): Promise<Ledger> {
  const messages: string[] = [];
  const ledger = await openLedger({ onMessage: (message) => messages.push(message), ...options });
  onTestFinished(() => ledger.close());
  return ledger;
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: unknown) => error,
  );

const office = {
  commandId: 'office',
  reason: '设立',
  changes: [
    { assert: { organization: { id: 'g', name: '示例区', type: 'GOVERNMENT' } } },
    { assert: { post: { id: 'g/head', organization: 'g', name: '区长', role: 'GOVERNMENT_HEAD', heads: true } } },
    { assert: { person: { id: 'g/jia', name: '甲' } } },
    { assert: { tenure: { id: 'g/t1', person: 'g/jia', post: 'g/head', validFrom: '2024-01-01' } } },
  ],
} as const;

describe('a ledger in one’s own process', () => {
  it('keeps what was recorded in its file, names its author, and is protected like that of a server', async () => {
    const file = scratchFile('ledger.db');
    const first = await opened({ file, author: 'oa-system' });
    expect(await first.record(office)).toMatchObject({ revision: 1, proposal: null });
    expect(await failure(first.record({ ...office, reason: '另' }))).toBeInstanceOf(LedgerMovedOn);
    await first.close();
    expect(readdirSync(`${file}.checkpoints`)).not.toEqual([]);
    const again = await opened({ file, readOnly: true });
    const { performers, sentence } = await again.standIn({ for: '区长' });
    expect(performers.map(({ person }) => person?.label)).toEqual(['甲']);
    expect(sentence).toContain('甲');
    expect(await again.query('{ changes { author } }')).toEqual({ changes: [{ author: 'oa-system' }] });
  });

  it('that is only asked records nothing, and is not made', async () => {
    const file = scratchFile('none.db');
    expect(await failure(openLedger({ file, readOnly: true }))).toMatchObject({ code: 'UNREADABLE_FILE' });
    expect(existsSync(file)).toBe(false);
    await (await opened({ file })).close();
    const ledger = await opened({ file, readOnly: true });
    expect(await failure(ledger.record(office))).toMatchObject({ code: 'LEDGER_READ_ONLY' });
    expect((await ledger.ledger()).revision).toBe(0);
  });

  it('in memory begins with the seeds that are named, and speaks the language that is asked for', async () => {
    const ledger = await opened({ seeds: ['demo'], language: 'en' });
    expect((await ledger.ledger()).governments.map(({ recordId }) => recordId)).toEqual(['demo']);
    const { outcome, question } = await ledger.whoIsResponsible({ matter: { text: '谁管下水道' }, at: '2026-11-23' });
    expect([outcome, question.duty?.recordId]).toEqual(['HELD', 'demo/duty/drainage']);
    expect(await ledger.findings({ at: '2026-11-23' }).toArray(3)).toHaveLength(3);
  });

  it('tells what is wrong as a client of a server does', async () => {
    const ledger = await opened({});
    expect(await failure(ledger.standIn({ for: 'nobody/post' }))).toBeInstanceOf(UnknownName);
    const error = await failure(openLedger({ seeds: ['dmeo'] }));
    expect(error).toBeInstanceOf(ZhifenError);
    expect((error as ZhifenError).problems[0]?.suggestions).toContain('demo');
  });

  it('has all that it promises, and nothing else', () => {
    const values = Object.keys({ ...promised, openLedger }).sort();
    expect(Object.keys(kept).sort()).toEqual(values);
  });
});
