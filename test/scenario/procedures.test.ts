import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerCase, checkMatter } from '../../src/engine/procedure/check.js';
import type { Snapshot } from '../../src/graph/snapshot.js';
import type { CaseCheck, HandledMatter, Obligation } from '../../src/model/procedure.js';
import { askingOf, openSnapshotOf } from '../../src/service/ask/openSnapshot.js';
import type { Context } from '../../src/service/context.js';
import { createMemoryStore } from '../../src/store/memory/memoryStore.js';
import { createWorld, type Line } from '../support/world.js';

interface Expected {
  /** States by the last part of the step's id. */
  readonly states?: Readonly<Record<string, string>>;
  readonly settledBy?: Readonly<Record<string, readonly string[]>>;
  readonly readings?: Readonly<Record<string, readonly string[]>>;
  /** `2018-10-02 2018-10-10`: the earliest and the latest day; else the state of the deadline. */
  readonly deadlines?: Readonly<Record<string, string>>;
  readonly waitingFor?: Readonly<Record<string, readonly string[]>>;
  /** Persons, else posts, else organizations, or the reason of the gap. */
  readonly performers?: Readonly<Record<string, readonly string[]>>;
  /** `code act`, or `code step` where there is no act. */
  readonly faults?: readonly string[];
  readonly outside?: readonly string[];
  readonly cites?: Readonly<Record<string, readonly string[]>>;
  /** How far the answer reaches: `[from, until]`. */
  readonly holds?: readonly (string | null)[];
}

interface Asked {
  readonly case?: string;
  readonly matter?: Partial<HandledMatter> & { readonly procedure: string };
  readonly at: string;
  readonly knownAt?: string;
  readonly expect: Expected;
}

interface Story {
  readonly story: string;
  readonly worlds: readonly string[];
  readonly given?: readonly Line[];
  readonly later?: readonly { readonly recorded: string; readonly lines: readonly Line[] }[];
  readonly ask: readonly Asked[];
}

const folder = 'test/scenario/procedures';
const stories = readdirSync(folder)
  .sort()
  .map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Story] as const);

async function checked(context: Context, asked: Asked): Promise<{ readonly check: CaseCheck; readonly held: unknown }> {
  const asking = await askingOf(context, { at: asked.at, knownAt: asked.knownAt ?? null });
  const about = asked.case ?? asked.matter?.procedure ?? '';
  const snapshot: Snapshot = await openSnapshotOf(context, about, asking);
  if (asked.matter !== undefined) {
    const none = { case: null, roles: [], traits: [], events: [], acts: [], opened: null, closed: null };
    return { check: checkMatter(snapshot, { ...none, ...asked.matter }), held: null };
  }
  const answer = answerCase(snapshot, about);
  if (answer === undefined) throw new Error(`there is no case ${about}`);
  return { check: answer, held: [answer.holdsFrom, answer.holdsUntil] };
}

const short = (id: string): string => id.split('/').at(-1) ?? id;

const deadlineOf = ({ deadline: { state, earliest, latest } }: Obligation): string =>
  state === 'dated' ? `${earliest} ${latest}` : state === 'calendarNotLoaded' ? `${earliest} ?` : state;

function shownOf({ obligations, faults, outside }: CaseCheck, wanted: Expected): Expected {
  const each = (of: Readonly<Record<string, unknown>> | undefined, read: (obligation: Obligation) => unknown) =>
    of === undefined
      ? undefined
      : Object.fromEntries(
          obligations.filter(({ step }) => short(step) in of).map((found) => [short(found.step), read(found)]),
        );
  return JSON.parse(
    JSON.stringify({
      states: each(wanted.states, ({ state }) => state),
      settledBy: each(wanted.settledBy, ({ applicability }) => applicability.settledBy),
      readings: each(wanted.readings, ({ applicability }) => applicability.readings),
      deadlines: each(wanted.deadlines, deadlineOf),
      waitingFor: each(wanted.waitingFor, ({ waitingFor }) =>
        waitingFor.map(({ step, event }) => (step === null ? event : short(step))),
      ),
      performers: each(wanted.performers, ({ performers }) =>
        performers.flatMap(({ gap, performers: those, standIn }) =>
          those.length === 0
            ? [gap ?? standIn?.gap?.reason ?? standIn?.outcome]
            : those.map(({ person, post, organization }) => person ?? post ?? organization),
        ),
      ),
      cites: each(wanted.cites, ({ because }) => [...new Set(because.flatMap(({ basis }) => basis))].sort()),
      faults: wanted.faults && faults.map(({ code, act, step }) => `${code} ${short(act ?? step ?? '')}`).sort(),
      outside: wanted.outside && outside.map(short),
    }),
  ) as Expected;
}

describe('procedures', () => {
  it.each(stories)('%s', async (_file, { worlds, given = [], later = [], ask }) => {
    const { context, load, record, setDay } = await createWorld(createMemoryStore());
    for (const name of worlds) await load(name, '2016-01-01');
    if (given.length > 0) await record(given, '2017-01-01');
    for (const { recorded, lines } of later) await record(lines, recorded);
    setDay('2030-01-01');
    for (const asked of ask) {
      const { holds, ...wanted } = asked.expect;
      const { check, held } = await checked(context, asked);
      const sorted = wanted.faults === undefined ? wanted : { ...wanted, faults: [...wanted.faults].sort() };
      expect({ at: asked.at, ...shownOf(check, wanted) }).toEqual({ at: asked.at, ...sorted });
      if (holds !== undefined) expect(held).toEqual(holds);
    }
  });

  it('has a story of each', () => {
    expect(stories.length).toBeGreaterThan(0);
  });
});
