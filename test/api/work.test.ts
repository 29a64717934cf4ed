import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/api/limits.js';
import { Work } from '../../src/api/work.js';
import { type InLine, nextTurn } from '../../src/util/turns.js';

/** Takes turns without an end, until `isOver`. */
async function keepOn(line: InLine, isOver: () => boolean): Promise<number> {
  let had = 0;
  for (; !isOver(); had++) await nextTurn(line);
  return had;
}

describe('turns', () => {
  it('come to short work first, and to the oldest of long work', async () => {
    let over = false;
    const isOver = () => over;
    const [older, younger] = [keepOn({ since: 1, turns: 100 }, isOver), keepOn({ since: 2, turns: 100 }, isOver)];
    const order: string[] = [];
    const short = { since: 3, turns: 0 };
    for (let turn = 0; turn < 10; turn++) {
      await nextTurn(short);
      order.push('short');
    }
    over = true;
    const [ofOlder, ofYounger] = [await older, await younger];
    expect(order).toHaveLength(10);
    // One turn in four is for long work, all of it for the oldest; both had one when they began to wait.
    expect(ofOlder).toBeLessThan(8);
    expect(ofYounger).toBeLessThan(ofOlder);
  });

  it('let sockets and timers be served in between', async () => {
    let over = false;
    const isOver = () => over;
    const works = Array.from({ length: 50 }, (_, since) => keepOn({ since, turns: 0 }, isOver));
    const late: number[] = [];
    for (let count = 0; count < 20; count++) {
      const began = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 1));
      late.push(performance.now() - began);
    }
    over = true;
    await Promise.all(works);
    expect(late.sort((a, b) => a - b)[10]).toBeLessThan(100);
  });
});

describe('work that was given up', () => {
  it('resolves no further field, and ends at its next pause', async () => {
    const work = new Work(defaultLimits);
    const reason = new Error('enough');
    let resolved = 0;
    void work.later(() => resolved++);
    work.stop(reason);
    expect(work.fieldWaits(true)).toBe(true);
    void work.later(() => resolved++);
    await expect(work.pause()).rejects.toBe(reason);
    await expect(work.race(async () => 1)).rejects.toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(resolved).toBe(0);
  });

  it('is left behind by whatever waits for it', async () => {
    const work = new Work(defaultLimits);
    const waiting = work.race(() => new Promise(() => {}));
    work.stop(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});
