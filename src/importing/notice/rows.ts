import type { Text } from '../../model/text.js';
import { type Verb, verbs } from '../../notation/notice.js';
import type { Reading, Said } from './clauses.js';
import { labels } from './labels.js';
import { bare, level } from './level.js';
import { extentIn, limitOf } from './limits.js';
import type { Row } from './lines.js';
import { partyTitles, titleNouns } from './nameWords.js';
import { called, type Leader, type People } from './people.js';
import { phrases } from './phrases.js';
import { sentencesOf, withoutNumber } from './sentences.js';
import { stands } from './standing.js';
import { type Column, isEmpty, isLimit, isUndecided } from './table.js';

/** What a row says: each piece of its words with what they were read as. */
export interface RowReading {
  readonly pieces: readonly (Reading & { readonly words: string })[];
  readonly remarks: readonly Text[];
}

/** The rows of the tables of a paper: whose each of them is, what they have, and who stands in. */
export class Rows {
  constructor(
    private readonly rows: readonly Row[],
    private readonly people: People,
    /** Reads the words of a cell, as a list of what `verb` says, or else as sentences. */
    private readonly readCell: (words: string, who: Leader, verb: Verb | null) => Reading,
  ) {
    for (const row of rows) this.#collect(row);
  }

  /** Takes up the people of a row. */
  #collect({ columns, cells }: Row): void {
    for (const [index, column] of columns.entries())
      if (column?.startsWith('of ')) this.#collectFrom(cells[index] ?? '', titleBehind({ columns, cells }, index));
    for (const [of, titled] of [
      ['name', 'title'],
      ['AB角', 'titleBehind'],
      ['mutual', 'titleBehind'],
    ] as const) {
      this.#collectFrom(cells[columns.indexOf(of)] ?? '', bare(cells[columns.indexOf(titled)] ?? ''));
    }
  }

  #collectFrom(words: string, title: string): void {
    const cell = inLine(words);
    const name = bare(cell);
    if (isEmpty(name) || isUndecided.test(name)) return;
    if (isNameAlone(name)) this.people.add(name, isEmpty(title) ? null : title);
    else this.people.collect(cell);
  }

  read(row: Row): RowReading {
    const { columns, cells, words } = row;
    if (columns.includes('unit')) {
      const isMore = columns.some((column, index) => isBeside(column) && !isEmpty(cells[index] ?? ''));
      const said = isMore ? null : columns.includes('way') ? this.#inWay(row) : this.#ofUnit(row);
      return { pieces: [{ words, said: said ?? [], unread: said === null ? [words] : [] }], remarks: [] };
    }
    const who = this.#who(row);
    if (who === null) return { pieces: [{ words, said: [], unread: [words] }], remarks: [] };
    const isOfCover = !columns.some((each) => each !== null && isSaidOf(each));
    const isCovered = columns.some((each) => each === 'AB角' || each === 'mutual' || each === 'C岗');
    const pieces = isCovered ? this.#covers(row, who, isOfCover) : [];
    // Nothing that stands in a table is passed over.
    if (isOfCover && pieces.length === 0) return { pieces: [{ words, said: [], unread: [words] }], remarks: [] };
    return isOfCover
      ? { pieces, remarks: [] }
      : {
          pieces: [...pieces, ...columns.flatMap((column, index) => this.#cell(column, cells[index] ?? '', who))],
          remarks: remarksOn(who, cellOf(row, 'title')),
        };
  }

  #who(row: Row): Leader | null {
    const cell = inLine(cellOf(row, 'name'));
    const title = bare(cellOf(row, 'title'));
    const name = bare(cell);
    if (this.people.has(name)) return this.people.leader(name, isEmpty(title) ? null : title);
    const [who, ...others] = this.#named(cell);
    return others.length === 0 ? (who ?? null) : null;
  }

  /** What a row says of a leader, by the word for it that stands in a cell; `null` where that is open. */
  #inWay(row: Row): readonly Said[] | null {
    const way = bare(level(cellOf(row, 'way')));
    const [who, verb] = [this.#who(row), phrases[way] ?? labels[way]];
    return who === null || verb === undefined ? null : this.#whole(cellOf(row, 'unit'), who, verb);
  }

  /** Who has what to do with the unit of a row; `null` where any of it is open. */
  #ofUnit(row: Row): readonly Said[] | null {
    const { columns, cells } = row;
    const leaders = columns.flatMap((column, index) => {
      const cell = inLine(cells[index] ?? '');
      if (!column?.startsWith('of ') || isEmpty(cell)) return [];
      const [who, ...others] = this.#named(cell);
      const title = titleBehind(row, index);
      const isOne = others.length === 0 && !/[、，,/]/u.test(cell) && who?.name != null;
      const one = isOne && who !== undefined ? who : null;
      return [{ verb: column.slice('of '.length) as Verb, who: one && (isEmpty(title) ? one : { ...one, title }) }];
    });
    const first = leaders.find(({ verb }) => verb === '分管')?.who;
    const said = leaders.map(({ who, verb }) => {
      const all = who === null ? null : this.#whole(cellOf(row, 'unit'), who, verb);
      if (verb !== '协助') return all;
      return first ? (all?.map((each) => ({ ...each, whom: [first] })) ?? null) : null;
    });
    return said.length === 0 || said.includes(null) ? null : said.flatMap((each) => each ?? []);
  }

  /** What a cell that was read wholly says. */
  #whole(cell: string, who: Leader, verb: Verb | null): readonly Said[] | null {
    const { said, unread } = joined(linesIn(cell).map((each) => this.readCell(each, who, verb)));
    return said.length === 0 || unread.length > 0 ? null : said;
  }

  #named(cell: string): readonly Leader[] {
    const marked = this.people.marked(inLine(cell));
    return marked.all(marked.text);
  }

  #cell(column: Column, text: string, who: Leader): RowReading['pieces'] {
    const isNote = column === 'note' && !isLimit.test(text);
    if (isEmpty(text) || (column !== null && !isSaidOf(column) && !isNote)) return [];
    if (column === null || !isVerb(column)) {
      const said = isNote ? this.#whole(text, who, null) : null;
      return [{ words: text, said: said ?? [], unread: said === null ? [text] : [] }];
    }
    return [{ words: text, ...joined(linesIn(text).map((each) => this.readCell(each, who, column))) }];
  }

  /** Who stands in for somebody, in a table of that alone, or of what they have besides. */
  #covers(row: Row, who: Leader, isAlone: boolean): RowReading['pieces'] {
    const inPost = (column: Column) => {
      const cell = inLine(cellOf(row, column));
      return isEmpty(cell) ? [] : cell.split(/[、，,/]/u);
    };
    const [first, second] = [[...inPost('AB角'), ...inPost('mutual')], inPost('C岗')];
    if (first.length + second.length === 0 && !isAlone) return [];
    const by = this.#oneOf(first);
    const behind = second.length === 0 ? null : this.#oneOf(second);
    const limits = this.#limits(row, who, isAlone);
    // Of two who stand in at once it is open who does so first.
    const isOpen = first.length !== 1 || second.length > 1 || (second.length === 1 && behind === null);
    if (by === null || limits === null || isOpen || called(by) === called(who))
      return [{ words: row.words, said: [], unread: [row.words] }];
    const limit = limits.words.length === 0 ? null : limits.words.join('，');
    const said = [
      stands(who, 'AB角', by, limit),
      ...(limits.isMutual ? [stands(by, 'AB角', who, limit)] : []),
      ...(behind === null ? [] : [stands(who, 'C岗', behind, limit)]),
    ];
    return [{ words: row.words, said, unread: [] }];
  }

  /** The one whom a cell names; `null` for one that is open. */
  #oneOf([words = '', ...others]: readonly string[]): Leader | null {
    if (words === '' || others.length > 0 || isUndecided.test(words)) return null;
    const [one, ...more] = this.#named(words);
    if (more.length > 0) return null;
    return one ?? (isNameAlone(bare(words)) ? { name: bare(words), title: null } : null);
  }

  /** To what whoever stands in is limited, by the notes of the row, and by its topic where others have other topics. */
  #limits(
    row: Row,
    who: Leader,
    isAlone: boolean,
  ): { readonly words: readonly string[]; readonly isMutual: boolean } | null {
    const notes = row.cells.flatMap((cell, index) => {
      const column = row.columns[index];
      const counts = column === 'extent' || (column === 'note' && (isAlone || isLimit.test(cell)));
      return counts && !isEmpty(cell)
        ? bare(level(cell))
            .split(/[，；。（）]/u)
            .map((words) => ({ words, column }))
        : [];
    });
    const isMutual = row.columns.includes('mutual') || notes.some(({ words }) => /互为/u.test(words));
    const said = notes.filter(({ words }) => words !== '' && !/互为|^(?:全部|全面|所有)/u.test(words));
    if (said.some(({ words }) => isUndecided.test(words))) return null;
    const limits = said.flatMap(({ words, column }) => {
      if (/^(?:其余|其他)/u.test(words)) return this.#ofOthers(row, who);
      const limit = limitOf(words);
      if (limit !== null) return [limit];
      const isExtent = column === 'extent' || /^(?:紧急|应急|日常)/u.test(words);
      return (isExtent ? extentIn(words, true) : null) ?? [words];
    });
    const by = bare(cellOf(row, 'AB角'));
    const hasOthers = this.rows.some((each) => {
      const other = bare(cellOf(each, 'AB角'));
      return !isEmpty(other) && other !== by && isSameOf(this.#who(each), who);
    });
    const topic = cellOf(row, 'topic') || (hasOthers ? cellOf(row, '负责') : '');
    // Of two who stand in for one it has to be told who does what.
    if (hasOthers && isEmpty(topic) && limits.length === 0) return null;
    const ofTopic = isEmpty(topic) ? [] : extentIn(bare(level(topic)).replace(/[，；。]/gu, '、'), true);
    return ofTopic === null ? null : { words: [...ofTopic, ...limits], isMutual };
  }

  /** What is left beside what other rows have of the same. */
  #ofOthers(row: Row, who: Leader): readonly string[] {
    const cells = this.rows.flatMap((each) =>
      each !== row && isSameOf(this.#who(each), who) ? [bare(level(cellOf(each, 'extent')))] : [],
    );
    const others = cells.flatMap((each) => limitOf(each) ?? extentIn(each, true) ?? []);
    return others.flatMap((each) => (each.startsWith('仅') ? [`${each.slice(1)}除外`] : []));
  }
}

const isSameOf = (one: Leader | null, other: Leader): boolean => one !== null && called(one) === called(other);

const cellOf = ({ columns, cells }: Row, column: Column): string => cells[columns.indexOf(column)] ?? '';

/** Whether a column says something that changes what the rest of its row says, or may. */
const isBeside = (column: Column): boolean => column === null || column === 'note' || column === 'topic';

/** The title that stands behind a name, in the next cell. */
const titleBehind = ({ columns, cells }: Pick<Row, 'columns' | 'cells'>, index: number): string =>
  columns[index + 1] === 'title' ? bare(cells[index + 1] ?? '') : '';

const linesIn = (cell: string): readonly string[] =>
  cell.split(/[\r\n]+/u).flatMap((line) => sentencesOf(withoutNumber(line)));

/** The words of a cell in one line. */
const inLine = (cell: string): string => cell.replace(/\s*[\r\n]+\s*/gu, ' ').trim();

/** Whether a cell holds a name and nothing else. */
const isNameAlone = (words: string): boolean =>
  /^(?:\p{Script=Han}{1,4}|\p{Script=Han}{1,6}·\p{Script=Han}{1,8})$/u.test(words) &&
  !titleNouns.some((each) => words.endsWith(each));

const isVerb = (column: NonNullable<Column>): column is Verb => (verbs as readonly string[]).includes(column);

/** Whether a column says what somebody has, and not who stands in or whose row it is. */
const isSaidOf = (column: NonNullable<Column>): boolean => isVerb(column) && column !== 'AB角' && column !== 'C岗';

function remarksOn(who: Leader, title: string): readonly Text[] {
  const dropped = bare(title)
    .split(/[、，]/u)
    .filter((each) => partyTitles.test(each));
  if (dropped.length === 0) return [];
  return [
    {
      zh: `${called(who)}的党内职务未列入：${dropped.join('、')}`,
      en: `Titles in the party are left out: ${called(who)}, ${dropped.join('、')}`,
    },
  ];
}

/** Several lists of one cell are one. */
function joined(readings: readonly Reading[]): Reading {
  const said: Said[] = [];
  for (const each of readings.flatMap((reading) => reading.said)) {
    const last = said.at(-1);
    const isOfSame = last?.who.name === each.who.name && last?.who.title === each.who.title;
    if (last?.verb === each.verb && isOfSame && last.whom.length + each.whom.length === 0)
      said[said.length - 1] = { ...last, items: [...last.items, ...each.items] };
    else said.push(each);
  }
  return { said, unread: readings.flatMap(({ unread }) => unread) };
}
