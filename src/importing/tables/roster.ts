import { lastSegment } from '../../model/ids.js';
import type { Post, Tenure } from '../../model/record.js';
import type { Text } from '../../model/text.js';
import { parseInstant, showInstant } from '../../model/time.js';
import { marked } from './cells.js';
import { type Drafting, titleOf } from './drafting.js';
import { draftLeavers } from './leavers.js';
import { type Line, lineOf } from './line.js';
import { personOf, which } from './people.js';
import type { Row } from './sheet.js';

/** What is said of a roster beside it. */
export interface RosterGiven {
  /** In which days begin. */
  readonly timeZone: string;
  /** Whether it has everybody who holds a post in the units that it names. */
  readonly isWhole: boolean;
  /** From which day on those are out of office who left on a day that is not told. */
  readonly leftOn: string | null;
}

/** Who holds which post by the rows of rosters: who leaves makes room for who comes, wherever they stand. */
export function draftRoster(drafting: Drafting, rows: readonly Row[], given: RosterGiven): readonly Text[] {
  const roster = new Roster(drafting, given);
  const lines = rows.flatMap((row) => lineOf(drafting, row) ?? []);
  for (const line of lines) if (line.left === 'no') roster.place(line);
  const remarks = draftLeavers(roster, lines);
  for (const line of lines) if (line.left === 'no') roster.comes(line);
  return remarks;
}

/** Who is in office by the ledger, and what a roster makes of it. */
export class Roster {
  /** When tenures end by this roster. */
  readonly #ends = new Map<string, string>();
  readonly #seen = new Set<string>();
  /** Who is in office now, by the ledger alone. */
  readonly inForce: readonly Tenure[];

  constructor(
    readonly drafting: Drafting,
    readonly given: RosterGiven,
  ) {
    this.inForce = drafting.known.all('tenure');
  }

  instant(day: string): string | null {
    return parseInstant(day, this.given.timeZone);
  }

  /** Finds the post and the person of a row that says who is in office. */
  place(line: Line): void {
    const { row, posts, postCell } = line;
    line.post = postCell === undefined ? this.drafting.missing(row, '职务', 'the post') : onlyPost(this.drafting, line);
    const from = line.from === null ? null : this.instant(line.from);
    // Whom the ledger has in the post, or had from the very day that the row gives.
    line.person = personOf(this.drafting, row, ({ id }) => {
      const of = ({ person, post }: Tenure) => person === id && posts.some((each) => each.id === post);
      const { known } = this.drafting;
      return (
        known.all('tenure').some(of) ||
        known.tenures.some((each) => of(each) && (each.validTo === null || each.validFrom === from))
      );
    });
  }

  /** Somebody holds a post, from a day, up to a day, or both. */
  comes(line: Line): void {
    const { person, post, from, to, capacity, named } = line;
    if (person === null || post === null) return;
    if (this.#isSeenTwice(line)) return;
    const of = (each: Tenure) => each.person === person.id && each.post === post.id;
    const own = this.inForce.find(of);
    const { cells, known } = this.drafting;
    const { cell } = named;
    if (own !== undefined) {
      if (own.capacity === capacity) {
        if (to !== null) this.end(own, line, to);
        return;
      }
      const zh = `账本中${cell.text}的任职方式不同：请先写明原任职的免职日期`;
      cells.ask(cell, zh, `${cell.text} holds the post in another capacity: end that tenure first`);
      return;
    }
    if (this.#isRecorded(line, known.tenures.filter(of))) return;
    if (to !== null && from === null) this.holdsNot(line);
    else if (this.#isFree(post, line)) {
      const part = `${lastSegment(person.id)}.${lastSegment(post.id)}`;
      const others = [...known.tenures, ...known.all('tenure')].filter((each) => !of(each));
      const id = this.drafting.freeId('tenure', part, others);
      const span = { validFrom: from, validTo: to };
      this.drafting.assert('tenure', { id, person: person.id, post: post.id, capacity, ...span }, cell);
    }
  }

  holdsNot({ named: { cell }, postCell, post }: Line): void {
    const what = post === null ? postCell?.text : titleOf(post);
    const zh = `账本中${cell.text}不任${what}，无从免职`;
    this.drafting.cells.ask(cell, zh, `the ledger has no ${cell.text} as ${what} who could leave`);
  }

  /**
   * Ends a tenure on the day that the file states, or else on the one that is given for all, unless it ends before by the ledger; it is
   * asked where neither is there.
   */
  end(tenure: Tenure, { named: { cell } }: Pick<Line, 'named'>, to: string | null, asking?: Text): void {
    const { cells } = this.drafting;
    const { validFrom, validTo } = tenure;
    const day = to ?? this.given.leftOn;
    this.#ends.set(tenure.id, validTo ?? '');
    if (day === null) {
      const until = validTo === null ? null : this.#dayOf(validTo);
      const [zh, en] = [until && `；账本记载自 ${until} 起不再任职`, until && `; by the ledger from ${until} on`];
      if (asking !== undefined) cells.ask(cell, `${asking.zh}${zh ?? ''}`, `${asking.en}${en ?? ''}`);
      return;
    }
    const at = this.instant(day) ?? '';
    if (at === validTo || (to === null && validTo !== null && validTo < at)) return;
    if ((validTo !== null && at > validTo) || (validFrom !== null && at <= validFrom)) {
      const [from, until] = [validFrom, validTo].map((each) => (each === null ? '…' : this.#dayOf(each)));
      cells.ask(
        cell,
        `${cell.text}在账本中的任期为 ${from} 至 ${until}，与 ${day} 不合：请核对`,
        `${cell.text} is in office from ${from} to ${until} by the ledger, which does not agree with ${day}: make sure which is right`,
      );
      return;
    }
    this.#ends.set(tenure.id, at);
    this.drafting.change(tenure.id, { end: { id: tenure.id, at: day } }, cell);
  }

  #dayOf(instant: string): string {
    return showInstant(instant, this.given.timeZone).slice(0, 'YYYY-MM-DD'.length);
  }

  /** Whether a row was about this tenure. */
  isTold = ({ id }: Tenure): boolean => this.#ends.has(id);

  /** Two rows for one person and post, where two people of that name may sit. */
  #isSeenTwice({ person, post, named }: Line): boolean {
    const key = `${person?.id} ${post?.id}`;
    const isAgain = this.#seen.has(key);
    this.#seen.add(key);
    if (isAgain && person !== null && post?.seats === 'many' && named.account === undefined && named.meant === null)
      which(this.drafting, [person], named);
    return isAgain;
  }

  /** Whether the ledger has this time in the post, over or still to come; asks where it does not agree. */
  #isRecorded(line: Line, others: readonly Tenure[]): boolean {
    const { from, to, named, post } = line;
    const at = from === null ? null : this.instant(from);
    const until = to === null ? null : this.instant(to);
    const same = others.find(({ validFrom }) => at !== null && validFrom === at);
    if (same !== undefined) {
      if (to !== null) this.end(same, line, to);
      return true;
    }
    const [last] = others.filter(({ validTo }) => at === null || validTo === null || validTo > at);
    if (last === undefined) return false;
    if (at === null && (last.validTo === null || last.validTo === until)) return true;
    const { cell } = named;
    const what = post === null ? '' : titleOf(post);
    this.drafting.cells.ask(
      cell,
      `${cell.text}曾任或者将任${what}，账本另有其任期：再任的请写明任职日期，并请核对`,
      `the ledger has another time in which ${cell.text} was or will be ${what}: give the day on which this one begins, and make sure that both are right`,
    );
    return true;
  }

  /** Whether somebody may come into a post: one that only one holds is free when its holder leaves. */
  #isFree(post: Post, { from, named: { cell } }: Line): boolean {
    if (post.seats === 'many') return true;
    const at = from === null ? null : this.instant(from);
    const { known, cells } = this.drafting;
    const other = known.all('tenure').find((each) => {
      const end = this.#ends.get(each.id) || each.validTo;
      const ends = end == null ? null : this.instant(end);
      // Who comes on a day that is not told comes after whoever leaves by the same roster.
      const isBefore = ends !== null && (at === null ? this.isTold(each) : ends <= at);
      return each.post === post.id && !isBefore;
    });
    if (other === undefined) return true;
    const who = known.persons.find(({ id }) => id === other.person)?.name ?? other.person;
    const zh = `${titleOf(post)}现由${who}担任：请先写明${who}的免职日期`;
    cells.ask(cell, zh, `${who} is ${titleOf(post)}: give the day on which they leave before`);
    return false;
  }
}

/** The post that is called so; asks where there is none or more than one. */
function onlyPost({ cells, names, known }: Drafting, { posts, postCell }: Line): Post | null {
  const [only] = posts;
  if (postCell === undefined || (only !== undefined && posts.length === 1)) return only ?? null;
  return posts.length > 1
    ? cells.ask(
        postCell,
        `“${postCell.text}”可指 ${posts.length} 个职位：请写明单位`,
        `\`${postCell.text}\` may be ${posts.length} posts: give the unit`,
        posts.map(({ id }) => id),
      )
    : cells.ask(
        postCell,
        `账本中没有职位“${postCell.text}”：请先登记职位`,
        `no post is called \`${postCell.text}\`: record the post first`,
        names.near(known.all('post'), marked(postCell.text).words),
      );
}
