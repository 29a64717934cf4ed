import { local } from '../model/ids.js';
import type { Organization, Post } from '../model/record.js';
import { choicesOf } from './choices.js';
import type { Drafting, Fields, Resting } from './drafting.js';
import type { Holders } from './holders.js';
import { InPlace } from './inPlace.js';
import type { Names } from './names.js';
import type { Entry, Item, Line } from './notice.js';

/** What a line says besides its things: on what it rests, and whom it assists. */
interface Rest extends Resting {
  readonly assisting: readonly Fields[];
}

/** What the lines of a notice say of their holders: units that they lead or oversee, duties that they have, and in whose place they are. */
export class Relations {
  readonly #drafting: Drafting;
  readonly #names: Names;
  readonly #holders: Holders;
  readonly #inPlace: InPlace;

  constructor(drafting: Drafting, holders: Holders) {
    this.#drafting = drafting;
    this.#names = drafting.names;
    this.#holders = holders;
    this.#inPlace = new InPlace(drafting, holders);
  }

  /** `provision`: the id of the words on which the line rests. */
  line(entry: Entry, holder: Post | Organization, line: Line, provision: string): void {
    const assisted = this.#assisted(line);
    if (assisted === null) return;
    const whom = assisted.map(({ target }) => ({ assists: target }));
    const rest = { provision, ends: line.ends, assisting: whom.length === 0 ? [{ assistsUnstated: true }] : whom };
    const said = { holder: entry, verb: line.written };
    const [first] = line.whom;
    if (line.items.length === 0 && first !== undefined)
      this.#drafting.understood({ ...said, what: first.written }, () => {
        for (const { target, item } of assisted)
          this.#drafting.relate('oversight', { overseer: holder.id, target, mode: 'assists' }, item, rest);
      });
    for (const item of line.items) {
      if (this.#drafting.isLeftOut(item)) continue;
      this.#drafting.understood({ ...said, what: item.written }, () =>
        this.#item(holder, line, this.#withName(item), rest),
      );
    }
  }

  /** The posts of those whom a line assists; `null` where one of them is open. */
  #assisted({ whom }: Line): readonly { readonly target: string; readonly item: Item }[] | null {
    const found = whom.map((written) => {
      const item = this.#withName(written);
      const target = this.#holders.named(item);
      return target === null ? null : { target, item };
    });
    return found.includes(null) ? null : found.filter((each) => each !== null);
  }

  #item(holder: Post | Organization, line: Line, item: Item, rest: Rest): void {
    switch (line.verb) {
      case '主持':
        this.#presides(holder, item, rest);
        break;
      case '分管':
      case '联系':
      case '协助':
        this.#oversees(holder, line.verb, item, rest);
        break;
      case 'AB角':
      case 'C岗':
        this.#inPlace.standsIn(holder, line, item, rest);
        break;
      case '接替':
        this.#inPlace.succeeds(holder, item, rest);
        break;
      case '代为主持':
        this.#inPlace.presides(holder, item, rest);
        break;
      default:
        this.#isAssigned(holder, modeOf(line.verb, holder), item, rest);
    }
  }

  /** Brackets may be part of a name, as in 副区长（四）. */
  #withName(item: Item): Item {
    if (item.bracket === null || item.meant !== null) return item;
    const { whole } = item;
    const { known } = this.#names;
    const isName = [
      ...this.#names.units(whole),
      ...this.#names.posts(whole),
      ...this.#names.called(known.all('duty'), whole),
    ];
    return isName.length === 0 ? item : { ...item, text: whole, bracket: null };
  }

  /** 主持区政府全面工作 is a duty where one is called so; else whoever presides leads the unit. */
  #presides(holder: Post | Organization, item: Item, rest: Rest): void {
    if (this.#names.duties(item.meant?.text ?? item.text).length > 0) {
      this.#isAssigned(holder, 'inCharge', item, rest);
      return;
    }
    const { known } = this.#names;
    const words = item.meant?.text ?? item.text.replace(/(?:全面)?工作$/u, '');
    const target = /^(?:区|县|市)?政府$/u.test(words) ? [known.government] : this.#names.units(words);
    const unit = this.#drafting.one(target, item, { zh: '机构', en: 'unit' }, known.all('organization'), false);
    if (unit === null) return;
    this.#drafting.relate('oversight', { overseer: holder.id, target: unit.id, mode: 'leads' }, item, rest);
  }

  #oversees(holder: Post | Organization, verb: '分管' | '联系' | '协助', item: Item, rest: Rest): void {
    const words = item.meant?.text ?? item.text;
    const units = this.#names.units(words);
    // 财政 may be what a bureau is called too: a word that is no name of a unit is the matter.
    const isMatter = !isUnitName.test(words) && this.#names.duties(words).length > 0;
    const isNewDuty = item.isNew && !isUnitName.test(item.text);
    if ((isMatter && verb !== '联系') || (units.length === 0 && (this.#names.duties(words).length > 0 || isNewDuty))) {
      const modes = { 分管: 'inCharge', 联系: 'liaises', 协助: 'assists' } as const;
      this.#isAssigned(holder, modes[verb], item, rest);
      return;
    }
    // 各街道办事处 is several units.
    const all = item.text.startsWith('各') ? units : [this.#unit(item, units)];
    const modes = { 分管: 'inCharge', 联系: 'liaison', 协助: 'assists' } as const;
    for (const unit of all) {
      if (unit === null || !this.#isAlias(item, unit)) continue;
      const fields = { overseer: holder.id, target: unit.id, mode: modes[verb] };
      for (const of of verb === '协助' ? rest.assisting : [{}])
        this.#drafting.relate('oversight', { ...fields, ...of }, item, rest);
    }
  }

  /** What stands in brackets behind a name that is known is known too, or `＝` says that it is meant. */
  #isAlias(item: Item, unit: Organization): boolean {
    const { bracket } = item;
    if (bracket === null || item.meant !== null || item.isNew) return true;
    if (this.#names.called([unit], bracket.text).length > 0) return true;
    this.#drafting.ask(
      bracket,
      `账本中${unit.name}没有“${bracket.text}”这一别名：确指该机构的，请在其后写“＝${unit.id}”`,
      `the ledger has no alias \`${bracket.text}\` of ${unit.name}: if it is meant, write \`＝${unit.id}\` behind it`,
      [],
      { choices: choicesOf(item, [unit], false), replaces: item.written },
    );
    return false;
  }

  #unit(item: Item, units: readonly Organization[]): Organization | null {
    const { government, from: validFrom, document } = this.#drafting;
    if (units.length > 0 || !item.isNew) {
      const others = [...this.#names.known.all('organization'), ...this.#names.known.all('duty')];
      return this.#drafting.one(units, item, { zh: '机构或者事项', en: 'unit or duty' }, others);
    }
    const aliases = item.bracket === null ? [] : [item.bracket.text];
    const named = { id: `${government}/org/${local(item.text)}`, name: item.text, aliases };
    const fields = { ...named, type: 'department', partOf: government, validFrom };
    this.#drafting.assert('organization', { ...fields, basis: [document] }, item);
    return { ...fields, kind: 'organization' } as unknown as Organization;
  }

  #isAssigned(holder: Post | Organization, mode: string, item: Item, rest: Rest): void {
    const found = this.#names.duties(item.meant?.text ?? item.text);
    const duty =
      found.length > 0 || !item.isNew
        ? this.#drafting.one(found, item, { zh: '事项', en: 'duty' }, this.#names.known.all('duty'))
        : this.#newDuty(item);
    if (duty === null) return;
    for (const of of mode === 'assists' ? rest.assisting : [{}])
      this.#drafting.relate('assignment', { holder: holder.id, duty: duty.id, mode, ...of }, item, rest);
  }

  #newDuty(item: Item): { readonly id: string } {
    const { government, from: validFrom, document } = this.#drafting;
    const id = `${government}/duty/${local(item.text)}`;
    this.#drafting.assert('duty', { id, name: item.text, validFrom, basis: [document] }, item);
    return { id };
  }
}

/** A unit that is 负责 for something leads in it; a leader is in charge of it. */
const modeOf = (verb: '负责' | '主办' | '配合', { kind }: Post | Organization): string =>
  verb === '配合' ? 'cooperates' : verb === '负责' && kind === 'post' ? 'inCharge' : 'leads';

const isUnitName =
  /(?:局|委|委员会|办|办公室|中心|街道|办事处|公司|学院|医院|集团|馆|站|处|所|院|(?<!社|博览|运动|展览)会|支行|银行|[大支中]队|残联|妇联|[侨文社]联|联合会)$/u;
