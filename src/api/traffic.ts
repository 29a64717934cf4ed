import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from './limits.js';
import { late, stopping } from './refusal.js';
import { Room } from './room.js';
import { Work } from './work.js';

/** The requests that are worked on: how many at once, for how long, and for whom. */
export class Traffic {
  readonly #limits: Limits;
  readonly #room: Room;
  readonly #works = new Map<FastifyRequest, Work>();

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#room = new Room(limits);
  }

  get isFull(): boolean {
    return this.#room.isFull;
  }

  workOf(request: FastifyRequest): Work {
    return this.#works.get(request) ?? new Work(this.#limits);
  }

  /**
   * What `run` gives, once there is room for it. Errors: `OVERLOADED`, and where it takes too long `DEADLINE_EXCEEDED`.
   * What it does for a client who has left is given up.
   */
  async answer<T>(client: string, request: FastifyRequest, reply: FastifyReply, run: () => Promise<T>): Promise<T> {
    const work = new Work(this.#limits);
    this.#works.set(request, work);
    const deadline = setTimeout(() => work.stop(late(this.#limits)), this.#limits.deadlineSeconds * 1000);
    const left = (): void => {
      if (!reply.raw.writableFinished) work.stop(new ClientLeft());
    };
    reply.raw.once('close', left);
    let leave = (): void => {};
    try {
      leave = await this.#room.enter(client, work.signal);
      await work.pause();
      return await work.race(run);
    } finally {
      leave();
      clearTimeout(deadline);
      reply.raw.off('close', left);
      this.#works.delete(request);
    }
  }

  /** Gives up whatever is worked on. */
  stop(): void {
    for (const work of this.#works.values()) work.stop(stopping());
  }
}

/** Nobody waits for the answer any more. */
export class ClientLeft extends Error {
  constructor() {
    super('the client has left');
  }
}
