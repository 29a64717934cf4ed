import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/importing/files/paper.js';
import { rulesOf } from '../../src/importing/rules/articles.js';
import { draftRules } from '../../src/importing/rules/draftRules.js';
import { documentsAreThere, textOf } from '../support/documents.js';
import { judgeRules, rules } from './rules.js';

/** What is reached, rounded down: precision and recall (docs/importing.md, *Evaluation*). */
const reached: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  shangcheng: {
    ...{ document: [1, 1], organization: [1, 1], post: [1, 1], membership: [1, 1], oversight: [1, 1] },
    ...{ duty: [0.95, 0.9], assignment: [0.95, 0.85], norm: [1, 0.9], step: [0.85, 0.35] },
  },
  hongkou: {
    ...{ document: [1, 1], organization: [1, 1], post: [1, 1], oversight: [1, 1], standInRule: [1, 1] },
    ...{ duty: [0.82, 0.92], assignment: [0.87, 0.93], norm: [1, 1], step: [0.6, 0.5] },
  },
};

describe.skipIf(!documentsAreThere)('the two documents', () => {
  for (const { seed, file, government } of rules)
    it(`of ${seed} are read as well as they were`, async () => {
      const text = textOf(file);
      const read = rulesOf(await readPaper(file, Buffer.from(text))) ?? expect.unreachable();
      const { changes } = draftRules(read, { id: seed, name: government, known: null });
      const { kinds, misquoted } = judgeRules(seed, text, { changes: changes.map(({ change }) => change) });
      expect(misquoted).toEqual([]);
      const below = Object.entries(reached[seed] ?? {}).filter(([kind, [precision, recall]]) => {
        const { found, drafted, stated } = kinds.get(kind) ?? { found: 0, drafted: 1, stated: 1 };
        return found < precision * drafted || found < recall * stated;
      });
      expect(below).toEqual([]);
    });
});
