import type { Limits } from './limits.js';
import { overloaded } from './refusal.js';
import type { Work } from './work.js';

interface Waiting {
  readonly client: string;
  readonly enter: () => void;
}

export interface Occupancy {
  readonly inside: number;
  readonly waiting: number;
}

/** Room for so many requests at once, in all and of one client, and a line of those that wait for it. */
export class Room {
  readonly #limits: Limits;
  readonly #inside = new Map<string, number>();
  readonly #line = new Set<Waiting>();
  #count = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether every request is refused now. */
  get isFull(): boolean {
    const { inFlight, waiting } = this.#limits;
    return this.#count >= inFlight && this.#line.size >= waiting;
  }

  /** How many are inside, and how many wait. */
  get occupancy(): Occupancy {
    return { inside: this.#count, waiting: this.#line.size };
  }

  /** Waits for room, and gives what is called on leaving. Rejects at once where the line is full, and where `work` is given up. */
  async enter(client: string, work: Work): Promise<() => void> {
    if (!this.#hasRoomFor(client)) await this.#wait(client, work);
    else this.#admit(client);
    return () => this.#leave(client);
  }

  #hasRoomFor(client: string): boolean {
    const { inFlight, inFlightPerClient } = this.#limits;
    return this.#count < inFlight && (this.#inside.get(client) ?? 0) < inFlightPerClient;
  }

  #admit(client: string): void {
    this.#count++;
    this.#inside.set(client, (this.#inside.get(client) ?? 0) + 1);
  }

  #leave(client: string): void {
    this.#count--;
    const left = (this.#inside.get(client) ?? 0) - 1;
    if (left > 0) this.#inside.set(client, left);
    else this.#inside.delete(client);
    for (const waiting of this.#line) {
      if (this.#count >= this.#limits.inFlight) return;
      if (!this.#hasRoomFor(waiting.client)) continue;
      this.#line.delete(waiting);
      this.#admit(waiting.client);
      waiting.enter();
    }
  }

  #wait(client: string, work: Work): Promise<void> {
    const { waiting, waitingPerClient } = this.#limits;
    const own = [...this.#line].filter((each) => each.client === client).length;
    if (this.#line.size >= waiting || own >= waitingPerClient) throw overloaded();
    return new Promise((resolve, reject) => {
      const settle = work.onStop((reason) => {
        if (this.#line.delete(place)) reject(reason);
      });
      const enter = (): void => {
        settle();
        resolve();
      };
      const place: Waiting = { client, enter };
      this.#line.add(place);
    });
  }
}
