import { distance } from 'fastest-levenshtein';
import type { Person, Tenure } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { titleOf } from './drafting.js';
import type { Line } from './line.js';
import { accountHolder, hasOther, isOf, namesOf, officeOf, unknown, which } from './people.js';
import type { Roster } from './roster.js';

/**
 * Who leaves by the rows of a roster, and who may have left since none names them. An end is drafted only for somebody who is told by
 * account, or by name and the very post; whatever else may be one is a question. What is not in a roster that is no whole one is no
 * sign of anything, and remarked.
 */
export function draftLeavers(roster: Roster, lines: readonly Line[]): readonly Text[] {
  const unknownPeople: string[] = [];
  for (const line of lines) if (isLeaving(line)) leaves(roster, line, lines, unknownPeople);
  for (const line of lines) if (line.left === 'office') holdsMore(roster, line, lines);
  const missing = missingIn(roster, lines);
  if (roster.given.isWhole) for (const each of missing) mayHaveLeft(roster, each, lines);
  return [
    unknownPeople.length > 0 && {
      zh: `已离任、停用的 ${unknownPeople.length} 人账本中没有，不作处理：${few(unknownPeople)}`,
      en: `${unknownPeople.length} who left or are switched off are not recorded, and nothing is drafted for them: ${few(unknownPeople)}`,
    },
    !roster.given.isWhole &&
      missing.length > 0 && {
        zh: `所涉单位另有 ${missing.length} 人在任而表中没有，未作离任处理：${few(missing.map(({ person }) => person.name))}；表中列了全部在任人员的，请如此指明（--whole）`,
        en: `${missing.length} more hold posts in these units and are not in the table, which ends nothing: ${few(missing.map(({ person }) => person.name))}; where the table has everybody who is in office, say so (--whole).`,
      },
  ].filter((each) => each !== false);
}

const isLeaving = ({ left }: Line): boolean => left === 'post' || left === 'office';

/** Ends what a row says is over, where it is certain whose time in which post that is. */
function leaves(roster: Roster, line: Line, lines: readonly Line[], unknownPeople: string[]): void {
  const { drafting, inForce } = roster;
  const { named, posts, to } = line;
  const byAccount = accountHolder(drafting, named);
  if (byAccount === null) return;
  const { names, known } = drafting;
  const called = byAccount === undefined ? names.called(known.persons, named.meant ?? named.name) : [byAccount];
  const people = called.filter((each) => !hasOther(each, named.account));
  const of = (each: Tenure) => people.some(({ id }) => id === each.person);
  const inPost = ({ post }: Tenure) => posts.some(({ id }) => id === post);
  if (people.length === 0) {
    const alike = inForce.filter(inPost).flatMap((each) => personIn(roster, each) ?? []);
    whoLeft(roster, line, { alike: alike.filter((each) => isNear(named.name, each.name)), unknownPeople });
    return;
  }
  const held = inForce.filter(of);
  const [tenure, ...others] = held.filter(inPost);
  const isSure = byAccount !== undefined || named.meant !== null;
  const [last, ...earlier] = known.tenures.filter((each) => of(each) && inPost(each));
  const isOnly = isSure && line.postCell === undefined && held.length === 1;
  if (tenure !== undefined && (others.length > 0 || (!isSure && isNamedTwice(line, lines))))
    which(drafting, people, named);
  else if (tenure !== undefined) leavesOne(roster, line, tenure);
  else if (last !== undefined) {
    const at = to === null ? null : roster.instant(to);
    if (at !== null && [last, ...earlier].every(({ validTo }) => validTo !== at)) roster.end(last, line, to);
  } else if (isOnly) for (const only of held) leavesOne(roster, line, only);
  else if (held.length > 0) holdsAnother(roster, line, people);
  else if (line.left === 'post') roster.holdsNot(line);
}

function leavesOne(roster: Roster, line: Line, tenure: Tenure): void {
  const { leftCell, named } = line;
  line.person = personIn(roster, tenure);
  const cell = { ...leftCell, text: named.cell.text };
  roster.end(tenure, { named: { ...named, cell } }, line.to, withoutDay(roster, tenure));
}

/** Somebody left whom the ledger does not have by that name: of a directory most are, of a table one may be misspelt. */
function whoLeft(
  { drafting }: Roster,
  { named, row }: Line,
  { alike, unknownPeople }: { readonly alike: readonly Person[]; readonly unknownPeople: string[] },
): void {
  const { name, meant, account } = named;
  const isElse = meant?.startsWith('+') === true;
  if (alike.length > 0 && meant === null) which(drafting, alike, named);
  else if (isElse || account !== undefined || drafting.cells.yesNo(row, 'isNew')) unknownPeople.push(name);
  else unknown(drafting, named);
}

/** Somebody left who by the ledger holds other posts than the row has. */
function holdsAnother({ drafting }: Roster, { named, postCell }: Line, people: readonly Person[]): void {
  const { name, cell } = named;
  const holding = people.map((each) => officeOf(drafting, each)).join('、');
  drafting.cells.ask(
    postCell ?? cell,
    `账本中${name}任${holding}${postCell === undefined ? '' : `，不任“${postCell.text}”`}：确已离任的，职务照账本写明`,
    `by the ledger ${name} is ${holding}${postCell === undefined ? '' : `, and not \`${postCell.text}\``}: where they have left, write the post as the ledger has it`,
  );
}

/** Whether another row of the name may be of the same post: who of them is who is then not told by the name. */
const isNamedTwice = (line: Line, lines: readonly Line[]): boolean =>
  lines.some(
    ({ named, posts }) =>
      named !== line.named &&
      named.name === line.named.name &&
      (posts.length === 0 || posts.some((each) => line.posts.includes(each))),
  );

/** Whoever left altogether may hold more than the post of the row: that is asked, unless other rows say it. */
function holdsMore(roster: Roster, { person, leftCell }: Line, lines: readonly Line[]): void {
  const { drafting, inForce } = roster;
  if (person === null) return;
  const rest = inForce.filter(
    (each) => each.person === person.id && each.validTo === null && !roster.isTold(each) && !isCovered(each, lines),
  );
  const posts = drafting.known.all('post').filter(({ id }) => rest.some(({ post }) => post === id));
  if (posts.length === 0) return;
  const titles = posts.map(titleOf).join('、');
  drafting.cells.ask(
    leftCell,
    `${person.name}在账本中还任${titles}，可能已离任：一并离任的，另列一行写明职务和免职日期，或者先作登记`,
    `${person.name} is also ${titles} by the ledger, and may have left: give each post a row with its day, or record its end first`,
  );
}

interface Missing {
  readonly tenure: Tenure;
  readonly person: Person;
}

/** Who holds a post, by the ledger, in a unit of which the roster has a post, and stands in no row as its holder. */
function missingIn(roster: Roster, lines: readonly Line[]): readonly Missing[] {
  const { drafting, inForce } = roster;
  const unitOf = new Map(drafting.known.all('post').map(({ id, organization }) => [id, organization]));
  const units = new Set(
    lines.flatMap(({ posts }) => (posts.length === 1 ? posts.map((each) => each.organization) : [])),
  );
  return inForce.flatMap((tenure) => {
    const person = personIn(roster, tenure);
    const isWithin = units.has(unitOf.get(tenure.post) ?? '');
    const isOpen = isWithin && !roster.isTold(tenure) && !isCovered(tenure, lines);
    return isOpen && person !== null ? [{ tenure, person }] : [];
  });
}

/** Ends what nobody else can be meant by, on the day that was given; all else is asked. */
function mayHaveLeft(roster: Roster, { tenure, person }: Missing, lines: readonly Line[]): void {
  const { drafting } = roster;
  const title = titleIn(roster, tenure);
  const named = { cell: { text: person.name, line: 1, column: 1 }, name: person.name, meant: null, account: undefined };
  const isNamed = lines.some(
    (line) =>
      line.person?.id === person.id ||
      isOf(person, line.named.account) ||
      drafting.names.called([person], line.named.meant ?? line.named.name).length > 0 ||
      drafting.names.called([person], line.named.name).length > 0,
  );
  const inPost = lines.filter(({ posts }) => posts.some(({ id }) => id === tenure.post));
  // Whoever holds the post by the ledger as well is nobody's misspelling.
  const isKnownThere = ({ person: other }: Line) =>
    roster.inForce.some((each) => each.person === other?.id && each.post === tenure.post);
  const alike = inPost.find(
    (line) =>
      line.person === null || (!isKnownThere(line) && namesOf(person).some((each) => isNear(each, line.named.name))),
  );
  if (isNamed || alike !== undefined) {
    drafting.cells.ask(
      named.cell,
      `名册中${isNamed ? `有${person.name}` : `有“${alike?.named.name}”`}，而账本中任${title}的${person.name}没有列出，可能已离任：已离任的，补一行写明免职日期；仍在任的，补一行`,
      `the roster has ${isNamed ? person.name : `\`${alike?.named.name}\``}, but not ${person.name} as ${title}, which the ledger has: add a row, with the day on which they left if they have`,
    );
    return;
  }
  roster.end(tenure, { named }, null, {
    zh: `名册中没有${person.name}（${title}），可能已离任：已离任的，补一行写明免职日期，或者统一指明离任之日（--left-on）；仍在任的，补一行`,
    en: `the roster has no ${person.name} (${title}), who may have left: add a row, with the day if they left, or give one day for all (--left-on)`,
  });
}

const isCovered = (tenure: Tenure, lines: readonly Line[]): boolean =>
  lines.some(({ left, person, post }) => left === 'no' && person?.id === tenure.person && post?.id === tenure.post);

const personIn = ({ drafting }: Roster, { person }: Tenure): Person | null =>
  drafting.known.persons.find(({ id }) => id === person) ?? null;

function titleIn({ drafting }: Roster, { post }: Tenure): string {
  const found = drafting.known.all('post').find(({ id }) => id === post);
  return found === undefined ? post : titleOf(found);
}

const withoutDay = (roster: Roster, tenure: Tenure): Text => {
  const [who, title] = [personIn(roster, tenure)?.name, titleIn(roster, tenure)];
  return {
    zh: `${who}（${title}）已离任，自哪一日起没有写明：请填免职日期，或者统一指明离任之日（--left-on）`,
    en: `${who} (${title}) has left, from which day on is not said: give it under To, or give one day for all (--left-on)`,
  };
};

/** So alike that one may be the other misspelt. */
const isNear = (a: string, b: string): boolean => distance(a, b) <= Math.max(1, Math.floor(a.length / 3));

/** So many names are told. */
const mostNamed = 8;

const few = (names: readonly string[]): string =>
  `${names.slice(0, mostNamed).join('、')}${names.length > mostNamed ? '……' : ''}`;
