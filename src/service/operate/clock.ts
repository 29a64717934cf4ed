import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { DomainError, problem } from '../../model/error.js';
import type { Text } from '../../model/text.js';
import { writeDurably } from './durableFile.js';
import { fileRights } from './fileRights.js';

/** In milliseconds. */
const hour = 3_600_000;
const day = 24 * hour;
/** How far the clock may run ahead of the time since the machine was started. */
const mostAhead = hour;
/** How long a ledger may rest while the machine is started anew, until the clock is doubted. */
const longestRest = 366 * day;

/** The clocks of the machine. */
export interface Clocks {
  /** The clock that people set, in UTC with milliseconds. */
  readonly now: () => string;
  /** In milliseconds since the machine was started, sleep included; nobody can set it. */
  readonly sinceStart: () => number;
  /** Which start of the machine it is; `null` where that cannot be told. */
  readonly start: string | null;
}

export const clocksOf = (now: () => string): Clocks => ({
  now,
  sinceStart: () => uptime() * 1000,
  start: readStart(),
});

function readStart(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

export interface ClockOptions {
  readonly clocks: Clocks;
  /** Where it is noted when the machine was started by this clock; `null`: nowhere. */
  readonly file: string | null;
  /** When the ledger was used before, by whatever shows it, in milliseconds. */
  readonly usedAt: readonly number[];
  /** Whether the operator confirms that the clock is right. */
  readonly confirmed: boolean;
}

/** Finds out that a clock has jumped ahead. */
export interface ClockGuard {
  /** `CLOCK_AHEAD`, where nothing may be recorded: by what the clock says now, or said a moment ago (`said`). */
  fault(said?: string): DomainError | undefined;
  /** Notes what is known of the clock for those who come after. */
  note(): Promise<void>;
}

/**
 * Watches the clock by which times are recorded, since a recorded time cannot be taken back.
 *
 * The clock says when the machine was started: it less the time since then. Where it says so more than an hour later than
 * it said before, in this process or in another since the same start, it has jumped. After a start of the machine there
 * is nothing to compare with but when the ledger was used: by more than a year later, the clock is doubted.
 */
export async function watchClock({ clocks, file, usedAt, confirmed }: ClockOptions): Promise<ClockGuard> {
  const startedAt = (now = clocks.now()): number => Date.parse(now) - clocks.sinceStart();
  const noted = file === null || clocks.start === null ? null : await readNote(file, clocks.start);
  /** The earliest that the clock ever said; `null` while it is doubted. */
  let earliest = confirmed ? startedAt() : noted;
  let written = confirmed ? null : noted;
  const lastUse = usedAt.length === 0 ? null : Math.max(...usedAt);
  const fault = (said = clocks.now()): DomainError | undefined => {
    const now = Date.parse(said);
    if (earliest === null && lastUse !== null && now - lastUse > longestRest) return clockAhead(now, lastUse);
    earliest = Math.min(earliest ?? startedAt(said), startedAt(said));
    const ahead = startedAt(said) - earliest;
    return ahead > mostAhead ? clockAhead(now, now - ahead) : undefined;
  };
  fault();
  return {
    fault,
    async note() {
      fault();
      if (earliest === null || file === null || clocks.start === null) return;
      if (written !== null && Math.abs(earliest - written) < 60_000) return;
      const content = `${JSON.stringify({ start: clocks.start, startedAt: earliest })}\n`;
      try {
        await mkdir(dirname(file), { recursive: true, mode: fileRights.folder });
        await writeDurably(file, content);
        written = earliest;
      } catch {
        // Where nothing can be written, nothing can be recorded either.
      }
    },
  };
}

async function readNote(file: string, start: string): Promise<number | null> {
  try {
    const read = JSON.parse(await readFile(file, 'utf8')) as { readonly start?: unknown; readonly startedAt?: unknown };
    return read.start === start && typeof read.startedAt === 'number' ? read.startedAt : null;
  } catch {
    // None was written yet, or it is of no use.
    return null;
  }
}

const told = (instant: number): string => new Date(instant).toISOString();

function clockAhead(now: number, expected: number): DomainError {
  return new DomainError([
    problem('CLOCK_AHEAD', [], {
      zh: `本机时钟为 ${told(now)}，而据开机时长或账本上次使用的时间应近 ${told(expected)}：时钟可能向前跳变。记录时刻一经写入不能收回，故未作记录。请核对时钟；确认无误的，以 --confirm-clock 重新启动`,
      en: `the clock says ${told(now)}, where the time since the machine was started, or the last use of the ledger, gives about ${told(expected)}: it may have jumped ahead. A recorded time cannot be taken back, so nothing was recorded. Check the clock; where it is right, start again with --confirm-clock`,
    }),
  ]);
}

/** What the operator is told where the last recorded time lies in the future; `null` where it does not. */
export function timeInFuture(recordedAt: string | null, now: string): Text | null {
  if (recordedAt === null || Date.parse(recordedAt) - Date.parse(now) <= mostAhead) return null;
  return {
    zh: `账本末次记录时刻 ${recordedAt} 晚于本机时钟 ${now}：时钟曾向前跳变，或现在偏慢。此后所记的时刻将紧随其后`,
    en: `the last recorded time of the ledger, ${recordedAt}, lies ahead of the clock, ${now}: the clock once jumped ahead, or is slow now. What is recorded now is stamped right after it`,
  };
}
