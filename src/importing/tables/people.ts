import { local } from '../../model/ids.js';
import type { Person } from '../../model/record.js';
import type { Choice } from '../../notation/choices.js';
import type { Words } from '../../notation/notice.js';
import { marked } from './cells.js';
import { type Drafting, titleOf } from './drafting.js';
import type { Row } from './sheet.js';

/** Whom a row speaks of, as it is written there. */
export interface Named {
  readonly cell: Words;
  /** Without what is said to be meant. */
  readonly name: string;
  readonly meant: string | null;
  readonly account: Words | undefined;
}

export function namedIn(row: Row): Named | null {
  const cell = row.get('person');
  if (cell === undefined) return null;
  const { words: name, meant } = marked(cell.text);
  return { cell, name, meant, account: row.get('account') };
}

/**
 * Whom a row speaks of who is or comes to be in office: by account where one is given, else by name; somebody new only where the row
 * says so. Where the ledger has somebody of that name who is not in the place that the row speaks of, and the row says new or gives an
 * account of its own, it is asked whether that is the same person. `null`: it is open.
 */
export function personOf(drafting: Drafting, row: Row, isInPlace: (person: Person) => boolean): Person | null {
  const named = namedIn(row);
  if (named === null) return drafting.missing(row, '姓名', 'the name');
  const { cells, names, known } = drafting;
  const { name, meant, account } = named;
  const byAccount = accountHolder(drafting, named);
  if (byAccount !== undefined) return byAccount;
  if (meant?.startsWith('+')) return newUnder(drafting, meant.slice(1), named);
  const called = names.called(known.persons, meant ?? name);
  const holding = called.filter(isInPlace);
  const isNew = cells.yesNo(row, 'isNew');
  if (called.length === 0) return isNew && meant === null ? added(drafting, named) : unknown(drafting, named);
  // Whoever has another account of the same system is somebody else, unless they are who holds the post.
  const others = called.filter((each) => !hasOther(each, account) || holding.includes(each));
  if (others.length === 0 && isNew && meant === null) return added(drafting, named);
  const [only] = holding.length > 0 ? holding : called;
  if (only === undefined || (holding.length > 0 ? holding : called).length > 1) return which(drafting, called, named);
  const isSure =
    meant !== null ||
    (holding.length > 0 ? !hasOther(only, account) : !isNew && (account === undefined || isOf(only, account)));
  return isSure ? withAccount(drafting, only, account) : which(drafting, called, named);
}

/**
 * Who has the account of a row: `undefined`, nobody, or none is given; `null`, it is open, since the ledger has another name for them, or
 * the row says that somebody else is meant.
 */
export function accountHolder(drafting: Drafting, { cell, name, meant, account }: Named): Person | null | undefined {
  if (account === undefined) return undefined;
  const { cells, known } = drafting;
  const [only, ...others] = known.persons.filter((each) => isOf(each, account));
  if (only === undefined) return undefined;
  const all = [only, ...others];
  const isMeant = meant === null ? namesOf(only).includes(name) : only.id === meant.replace(/^\+/u, '');
  if (others.length === 0 && (isMeant || (meant !== null && namesOf(only).includes(meant)))) return only;
  const whose = all.map((each) => each.name).join('、');
  return cells.ask(
    cell,
    `账号 ${account.text} 在账本中是${whose}，不是${meant ?? name}`,
    `account ${account.text} is ${whose} in the ledger, not ${meant ?? name}`,
    all.map((each) => each.name),
  );
}

/** Somebody new under an id of their own, who may be there already from the last time. */
function newUnder(drafting: Drafting, id: string, { cell, name, account }: Named): Person | null {
  const { cells, known, government } = drafting;
  const recorded = known.persons.find((each) => each.id === id);
  if (recorded !== undefined) return withAccount(drafting, recorded, account);
  if (id.startsWith(`${government}/`)) return added(drafting, { cell, name, account }, id);
  return cells.ask(
    cell,
    `新人的标识须以“${government}/”开头，如 ${freeId(drafting, name)}`,
    `the id of somebody new begins with \`${government}/\`, such as ${freeId(drafting, name)}`,
  );
}

function added(drafting: Drafting, { cell, name, account }: Omit<Named, 'meant'>, id?: string): Person {
  const externalIds = account === undefined ? undefined : [account.text];
  const own = id ?? freeId(drafting, name);
  return drafting.assert('person', { id: own, name, externalIds }, cell) as Person;
}

/** An account that the ledger does not have is kept with the person. */
function withAccount(drafting: Drafting, person: Person, account: Words | undefined): Person {
  if (account === undefined || isOf(person, account)) return person;
  const { kind, ...fields } = person;
  const externalIds = [...(person.externalIds ?? []), account.text];
  return drafting.assert(kind, { ...fields, externalIds }, account) as Person;
}

export function unknown({ cells, names, known }: Drafting, { cell, name, meant }: Named): null {
  const words = meant ?? name;
  return cells.ask(
    cell,
    `账本中没有“${words}”：新人请在“新增”列写“是”`,
    `nobody called ${words} is recorded: write yes in the column New for somebody new`,
    names.near(known.persons, words),
  );
}

/** Who of a name is meant, or whether it is another person of that name. */
export function which(drafting: Drafting, called: readonly Person[], { cell, name }: Named): null {
  const choices = [
    ...called.map((each) => meantAs(name, each, officeOf(drafting, each))),
    another(name, freeId(drafting, name)),
  ];
  const offered = (language: 'zh' | 'en') =>
    choices.map(({ text, label }) => (language === 'zh' ? `${label.zh}写“${text}”` : `${label.en}: \`${text}\``));
  return drafting.cells.ask(
    cell,
    `“${name}”是否同一人，须写明是账本中的谁：${offered('zh').join('；')}`,
    `whether ${name} is somebody whom the ledger has is to be said: ${offered('en').join('; ')}`,
    called.map(({ id }) => id),
    choices,
  );
}

const meantAs = (name: string, { id, externalIds = [] }: Person, office: string): Choice => {
  const about = [office, ...externalIds].filter((each) => each !== '');
  const inBrackets = about.length === 0 ? '' : about.join('，');
  return {
    text: `${name}＝${id}`,
    label: {
      zh: `同一人${inBrackets === '' ? '' : `（${inBrackets}）`}`,
      en: `the same person${inBrackets === '' ? '' : ` (${inBrackets})`}`,
    },
  };
};

const another = (name: string, id: string): Choice => ({
  text: `${name}＝+${id}`,
  label: { zh: '同名的另一人', en: 'another person of that name' },
});

const freeId = (drafting: Drafting, name: string): string =>
  drafting.freeId('person', local(name), drafting.known.persons);

/** The posts that somebody holds. */
export function officeOf({ known }: Drafting, { id }: Person): string {
  const held = known.all('tenure').filter(({ person }) => person === id);
  const posts = known.all('post').filter((post) => held.some((each) => each.post === post.id));
  return posts.map(titleOf).join('、');
}

export const isOf = ({ externalIds = [] }: Person, account: Words | undefined): boolean =>
  account !== undefined && externalIds.includes(account.text);

/** Whether somebody has an account of the same system that is another one. */
export const hasOther = ({ externalIds = [] }: Person, account: Words | undefined): boolean =>
  account !== undefined &&
  !externalIds.includes(account.text) &&
  externalIds.some((each) => systemOf(each) === systemOf(account.text));

const systemOf = (account: string): string => account.slice(0, account.indexOf(':'));
export const namesOf = ({ name, aliases }: Person): readonly string[] => [name, ...(aliases ?? [])];
