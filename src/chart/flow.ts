import type { Language } from '../model/text.js';
import type { Card, Token, TokenKind } from './chart.js';
import { cutTo, type Font, nameFont, size, widthOf, wrapped } from './text.js';

/** Text at its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly kind: TokenKind | 'name' | 'label' | 'heading';
}

/** The frame of a badge. */
export interface PlacedChip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: TokenKind;
}

/** What stands in a card, from its corner on. */
export interface Contents {
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedChip[];
  readonly height: number;
  /** Whether all of it is there in full. */
  readonly whole: boolean;
}

export const padding = 3;
export const nameLine = 14;
export const tokenLine = 13;
const chipHeight = 12;
const chipPadding = 3;
const between = 4;
const small: Font = { size: size.small };

const asChip = new Set<TokenKind>(['away', 'standIn', 'partial', 'gap', 'ambiguous', 'conflict', 'finding']);
const optional = new Set<TokenKind>(['count', 'finding', 'note']);

/** What gives way first where a card has no room for everything: never what the records leave open. */
const givesWay: readonly TokenKind[] = ['finding', 'count', 'note', 'away', 'standIn', 'partial', 'holder'];

const frameOf = ({ kind }: Token): number => (asChip.has(kind) ? 2 * chipPadding : 0);

export const nameLinesOf = (card: Card, width: number, language: Language): readonly string[] =>
  wrapped(card.name, width - 2 * padding, nameFont(language));

/** How high a card is with so many lines for what follows its name: nothing that happens on a day changes that. */
export const heightOf = (nameLines: number, lines: number): number =>
  2 * padding + nameLines * nameLine + lines * tokenLine;

/** A card without lines for its tokens has one all the same where its name leaves less than this of its last line. */
const besideName = 100;

/**
 * The name, then the tokens in at most `lines` lines. What has no room is counted: `另有2`. A gap or a conflict is
 * shown in any case, if need be cut.
 */
export function contentsOf(card: Card, width: number, lines: number, language: Language): Contents {
  const inner = width - 2 * padding;
  const font = nameFont(language);
  const names = nameLinesOf(card, width, language);
  const texts = names.map(
    (text, line): PlacedText => ({ x: padding, y: padding + line * nameLine + 11, text, kind: 'name' }),
  );
  const taken = widthOf(names.at(-1) ?? '', font) + between;
  const least = inner - taken < besideName ? 1 : 0;
  const room = { top: padding + names.length * nameLine, width: inner, lines: Math.max(least, lines), taken };
  const flow = flowOf(card.tokens, room, (count) => (language === 'zh' ? `另有${count}` : `+${count} …`));
  return {
    texts: [...texts, ...flow.texts],
    chips: flow.chips,
    height: heightOf(names.length, Number.isFinite(lines) ? room.lines : flow.used),
    whole: flow.whole,
  };
}

/** All tokens; else without those that give way first, and with how many those are; else the rest cut as well. */
function flowOf(tokens: readonly Token[], room: Room, more: (count: number) => string): Flow {
  const ordered = [...tokens].sort((a, b) => Number(optional.has(a.kind)) - Number(optional.has(b.kind)));
  const dropping = givesWay.flatMap((kind) => ordered.filter((token) => token.kind === kind).reverse());
  const easily = dropping.filter(({ kind }) => optional.has(kind)).length;
  // Who stands in says by itself that the holder is away.
  const performed = tokens.some(({ kind }) => kind === 'standIn' || kind === 'partial');
  const away = performed ? tokens.filter(({ kind }) => kind === 'away').length : 0;
  const least = easily + away;
  const whole = Array.from({ length: least + 1 }, (_, dropped) => ({ dropped, cut: false }));
  const cut = Array.from({ length: dropping.length - least + 1 }, (_, over) => ({ dropped: least + over, cut: true }));
  for (const { dropped, cut: cutting } of [...whole, ...cut]) {
    const gone = new Set(dropping.slice(0, dropped));
    const flow = new Flow(room, dropped === 0 ? null : more(dropped), cutting);
    if (flow.all(ordered.filter((token) => !gone.has(token)))) return flow;
  }
  // Several gaps or conflicts on fewer lines: the first stands for all.
  const first = ordered.filter((token) => !dropping.includes(token)).slice(0, 1);
  const flow = new Flow(room, more(ordered.length - first.length), true);
  flow.all(first);
  return flow;
}

/** Where tokens may stand: in so many lines, and beside the last line of the name, which is taken up to `taken`. */
interface Room {
  readonly top: number;
  readonly width: number;
  readonly lines: number;
  readonly taken: number;
}

/** The line of the name, counted among those below it. */
const nameRow = -1;

/** Lines of text and badges, filled from the left; `more` stands beside the name or at the end of the last of them. */
class Flow {
  readonly texts: PlacedText[] = [];
  readonly chips: PlacedChip[] = [];
  whole: boolean;
  /** Where each line in use ends. */
  private readonly ends: number[] = [];
  private nameEnd: number;
  /** What the last line leaves free for `more`. */
  private readonly reserved: number;

  constructor(
    private readonly room: Room,
    private readonly more: string | null,
    private readonly cut: boolean,
  ) {
    this.nameEnd = room.taken;
    this.whole = more === null;
    const besides = more === null || !cut || this.put({ kind: 'count', text: more }, nameRow);
    this.reserved = besides ? 0 : widthOf(more, small) + between;
  }

  get used(): number {
    return this.ends.length;
  }

  /** Whether all of them have room, and how many are not among them. */
  all(tokens: readonly Token[]): boolean {
    const required = tokens.filter(({ kind }) => !optional.has(kind));
    const told = this.more === null || this.cut ? [] : [{ kind: 'count', text: this.more } as const];
    const rest = [...tokens.filter(({ kind }) => optional.has(kind)), ...told];
    if (!required.every((token, index) => this.place(token, required.length - index - 1))) return false;
    if (!rest.every((token) => this.place(token, 0))) return false;
    return this.reserved === 0 || this.tell(this.more ?? '');
  }

  private tell(more: string): boolean {
    const last = Math.max(0, this.used - 1);
    const end = this.ends[last] ?? 0;
    const here = end + this.reserved <= this.room.width;
    const line = here ? last : last + 1;
    if (line >= this.room.lines) return false;
    this.draw({ kind: 'count', text: more }, [more], line, here && end > 0 ? end + between : 0, 0);
    this.ends[line] = this.room.width;
    return true;
  }

  /** In a line that has room, else in lines of its own, leaving one for each of those `after` it if it is cut. */
  private place(token: Token, after: number): boolean {
    // What must be read stands in the order in which it is told; the rest fills what is left.
    const fills = optional.has(token.kind);
    for (let line = fills ? 0 : Math.max(0, this.used - 1); line < this.used; line += 1) {
      if (this.put(token, line)) return true;
    }
    const free = this.room.lines - this.used;
    const inner = this.room.width - frameOf(token);
    const narrower = inner - this.reserved;
    const lines = wrapped(token.text, inner, small);
    // A text that reaches the last line leaves room for what is counted there.
    const all = lines.length >= free && this.reserved > 0 ? wrapped(token.text, narrower, small) : lines;
    if (all.length <= free - (this.cut ? after : 0)) return this.block(token, all);
    if (fills) return this.put(token, nameRow);
    if (!this.cut || free <= 0) return false;
    const most = Math.max(1, free - after);
    this.whole = false;
    return this.block(token, cutTo(all, most, most === free ? narrower : inner, small));
  }

  private put(token: Token, line: number): boolean {
    const { width, lines } = this.room;
    const wanted = widthOf(token.text, small) + frameOf(token);
    const end = line === nameRow ? this.nameEnd : (this.ends[line] ?? 0);
    const x = end === 0 ? 0 : end + between;
    if (x + wanted > width - (line === lines - 1 ? this.reserved : 0)) return false;
    this.draw(token, [token.text], line, x, wanted);
    if (line === nameRow) this.nameEnd = x + wanted;
    else this.ends[line] = x + wanted;
    return true;
  }

  private block(token: Token, shown: readonly string[]): boolean {
    const wanted = Math.max(...shown.map((text) => widthOf(text, small))) + frameOf(token);
    const line = this.used;
    // What follows a text of several lines stands beside its last one.
    for (const index of shown.keys()) this.ends.push(index === shown.length - 1 ? wanted : this.room.width);
    this.draw(token, shown, line, 0, wanted);
    return true;
  }

  private draw({ kind }: Token, shown: readonly string[], line: number, x: number, width: number): void {
    const inset = asChip.has(kind) ? chipPadding : 0;
    const y = this.room.top + line * tokenLine + (line === nameRow ? 0.7 : 0);
    if (inset > 0) {
      const height = chipHeight + (shown.length - 1) * tokenLine;
      this.chips.push({ x: padding + x, y: y + 0.5, width, height, kind });
    }
    for (const [index, text] of shown.entries()) {
      this.texts.push({ x: padding + x + inset, y: y + index * tokenLine + 10.3, text, kind });
    }
  }
}
