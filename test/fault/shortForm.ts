import { describe, expect, it } from 'vitest';
import { randomOf } from '../support/random.js';
import { faults } from './faults.js';

/** In milliseconds: some start a Neo4j and several servers, and wait for deadlines to pass. */
const longest = 300_000;

/** The short form of `npm run fault`, by a fixed seed, for those of the faults that this file is about. */
export function describeFaults(isMeant: (name: string) => boolean): void {
  describe('nothing that was acknowledged is lost, and nothing wrong is believed', () => {
    for (const { fault, short } of faults.filter(({ fault: { name } }) => isMeant(name))) {
      it(
        `${fault.name}: ${fault.what}`,
        async ({ skip }) => {
          const why = await fault.unable();
          if (why !== null) skip(why);
          const extent = {
            rounds: short,
            whole: false,
            random: randomOf(20_181_031),
            isOver: () => false,
            say: () => {},
          };
          const { failures, figures } = await fault.run(extent);
          expect(failures).toEqual([]);
          expect(figures).not.toEqual({});
        },
        longest,
      );
    }
  });
}
