import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from './limits.js';
import { late, stopping } from './refusal.js';
import { type Occupancy, Room } from './room.js';
import { Work } from './work.js';

/** The requests that are worked on: how many at once, for how long, and for whom. */
export class Traffic {
  readonly #limits: Limits;
  /** Those who record may have to wait for long, for a shared ledger above all: nobody who asks waits behind them. */
  readonly #rooms: Readonly<Record<'asking' | 'recording', Room>>;
  readonly #works = new Map<FastifyRequest, Work>();

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#rooms = { asking: new Room(limits), recording: new Room(limits) };
  }

  get isFull(): boolean {
    return this.#rooms.asking.isFull;
  }

  get rooms(): Readonly<Record<'asking' | 'recording', Occupancy>> {
    return { asking: this.#rooms.asking.occupancy, recording: this.#rooms.recording.occupancy };
  }

  workOf(request: FastifyRequest): Work {
    return this.#works.get(request) ?? new Work(this.#limits);
  }

  /**
   * What `run` gives, once there is room for it. Errors: `OVERLOADED`, and where it takes too long `DEADLINE_EXCEEDED`.
   * What it does for a client who has left is given up. The room is left when the answer was sent.
   */
  async answer<T>(client: string, request: FastifyRequest, reply: FastifyReply, run: () => Promise<T>): Promise<T> {
    const work = new Work(this.#limits);
    this.#works.set(request, work);
    let isAnswered = false;
    const deadline = setTimeout(() => {
      work.stop(late(this.#limits));
      // What is answered and not read by then is not waited for.
      if (isAnswered) reply.raw.destroy();
    }, this.#limits.deadlineSeconds * 1000);
    let leave = (): void => {};
    const end = (): void => {
      if (!reply.raw.writableFinished) work.stop(new ClientLeft());
      leave();
      leave = () => {};
      clearTimeout(deadline);
      this.#works.delete(request);
    };
    // Once the answer is sent, or the client has left: what waits to be sent takes room like what is worked on.
    reply.raw.once('close', end);
    try {
      leave = await this.#rooms[isRecording(request) ? 'recording' : 'asking'].enter(client, work);
      await work.pause();
      return await work.race(run);
    } finally {
      isAnswered = true;
      if (reply.raw.closed) end();
    }
  }

  /** Gives up whatever is worked on. */
  stop(): void {
    for (const work of this.#works.values()) work.stop(stopping());
  }
}

/**
 * Told by its text, before that is parsed. Which room a request waits for may be told like that: one that deceives gets a room
 * as small.
 */
export function isRecording({ body }: FastifyRequest): boolean {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  return typeof query === 'string' && /(^|[\s}])mutation\b/.test(query);
}

/** Nobody waits for the answer any more. */
export class ClientLeft extends Error {
  constructor() {
    super('the client has left');
  }
}
