import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { isEnumType, isInputObjectType, isSpecifiedScalarType, parse as parseQuery, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { typeNameOf } from '../src/api/resolvers/records.js';
import { buildApiSchema } from '../src/api/schema.js';
import { holderRules, performerRules } from '../src/engine/answer/precedence.js';
import { reasonsForNobody } from '../src/engine/rules/gapReasons.js';
import * as answers from '../src/model/answer.js';
import { certainties } from '../src/model/certainty.js';
import * as errors from '../src/model/error.js';
import * as findings from '../src/model/finding.js';
import * as procedures from '../src/model/procedure.js';
import * as records from '../src/model/record.js';
import * as texts from '../src/model/text.js';
import * as viewers from '../src/model/viewer.js';
import { leastTold } from '../src/words/choices.js';

const ignored = new Set(['node_modules', 'dist', '.git', 'data']);

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ignored.has(entry.name) ? [] : filesUnder(path, ending);
    return entry.name.endsWith(ending) ? [path] : [];
  });
}

const pages = filesUnder('.', '.md');
const read = (path: string): string => readFileSync(path, 'utf8');

/** A page without its blocks of code, in which `#` and `[…](…)` mean something else. */
const prose = (path: string): string => read(path).replace(/^(```|~~~)[\s\S]*?^\1/gm, '');

/** The part of a heading after `#` in a link, as repository hosts make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

const headingsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** Each heading of a page below its title, with what stands between it and the next. */
const sectionsOf = (path: string): readonly Section[] =>
  read(path)
    .split(/^##+ /m)
    .slice(1)
    .map((part) => ({ heading: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n')) }));

/** The first cell of each row of the tables in `text`, where it is code. */
const namedInRows = (text: string): readonly string[] =>
  [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);

describe('links', () => {
  const links = pages.flatMap((page) =>
    [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ page, target })),
  );

  function isBroken({ page, target }: { readonly page: string; readonly target: string }): boolean {
    if (/^(https?|mailto):/.test(target)) return false;
    const [path = '', anchor] = decodeURI(target).split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(file)) return true;
    return anchor !== undefined && !headingsOf(prose(file)).map(anchorOf).includes(anchor);
  }

  it('lead to a file, and to a heading where they name one', () => {
    expect(links.filter(isBroken)).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  it('that are wrong would be noticed', () => {
    expect(isBroken({ page: 'docs/rules.md', target: '../src/nowhere.ts' })).toBe(true);
    expect(isBroken({ page: 'docs/rules.md', target: '#r0-nothing' })).toBe(true);
    expect(isBroken({ page: 'docs/README.md', target: 'rules.md#nothing' })).toBe(true);
  });

  it('of the table of contents reach every page', () => {
    const reached = links
      .filter(({ page }) => page === 'docs/README.md')
      .map(({ target }) => normalize(join('docs', target)));
    expect(pages.filter((page) => page !== 'docs/README.md' && !reached.includes(page))).toEqual([]);
  });

  it('and paths of sources in code lead to a file, from the root or from the folder of the page', () => {
    const paths = pages.flatMap((page) =>
      [...prose(page).matchAll(/`([\w./-]+\/[\w.-]+\.(?:tsx?|graphql|cypher|yaml|md))`/g)].map(([, path = '']) => ({
        page,
        path,
      })),
    );
    expect(paths.filter(({ page, path }) => !existsSync(path) && !existsSync(join(dirname(page), path)))).toEqual([]);
    expect(paths.length).toBeGreaterThan(20);
  });
});

describe('docs/rules.md', () => {
  const page = read('docs/rules.md');
  const sections = sectionsOf('docs/rules.md');
  const under = (start: string): string => sections.find(({ heading }) => heading.startsWith(start))?.text ?? '';
  const rules = sections.flatMap(({ heading, text }) => {
    const rule = /^R\d+[a-c]?(?= )/.exec(heading)?.[0];
    return rule === undefined ? [] : [{ rule, text }];
  });
  const engine = filesUnder('src/engine', '.ts');

  it('names every file that holds a rule', () => {
    const holding = engine.filter(
      (file) => /^src\/engine\/(rules|answer)\//.test(file) && /^(?:\/\*\*| \*) R\d+[a-c]?\b/m.test(read(file)),
    );
    expect(holding.filter((file) => !page.includes(`](../${file})`))).toEqual([]);
    expect(holding.length).toBeGreaterThan(10);
  });

  it('has a section for every rule that an answer can name', () => {
    const named = engine.flatMap((file) =>
      [...read(file).matchAll(/(?:step\(|rule: |, )'(R\d+[a-c]?)'/g)].map(([, rule = '']) => rule),
    );
    expect([...new Set(named)].filter((named) => !rules.some(({ rule }) => rule === named))).toEqual([]);
    expect(named).toContain('R7b');
  });

  it('gives each rule in both languages, with the articles, its file and a story of that rule', () => {
    const lacking = rules.flatMap(({ rule, text }) => {
      const stories = [...text.matchAll(/\]\(\.\.\/(test\/scenario\/stories\/[^)]+)\)/g)].map(([, path = '']) => path);
      const strays = stories.filter((path) => !(parse(read(path)) as { rules: string[] }).rules.includes(rule));
      const tested = stories.length > 0 || /\]\(\.\.\/test\/[^)]+\.test\.ts\)/.test(text);
      const whole = tested && /^\| articles \|/m.test(text) && /\]\(\.\.\/src\/engine\/[^)]+\.ts\)/.test(text);
      const inBoth = /^[\p{Script=Han}“].*。$/mu.test(text) && /^[A-Z`].*[a-z]/m.test(text);
      return whole && inBoth && strays.length === 0 ? [] : [[rule, strays]];
    });
    expect(lacking).toEqual([]);
    expect(rules.length).toBeGreaterThan(14);
  });

  it('lists the rules in the order in which they are applied', () => {
    const listed = (heading: string) =>
      [...under(heading).matchAll(/^\d+\. \[(R\d+[a-c]?)\]/gm)].map(([, rule]) => rule);
    expect(listed('Who holds')).toEqual(holderRules.map(({ rule }) => rule));
    expect(listed('Who performs')).toEqual(performerRules.map(({ rule }) => rule));
  });

  it('describes every outcome, in the order in which they are sought', () => {
    expect(namedInRows(under('Outcomes'))).toEqual(answers.outcomes);
  });

  it('describes every reason of a gap, those for nobody in their order', () => {
    const described = namedInRows(under('Why nobody'));
    expect(described.slice(0, reasonsForNobody.length)).toEqual(reasonsForNobody.map(({ reason }) => reason));
    expect([...described].sort()).toEqual([...answers.gapReasons].sort());
  });

  it('gives only examples of records that could be recorded', () => {
    const examples = [...page.matchAll(/`(\w+): (\{[^`]+\})`/g)].map(([, kind = '', fields = '']) => {
      const shape = records.recordFields('Asia/Shanghai')[kind as 'delegation']?.shape;
      const wrong = Object.entries(parse(fields) as Record<string, unknown>).filter(
        ([name, value]) => shape?.[name as 'mode']?.safeParse(value).success !== true,
      );
      return { kind, wrong };
    });
    expect(examples.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(examples.every(({ kind }) => records.kinds.some((each) => each === kind))).toBe(true);
    expect(examples.length).toBeGreaterThan(8);
  });

  it('describes every finding', () => {
    expect([...namedInRows(under('Findings'))].sort()).toEqual([...findings.findingCodes].sort());
  });
});

describe('docs/procedures.md', () => {
  const page = read('docs/procedures.md');
  const sections = sectionsOf('docs/procedures.md');
  const rules = sections.filter(({ heading }) => /^P\d+ /.test(heading));
  const engine = filesUnder('src/engine/procedure', '.ts');

  it('has a section for each of the rules P1 to P10, in their order', () => {
    const numbers = rules.map(({ heading }) => heading.split(' ')[0]);
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => `P${index + 1}`));
    const named = engine.flatMap((file) => [...read(file).matchAll(/because\(\s*'(P\d+)'/g)].map(([, rule]) => rule));
    expect(named.filter((rule) => !numbers.includes(rule))).toEqual([]);
    expect(named).toContain('P6');
  });

  it('names every file that holds a rule', () => {
    const holding = engine.filter((file) => /^(?:\/\*\*| \*) P\d+\b/m.test(read(file)));
    expect(holding.filter((file) => !page.includes(`](../${file})`))).toEqual([]);
    expect(holding.length).toBeGreaterThan(6);
  });

  it('gives each rule in both languages, with the articles, its file and a story', () => {
    const lacking = rules.filter(
      ({ text }) =>
        !/^\| articles \|/m.test(text) ||
        !/\]\(\.\.\/src\/[^)]+\.ts\)/.test(text) ||
        !/\]\(\.\.\/test\/[^)]+\)/.test(text) ||
        !/^[\p{Script=Han}“].*。$/mu.test(text) ||
        !/^[A-Z`].*[a-z]/m.test(text),
    );
    expect(lacking.map(({ heading }) => heading)).toEqual([]);
  });

  it('names every story of procedures, and none besides', () => {
    const named = [...page.matchAll(/\]\(\.\.\/(test\/scenario\/procedures\/[^)]+)\)/g)].map(([, path = '']) => path);
    expect([...new Set(named)].sort()).toEqual([...filesUnder('test/scenario/procedures', '.yaml')].sort());
  });

  it('describes every state and every fault', () => {
    const under = (rule: string) =>
      namedInRows(rules.find(({ heading }) => heading.startsWith(`${rule} `))?.text ?? '');
    expect([...under('P6')].sort()).toEqual([...procedures.stepStates].sort());
    expect([...under('P7')].sort()).toEqual([...procedures.faultCodes].sort());
  });
});

describe('docs/asking.md', () => {
  const page = read('docs/asking.md');
  const sections = sectionsOf('docs/asking.md');
  const under = (start: string): string => sections.find(({ heading }) => heading.startsWith(start))?.text ?? '';

  it('describes every level of certainty, the surest first, and tells how often each that answers was right', () => {
    expect(namedInRows(under('How sure'))).toEqual(certainties);
    const told = [...under('How often').matchAll(/^\| `(\w+)` right/gm)].map(([, level]) => level);
    const levels = certainties.filter((level) => level !== 'unclear');
    // By words alone, and with meaning.
    expect(told).toEqual([...levels, ...levels]);
  });

  it('says everything in both languages, with the code and the tests', () => {
    const lacking = sections.filter(
      ({ heading, text }) =>
        !/\p{Script=Han}/u.test(heading) ||
        !/\p{Script=Han}.*。/u.test(text) ||
        (!heading.startsWith('How often') && !/\| code \|[\s\S]*\| tests \|/.test(text)),
    );
    expect(lacking.map(({ heading }) => heading)).toEqual([]);
  });

  it('asks what can be asked, and says from which count on words are told', () => {
    const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query);
    expect(queries.flatMap((query) => validate(buildApiSchema(), parseQuery(query)))).toEqual([]);
    expect(queries.length).toBe(1);
    expect(under('Aliases')).toContain(`fewer than ${leastTold} times`);
  });
});

describe('docs/clients.md', () => {
  const sections = sectionsOf('docs/clients.md');

  it('says everything in both languages', () => {
    const lacking = sections.filter(
      ({ heading, text }) => !/\p{Script=Han}/u.test(heading) || !/\p{Script=Han}.*。/u.test(text),
    );
    expect(lacking.map(({ heading }) => heading)).toEqual([]);
    expect(sections.length).toBeGreaterThan(10);
  });
});

describe('docs/glossary.md', () => {
  const schema = buildApiSchema();
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !isInputObjectType(type),
  );
  const sections = sectionsOf('docs/glossary.md');
  const valuesUnder = (name: string) =>
    sections.filter(({ heading }) => heading.includes(`\`${name}\``)).map(({ text }) => namedInRows(text));

  it('has the values of every enumeration of the schema, and no others', () => {
    const found = types
      .filter(isEnumType)
      .map((type) => [type.name, valuesUnder(type.name).map((rows) => [...rows].sort())]);
    const expected = types
      .filter(isEnumType)
      .map((type) => [type.name, [type.getValues().map(({ value }) => String(value))].map((values) => values.sort())]);
    expect(found).toEqual(expected);
  });

  it('has the values of every list of words of the model', () => {
    const lists = Object.entries<unknown>({
      ...answers,
      ...errors,
      ...findings,
      ...records,
      ...texts,
      ...viewers,
    }).filter(
      (entry): entry is [string, readonly string[]] =>
        Array.isArray(entry[1]) && entry[1].every((value) => typeof value === 'string'),
    );
    const lacking = lists.flatMap(([name, values]) => {
      const rows = valuesUnder(name).flat();
      return values.filter((value) => !rows.includes(value)).map((value) => [name, value]);
    });
    expect(lacking).toEqual([]);
    expect(lists.map(([name]) => name)).toEqual(expect.arrayContaining(['assignmentModes', 'kinds', 'gapReasons']));
  });

  it('has a line for every type that is more than an input, a payload or a page of a list', () => {
    const plain = /(Payload|Connection|Edge)$/;
    const named = types.filter((type) => !isEnumType(type) && !plain.test(type.name)).map(({ name }) => name);
    const rows = namedInRows(sections.find(({ heading }) => heading.startsWith('Types of the API'))?.text ?? '');
    expect([...rows, ...records.kinds.map(typeNameOf)].sort()).toEqual([...named].sort());
  });

  it('says every word in Chinese too', () => {
    const rows = sections.flatMap(({ text }) => [...text.matchAll(/^\| (?!word|value|type|---)(.+?) \| (.+?) \|/gm)]);
    expect(rows.filter(([, word, chinese = '']) => !/\p{Script=Han}/u.test(chinese) && word !== '`JSON`')).toEqual([]);
    expect(rows.length).toBeGreaterThan(200);
  });
});
