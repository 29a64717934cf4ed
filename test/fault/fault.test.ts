import { describe, expect, it } from 'vitest';
import { diceOf } from '../support/dice.js';
import { faults } from './faults.js';

// The short form of `npm run fault`, by a fixed seed.

/** In milliseconds: some start a Neo4j and several servers, and wait for deadlines to pass. */
const longest = 300_000;

describe('nothing that was acknowledged is lost, and nothing wrong is believed', () => {
  for (const { fault, short } of faults) {
    it(
      `${fault.name}: ${fault.what}`,
      async ({ skip }) => {
        const why = await fault.unable();
        if (why !== null) skip(why);
        const extent = { rounds: short, whole: false, dice: diceOf(20_181_031), isOver: () => false, say: () => {} };
        const { failures, figures } = await fault.run(extent);
        expect(failures).toEqual([]);
        expect(figures).not.toEqual({});
      },
      longest,
    );
  }
});
