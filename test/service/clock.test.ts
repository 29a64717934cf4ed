import { describe, expect, it } from 'vitest';
import { type ClockGuard, timeInFuture, watchClock } from '../../src/service/operate/clock.js';
import { scratchFile } from '../support/stores.js';

const [minute, day] = [60_000, 86_400_000];
const monday = Date.parse('2026-11-30T00:00:00.000Z');

/** A machine that was started ten days before, with a clock that can be set. */
class Machine {
  #now = monday;
  #sinceStart = 10 * day;
  #start = 'first';
  readonly file = scratchFile('clock');

  /** Time passes. */
  pass(time: number): void {
    this.#now += time;
    this.#sinceStart += time;
  }

  set(by: number): void {
    this.#now += by;
  }

  restart(): void {
    this.#start += '+';
    this.#sinceStart = minute;
  }

  /** A process that has the ledger open, last used so long ago. */
  process({ idle = 0, confirmed = false, usedAt = [this.#now - idle] as readonly number[] } = {}): Promise<ClockGuard> {
    const clocks = {
      now: () => new Date(this.#now).toISOString(),
      sinceStart: () => this.#sinceStart,
      start: this.#start,
    };
    return watchClock({ clocks, file: this.file, usedAt, confirmed });
  }
}

const codeOf = (guard: ClockGuard) => guard.fault()?.code;

describe('a clock', () => {
  it('that runs on is right, however long nothing is recorded', async () => {
    const machine = new Machine();
    const guard = await machine.process();
    machine.pass(60 * day);
    expect(codeOf(guard)).toBeUndefined();
  });

  it.each([
    ['an hour and a minute', 61 * minute, 'CLOCK_AHEAD'],
    ['forty years', 40 * 365 * day, 'CLOCK_AHEAD'],
    ['half an hour', 30 * minute, undefined],
  ])('that jumps ahead by %s while the ledger is open', async (_, by, expected) => {
    const machine = new Machine();
    const guard = await machine.process();
    machine.set(by);
    expect(codeOf(guard)).toBe(expected);
    machine.pass(day);
    expect(codeOf(guard)).toBe(expected);
  });

  it('that was set right again is right, and so is one that was set back', async () => {
    const machine = new Machine();
    const guard = await machine.process();
    machine.set(10 * day);
    expect(codeOf(guard)).toBe('CLOCK_AHEAD');
    machine.set(-10 * day);
    expect(codeOf(guard)).toBeUndefined();
    machine.set(-5 * day);
    expect(codeOf(guard)).toBeUndefined();
    machine.set(2 * day);
    expect(codeOf(guard)).toBe('CLOCK_AHEAD');
  });

  it('does not jump ahead in small steps', async () => {
    const machine = new Machine();
    const guard = await machine.process();
    const codes = [1, 2, 3].map(() => {
      machine.set(25 * minute);
      return codeOf(guard);
    });
    expect(codes).toEqual([undefined, undefined, 'CLOCK_AHEAD']);
  });

  it('that jumped between two processes is found out by the second, until it is confirmed', async () => {
    const machine = new Machine();
    await (await machine.process()).note();
    machine.pass(day);
    machine.set(2 * day);
    const second = await machine.process();
    expect(codeOf(second)).toBe('CLOCK_AHEAD');
    await second.note();
    expect(codeOf(await machine.process())).toBe('CLOCK_AHEAD');
    const confirmed = await machine.process({ confirmed: true });
    expect(codeOf(confirmed)).toBeUndefined();
    await confirmed.note();
    expect(codeOf(await machine.process())).toBeUndefined();
  });

  it('is not doubted after a start of the machine, where the ledger rested for weeks', async () => {
    const machine = new Machine();
    await (await machine.process()).note();
    machine.pass(40 * day);
    machine.restart();
    expect(codeOf(await machine.process({ idle: 40 * day }))).toBeUndefined();
  });

  it('is doubted after a start of the machine, where the ledger would have rested for more than a year', async () => {
    const machine = new Machine();
    const usedAt = [monday];
    machine.set(40 * 365 * day);
    machine.restart();
    const guard = await machine.process({ usedAt });
    expect(codeOf(guard)).toBe('CLOCK_AHEAD');
    await guard.note();
    machine.set(-40 * 365 * day);
    expect(codeOf(guard)).toBeUndefined();
  });

  it('says what it shows, what would be expected, and what to do', async () => {
    const machine = new Machine();
    const guard = await machine.process();
    machine.set(2 * day);
    const message = guard.fault()?.problems[0].message;
    for (const said of [message?.zh, message?.en]) {
      expect(said).toContain('2026-12-02T00:00:00.000Z');
      expect(said).toContain('2026-11-30T00:00:00.000Z');
      expect(said).toContain('--confirm-clock');
    }
  });
});

describe('the last recorded time of a ledger', () => {
  it('is told of where it lies more than an hour ahead', () => {
    const now = new Date(monday).toISOString();
    expect(timeInFuture(null, now)).toBeNull();
    expect(timeInFuture(new Date(monday + 59 * minute).toISOString(), now)).toBeNull();
    const told = timeInFuture(new Date(monday + 61 * minute).toISOString(), now);
    expect(told).toEqual({ zh: expect.stringContaining('2026-11-30T01:01'), en: expect.stringContaining('01:01') });
  });
});
