import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { responsibilitiesOf } from '../../src/engine/overview/responsibilities.js';
import type { Conflict, Gap, Holder, Performer, Step, UnconfirmedSource } from '../../src/model/answer.js';
import type { FindingCode } from '../../src/model/finding.js';
import type { AssignmentMode } from '../../src/model/record.js';
import { showInstant } from '../../src/model/time.js';
import { askFindings } from '../../src/service/ask/askFindings.js';
import { askResponsibilities } from '../../src/service/ask/askResponsibilities.js';
import { askStandIn } from '../../src/service/ask/askStandIn.js';
import { askWhoIsResponsible, type WhoAnswer } from '../../src/service/ask/askWhoIsResponsible.js';
import { askingOf } from '../../src/service/ask/openSnapshot.js';
import { spanOf } from '../../src/service/moment.js';
import type { Store } from '../../src/store/store.js';
import { isShort } from '../support/form.js';
import { describeNeo4j } from '../support/neo4j/stores.js';
import { stores } from '../support/stores.js';
import { createWorld, type Line, type World } from '../support/world.js';

interface Moment {
  readonly at: string;
  readonly knownAt?: string;
  readonly assume?: readonly Line[];
}
type ByMode<T> = Readonly<Partial<Record<AssignmentMode, T>>>;

/** What is expected of an answer of either kind; what is not mentioned is not checked. */
interface Expected {
  /** Records among its reasons, and records that are not. */
  readonly uses?: readonly string[];
  readonly notUses?: readonly string[];
  readonly cites?: readonly string[];
  /** Documents that may not be relied on: `g/rules superseded 2024-06-01 by g/rules-2`. */
  readonly unconfirmed?: readonly string[];
  readonly from?: string | null;
  readonly until?: string | null;
}
interface WhoExpected extends Expected {
  readonly outcome?: string;
  readonly accountable?: string | null;
  /** Posts, or organizations that answer without one. */
  readonly holders?: ByMode<readonly string[]>;
  /** Persons, or posts and organizations where no person is named. */
  readonly performers?: ByMode<readonly string[]>;
  readonly gaps?: ByMode<string | readonly string[]>;
  readonly conflicts?: ByMode<readonly string[]>;
  /** Of each mode, why its text is ambiguous. */
  readonly ambiguities?: ByMode<string>;
  readonly completeness?: ByMode<string>;
}
interface StandInExpected extends Expected {
  readonly outcome?: string;
  readonly performers?: readonly string[];
  /** How many performers are listed: nobody twice. */
  readonly count?: number;
  readonly manner?: string | null;
  readonly extent?: string | null;
  readonly gap?: string | null;
  readonly eligible?: readonly string[];
  readonly arranger?: string | null;
  readonly firstDay?: string | null;
  readonly conflict?: readonly string[];
  readonly ambiguity?: string | null;
  /** Whom each reading of an ambiguous text names. */
  readonly readings?: readonly (readonly string[])[];
  readonly incumbents?: readonly string[];
}
interface HoldsExpected {
  readonly holds?: readonly string[];
  readonly performs?: readonly string[];
  readonly handedOn?: readonly string[];
}
/** What is found in the government `g` under one code, each by its subjects; over a span with its days. */
interface FindingsExpected {
  readonly found: readonly string[];
  readonly severity?: string;
  readonly uses?: readonly string[];
}
type Question = Moment &
  (
    | {
        readonly findings: FindingCode;
        /** A span, instead of `at`. */
        readonly from?: string;
        readonly to?: string;
        readonly expect: FindingsExpected;
      }
    | {
        readonly who: string;
        readonly within?: string;
        readonly area?: string;
        readonly modes?: AssignmentMode[];
        readonly expect: WhoExpected;
      }
    | { readonly standIn: string; readonly matter?: string; readonly expect: StandInExpected }
    | { readonly holder: string; readonly direct?: boolean; readonly expect: HoldsExpected }
  );
interface Story {
  readonly story: string;
  readonly rules: readonly string[];
  /** A seed, or a file of `worlds`; absent: nothing but what is given. */
  readonly world?: string;
  readonly given?: readonly Line[];
  readonly later?: readonly { readonly recorded: string; readonly changes: readonly Line[] }[];
  readonly ask: readonly Question[];
}

const folder = 'test/scenario/stories';
const nameOf = ({ person, post, organization }: Partial<Performer>): string => person ?? post ?? organization ?? '?';
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
const assumed = (lines: readonly Line[]) => ({
  commandId: 'assumed',
  reason: 'assumed',
  changes: lines.map((line) => ('end' in line || 'retract' in line ? line : { assert: line })),
});

function byMode<T extends { readonly mode: AssignmentMode | null }>(
  items: readonly T[],
  show: (item: T) => readonly string[],
): Record<string, string[]> {
  const shown: Record<string, string[]> = {};
  for (const item of items) shown[item.mode ?? '-'] = sorted([...(shown[item.mode ?? '-'] ?? []), ...show(item)]);
  return shown;
}

const shownSources = (
  sources: readonly UnconfirmedSource[],
  day: (instant: string) => string | null | undefined,
): string[] =>
  sources
    .map(({ document, reason, since, supersededBy }) =>
      [
        document,
        reason,
        ...(since === null ? [] : [day(since)]),
        ...(supersededBy === null ? [] : ['by', supersededBy]),
      ].join(' '),
    )
    .sort();

function expectReasons(steps: readonly Step[], { uses = [], notUses = [], cites = [] }: Expected): void {
  const used = steps.flatMap(({ records }) => records);
  for (const id of uses) expect(used).toContain(id);
  for (const id of notUses) expect(used).not.toContain(id);
  for (const id of cites) expect(steps.flatMap(({ basis }) => basis)).toContain(id);
}

const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

function sortedModes(expected: ByMode<string | readonly string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(expected).map(([mode, values]) => [mode, sorted(list(values ?? []))]));
}

async function askWho(world: World, question: Extract<Question, { who: string }>): Promise<void> {
  const { who, within, area, modes, assume, expect: expected, ...moment } = question;
  const asking = await askingOf(world.context, { ...moment, assume: assume && assumed(assume) });
  const asked = { ...asking, area, modes, within };
  const found = await askWhoIsResponsible(world.context, { matter: { duty: who }, ...asked });
  const { answer } = found;
  const day = (instant: string | null | undefined) => instant && showInstant(instant, world.context.timeZone);
  const steps = [
    ...answer.holders.flatMap(({ because, standIn }) => [...because, ...(standIn?.because ?? [])]),
    ...answer.gaps.flatMap(({ because }) => because),
    ...answer.ambiguities.flatMap(({ readings }) => readings.flatMap(({ because }) => because)),
  ];
  const actual = {
    outcome: answer.outcome,
    accountable: answer.accountable?.post ?? answer.accountable?.organization ?? null,
    holders: byMode(answer.holders, (holder: Holder) => [holder.post ?? holder.organization ?? '?']),
    performers: byMode(answer.holders, (holder: Holder) => holder.performers.map(nameOf)),
    gaps: byMode(answer.gaps, (gap: Gap) => [gap.reason]),
    conflicts: byMode(answer.conflicts, (conflict: Conflict) => conflict.claims.map(nameOf)),
    ambiguities: Object.fromEntries(answer.ambiguities.map(({ mode, why }) => [mode, why])),
    completeness: Object.fromEntries(answer.completeness.map(({ mode, state }) => [mode, state])),
    from: day(answer.holdsFrom),
    until: day(answer.holdsUntil),
    unconfirmed: shownSources(answer.unconfirmed, day),
  };
  const wanted: Record<string, unknown> = { ...expected };
  for (const part of ['holders', 'performers', 'gaps', 'conflicts'] as const) {
    if (expected[part] === undefined) continue;
    wanted[part] =
      part === 'gaps' || part === 'conflicts'
        ? sortedModes(expected[part])
        : expect.objectContaining(sortedModes(expected[part]));
  }
  if (expected.unconfirmed !== undefined) wanted.unconfirmed = sorted(expected.unconfirmed);
  for (const part of ['uses', 'notUses', 'cites']) delete wanted[part];
  expect(actual).toMatchObject(wanted);
  if (expected.gaps !== undefined) expect(actual.gaps).toEqual(sortedModes(expected.gaps));
  expectReasons(steps, expected);
  if (area === undefined && modes === undefined && assume === undefined) askBackwards(found);
}

/** The parties that the answer names have the duty among theirs, in the same mode. No others have. */
function askBackwards({ answer, snapshot }: WhoAnswer): void {
  if (answer.question.within !== snapshot.government || snapshot.find('duty', answer.question.duty ?? '') === undefined)
    return;
  const everybody = (['person', 'post', 'organization'] as const).flatMap((kind) =>
    snapshot.all(kind).map(({ id }) => id),
  );
  for (const { mode } of answer.holders) {
    const holders = answer.holders.filter((holder) => holder.mode === mode);
    const forwards = sorted(
      holders.flatMap(({ post, organization, incumbents }) =>
        [post, organization, ...incumbents].filter((id) => id !== null),
      ),
    );
    const backwards: string[] = [];
    for (const holder of everybody.length > 60 ? forwards : everybody) {
      const held = responsibilitiesOf(snapshot, holder, false).holds.some(
        (each) => each.duty === answer.question.duty && each.mode === mode && each.area === null,
      );
      if (held) backwards.push(holder);
    }
    expect(sorted(backwards)).toEqual(forwards);
  }
}

async function askWhoStandsIn(world: World, question: Extract<Question, { standIn: string }>): Promise<void> {
  const { standIn, matter, assume, expect: expected, ...moment } = question;
  const asking = await askingOf(world.context, { ...moment, assume: assume && assumed(assume) });
  const asked = { ...asking, matter: { duty: matter } };
  const { answer } = await askStandIn(world.context, { post: standIn, ...asked });
  const day = (instant: string | null | undefined) => instant && showInstant(instant, world.context.timeZone);
  const actual = {
    outcome: answer.outcome,
    performers: sorted(answer.performers.map(nameOf)),
    count: answer.performers.length,
    manner: answer.manner,
    extent: answer.extent,
    gap: answer.gap?.reason ?? null,
    eligible: sorted(answer.gap?.eligible ?? []),
    arranger: answer.gap?.arranger ?? null,
    firstDay: day(answer.gap?.firstDay) ?? null,
    conflict: sorted((answer.conflict?.claims ?? []).map(nameOf)),
    ambiguity: answer.ambiguity?.why ?? null,
    readings: (answer.ambiguity?.readings ?? []).map(({ performers }) => performers.map(nameOf)),
    incumbents: sorted(answer.incumbents),
    from: day(answer.holdsFrom),
    until: day(answer.holdsUntil),
    unconfirmed: shownSources(answer.unconfirmed, day),
  };
  const { uses: _uses, notUses: _notUses, cites: _cites, ...wanted } = expected;
  const lists = Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => [
      key,
      Array.isArray(value) && key !== 'readings' ? sorted(value) : value,
    ]),
  );
  expect(actual).toMatchObject(lists);
  expectReasons(answer.because, expected);
}

async function askHolder(world: World, question: Extract<Question, { holder: string }>): Promise<void> {
  const { holder, direct, assume, expect: expected, ...moment } = question;
  const found = await askResponsibilities(world.context, {
    holder,
    direct,
    ...(await askingOf(world.context, { ...moment, assume: assume && assumed(assume) })),
  });
  for (const part of ['holds', 'performs', 'handedOn'] as const) {
    if (expected[part] === undefined) continue;
    const actual = found.flatMap((each) =>
      each[part].map(({ mode, duty, area }) => `${mode} ${duty}${area === null ? '' : ` in ${area}`}`),
    );
    expect(actual.sort()).toEqual([...expected[part]].sort());
  }
}

async function askForFindings(world: World, question: Extract<Question, { findings: string }>): Promise<void> {
  const { findings, assume, expect: expected, ...times } = question;
  const span = spanOf(world.context, times);
  const asking = await askingOf(world.context, { ...times, assume: assume && assumed(assume) });
  const asked = { within: 'g', codes: [findings], span, ...asking };
  const found = await askFindings(world.context, asked);
  const day = (instant: string) => showInstant(instant, world.context.timeZone);
  const shown = found.map(({ finding, from, to }) =>
    [...finding.subjects, ...(from === null || to === null ? [] : [day(from), day(to)])].join(' '),
  );
  expect(shown.sort()).toEqual([...expected.found].sort());
  for (const { finding } of found) {
    if (expected.severity !== undefined) expect(finding.severity).toBe(expected.severity);
    for (const used of expected.uses ?? []) expect(finding.records).toContain(used);
    expect(finding.sentence.zh).toMatch(/\p{Script=Han}/u);
    for (const text of [finding.sentence, finding.settledBy])
      expect(`${text.zh}${text.en}`).not.toMatch(/undefined|\[object/);
  }
}

function titleOf(question: Question): string {
  const what =
    'who' in question
      ? `who ${question.who}`
      : 'standIn' in question
        ? `for ${question.standIn}`
        : 'findings' in question
          ? `finds ${question.findings}`
          : `holds ${question.holder}`;
  const known = question.knownAt === undefined ? '' : ` as known on ${question.knownAt}`;
  const span = 'findings' in question && question.from !== undefined ? `from ${question.from} to ${question.to}` : '';
  return `${what} ${question.at === undefined ? span : `on ${question.at}`}${known}: ${JSON.stringify(question.expect)}`;
}

/** Everything that is recorded in a story, on its days. */
async function tell(story: Story, world: World): Promise<World> {
  if (story.world !== undefined) await world.load(story.world, '2019-01-01');
  if (story.given !== undefined) await world.record(story.given, '2019-01-02');
  for (const { recorded, changes } of story.later ?? []) await world.record(changes, recorded);
  world.setDay('2030-01-01');
  return world;
}

function describeStories(store: string, create: () => Promise<Store>): void {
  for (const file of readdirSync(folder).sort()) {
    const story = parse(readFileSync(join(folder, file), 'utf8')) as Story;
    describe(`${story.story} (${file}, ${store})`, () => {
      let world: World;
      beforeAll(async () => {
        world = await tell(story, await createWorld(await create()));
      });
      for (const question of story.ask) {
        it(titleOf(question), async () => {
          if ('who' in question) await askWho(world, question);
          else if ('standIn' in question) await askWhoStandsIn(world, question);
          else if ('findings' in question) await askForFindings(world, question);
          else await askHolder(world, question);
        });
      }
    });
  }
}

const { memory, ...others } = stores;
describeStories('memory', memory);
// What a store keeps, its contract says: none of them decides anything.
if (!isShort) {
  for (const [store, create] of Object.entries(others)) describeStories(store, create);
  await describeNeo4j(({ name, store }) => describeStories(name, store), ['neo4j']);
}
