import { ReadTracker } from '../graph/readTracker.js';
import type { Watch } from '../graph/snapshot.js';
import type { ValidTime } from '../model/time.js';
import type { Viewer } from '../model/viewer.js';
import type { Context } from '../service/context.js';
import { startOfCursors } from './connection.js';

/** For how long a response would be the same bytes, asked again on the same ledger. */
export class Validity {
  #now: ValidTime | null = null;
  #isForOnce = false;
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
    const { store, ledger, snapshots, meaning, choices, verify, now } = context;
    // Every part by its name, so that a new one has to be thought about.
    const { shown, memo, directory, timeZone, viewer, secondPerson, onRecorded, pause, timed } = context;
    return {
      // The same for as long as the ledger is, for whoever has the same rights.
      ...{ shown, memo, directory, timeZone, secondPerson, onRecorded, pause, timed },
      viewer: noted(viewer, forOnce, rights),
      store: noted(store, forOnce, ofLedger),
      ledger: noted(ledger, forOnce, ofLedger),
      snapshots: {
        ...snapshots,
        open: async (government, asOf, assumed) => {
          const snapshot = await snapshots.open(government, asOf, assumed);
          return asOf.at === this.#now ? snapshot.watchedBy(this.#watch(asOf.at)) : snapshot;
        },
      },
      meaning: meaning && noted(meaning, forOnce),
      choices: noted(choices, forOnce),
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
