import { ReadTracker } from '../graph/readTracker.js';
import type { Watch } from '../graph/snapshot.js';
import type { RecordedTime, ValidTime } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import type { Context } from '../service/context.js';
import { startOfCursors } from './connection.js';

/** As known when: nothing that was recorded later has a part in it. */
export interface KnownAs {
  readonly knownAt: RecordedTime;
  readonly revision: number;
}

/** For how long a response would be the same bytes, asked again on the same ledger or on a later one. */
export class Validity {
  #now: ValidTime | null = null;
  #isForOnce = false;
  #restsOnEnd = false;
  #knownAs: KnownAs | null = null;
  readonly #reads: ReadTracker[] = [];
  /** The name of the operation that was answered. */
  operationName: string | null = null;

  /** The response rests on more than the request, the ledger, and what is read at the present instant. */
  isForOnce(): void {
    this.#isForOnce = true;
  }

  /** Something is asked about the present instant. What is read then goes through `watched` contexts. */
  isAbout(now: ValidTime): void {
    this.#now = now;
  }

  /** Something is asked as it was known then, which no later change set can change. */
  isKnownAs({ knownAt, revision }: KnownAs): void {
    if (this.#knownAs === null || revision > this.#knownAs.revision) this.#knownAs = { knownAt, revision };
  }

  /** The response rests on where the ledger ends. */
  restsOnEnd(): void {
    this.#restsOnEnd = true;
  }

  /** The instant that was taken for the present; `null`: nothing was asked about it. */
  get now(): ValidTime | null {
    return this.#now;
  }

  /** The latest knowledge that was asked for; `null`: what is known now. */
  get knownAs(): KnownAs | null {
    return this.#isForOnce || this.#restsOnEnd ? null : this.#knownAs;
  }

  /** Whether the response would be the same on every later ledger, at any time. */
  get isForEver(): boolean {
    return this.knownAs !== null && this.#now === null;
  }

  /**
   * What the response, which reads `body`, holds for: `null`: as long as the ledger is the same; `undefined`: not even
   * that long. One that tells the present instant is another one at every instant.
   */
  spanOf(body: string): ReadTracker | null | undefined {
    if (this.#isForOnce) return undefined;
    if (this.#now === null) return null;
    if (body.includes(this.#now) || body.includes(startOfCursors(this.#now))) return undefined;
    const span = new ReadTracker(this.#now);
    for (const each of this.#reads) span.narrow(each);
    return span;
  }

  /** `context`, of which everything is noted that a response may rest on besides the request and the ledger. */
  watched(context: Context): Context {
    const forOnce = () => this.isForOnce();
    const onEnd = () => this.restsOnEnd();
    const { store, ledger, snapshots, directory, meaning, choices, calendars, verify, now } = context;
    // Every part by its name, so that a new one has to be thought about.
    const { shown, memo, timeZone, viewer, secondPerson, acceptance, onRecorded, pause, timed } = context;
    return {
      // The same for as long as the ledger is, for whoever has the same rights.
      ...{ shown, memo, timeZone, secondPerson, acceptance, onRecorded, pause, timed },
      viewer: noted(viewer, forOnce, rights),
      store: noted(noted(store, forOnce, ofLedger), onEnd, ofEveryLedger),
      ledger: noted(noted(ledger, forOnce, ofLedger), onEnd, ofEveryLedger),
      directory: noted(directory, onEnd),
      snapshots: {
        ...snapshots,
        open: async (government, asOf, assumed) => {
          const snapshot = await snapshots.open(government, asOf, assumed);
          return asOf.at === this.#now ? snapshot.watchedBy(this.#watch(asOf.at)) : snapshot;
        },
      },
      meaning: meaning && noted(meaning, forOnce),
      choices: noted(choices, forOnce),
      calendars: calendars && noted(calendars, forOnce),
      verify: verify && noted(verify, forOnce),
      now: noted(now, forOnce),
    };
  }

  #watch(at: ValidTime): Watch {
    return { at, opened: (reads) => this.#reads.push(reads), instantRead: () => this.isForOnce() };
  }
}

/** What is the same for as long as nothing is recorded. */
const ofLedger: ReadonlySet<PropertyKey> = new Set<keyof Context['store']>([
  ...(['name', 'head', 'command', 'changes', 'revisionAt', 'entries', 'entriesOf'] as const),
  ...(['referring', 'governmentOf', 'governments', 'counts'] as const),
]);

/** Leads to a record, of which what is known at a moment stays the same. */
const ofEveryLedger: ReadonlySet<PropertyKey> = new Set<keyof Context['store']>(['name', 'governmentOf']);

const rights: ReadonlySet<PropertyKey> = new Set<keyof Viewer>(['grants']);

/** `part`, of which every use is noted except that of `others`. */
function noted<T extends object>(part: T, note: () => void, others: ReadonlySet<PropertyKey> = new Set()): T {
  return new Proxy(part, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (value !== undefined && !others.has(name)) note();
      return typeof value === 'function' ? value.bind(target) : value;
    },
    apply(target, self, given) {
      note();
      return Reflect.apply(target as never, self, given);
    },
  });
}
