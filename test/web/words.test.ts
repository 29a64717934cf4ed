import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseChangeSet } from '../../src/model/changeSet.js';
import { caseWords } from '../../src/web/cases/caseWords.js';
import { yamlOf } from '../../src/web/draft/yaml.js';
import type { ChangeInput } from '../../src/web/generated/operations.js';
import { panelWords } from '../../src/web/panel/panelWords.js';
import { changeText } from '../../src/web/record/changeText.js';
import { recordWords } from '../../src/web/record/recordWords.js';
import { rosterWords } from '../../src/web/roster/rosterWords.js';
import { formatAddress, parseAddress } from '../../src/web/state/address.js';
import { changeSetOf, formatDraft, parseDraft, toBeRecorded } from '../../src/web/state/draft.js';
import { pageWords } from '../../src/web/text/pageWords.js';
import type { Phrase } from '../../src/wording/assume.js';
import { csvOf } from '../../src/wording/csv.js';
import { filled, phrases } from '../../src/wording/phrases.js';

const absence: Phrase = {
  ...{ kind: 'absence', of: 'hongkou/post/head', reason: 'businessTrip', place: 'outside' },
  span: { from: '2018-11-01', to: '2018-11-10' },
};
const delegation: Phrase = {
  ...{ kind: 'delegation', delegator: 'hongkou/post/head', delegate: 'hongkou/post/deputy', mode: 'preside' },
  ...{ scope: ['hongkou/duty/public-services'], except: [], span: { from: '2018-11-01', to: null } },
};

describe('a draft in the address', () => {
  it('comes back as it was', () => {
    const text = formatDraft([absence, delegation]);
    expect(parseDraft(text)).toEqual({ assumptions: [absence, delegation], unread: [] });
    const address = parseAddress(formatAddress({ ...parseAddress(''), draft: text }));
    expect(address.draft).toBe(text);
  });

  it('takes the words of both languages, as --assume of the command line does', () => {
    expect(parseDraft('区长 出差 离沪; 区长 → 副区长 委托 范围 招商、外资')).toMatchObject({
      assumptions: [
        { of: '区长', reason: 'businessTrip', place: 'outside' },
        { mode: 'entrust', scope: ['招商', '外资'] },
      ],
      unread: [],
    });
  });

  it('takes nothing for what it does not understand', () => {
    for (const line of [
      'jia',
      'jia gone',
      'jia leave outside more 2018-11-01..',
      'a -> ',
      'a -> b lead',
      'a b..c..d',
    ]) {
      expect(parseDraft(line)).toEqual({ assumptions: [], unread: [line.trim()] });
    }
  });

  it('is one change set for the API, and a file that can be recorded', () => {
    expect(changeSetOf([absence, delegation], '2018-10-01')?.changes).toMatchObject([
      { assert: { absence: { reason: 'BUSINESS_TRIP', place: 'OUTSIDE', validFrom: '2018-11-01' } } },
      { assert: { delegation: { mode: 'PRESIDE', scope: ['hongkou/duty/public-services'] } } },
    ]);
    expect(changeSetOf([], '2018-10-01')).toBeNull();
    const file: unknown = parse(
      yamlOf(
        toBeRecorded([absence, delegation], { within: 'hongkou', reason: '推演: 一', day: '2018-10-01', token: 'x1' }),
      ),
    );
    expect(parseChangeSet(file, 'Asia/Shanghai').problems).toEqual([]);
    expect(file).toMatchObject({
      ...{ commandId: 'hongkou/draft/x1', reason: '推演: 一' },
      changes: [{ assert: { absence: { reason: 'businessTrip' } } }, {}],
    });
  });
});

describe('a change set that replaces a document', () => {
  const replace = { document: 'g/old', by: 'g/new' };

  it('is a file with its day', () => {
    const file: unknown = parse(
      yamlOf({ commandId: 'c', reason: 'r', validFrom: '2026-03-10', changes: [{ replace }] }),
    );
    expect(file).toEqual({ commandId: 'c', reason: 'r', validFrom: '2026-03-10', changes: [{ replace }] });
    expect(parseChangeSet(file, 'Asia/Shanghai')).toMatchObject({ problems: [], replacements: [{ by: 'g/new' }] });
  });

  it('is told with the day of the whole, and so is every record that gives none', () => {
    const told = (change: ChangeInput) =>
      changeText(
        change,
        (id) => `〈${id}〉`,
        () => undefined,
        '2026-03-10',
      );
    expect(told({ replace })).toBe('〈g/old〉自 2026-03-10 起由〈g/new〉取代，仅以其为依据的同时终止');
    expect(told({ replace: { document: 'g/old', at: '2026-04-01' } })).toContain('〈g/old〉自 2026-04-01 起废止');
    const tenure = { person: 'g/jia', post: 'g/head' };
    expect(told({ assert: { tenure } })).toContain('2026-03-10');
    expect(told({ assert: { tenure: { ...tenure, validFrom: '2026-05-01' } } })).toContain('2026-05-01');
  });
});

describe('an assumption without a beginning', () => {
  it('holds from the day asked about, as on the command line', () => {
    const open: Phrase = { ...absence, span: { from: null, to: null } };
    const [change] = changeSetOf([open], '2018-10-01')?.changes ?? [];
    expect(change).toMatchObject({ assert: { absence: { validFrom: '2018-10-01' } } });
  });
});

describe('a table for spreadsheets', () => {
  it('has no formula in it, and quotes what needs quoting', () => {
    const rows = [['=1+1', '+1', '-1', '@a', ' =x', '＝1+1', '　＠a', 'a,b', 'a"b', 'a\nb', '甲']];
    expect(csvOf({ head: ['h'], rows })).toBe(
      `\uFEFFh\r\n'=1+1,'+1,'-1,'@a,' =x,'＝1+1,'　＠a,"a,b","a""b","a\nb",甲\r\n`,
    );
  });
});

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the words of the page', () => {
  it('are there in both languages, with the same places to fill in', () => {
    for (const [word, [zh, en]] of [phrases, pageWords, caseWords, panelWords, rosterWords, recordWords].flatMap(
      (all) => Object.entries<readonly [string, string]>(all),
    )) {
      expect([word, places(en)]).toEqual([word, places(zh)]);
    }
  });

  it('count one as one', () => {
    const days = (n: number) => filled('en', rosterWords.daysAgo, { n });
    expect([days(1), days(2), days(0)]).toEqual(['1 day ago', '2 days ago', '0 days ago']);
    expect(filled('zh', rosterWords.daysAgo, { n: 1 })).toBe('1 天前');
  });

  it('say nothing that command line and chart say too', () => {
    expect(Object.keys(pageWords).filter((word) => word in phrases)).toEqual([]);
  });
});
