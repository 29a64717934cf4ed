import type {
  AnyRecord,
  Assignment,
  Duty,
  Organization,
  Oversight,
  Person,
  Post,
  StandInRule,
} from '../model/record.js';
import { groupBy } from '../util/groupBy.js';
import { reasonWords } from './limit.js';
import { type Known, Names } from './names.js';
import { type Field, type Verb, verbs } from './notice.js';

/** What is in force for one post: who holds it, and its lines. */
export interface DividedPost {
  readonly post: Post;
  /** `null`: nobody, or several. */
  readonly person: Person | null;
  readonly lines: readonly DividedLine[];
}

export interface DividedLine {
  readonly verb: Verb;
  /** The post that is assisted; `null` where that is not said, and with every other word. */
  readonly whom: DividedItem | null;
  /** Empty where somebody is assisted in all. */
  readonly items: readonly DividedItem[];
}

export interface DividedItem {
  /** The unit, the duty, or the post that stands in. */
  readonly record: Organization | Duty | Post;
  readonly words: string;
  /** Whether the words alone are read as this record. */
  readonly isPlain: boolean;
  /** How far somebody stands in, as notices have it: `（仅紧急事项）`; mostly empty. */
  readonly limit: string;
}

/** A division of labour as far as a notice can say it. */
export interface Division {
  readonly posts: readonly DividedPost[];
  /** The ids of what is in force for these posts and cannot be said in a notice: a rule for some reasons only, and the like. */
  readonly leftOut: readonly string[];
}

export interface FormattedNotice extends Pick<Division, 'leftOut'> {
  readonly text: string;
}

/**
 * The division of labour that is in force, as a notice in the notation: read again, it says the same. A name that means several
 * records stands with the id of the one that is meant.
 */
export function formatNotice(
  known: Known,
  title: string,
  fields: Readonly<Partial<Record<Field, string>>>,
): FormattedNotice {
  const { posts, leftOut } = divisionOf(known);
  const names = new Names(known);
  const written = ({ record, words, isPlain, limit }: DividedItem) =>
    `${words}${limit}${isPlain ? '' : `＝${record.id}`}`;
  const entries = posts.map(({ post, person, lines }) =>
    [
      `${person === null ? '' : `${person.name}　`}${written(item(post, titleOf(post), names.posts(titleOf(post))))}`,
      ...lines.map(
        ({ verb, whom, items }) =>
          `  ${verb}　${whom === null ? '' : `${written(whom)}：`}${items.map(written).join('、')}`,
      ),
    ].join('\n'),
  );
  const given = Object.entries(fields).map(([field, value]) => `${field}：${value}`);
  return { text: `${[title, given.join('　'), '', ...entries].join('\n')}\n`, leftOut };
}

/** The division of labour that is in force, post by post. */
export const divisionOf = (known: Known): Division => new Dividing(known).division();

const overseeing: Readonly<Record<string, Verb>> = { inCharge: '分管', liaison: '联系', assists: '协助' };
const assigned: Readonly<Record<string, Verb>> = {
  ...{ inCharge: '负责', liaises: '联系', assists: '协助', leads: '主办', cooperates: '配合' },
};
const limited = { full: [], urgent: ['仅紧急事项'], dailyWork: ['仅日常工作'], ceremonial: null } as const;

class Dividing {
  readonly #names: Names;
  readonly #leftOut: string[] = [];

  constructor(readonly known: Known) {
    this.#names = new Names(known);
  }

  division(): Division {
    const posts = [...this.known.all('post')].sort(byOrder).flatMap((post): readonly DividedPost[] => {
      const before = this.#leftOut.length;
      const said = groupBy(this.#saidOf(post), ({ verb }) => verb);
      const lines = verbs.flatMap((verb) => {
        const byWhom = groupBy(said.get(verb) ?? [], ({ whom }) => whom?.record.id ?? '');
        return [...byWhom.values()].flatMap((all) => {
          const [{ whom } = { whom: null }] = all;
          return [{ verb, whom, items: all.flatMap((each) => each.what ?? []) }];
        });
      });
      if (lines.length > 0) return [{ post, person: this.#holderOf(post), lines }];
      // No notice speaks of this post.
      this.#leftOut.length = before;
      return [];
    });
    return { posts, leftOut: this.#leftOut };
  }

  #holderOf(post: Post): Person | null {
    const [first, ...others] = this.#names.tenuresOf(post.id).map(({ person }) => person);
    return (others.length > 0 ? undefined : this.known.persons.find(({ id }) => id === first)) ?? null;
  }

  #saidOf(post: Post): readonly Said[] {
    const { known } = this;
    const units = [...known.all('organization')].sort(byOrder);
    const overseen = units.flatMap((unit) => {
      const own = known.all('oversight').filter(({ overseer, target }) => overseer === post.id && target === unit.id);
      return own.flatMap((each) =>
        this.#says(each, overseeing[each.mode], item(unit, unit.name, this.#names.units(unit.name))),
      );
    });
    const inAll = known.all('oversight').flatMap(({ overseer, target, mode }): readonly Said[] => {
      const whom = overseer === post.id && mode === 'assists' ? this.#postCalled(target) : null;
      return whom === null ? [] : [{ verb: '协助', whom, what: null }];
    });
    const duties = known.all('duty');
    const held = known.all('assignment').flatMap((each) => {
      const { id, holder, mode, duty, area, inPerson } = each;
      const record = duties.find((one) => one.id === duty);
      if (holder !== post.id || assigned[mode] === undefined || record === undefined) return [];
      if (area === undefined && inPerson !== true)
        return this.#says(each, assigned[mode], item(record, record.name, this.#names.called(duties, record.name)));
      this.#leftOut.push(id);
      return [];
    });
    const rules = known.all('standInRule').filter((each) => each.post === post.id);
    return [...overseen, ...inAll, ...held, ...rules.flatMap((rule) => this.#standIn(rule))];
  }

  /** What a relation says of a thing; one that a notice cannot say is left out. */
  #says({ id, assists, givenTo }: Oversight | Assignment, verb: Verb | undefined, what: DividedItem): readonly Said[] {
    if (verb === undefined) return [];
    const whom = assists === undefined ? null : this.#postCalled(assists);
    if ((assists === undefined || whom !== null) && givenTo === undefined) return [{ verb, whom, what }];
    this.#leftOut.push(id);
    return [];
  }

  #postCalled(id: string): DividedItem | null {
    const post = this.known.all('post').find((each) => each.id === id);
    return post === undefined ? null : item(post, titleOf(post), this.#names.posts(titleOf(post)));
  }

  /** `AB角　丙（仅紧急事项）` */
  #standIn(rule: StandInRule): readonly Said[] {
    const { candidates, extent, scope, except, label } = rule;
    const post = this.known.all('post').find(({ id }) => id === candidates[0]);
    const only = scope === undefined ? [] : [`仅${scope.map((id) => this.#duty(id)).join('、')}`];
    const excepted = except.length === 0 ? [] : [`${except.map((id) => this.#duty(id)).join('、')}除外`];
    const reasons = rule.reasons?.map((each) => reasonWords[each]);
    const when = [
      ...(reasons === undefined ? [] : [`仅${reasons.join('、')}`]),
      ...(rule.place === 'outside' ? ['仅外出'] : []),
      ...(rule.minDays === undefined ? [] : [`${rule.minDays}日以上`]),
      ...(rule.maxDays === undefined ? [] : [`${rule.maxDays}日以内`]),
    ];
    const limits = [...(limited[extent] ?? []), ...when, ...only, ...excepted].join('，');
    const isPlain =
      rule.manner === 'ordered' &&
      candidates.length === 1 &&
      (label === 'AB角' || label === 'C岗') &&
      rule.order === (label === 'AB角' ? 1 : 2) &&
      reasons?.includes(undefined) !== true &&
      rule.place !== 'inside' &&
      !rule.vacancy &&
      limited[extent] !== null &&
      // A duty that its name alone does not tell has no place in brackets.
      !limits.includes('＝');
    if (!isPlain || post === undefined) {
      this.#leftOut.push(rule.id);
      return [];
    }
    const words = titleOf(post);
    const what = item(post, words, this.#names.posts(words), limits === '' ? '' : `（${limits}）`);
    return [{ verb: label, whom: null, what }];
  }

  #duty(id: string): string {
    const duties = this.known.all('duty');
    const record = duties.find((each) => each.id === id);
    if (record === undefined) return id;
    const { words, isPlain } = item(record, record.name, this.#names.called(duties, record.name));
    return isPlain ? words : `${words}＝${record.id}`;
  }
}

interface Said extends Pick<DividedLine, 'verb' | 'whom'> {
  readonly what: DividedItem | null;
}

const byOrder = (a: Ordered, b: Ordered): number => (a.order ?? 999) - (b.order ?? 999) || (a.id < b.id ? -1 : 1);

type Ordered = Pick<Post, 'id' | 'order'>;

const titleOf = ({ name, title, id }: Post): string => name ?? title ?? id;

/** `found`: every record that the words mean. */
const item = (record: DividedItem['record'], words: string, found: readonly AnyRecord[], limit = ''): DividedItem => ({
  record,
  words,
  limit,
  isPlain: found.length === 1 && found[0]?.id === record.id,
});
