import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Text } from '../../model/text.js';
import { createMutex } from '../../util/mutex.js';
import { ChoiceCounts, type Chosen } from '../../words/choices.js';
import type { Choices } from '../choices.js';
import { writeDurably } from './durableFile.js';
import type { Tell } from './notices.js';

/** How long, in milliseconds, what was chosen is gathered before it is written. */
const gathered = 2_000;

/** How much of it is held until then, and while nothing can be written. */
const mostGathered = 1_000;

/**
 * Counts in a file that is only ever replaced whole, and readable by its owner only. It is read anew each time, so that several
 * processes with one data folder count in the same file; where two write at once, the counts of one may be lost. What is no such
 * file is begun anew. Where it cannot be written, that is told once, and tried again with what comes next.
 */
export function choicesInFile(file: string, tell: Tell): Choices {
  const oneAfterTheOther = createMutex();
  let waiting: Chosen[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isTold = false;
  const keep = () =>
    oneAfterTheOther(async () => {
      clearTimeout(timer);
      timer = undefined;
      const chosen = waiting;
      if (chosen.length === 0) return;
      waiting = [];
      try {
        const counts = await countsIn(file);
        for (const each of chosen) counts.add(each);
        await writeDurably(file, `${JSON.stringify(counts.written())}\n`);
      } catch (cause) {
        waiting = [...chosen, ...waiting].slice(0, mostGathered);
        if (!isTold) tell(notWritten(file, cause));
        isTold = true;
      }
    });
  return {
    note(chosen) {
      if (waiting.length < mostGathered) waiting.push(chosen);
      timer ??= setTimeout(keep, gathered).unref();
    },
    async told() {
      await keep();
      return (await countsIn(file)).told();
    },
    close: keep,
  };
}

async function countsIn(file: string): Promise<ChoiceCounts> {
  const read = await readFile(file, 'utf8')
    .then((text) => ChoiceCounts.read(JSON.parse(text)))
    .catch(() => null);
  return read ?? new ChoiceCounts(randomUUID());
}

function notWritten(file: string, cause: unknown): Text {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  return {
    zh: `选择计数文件“${file}”无法写入（${code}），暂存于内存`,
    en: `the counts of what was chosen cannot be written to \`${file}\` (${code}), and are held in memory`,
  };
}
