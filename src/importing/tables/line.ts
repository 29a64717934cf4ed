import type { Person, Post, Tenure } from '../../model/record.js';
import type { Words } from '../../notation/notice.js';
import { marked } from './cells.js';
import type { Drafting } from './drafting.js';
import { type Named, namedIn } from './people.js';
import type { Row } from './sheet.js';

/** A row of a roster. */
export interface Line {
  readonly row: Row;
  readonly named: Named;
  readonly postCell: Words | undefined;
  /** The posts that may be meant. */
  readonly posts: readonly Post[];
  readonly from: string | null;
  readonly to: string | null;
  readonly capacity: Tenure['capacity'];
  /** Whether it says that somebody left: this post, or all of them. */
  readonly left: Left;
  /** Where that stands. */
  readonly leftCell: Words;
  /** Once they are found; `null`: it is open. */
  post: Post | null;
  person: Person | null;
}

/** `unread`: what it says of that is not understood. */
type Left = 'no' | 'post' | 'office' | 'unread';

/** A row as read; `null`, with a question, where nobody is named. */
export function lineOf(drafting: Drafting, row: Row): Line | null {
  const { cells } = drafting;
  const named = namedIn(row);
  if (named === null) return drafting.missing(row, '姓名', 'the name');
  const [from, to] = [cells.day(row, 'from'), cells.day(row, 'to')];
  const state = cells.oneOf(row, 'state', states);
  return {
    ...{ row, named, postCell: row.get('post'), posts: postsOf(drafting, row), from, to },
    capacity: cells.oneOf(row, 'capacity', capacities) ?? 'substantive',
    left: leftBy({ isUnread: state === null && row.has('state'), state, isTerm: from !== null && to !== null }, to),
    leftCell: row.get('state') ?? row.get('to') ?? named.cell,
    ...{ post: null, person: null },
  };
}

function leftBy(
  { isUnread, state, isTerm }: { readonly isUnread: boolean; readonly state: State | null; readonly isTerm: boolean },
  to: string | null,
): Left {
  if (isUnread) return 'unread';
  // From a day to another is a term, whether it is over or not.
  if (state === 'inOffice' || isTerm) return 'no';
  return state ?? (to === null ? 'no' : 'post');
}

/** The posts that are called so; of several, those of the unit that the row names. */
function postsOf({ names }: Drafting, row: Row): readonly Post[] {
  const cell = row.get('post');
  if (cell === undefined) return [];
  const unit = row.get('unit');
  const all = names.posts(marked(cell.text).meant ?? cell.text);
  if (all.length < 2 || unit === undefined) return all;
  const units = names.units(unit.text).map(({ id }) => id);
  return all.filter((each) => units.includes(each.organization));
}

const capacities = {
  substantive: /^任职$|substantive/iu,
  acting: /代理|acting/iu,
  inCharge: /主持|in charge/iu,
} as const;

/** Who works on after retiring, is on leave or lent out is neither: only whole words count. */
const states = {
  inOffice: /^(?:在职|在岗|在任|现任|正常|启用|active|enabled|in office|employed|true|1)$/iu,
  post: /^已?(?:离任|免职|卸任)$|^removed$/iu,
  office:
    /^已?(?:离职|退休|辞职|辞去公职|调出|调离|去世|逝世|开除|辞退|停用|禁用|注销)$|^(?:inactive|disabled|left|retired|resigned|transferred|terminated|false|0)$/iu,
} as const;
type State = keyof typeof states;
