import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseChangeSet } from '../../src/model/changeSet.js';
import type { AnyRecord } from '../../src/model/record.js';
import { documentsAreThere, facts, textOf, whyNot } from '../support/documents.js';

interface Reason {
  readonly reason: { readonly zh: string; readonly en: string };
}
interface Coverage {
  readonly document: string;
  readonly facts: Readonly<Record<string, readonly string[] | Reason>>;
  readonly articles: Readonly<Record<string, Reason>>;
}

const documents = [
  { seed: 'shangcheng', prefix: 'S', file: 'shangcheng-2017.txt', articles: 29, facts: 117 },
  { seed: 'hongkou', prefix: 'H', file: 'hongkou-2018.txt', articles: 20, facts: 100 },
] as const;

function recordsOf(seed: string, file: string): AnyRecord[] {
  const { changeSet, problems } = parseChangeSet(parse(readFileSync(`seed/${seed}/${file}`, 'utf8')), 'Asia/Shanghai');
  expect(problems).toEqual([]);
  return changeSet.changes.flatMap((change) => (change.op === 'assert' ? [change.record] : []));
}

for (const { seed, prefix, file, articles, facts: stated } of documents) {
  const { changeSet, problems } = parseChangeSet(
    parse(readFileSync(`seed/${seed}/changes.yaml`, 'utf8')),
    'Asia/Shanghai',
  );
  const records = new Map<string, AnyRecord>(
    changeSet.changes.flatMap((change) => (change.op === 'assert' ? [[change.id, change.record]] : [])),
  );
  const coverage = parse(readFileSync(`seed/${seed}/coverage.yaml`, 'utf8')) as Coverage;
  const quotesOf = (record: AnyRecord): string[] =>
    record.basis.flatMap((id) => {
      const provision = records.get(id);
      return provision?.kind === 'provision' ? [provision.quote] : [];
    });
  const provisions = [...records.values()].filter((record) => record.kind === 'provision');

  describe(`the seed ${seed}`, () => {
    it('has no problem and no person', () => {
      expect(problems).toEqual([]);
      expect([...records.values()].filter(({ kind }) => kind === 'person' || kind === 'tenure')).toEqual([]);
    });

    it('cites a provision with its exact words from every record', () => {
      const uncited = [...records.values()].filter(
        (record) => record.kind !== 'provision' && quotesOf(record).length === 0,
      );
      expect(uncited.map(({ id }) => id)).toEqual([]);
    });

    it('says what the document does not say, each by its article or by the document as a whole', () => {
      const silences = recordsOf(seed, 'silences.yaml');
      const document = coverage.document;
      const asked = new Set(silences.map((record) => record.kind === 'silence' && record.question));
      for (const question of ['chairs', 'redelegation', 'constituent', 'standIn', 'inCharge']) {
        expect(asked).toContain(question);
      }
      for (const record of silences) {
        if (record.kind !== 'silence') throw new Error(`${record.id} is a ${record.kind}`);
        expect([record.id, record.document]).toEqual([record.id, document]);
        const [first] = record.basis;
        expect([record.id, first === document || quotesOf(record).length === record.basis.length]).toEqual([
          record.id,
          true,
        ]);
        for (const id of record.about) expect([record.id, id, records.has(id)]).toEqual([record.id, id, true]);
        // What the document is said not to settle is not settled by a record of the same seed.
        for (const other of records.values()) {
          if (other.kind === 'assignment' && other.mode === record.question) {
            expect([record.id, record.about]).not.toEqual([record.id, expect.arrayContaining([other.duty])]);
          }
          if (other.kind === 'standInRule' && record.question === 'standIn' && record.about.includes(other.post)) {
            expect(record.name).toMatch(/休假|因病/);
          }
        }
      }
    });

    it('knows what came after the document, which is not loaded', () => {
      const [successor, ...others] = recordsOf(seed, 'successor.yaml');
      expect(others).toEqual([]);
      expect(successor).toMatchObject({
        ...{ kind: 'document', placeholder: true, supersedes: [coverage.document] },
        note: expect.stringContaining('未载入'),
      });
    });

    it(`names for each of ${stated} facts the records that hold it, or the reason why none does`, () => {
      const entries = Object.entries(coverage.facts);
      expect(entries).toHaveLength(stated);
      for (const [fact, held] of entries) {
        if (Array.isArray(held)) {
          expect(held.length, fact).toBeGreaterThan(0);
          for (const id of held) expect(records.has(id), `${fact}: ${id}`).toBe(true);
        } else {
          expect((held as Reason).reason.zh, fact).toBeTruthy();
          expect((held as Reason).reason.en, fact).toBeTruthy();
        }
      }
    });

    it('speaks of every article: by a fact, or by the reason why it assigns nothing', () => {
      const spoken = new Set([
        ...Object.keys(coverage.facts).map((fact) => fact.slice(1).split('.')[0]),
        ...Object.keys(coverage.articles),
      ]);
      const silent = Array.from({ length: articles }, (_, index) => String(index + 1)).filter(
        (article) => !spoken.has(article),
      );
      expect(silent).toEqual([]);
    });

    it('says in its README what each article on procedures comes to', () => {
      const first = 15;
      const rows = Array.from({ length: articles - first + 1 }, (_, index) => first + index).map((article) => {
        const held = Object.entries(coverage.facts).flatMap(([fact, ids]) =>
          fact.startsWith(`${prefix}${article}.`) ? [Array.isArray(ids) ? (ids as readonly string[]) : []] : [],
        );
        const kinds = held.map((ids) => new Set(ids.map((id) => records.get(id)?.kind)));
        const steps = kinds.filter((each) => each.has('step')).length;
        const norms = kinds.filter((each) => each.has('norm')).length;
        return `| ${prefix}${article} | ${held.length} | ${steps} | ${norms} | ${held.length - steps - norms} |`;
      });
      expect(readFileSync('seed/README.md', 'utf8')).toContain(rows.join('\n'));
    });

    it('gives every trigger of a step with its words in the article', () => {
      const steps = [...records.values()].filter((record) => record.kind === 'step');
      const articleOf = (id: string) => {
        const cited = records.get(id);
        const whole = provisions.find(
          ({ article, text }) => cited?.kind === 'provision' && article === cited.article && text !== undefined,
        );
        return whole?.text ?? '';
      };
      const wrong = steps.filter(({ basis, trigger, otherReading }) => {
        const phrase = trigger?.phrase ?? '';
        if (trigger === undefined) return otherReading !== undefined;
        return phrase === '' || !basis.some((id) => articleOf(id).includes(phrase));
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
      expect(steps.filter(({ trigger }) => trigger !== undefined).length).toBeGreaterThan(1);
    });

    it('has the words of an article in one place, in which every quote of it stands', () => {
      const whole = provisions.filter(({ text }) => text !== undefined);
      const articlesWith = whole.map(({ article }) => article);
      expect(new Set(articlesWith).size).toBe(articlesWith.length);
      const stepped = [...records.values()].filter(({ kind }) => kind === 'step').flatMap(({ basis }) => basis);
      const cited = new Set(
        stepped.map((id) => records.get(id)).flatMap((each) => (each?.kind === 'provision' ? [each.article] : [])),
      );
      expect([...cited].filter((article) => !articlesWith.includes(article))).toEqual([]);
    });

    if (!documentsAreThere) {
      it('beside the document', ({ skip }) => skip(whyNot));
      return;
    }
    describe('beside the document', () => {
      it('quotes only words that stand in the document, character by character', () => {
        const text = textOf(file);
        expect(provisions.filter(({ quote }) => !text.includes(quote)).map(({ id }) => id)).toEqual([]);
        const paragraphs = provisions.flatMap((each) => (each.text ?? '').split('\n'));
        expect(paragraphs.filter((each) => !text.includes(each))).toEqual([]);
      });

      it('holds every fact under the words in which it is stated', () => {
        const wrong = facts(prefix).filter(({ id, quote }) => {
          const held = coverage.facts[id];
          if (held === undefined) return true;
          if (!Array.isArray(held)) return false;
          return !held.some((record) => quotesOf(records.get(record) as AnyRecord).includes(quote));
        });
        expect(wrong.map(({ id }) => id)).toEqual([]);
      });

      it('marks an inherited subject as inferred', () => {
        const bold = facts(prefix).filter(({ id, subject_inferred }) => {
          const held = coverage.facts[id];
          return (
            subject_inferred && Array.isArray(held) && held.every((record) => records.get(record)?.reading === 'stated')
          );
        });
        expect(bold.map(({ id }) => id)).toEqual([]);
      });

      it('makes no duty of what is only a norm', () => {
        const made = facts(prefix).filter(({ id, norm_only }) => {
          const held = coverage.facts[id];
          return norm_only && Array.isArray(held) && held.some((record) => records.get(record)?.kind === 'assignment');
        });
        expect(made.map(({ id }) => id)).toEqual([]);
      });
    });
  });
}
