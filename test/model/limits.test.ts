import { describe, expect, it } from 'vitest';
import { parseChangeSet } from '../../src/model/changeSet.js';
import type { Problem } from '../../src/model/error.js';
import { limits } from '../../src/model/limits.js';
import { wordsTooLong } from '../../src/model/unacceptable.js';
import { showingHidden } from '../../src/util/hiddenCharacters.js';

const setOf = (...changes: unknown[]) => ({ commandId: 'c', reason: 'test', changes });
const assert = (kind: string, fields: object) => ({ assert: { [kind]: { id: 'g/x', ...fields } } });
const problemsOf = (input: unknown): readonly Problem[] => parseChangeSet(input, 'Asia/Shanghai').problems;
const told = (input: unknown): string[] => problemsOf(input).map(({ code, path }) => `${code} ${path.join('.')}`);

const text = (length: number) => 'x'.repeat(length);
const ids = (count: number) => Array.from({ length: count }, (_, index) => `g/${index}`);

interface Limit {
  readonly limit: number;
  /** An input that holds so much of it. */
  readonly with: (amount: number) => unknown;
  readonly path: string;
}

const at = 'changes.0.assert';
const ofSize: Readonly<Record<string, Limit>> = {
  'an id': {
    limit: limits.idLength,
    with: (length) => setOf({ assert: { person: { id: text(length), name: '甲' } } }),
    path: `${at}.person.id`,
  },
  'a reference': {
    limit: limits.idLength,
    with: (length) => setOf(assert('tenure', { person: text(length), post: 'g/post' })),
    path: `${at}.tenure.person`,
  },
  'the id of what is ended': {
    limit: limits.idLength,
    with: (length) => setOf({ end: { id: text(length), at: '2024-01-01' } }),
    path: 'changes.0.end.id',
  },
  'the id of what is retracted': {
    limit: limits.idLength,
    with: (length) => setOf({ retract: { id: text(length) } }),
    path: 'changes.0.retract.id',
  },
  'a commandId': {
    limit: limits.idLength,
    with: (length) => ({ ...setOf({ retract: { id: 'g/x' } }), commandId: text(length) }),
    path: 'commandId',
  },
  'the reason of a change set': {
    limit: limits.textLength,
    with: (length) => ({ ...setOf({ retract: { id: 'g/x' } }), reason: text(length) }),
    path: 'reason',
  },
  'a name': {
    limit: limits.nameLength,
    with: (length) => setOf(assert('person', { name: text(length) })),
    path: `${at}.person.name`,
  },
  'a title': {
    limit: limits.nameLength,
    with: (length) => setOf(assert('post', { organization: 'g', title: text(length) })),
    path: `${at}.post.title`,
  },
  'an alias': {
    limit: limits.nameLength,
    with: (length) => setOf(assert('person', { name: '甲', aliases: ['乙', text(length)] })),
    path: `${at}.person.aliases.1`,
  },
  'a note': {
    limit: limits.textLength,
    with: (length) => setOf(assert('person', { name: '甲', note: text(length) })),
    path: `${at}.person.note`,
  },
  'a quote': {
    limit: limits.quoteLength,
    with: (length) => setOf(assert('provision', { document: 'g/rules', article: '1', quote: text(length) })),
    path: `${at}.provision.quote`,
  },
  'a full text': {
    limit: limits.fullTextLength,
    with: (length) => setOf(assert('document', { name: '规则', fullText: text(length) })),
    path: `${at}.document.fullText`,
  },
  'a list': {
    limit: limits.listLength,
    with: (length) => setOf(assert('person', { name: '甲', basis: ids(length) })),
    path: `${at}.person.basis`,
  },
  'the basis of a change set': {
    limit: limits.commonBasis,
    with: (length) => ({ ...setOf(assert('person', { name: '甲' })), basis: ids(length) }),
    path: 'basis',
  },
  'a change set': {
    limit: limits.changes,
    with: (length) => setOf(...ids(length).map((id) => ({ retract: { id } }))),
    path: 'changes',
  },
};

describe('limits of data', () => {
  it.each(Object.entries(ofSize))('takes %s up to its limit, and tells the limit beyond it', (_what, given) => {
    expect(told(given.with(given.limit))).toEqual([]);
    const found = problemsOf(given.with(given.limit + 1));
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([`TOO_LARGE ${given.path}`]);
    for (const said of [found[0]?.message.zh, found[0]?.message.en]) {
      expect(said).toContain(given.limit.toLocaleString('en'));
      expect(said).toContain((given.limit + 1).toLocaleString('en'));
    }
  });

  it('reads no further than the nesting that a condition may have', () => {
    const nested = (levels: number): unknown => {
      let trigger: unknown = { trait: '专业性较强' };
      for (let level = 0; level < levels; level++) trigger = { all: [trigger] };
      return setOf(assert('step', { procedure: 'g/p', performerRole: '制定机关', action: 'decide', trigger }));
    };
    expect(told(nested(10))).toEqual([]);
    for (const levels of [limits.nesting, 100_000]) {
      const found = problemsOf(nested(levels));
      expect(found.map(({ code }) => code)).toEqual(['TOO_LARGE']);
      expect(found[0]?.path.slice(0, 5)).toEqual(['changes', 0, 'assert', 'step', 'trigger']);
      expect(found[0]?.message.en).toContain(`${limits.nesting} levels`);
    }
  });

  it('repeats little of what was given, however long it is', () => {
    const long = text(1_000_000);
    const inputs = [
      setOf(assert('absence', { of: 'g/x', reason: long })),
      setOf(assert('person', { name: '甲', validFrom: long })),
      setOf(assert('person', { name: '甲', [long]: 1 })),
      setOf({ [long]: {} }),
      setOf({ assert: { [long]: {} } }),
    ];
    for (const input of inputs) {
      expect(problemsOf(input).length).toBeGreaterThan(0);
      expect(JSON.stringify(problemsOf(input)).length).toBeLessThan(5_000);
    }
  });
});

const field = (name: string, value: string) => setOf(assert('person', { name: '甲', [name]: value }));
const odd: Readonly<Record<string, string>> = {
  'U+0007': 'a bell',
  'U+001B': 'the beginning of a control sequence',
  'U+0000': 'NUL',
  'U+000A': 'an end of line in a name',
  'U+0085': 'another end of line',
  'U+009B': 'the beginning of a control sequence in one character',
  'U+00AD': 'a hyphen that is not seen',
  'U+200B': 'a space without a width',
  'U+200D': 'a joiner without a width',
  'U+2028': 'a line separator',
  'U+202E': 'an override of the direction',
  'U+2067': 'an isolate',
  'U+3164': 'a filler that counts as a letter',
  'U+E0041': 'a tag',
};
const character = (point: string) => String.fromCodePoint(Number.parseInt(point.slice(2), 16));

describe('characters that are not seen', () => {
  it.each(Object.entries(odd))('%s, %s, is refused in names and texts with its place', (point) => {
    for (const name of ['name', 'nameEn', 'note']) {
      const found = problemsOf(field(name, `甲${character(point)}乙`));
      expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
        `INVALID_CHARACTER changes.0.assert.person.${name}`,
      ]);
      expect(found[0]?.message.zh).toContain(point);
      expect(found[0]?.message.en).toContain(point);
    }
    expect(told({ ...field('name', '甲'), reason: `甲${character(point)}乙` })).toEqual(['INVALID_CHARACTER reason']);
    expect(told({ ...field('name', '甲'), commandId: `c${character(point)}d` })).toEqual([
      'INVALID_CHARACTER commandId',
    ]);
  });

  it('a name of nothing else is no name', () => {
    expect(told(field('name', '\u200b\u200b'))).toEqual(['INVALID_CHARACTER changes.0.assert.person.name']);
    expect(told(field('name', '\ufe00'))).toEqual(['INVALID_CHARACTER changes.0.assert.person.name']);
  });

  it('takes what is seen: every script, blanks, a chosen form of a Chinese character', () => {
    const seen = ['甲　乙', 'Zoë', '𠮷', '葛\u{e0100}', '·', 'ࠀ', '👍', ' 甲\n'];
    for (const name of seen) expect(told(field('name', name))).toEqual([]);
  });

  it('takes the lines of a quote and a full text as they are, without other control characters', () => {
    const document = (fullText: string) => setOf(assert('document', { name: '规则', fullText }));
    const provision = (quote: string) => setOf(assert('provision', { document: 'g/rules', article: '1', quote }));
    for (const input of [document, provision]) {
      expect(told(input('第一条\n第二条\r\n\t第三条\u200b'))).toEqual([]);
      for (const point of ['U+001B', 'U+0000', 'U+000C', 'U+009B']) {
        const [found, ...others] = problemsOf(input(`第一条${character(point)}第二条`));
        expect([found?.code, others]).toEqual(['INVALID_CHARACTER', []]);
        expect(found?.message.zh).toContain(point);
      }
    }
  });
});

it('shows by its number what is not seen, and leaves lines as they are', () => {
  expect(showingHidden('甲\n\t乙\u202e', (hex) => `<${hex}>`)).toBe('甲\n\t乙<202E>');
});

it('what is asked with has an end', () => {
  expect(wordsTooLong(text(limits.searchLength), 'searchLength', ['text'])).toEqual([]);
  expect(wordsTooLong(text(limits.searchLength + 1), 'searchLength', ['text'])).toMatchObject([{ code: 'TOO_LARGE' }]);
});

describe('ids', () => {
  const withId = (id: string) => setOf({ assert: { person: { id, name: '甲' } } });

  it('have one spelling: what Unicode writes in several ways is refused', () => {
    const spellings = ['A\u030a', '\u212b', '\uf900', '\u2126', '\u1100\u1161'];
    for (const spelling of spellings) {
      expect(told(withId(`g/${spelling.normalize('NFC')}`))).toEqual([]);
      expect(told(withId(`g/${spelling}`))).toEqual(['INVALID_ID changes.0.assert.person.id']);
    }
  });

  it('hold nothing that is not seen', () => {
    for (const point of Object.keys(odd)) {
      const [found, ...others] = problemsOf(withId(`g/a${character(point)}b`));
      expect([found?.path.join('.'), others]).toEqual(['changes.0.assert.person.id', []]);
    }
  });
});
