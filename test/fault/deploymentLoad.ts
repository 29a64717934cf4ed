import { setTimeout as sleep } from 'node:timers/promises';
import { limits } from '../../src/store/neo4j/connection.js';
import type { Random } from '../support/random.js';
import type { Deployment, Replica } from './deployment.js';
import type { Tally } from './extent.js';
import type { Answer } from './served.js';

/** What was told of one command: by whom, where it stands, and its hash where it could still be asked for. */
export interface Told {
  readonly commandId: string;
  readonly revision: number;
  readonly hash: string | null;
}

/** The small government that a round records into and asks about. */
export interface TestGovernment {
  readonly government: string;
  /** The revision from which on it is there. */
  readonly revision: number;
}

/** What a writer may be told; the same command is then given again. */
const mayBeTold = ['LEDGER_UNREACHABLE', 'LEDGER_BUSY', 'LEDGER_MOVED_ON'];

const writersEach = 16;
const readersEach = 2;

/**
 * Longer than this no write takes: what `limits` give to Neo4j, and then to the copy until it has it. An answer from a
 * copy waits for nothing but the machine.
 */
const longestWrite = limits.writing + limits.reading + 2 * limits.silence + 2_000;
const longestRead = 5_000;

const recording = 'mutation ($changes: ChangeSetInput!) { record(input: $changes) { revision } }';
const hashAt = 'query ($after: Int!) { changes(after: $after, first: 1) { commandId hash } }';
const question = `query ($post: ID!, $duty: ID!, $at: DateTime!, $knownAt: DateTime) {
  ledger { revision }
  standIn(for: $post, at: $at, knownAt: $knownAt) {
    question { knownAt revision } outcome performers { person { id: recordId } manner extent } manner
    because { sentence(lang: EN) } holdsFrom holdsUntil receipt }
  whoIsResponsible(matter: { duty: $duty }, at: $at, knownAt: $knownAt) {
    question { knownAt revision } outcome
    holders { mode incumbents { id: recordId } performers { person { id: recordId } manner } because { sentence(lang: EN) } }
    holdsFrom holdsUntil receipt } }`;

interface Read {
  readonly ledger: { readonly revision: number };
  readonly standIn: { readonly question: { readonly knownAt: string; readonly revision: number } };
  readonly whoIsResponsible: unknown;
}

interface Pending {
  readonly variables: object;
  readonly answer: string;
  readonly revision: number;
  readonly other: Replica;
}

/** Writers and readers on both replicas of a deployment, until they are stopped. */
export class DeploymentLoad {
  readonly told: Told[] = [];
  readonly #deployment: Deployment;
  readonly #target: TestGovernment;
  readonly #random: Random;
  readonly #tally: Tally;
  readonly #pending: Pending[] = [];
  readonly #seen = new Map<Replica, number>();
  #running = true;
  #abandoned = false;
  readonly #all: readonly Promise<void>[];

  constructor(deployment: Deployment, target: TestGovernment, random: Random, tally: Tally) {
    this.#deployment = deployment;
    this.#target = target;
    this.#random = random;
    this.#tally = tally;
    this.#all = deployment.replicas.flatMap((_, replica) => [
      ...Array.from({ length: writersEach }, (_, writer) => this.#write(replica, writer)),
      ...Array.from({ length: readersEach }, () => this.#read(replica)),
    ]);
  }

  /** Resolves once every command that was begun has been acknowledged, and every answer was asked for twice. */
  async stop(): Promise<void> {
    this.#running = false;
    await Promise.all(this.#all);
    for (const each of this.#pending) {
      if (!(await this.#compare(each))) this.#tally.fail(`${each.answer} could not be asked again`);
    }
  }

  /** Ends without checking anything more. */
  async abandon(): Promise<void> {
    this.#running = false;
    this.#abandoned = true;
    await Promise.all(this.#all);
  }

  async #write(replica: number, writer: number): Promise<void> {
    for (let number = 0; this.#running; number++) {
      const commandId = `${this.#target.government}/${replica}/${writer}/${number}`;
      const changes = changesOf(this.#target.government, commandId, writer + number);
      for (let attempt = 0; ; attempt++) {
        const { replicas } = this.#deployment;
        // Now and then a client is impatient, and gives it to both.
        const asked = this.#random.once(10) ? replicas : [replicas[(replica + attempt) % 2] ?? replicas[0]];
        const told = await Promise.all(asked.map((each) => this.#record(each, commandId, changes)));
        this.told.push(...told.flatMap((each) => (each === null ? [] : [each])));
        if (this.#abandoned || told.some((each) => each !== null)) break;
        await sleep(100);
      }
      await sleep(this.#random.int(0, 60));
    }
  }

  async #record(replica: Replica, commandId: string, changes: object): Promise<Told | null> {
    const variables = { changes: { commandId, reason: 'test', changes } };
    const answer = await this.#timed('write', longestWrite, () =>
      replica.ask<{ readonly record: { readonly revision: number } | null }>({ query: recording, variables }),
    );
    const revision = answer?.data?.record?.revision;
    if (revision === undefined) {
      this.#countRefusal(replica, 'writes', answer, mayBeTold);
      return null;
    }
    this.#tally.add('writes acknowledged');
    const after = revision - 1;
    const there = await replica.ask<{ readonly changes: readonly Pick<Told, 'commandId' | 'hash'>[] }>({
      ...{ query: hashAt, variables: { after } },
    });
    const [found] = there?.data?.changes ?? [];
    if (there !== null && found?.commandId !== commandId) {
      this.#tally.fail(`${commandId} was acknowledged at ${revision}, where its replica has ${JSON.stringify(found)}`);
    }
    return { commandId, revision, hash: found?.hash ?? null };
  }

  async #read(index: number): Promise<void> {
    const [one, other] = index === 0 ? this.#deployment.replicas : [...this.#deployment.replicas].reverse();
    if (one === undefined || other === undefined) return;
    const { government, revision: minRevision } = this.#target;
    while (this.#running) {
      await sleep(this.#random.int(20, 120));
      const variables = {
        post: `${government}/${this.#random.pick(posts)}`,
        duty: `${government}/duty/schools`,
        at: `2024-0${this.#random.int(3, 9)}-15`,
      };
      const before = this.#seen.get(one) ?? 0;
      const answer = await this.#timed('read', longestRead, () =>
        one.ask<Read>({ query: question, variables, minRevision }),
      );
      if (answer?.data == null) {
        this.#countRefusal(one, 'reads', answer, ['BEHIND_MIN_REVISION']);
        continue;
      }
      const { ledger, ...answers } = answer.data;
      this.#tally.add('answers');
      this.#tally.expectNone(
        'answers older than the one before',
        ledger.revision < before ? [[before, ledger.revision]] : [],
        government,
      );
      this.#seen.set(one, Math.max(this.#seen.get(one) ?? 0, ledger.revision));
      const { knownAt, revision } = answers.standIn.question;
      const pair = { variables: { ...variables, knownAt }, answer: JSON.stringify(answers), revision, other };
      if (!(await this.#compare(pair))) this.#pending.push(pair);
    }
  }

  /** Asks the other replica the same with the pair of times of the answer; `false` where it cannot answer yet. */
  async #compare({ variables, answer, revision, other }: Pending): Promise<boolean> {
    const again = await other.ask<Read>({ query: question, variables, minRevision: revision });
    if (again?.data == null) return false;
    const { ledger: _, ...answers } = again.data;
    const found = JSON.stringify(answers);
    this.#tally.add('answers compared');
    this.#tally.expectNone('answers that differ', found === answer ? [] : [[answer, found]], this.#target.government);
    return true;
  }

  #countRefusal(
    replica: Replica,
    what: 'writes' | 'reads',
    answer: Answer<unknown> | null,
    allowed: readonly string[],
  ): void {
    if (answer === null) this.#tally.add(`${what} without an answer`);
    else if (answer.errors.every((code) => code !== undefined && allowed.includes(code))) {
      this.#tally.add(`${what} told ${answer.errors[0]}`);
    } else this.#tally.fail(`${what} told ${JSON.stringify(answer)}: ${replica.told.join('\n')}`);
  }

  async #timed<T>(what: 'write' | 'read', most: number, run: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const result = await run();
    const took = performance.now() - began;
    this.#tally.most(`ms: the slowest ${what}`, took);
    if (took > most) this.#tally.fail(`${this.#target.government}: a ${what} took ${Math.round(took)} ms`);
    return result;
  }
}

const posts = ['head', 'd1', 'd2', 'd3', 'edu-head', 'fin-head'];
const people = ['jia', 'yi', 'bing', 'ding', 'wu', 'ji'];

/** A new person, and the absence of a known one, which is changed twenty times and then retracted. */
function changesOf(government: string, commandId: string, turn: number): object {
  const [, replica, writer, number] = commandId.split('/').map(Number);
  const id = `${government}/p-${replica}-${writer}-${number}`;
  const away = `${government}/away-${replica}-${writer}-${Math.floor(Number(number) / 20)}`;
  const of = `${government}/${people[Number(writer) % people.length]}`;
  const month = 3 + (turn % 6);
  const absence = { id: away, of, reason: 'LEAVE', validFrom: `2024-0${month}-01`, validTo: `2024-0${month + 1}-01` };
  return [
    { assert: { person: { id, name: commandId } } },
    Number(number) % 20 === 19 ? { retract: { id: away } } : { assert: { absence } },
  ];
}
