import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkMatter } from '../../src/engine/procedure/check.js';
import { DomainError } from '../../src/model/error.js';
import { askAccountability } from '../../src/service/ask/askAccountability.js';
import { askCheck, askObligations } from '../../src/service/ask/askCase.js';
import { askDueList } from '../../src/service/ask/askDueList.js';
import { type Asking, askingOf, openSnapshotOf } from '../../src/service/ask/openSnapshot.js';
import type { Context } from '../../src/service/context.js';
import { wholeSpan } from '../../src/service/moment.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { type Asked, type Story, shownAccount, shownDue, shownSteps } from '../support/procedureStory.js';
import { createWorld } from '../support/world.js';

const folder = 'test/scenario/procedures';
const stories = readdirSync(folder)
  .sort()
  .map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Story] as const);

/** What is answered, in the words of the story. */
async function answered(context: Context, asked: Asked): Promise<unknown> {
  const asking = await askingOf(context, { at: asked.at ?? null, knownAt: asked.knownAt ?? null });
  const { account, duty, due, expect: wanted } = asked;
  if (account !== undefined) {
    const found = await askAccountability(context, { case: account, step: asked.step, ...asking });
    return shownAccount(found.accountability, found.differences, wanted);
  }
  if (duty !== undefined) {
    const { gap } = (await askObligations(context, { matter: { duty }, ...asking })).check;
    return { noProcedure: gap && { [gap.duty]: gap.silences } };
  }
  if (due !== undefined) {
    const span = wholeSpan(context, due.from, due.to);
    return { items: shownDue(await askDueList(context, { ...due, ...asking, span })) };
  }
  const { check, holds } = await checked(context, asked, asking);
  return { ...shownSteps(check, wanted), ...(wanted.holds && { holds }) };
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

  it('has a story of each', () => {
    expect(stories.length).toBeGreaterThan(0);
  });
});
