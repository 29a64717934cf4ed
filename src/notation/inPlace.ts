import type { AnyRecord, Organization, Post } from '../model/record.js';
import type { Drafting, Resting } from './drafting.js';
import type { Holders } from './holders.js';
import { limitAndReason, limitOf } from './limit.js';
import type { Item, Line } from './notice.js';

/** What passes to a successor, as a record has it. */
type Passed = Readonly<Record<string, unknown>> & { readonly id: string };

/** What is said of somebody in the place of another: a stand-in, who presides meanwhile, a successor. */
export class InPlace {
  readonly #drafting: Drafting;
  readonly #holders: Holders;

  constructor(drafting: Drafting, holders: Holders) {
    this.#drafting = drafting;
    this.#holders = holders;
  }

  /** `AB角　丁（仅紧急事项）` */
  standsIn(holder: Post | Organization, line: Line, item: Item, rest: Resting): void {
    const limit = limitOf(this.#drafting, item, line);
    const post = this.#holders.named(item);
    if (post === null || limit === null) return;
    const rule = { manner: 'ordered', order: line.verb === 'AB角' ? 1 : 2, label: line.verb, ...limit };
    this.#drafting.relate('standInRule', { post: holder.id, candidates: [post], ...rule }, item, rest);
    if (line.written.text.startsWith('互为'))
      this.#drafting.relate('standInRule', { post, candidates: [holder.id], ...rule }, item, rest);
  }

  /** `代为主持　甲（赴外学习，仅日常工作，2026-12-01至2026-12-20）`: for the days of one absence, the last of which counts. */
  presides(holder: Post | Organization, item: Item, rest: Resting): void {
    const absent = this.#holders.named(item);
    const [, said = '', first, last] =
      /^(?:(.*?)[，,：:\s]+)?(\d{4}-\d\d-\d\d)(?:至(\d{4}-\d\d-\d\d)|起)$/u.exec(item.bracket?.text ?? '') ?? [];
    if (first === undefined) {
      this.#drafting.ask(
        item.bracket ?? item,
        `主持到哪一日须写明：${item.text}（2026-12-01至2026-12-20），未定的写“2026-12-01起”`,
        `for which days is not said: \`${item.text}（2026-12-01至2026-12-20）\`, or \`2026-12-01起\` where the end is open`,
      );
      return;
    }
    const wrong = [first, last].find((day) => day !== undefined && !isDay(day));
    if (wrong !== undefined) this.#drafting.ask(item.bracket ?? item, `“${wrong}”不是日期`, `\`${wrong}\` is no day`);
    const { limit, reason } = limitAndReason(this.#drafting, item, said);
    if (absent === null || wrong !== undefined || limit === null) return;
    const validTo = last === undefined ? undefined : later(last, 1);
    const period = { reason, validFrom: first, validTo };
    const fields = { delegator: absent, delegate: holder.id, mode: 'preside', ...limit, ...period };
    this.#drafting.relate('delegation', fields, item, rest);
  }

  /** What the post of a predecessor has passes to the holder from the day of the notice. */
  succeeds(holder: Post | Organization, item: Item, rest: Resting): void {
    const { known } = this.#drafting.names;
    const predecessor = this.#predecessor(item);
    if (predecessor === null || predecessor === holder.id) return;
    for (const kind of ['oversight', 'assignment'] as const) {
      const from = kind === 'oversight' ? 'overseer' : 'holder';
      const standing: readonly AnyRecord[] = known.all(kind);
      for (const each of [...standing, ...known.ending(kind)]) {
        const { id, kind: _, validFrom, validTo, basis, ...said } = each as unknown as Passed;
        if (said[from] !== predecessor || this.#drafting.changesRecord(id)) continue;
        this.#drafting.relate(kind, { ...said, [from]: holder.id }, item, { ...rest, ends: false });
        if (standing.includes(each)) this.#drafting.end(id, item);
      }
    }
  }

  /** The post that somebody has, or had who has left already. */
  #predecessor(item: Item): string | null {
    const { known } = this.#drafting.names;
    const [who, ...namesakes] = this.#drafting.names.people(item.meant?.text ?? item.text);
    const isGone =
      who !== undefined && namesakes.length === 0 && known.all('tenure').every((each) => each.person !== who.id);
    const held = isGone ? known.tenures.filter(({ person }) => person === who.id) : [];
    return held.length === 1 ? (held[0]?.post ?? null) : this.#holders.named(item);
  }
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && later(day, 0) === day;
