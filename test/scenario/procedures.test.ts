import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { essenceOf } from '../../src/engine/procedure/accountability.js';
import { checkMatter } from '../../src/engine/procedure/check.js';
import { DomainError } from '../../src/model/error.js';
import { type AccountabilityFound, askAccountability } from '../../src/service/ask/askAccountability.js';
import { askCheck, askObligations } from '../../src/service/ask/askCase.js';
import { askDueList } from '../../src/service/ask/askDueList.js';
import { type Asking, askingOf, openSnapshotOf } from '../../src/service/ask/openSnapshot.js';
import { parseReceipt, verifyReceipt } from '../../src/service/ask/verifyReceipt.js';
import type { Context } from '../../src/service/context.js';
import { wholeSpan } from '../../src/service/moment.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { hashOf } from '../../src/util/hash.js';
import { type Asked, type Story, shownAccount, shownDue, shownSteps } from '../support/procedureStory.js';
import { createWorld, type Line } from '../support/world.js';

const folder = 'test/scenario/procedures';
const stories = readdirSync(folder)
  .sort()
  .map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Story] as const);

/** What is answered, in the words of the story. */
async function answered(context: Context, asked: Asked): Promise<unknown> {
  const asking = await askingOf(context, { at: asked.at ?? null, knownAt: asked.knownAt ?? null });
  const { account, duty, text, within, due, expect: wanted } = asked;
  if (account !== undefined) {
    const found = await askAccountability(context, { case: account, step: asked.step, ...asking });
    await expectReceipts(context, found);
    return shownAccount(found.accountability, found.differences, wanted);
  }
  if (duty !== undefined || text !== undefined) {
    const { gap } = (await askObligations(context, { matter: { duty, text }, within, ...asking })).check;
    return { noProcedure: gap && { [gap.duty ?? '-']: gap.silences } };
  }
  if (due !== undefined) {
    const span = wholeSpan(context, due.from, due.to);
    return { items: shownDue(await askDueList(context, { ...due, ...asking, span })) };
  }
  const { check, holds } = await checked(context, asked, asking);
  return { ...shownSteps(check, wanted), ...(wanted.holds && { holds }) };
}

/** Each statement about a step has a receipt of that very statement, which derives again. */
async function expectReceipts(context: Context, { accountability, receipts }: AccountabilityFound) {
  for (const { step, asKnownThen, asKnownNow } of accountability.steps) {
    const own = receipts.find((each) => each.step === step);
    for (const [told, receipt] of [[asKnownThen, own?.knownThen] as const, [asKnownNow, own?.knownNow] as const]) {
      expect(receipt?.decision).toBe(told === null ? undefined : hashOf(essenceOf(told)));
      if (receipt == null) continue;
      expect(await verifyReceipt(context, parseReceipt(receipt, 'receipt'), null)).toMatchObject({ ok: true });
    }
  }
}

async function checked(context: Context, asked: Asked, asking: Asking) {
  if (asked.case !== undefined) {
    const { check } = await askCheck(context, { case: asked.case, ...asking });
    return { check, holds: [check.holdsFrom, check.holdsUntil] };
  }
  const matter = { ...nothing, procedure: '', ...asked.matter };
  return { check: checkMatter(await openSnapshotOf(context, matter.procedure, asking), matter), holds: null };
}

const nothing = { case: null, roles: [], traits: [], events: [], acts: [], opened: null, closed: null };

/** What is wrong with the question, where it is refused. */
function refusal(error: unknown) {
  if (!(error instanceof DomainError)) throw error;
  return { refused: error.problems.map(({ code, path }) => `${code} ${path.join('.')}`) };
}

/** One step after the other in the order that the text gives, and an act an hour that goes through them again and again. */
function largeCase(steps: number, acts: number): readonly Line[] {
  const numbers = (length: number) => Array.from({ length }, (_, index) => index);
  const common = { procedure: 'g/p', performer: 'g/edu', action: 'report', modality: 'must' };
  const begun = Date.UTC(2024, 0, 2);
  return [
    { procedure: { id: 'g/p', name: '某程序', duty: 'g/duty/education' } },
    ...numbers(steps).map((index) => ({ step: { ...common, id: `g/p/s${index}`, order: index + 1 } })),
    { case: { id: 'g/case/large', name: '甲', procedure: 'g/p', organization: 'g', validFrom: '2024-01-01' } },
    ...numbers(acts).map((index) => ({
      act: {
        ...{ id: `g/act/${index}`, case: 'g/case/large', step: `g/p/s${index % steps}`, by: 'g/edu' },
        on: new Date(begun + index * 3_600_000).toISOString(),
      },
    })),
  ];
}

describe('procedures', () => {
  it.each(stories)('%s', async (_file, { worlds, recorded = null, given = [], later = [], ask }) => {
    const { context, load, record, setDay } = await createWorld(createMemoryStore());
    for (const name of worlds) await load(name, recorded ?? '2016-01-01');
    if (given.length > 0) await record(given, recorded ?? '2017-01-01');
    for (const each of later) await record(each.lines, each.recorded);
    setDay('2030-01-01');
    for (const asked of ask) {
      const { faults, ...wanted } = asked.expect;
      const where = JSON.stringify({ ...asked, expect: undefined });
      const found = (await answered(context, asked).catch(refusal)) as object;
      expect({ where, ...found }).toEqual({ where, ...wanted, ...(faults && { faults: [...faults].sort() }) });
    }
  });

  it('17: a case of 2,000 acts and 300 steps is answered, and who answered for it', async () => {
    const { context, load, record, setDay } = await createWorld(createMemoryStore());
    await load('small', '2016-01-01');
    await record(largeCase(300, 2000), '2017-01-01');
    setDay('2030-01-01');
    const asking = await askingOf(context, { at: '2025-01-01', knownAt: null });
    const { check } = await askCheck(context, { case: 'g/case/large', ...asking });
    expect(check.obligations.map(({ state }) => state)).toEqual(Array.from({ length: 300 }, () => 'done'));
    expect(check.obligations.flatMap(({ acts }) => acts)).toHaveLength(2000);
    // Each step is first done after the one before it in the order.
    expect(check.faults).toEqual([]);
    const { accountability } = await askAccountability(context, { case: 'g/case/large', ...asking });
    expect(accountability.steps).toHaveLength(300);
  }, 60_000);
});
