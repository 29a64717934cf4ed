import type { AsOf } from '../../graph/recordView.js';
import type { Snapshot } from '../../graph/snapshot.js';
import type { RecordedChangeSet } from '../../ledger/entry.js';
import { DomainError } from '../../model/error.js';
import type { ValidTime } from '../../model/time.js';
import type { Viewer } from '../../model/viewer.js';
import type { Head } from '../../store/store.js';
import { hashOf } from '../../util/hash.js';
import { createMutex } from '../../util/mutex.js';
import { nextTurn, turnIsOver } from '../../util/turns.js';
import { viewedBy } from '../access/viewedBy.js';
import type { Context } from '../context.js';
import { asOf } from '../moment.js';
import { Backlog } from './backlog.js';
import type { LedgerFollower } from './ledgerFollower.js';
import type { StandingQuestion } from './question.js';
import { holdAt, noted, type Reads } from './reading.js';
import { TouchedKeys } from './touchedKeys.js';

/** Why an answer is told: it is the first, something was recorded, or time has ended the one before. */
export type ToldBecause = 'first' | 'recorded' | 'envelopeEnded';

/** One answer of a standing question, as it is told. */
export interface Told<Found> {
  readonly found: Found;
  readonly moment: AsOf;
  readonly because: ToldBecause;
  /** Which change sets made it another one, as far as the viewer may see them. */
  readonly changes: readonly RecordedChangeSet[];
  /** The answer that stood before: its moment, and what it was; `null` where it could not be asked then, or there is none. */
  readonly before: { readonly moment: AsOf; ask(): Promise<Found | null> } | null;
  /** Tells it from other answers to the question. */
  readonly digest: string;
}

/** From where on a reader goes on. */
export interface Since {
  readonly moment: AsOf;
  /** Of the answer that was told then: the same one is not told again; `null`: the answer now is told in any case. */
  readonly digest: string | null;
}

export interface Reading {
  /** How many answers may wait for the reader. */
  readonly backlog: number;
  /** What a reader who falls behind by more is told. */
  readonly tooSlow: () => Error;
  readonly since?: Since | null;
}

/** How many questions are asked, and how often that was done. */
export interface StandingStatistics {
  readonly questions: number;
  readonly readers: number;
  /** Since the start. */
  readonly asked: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a question goes with its own meaning and its own answers
type AnyQuestion = StandingQuestion<any, any>;

/** A question with what its last answer was and rests on. */
interface Standing {
  readonly question: AnyQuestion;
  readonly context: Context;
  readonly readers: Set<Backlog<Told<unknown>>>;
  meaning: { readonly value: unknown; readonly reads: Reads };
  reads: Reads;
  digest: string;
  /** When it was told last, or would have been. */
  moment: AsOf;
  /** The last knowledge with which it is the answer. */
  known: Pick<AsOf, 'knownAt' | 'revision'>;
}

/** What may become a standing question, if nothing came meanwhile. */
interface Asked {
  readonly standing: Standing;
  readonly found: unknown;
}

/** What can be told of what was recorded before a reader came, in change sets. */
const mostBefore = 500;

/**
 * Answers that are told now, and again whenever they become others: because a change set came, or because their envelope ended
 * (R11). What is asked by many with the same rights is asked once, and asked again only where something that its last answer read
 * is recorded otherwise, begins or ends.
 */
export class StandingAnswers {
  readonly #context: Context;
  readonly #follower: LedgerFollower;
  readonly #standing = new Map<string, Standing>();
  readonly #inTurn = createMutex();
  #known: Head | null = null;
  #isToLook = false;
  #stopListening: (() => void) | null = null;
  #asked = 0;

  /** `context` is everybody's: what a viewer may see of it is found out for each. */
  constructor(context: Context, follower: LedgerFollower) {
    this.#context = context;
    this.#follower = follower;
  }

  get statistics(): StandingStatistics {
    const readers = [...this.#standing.values()].reduce((sum, each) => sum + each.readers.size, 0);
    return { questions: this.#standing.size, readers, asked: this.#asked };
  }

  /**
   * The answers to `question` for `viewer`, the first one now. Errors: those of the question, at first as later; `Reading.tooSlow`.
   */
  async read<Meaning, Found extends { readonly snapshot: Snapshot }>(
    viewer: Viewer,
    question: StandingQuestion<Meaning, Found>,
    reading: Reading,
  ): Promise<Backlog<Told<Found>>> {
    const key = JSON.stringify([viewer.grants, question.key]);
    const context = { ...viewedBy(this.#context, viewer), pause: pauses() };
    for (;;) {
      const asked = await this.#ask(question, context, this.#standing.get(key)?.meaning);
      const backlog = await this.#inTurn(() => this.#join(key, asked, reading));
      if (backlog !== null) return backlog as Backlog<Told<Found>>;
      // What came meanwhile is heard first.
      await this.#look();
    }
  }

  /** Completes whatever is read. */
  stop(): void {
    for (const { readers } of this.#standing.values()) for (const reader of readers) reader.end();
  }

  /** The question with its answer now, to be a standing one. */
  async #ask(question: AnyQuestion, context: Context, known: Standing['meaning'] | undefined): Promise<Asked> {
    const moment = await asOf(context, {});
    const meaning = known ?? (await this.#understand(question, context, moment));
    const { value: found, reads } = await this.#answer(question, context, moment, meaning.value);
    const digest = hashOf(question.essenceOf(found));
    const readers = new Set<Backlog<Told<unknown>>>();
    return { found, standing: { question, context, readers, meaning, reads, digest, moment, known: moment } };
  }

  /** Lets a reader hear what stands under `key`; `null`: that is another answer, or of an earlier moment. */
  async #join(key: string, asked: Asked, { backlog: limit, tooSlow, since = null }: Reading) {
    const { moment, digest } = asked.standing;
    const head = this.#known ?? (await this.#context.ledger.head());
    const standing = this.#standing.get(key) ?? asked.standing;
    if (standing.digest !== digest || (standing === asked.standing && head.revision > moment.revision)) return null;
    const backlog: Backlog<Told<unknown>> = new Backlog(limit, tooSlow, () => this.#leave(key, standing, backlog));
    standing.readers.add(backlog);
    this.#standing.set(key, standing);
    this.#known ??= head;
    this.#stopListening ??= this.#follower.listen({
      looked: () => (this.#isToLook ? undefined : this.#look()),
      failed: (error) => this.#fail(error),
    });
    if (since !== null && since.digest === digest) return backlog;
    try {
      const changes = since === null ? [] : await this.#changesSince(standing, since.moment);
      const isAnother = since !== null && since.digest !== null;
      const because = !isAnother ? 'first' : changes.length > 0 ? 'recorded' : 'envelopeEnded';
      const before = since && earlier(standing, since.moment);
      backlog.add({ found: asked.found, moment, because, changes, before, digest });
      return backlog;
    } catch (error) {
      backlog.end();
      throw error;
    }
  }

  #leave(key: string, standing: Standing, backlog: Backlog<Told<unknown>>): void {
    standing.readers.delete(backlog);
    if (standing.readers.size > 0) return;
    this.#standing.delete(key);
    if (this.#standing.size > 0) return;
    this.#stopListening?.();
    this.#stopListening = null;
    this.#known = null;
  }

  #fail(error: Error): void {
    for (const { readers } of this.#standing.values()) for (const reader of readers) reader.end(error);
  }

  /** Asks again what time and what was recorded since may have made another one. */
  #look(): Promise<void> {
    this.#isToLook = true;
    return this.#inTurn(async () => {
      this.#isToLook = false;
      try {
        await this.#timePassed();
        await this.#recordedUpTo((await this.#context.ledger.head()).revision);
      } catch (error) {
        this.#fail(error as Error);
      }
    });
  }

  async #timePassed(): Promise<void> {
    const now = this.#context.now() as ValidTime;
    for (const standing of [...this.#standing.values()]) {
      if (holdAt(standing.reads, now) && holdAt(standing.meaning.reads, now)) continue;
      const meansAnother = !holdAt(standing.meaning.reads, now);
      const { knownAt, revision } = standing.known;
      await this.#askAgain(standing, { at: now, knownAt, revision }, 'envelopeEnded', meansAnother);
    }
  }

  async #recordedUpTo(revision: number): Promise<void> {
    const { ledger } = this.#context;
    while (this.#known !== null && this.#known.revision < revision) {
      const changeSets = await ledger.changes(this.#known.revision, 100);
      if (changeSets.length === 0) return;
      for (const changeSet of changeSets) {
        // Everybody may have left meanwhile, and others have come.
        if (this.#known === null || this.#known.revision >= changeSet.revision) return;
        await this.#recorded(changeSet, this.#known);
        this.#known = changeSet;
      }
    }
  }

  async #recorded(changeSet: RecordedChangeSet, before: Head): Promise<void> {
    const at = this.#context.now() as ValidTime;
    const { recordedAt: knownAt, revision } = changeSet;
    const touched = new TouchedKeys(this.#context, at, before, changeSet);
    for (const standing of [...this.#standing.values()]) {
      if (standing.known.revision >= revision) continue;
      const means = touched.mayMeanAnother(standing.question) || (await touched.concerns(standing.meaning.reads));
      const asks = means || (await touched.concerns(standing.reads));
      standing.known = { knownAt, revision };
      if (!asks) continue;
      await this.#askAgain(standing, { at, knownAt, revision }, 'recorded', means, changeSet);
    }
  }

  /** Tells the readers if the answer is another one. */
  async #askAgain(
    standing: Standing,
    moment: AsOf,
    because: ToldBecause,
    meansAnother: boolean,
    changeSet?: RecordedChangeSet,
  ): Promise<void> {
    const { question, context, readers } = standing;
    const before = earlier(standing, standing.moment);
    try {
      if (meansAnother) standing.meaning = await this.#understand(question, context, moment);
      const { value: found, reads } = await this.#answer(question, context, moment, standing.meaning.value);
      standing.reads = reads;
      const digest = hashOf(question.essenceOf(found));
      if (standing.digest === digest) return;
      Object.assign(standing, { digest, moment });
      const changes = changeSet === undefined ? [] : await visible(context, changeSet);
      for (const reader of [...readers]) reader.add({ found, moment, because, changes, before, digest });
    } catch (error) {
      for (const reader of [...readers]) reader.end(error as Error);
    }
  }

  #understand(question: AnyQuestion, context: Context, moment: AsOf) {
    return noted(context, moment.at, (watched) => question.understand(watched, moment));
  }

  async #answer(question: AnyQuestion, context: Context, moment: AsOf, meaning: unknown) {
    this.#asked += 1;
    await context.pause();
    return noted(context, moment.at, (watched) => question.answer(watched, moment, meaning));
  }

  /** What was recorded since a moment of which the answer rests, as far as its viewer may see that; of the last `mostBefore`. */
  async #changesSince(standing: Standing, { revision }: AsOf): Promise<readonly RecordedChangeSet[]> {
    const { ledger } = this.#context;
    const first = Math.max(revision, standing.known.revision - mostBefore);
    const [start] = first === 0 ? [] : await ledger.changes(first - 1, 1);
    let before: Pick<Head, 'recordedAt' | 'revision'> = start ?? { recordedAt: null, revision: 0 };
    const found: RecordedChangeSet[] = [];
    for (const changeSet of await ledger.changes(first, standing.known.revision - first)) {
      const touched = new TouchedKeys(this.#context, standing.moment.at, before, changeSet);
      if (await touched.concerns(standing.reads)) found.push(...(await visible(standing.context, changeSet)));
      before = changeSet;
      await standing.context.pause();
    }
    return found;
  }
}

/** Others get their turn between two questions. */
function pauses(): Context['pause'] {
  const line = { since: performance.now(), turns: 0 };
  return async () => {
    if (turnIsOver()) await nextTurn(line);
  };
}

/** The answer that stood at an earlier moment, asked when somebody wants to know it. */
function earlier({ question, context, meaning }: Standing, moment: AsOf): NonNullable<Told<unknown>['before']> {
  const { value } = meaning;
  const ask = async () => {
    try {
      return await question.answer(context, moment, value);
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  };
  return { moment, ask };
}

const visible = async ({ store }: Context, { revision }: RecordedChangeSet): Promise<readonly RecordedChangeSet[]> =>
  (await store.changes(revision - 1, 1)).filter((each) => each.revision === revision);
