import type { AnyRecord, Post, StandInRule } from '../model/record.js';
import { groupBy } from '../util/groupBy.js';
import { type Known, Names } from './names.js';
import { type Field, type Verb, verbs } from './notice.js';

export interface FormattedNotice {
  readonly text: string;
  /** The ids of what is in force for the posts of the notice and cannot be said in it: a rule for some reasons only, and the like. */
  readonly leftOut: readonly string[];
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
  return new Formatting(known).notice(title, fields);
}

const overseeing: Readonly<Record<string, Verb>> = { inCharge: '分管', liaison: '联系', assists: '协助' };
const assigned: Readonly<Record<string, Verb>> = {
  ...{ inCharge: '负责', liaises: '联系', assists: '协助', leads: '主办', cooperates: '配合' },
};
const limited = { full: '', urgent: '（仅紧急事项）', dailyWork: '（仅日常工作）', ceremonial: null } as const;

class Formatting {
  readonly #names: Names;
  readonly #leftOut: string[] = [];

  constructor(readonly known: Known) {
    this.#names = new Names(known);
  }

  notice(title: string, fields: Readonly<Partial<Record<Field, string>>>): FormattedNotice {
    const posts = [...this.known.all('post')].sort(byOrder);
    const entries = posts.flatMap((post) => {
      const before = this.#leftOut.length;
      const said = groupBy(this.#saidOf(post), ({ verb }) => verb);
      const body = verbs.flatMap((verb) => {
        const all = said.get(verb) ?? [];
        return all.length === 0 ? [] : [`  ${verb}　${all.map(({ words }) => words).join('、')}`];
      });
      if (body.length > 0) return [[this.#head(post), ...body].join('\n')];
      // No notice speaks of this post.
      this.#leftOut.length = before;
      return [];
    });
    const given = Object.entries(fields).map(([field, value]) => `${field}：${value}`);
    return { text: `${[title, given.join('　'), '', ...entries].join('\n')}\n`, leftOut: this.#leftOut };
  }

  #head(post: Post): string {
    const holders = this.#names.tenuresOf(post.id).map(({ person }) => person);
    const person = this.known.persons.find(({ id }) => id === holders[0]);
    return person === undefined || holders.length > 1 ? this.#post(post) : `${person.name}　${this.#post(post)}`;
  }

  #saidOf(post: Post): readonly Said[] {
    const { known } = this;
    const units = [...known.all('organization')].sort(byOrder);
    const overseen = units.flatMap((unit) => {
      const own = known.all('oversight').filter(({ overseer, target }) => overseer === post.id && target === unit.id);
      const words = called(unit, unit.name, this.#names.units(unit.name));
      return own.flatMap(({ mode }) => (overseeing[mode] === undefined ? [] : [{ verb: overseeing[mode], words }]));
    });
    const held = known.all('assignment').flatMap(({ id, holder, mode, duty, area, inPerson }) => {
      const verb = assigned[mode];
      const record = known.all('duty').find((each) => each.id === duty);
      if (holder !== post.id || verb === undefined || record === undefined) return [];
      if (area === undefined && inPerson !== true) return [{ verb, words: this.#duty(record.id) }];
      this.#leftOut.push(id);
      return [];
    });
    const rules = known.all('standInRule').filter((each) => each.post === post.id);
    return [...overseen, ...held, ...rules.flatMap((rule) => this.#standIn(rule))];
  }

  /** `AB角　丙（仅紧急事项）` */
  #standIn(rule: StandInRule): readonly Said[] {
    const { candidates, extent, except, label } = rule;
    const post = this.known.all('post').find(({ id }) => id === candidates[0]);
    const limit = limited[extent];
    const isPlain =
      rule.manner === 'ordered' &&
      candidates.length === 1 &&
      (label === 'AB角' || label === 'C岗') &&
      rule.order === (label === 'AB角' ? 1 : 2) &&
      [rule.reasons, rule.minDays, rule.maxDays, rule.scope].every((each) => each === undefined) &&
      rule.place === 'any' &&
      !rule.vacancy &&
      except.length + (extent === 'full' ? 0 : 1) <= 1;
    if (!isPlain || limit === null || post === undefined) {
      this.#leftOut.push(rule.id);
      return [];
    }
    const excepted = except[0] === undefined ? limit : `（${this.#duty(except[0])}除外）`;
    return [{ verb: label, words: `${this.#post(post)}${excepted}` }];
  }

  #post(post: Post): string {
    const words = post.name ?? post.title ?? post.id;
    return called(post, words, this.#names.posts(words));
  }

  #duty(id: string): string {
    const duties = this.known.all('duty');
    const record = duties.find((each) => each.id === id);
    return record === undefined ? id : called(record, record.name, this.#names.called(duties, record.name));
  }
}

interface Said {
  readonly verb: Verb;
  readonly words: string;
}

const byOrder = (a: Ordered, b: Ordered): number => (a.order ?? 999) - (b.order ?? 999) || (a.id < b.id ? -1 : 1);

type Ordered = Pick<Post, 'id' | 'order'>;

/** `words`, and the id where they alone are not read as this record. */
const called = ({ id }: AnyRecord, words: string, found: readonly AnyRecord[]): string =>
  found.length === 1 && found[0]?.id === id ? words : `${words}＝${id}`;
