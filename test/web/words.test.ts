import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseAssumption } from '../../src/cli/session/assume.js';
import { numeral as numeralOfCli } from '../../src/wording/citation.js';
import * as cli from '../../src/cli/text/words.js';
import { parseChangeSet } from '../../src/model/changeSet.js';
import { changeSetOf, formatDraft, parseDraft, type Supposition, yamlOf } from '../../src/web/draft/draft.js';
import { csvOf } from '../../src/web/export/csv.js';
import { formatAddress, parseAddress } from '../../src/web/state/address.js';
import { numeral } from '../../src/web/text/citation.js';
import { pageWords } from '../../src/web/text/pageWords.js';
import * as web from '../../src/web/text/words.js';

const absence: Supposition = {
  ...{ kind: 'absence', of: 'hongkou/post/head', reason: 'BUSINESS_TRIP', place: 'OUTSIDE' },
  ...{ from: '2018-11-01', to: '2018-11-10' },
};
const delegation: Supposition = {
  ...{ kind: 'delegation', delegator: 'hongkou/post/head', delegate: 'hongkou/post/deputy', mode: 'PRESIDE' },
  ...{ from: '2018-11-01', to: '' },
};

describe('a draft in the address', () => {
  it('comes back as it was', () => {
    const text = formatDraft([absence, delegation]);
    expect(parseDraft(text)).toEqual({ suppositions: [absence, delegation], unread: [] });
    const address = parseAddress(formatAddress({ ...parseAddress(''), draft: text }));
    expect(address.draft).toBe(text);
  });

  it('is what --assume of the command line takes', () => {
    for (const line of formatDraft([absence, delegation]).split('; ')) {
      expect(parseAssumption(line, 'Asia/Shanghai')).toHaveProperty('assumption');
    }
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
      expect(parseDraft(line)).toEqual({ suppositions: [], unread: [line.trim()] });
    }
  });

  it('is one change set for the API, and a file that can be recorded', () => {
    expect(changeSetOf([absence, delegation])?.changes).toHaveLength(2);
    expect(changeSetOf([])).toBeNull();
    const file: unknown = parse(yamlOf([absence, delegation], 'hongkou', '推演: 一'));
    expect(parseChangeSet(file, 'Asia/Shanghai').problems).toEqual([]);
    expect(file).toMatchObject({
      reason: '推演: 一',
      changes: [{ assert: { absence: { reason: 'businessTrip' } } }, {}],
    });
  });
});

describe('a table for spreadsheets', () => {
  it('has no formula in it, and quotes what needs quoting', () => {
    const rows = [['=1+1', '+1', '-1', '@a', ' =x', 'a,b', 'a"b', 'a\nb', '甲']];
    expect(csvOf({ name: 'x', head: ['h'], rows })).toBe(
      `\uFEFFh\r\n'=1+1,'+1,'-1,'@a,' =x,"a,b","a""b","a\nb",甲\r\n`,
    );
  });
});

describe('the words of the page', () => {
  it('are there in both languages, with the same places to fill in', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [word, [zh, en]] of Object.entries(pageWords)) expect([word, places(en)]).toEqual([word, places(zh)]);
  });

  it('are those of the command line', () => {
    const upper = (words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>) =>
      Object.fromEntries(
        Object.entries(words).map(([key, { zh, en }]) => [
          key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
          [zh, en],
        ]),
      );
    expect(web.modeWords).toEqual(upper(cli.modeWords));
    expect(web.gapWords).toEqual(upper(cli.gapWords));
    expect(web.mannerWords).toEqual(upper(cli.mannerWords));
    expect(web.extentWords).toEqual(upper(cli.extentWords));
    expect([1, 10, 11, 20, 105, 110, 2018].map(numeral)).toEqual([1, 10, 11, 20, 105, 110, 2018].map(numeralOfCli));
  });
});
