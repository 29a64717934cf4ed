import type { Text } from '../model/text.js';

// A notice of the division of labour as text: what an office writes anyway, one item a line. Its grammar stands in
// `docs/notation.md`.

/** A piece of the text, and where it begins: line and column, counted from 1. */
export interface Words {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What a line says of its holder. */
export const verbs = [
  ...(['主持', '负责', '分管', '联系', '协助', '主办', '配合', 'AB角', 'C岗'] as const),
  ...(['接替', '代为主持'] as const),
] as const;
export type Verb = (typeof verbs)[number];

/** Other words for the same, as offices write them. */
export const otherWords: Readonly<Record<string, Verb>> = {
  领导: '主持',
  协管: '协助',
  协助分管: '协助',
  牵头: '主办',
  协办: '配合',
  B角: 'AB角',
  互为AB角: 'AB角',
};

/** One of the things that a line names. */
export interface Item extends Words {
  /** All that is written of it, with its marks. */
  readonly written: Words;
  /** Marked with `+`: it is not recorded yet, and meant to be. */
  readonly isNew: boolean;
  /** Marked with `-`: it stands in the notice, and nothing is recorded of it for now. */
  readonly isLeftOut: boolean;
  /** What stands in brackets behind it: a part of its name, an alias, or a limit. */
  readonly bracket: Words | null;
  /** The name and what stands in brackets. */
  readonly whole: string;
  /** After `＝`: the name or id of the record that is meant. */
  readonly meant: Words | null;
}

/** A line of a holder: `分管　财政局、统计局`. */
export interface Line {
  readonly verb: Verb;
  /** The word as it is written: 协助分管, 互为AB角. */
  readonly written: Words;
  /** 不再分管: what it says is so no longer. */
  readonly ends: boolean;
  /** `协助　丙：财政`: whose work it is, where it is said. */
  readonly whom: readonly Item[];
  readonly items: readonly Item[];
  /** The words of the notice that it rests on: those after `原文` above it, which several lines share, or its own without marks. */
  readonly quote: Words;
}

/** What stands before words of the document itself: those that are read in the lines below, and those that nobody has read yet. */
export const sources = ['原文', '未读'] as const;

/** A post with its holder, or a unit: everything under one line that is not indented. */
export interface Entry extends Words {
  /** Who holds the post; `null` where the line names a unit or a post alone. */
  readonly person: Item | null;
  /** The title of the post, or the name of the unit. */
  readonly title: Item;
  readonly lines: readonly Line[];
}

/** What stands before the first entry. */
export const fields = ['政府', '发文', '文号', '日期', '施行', '取代', '依据'] as const;
export type Field = (typeof fields)[number];

export interface Notice {
  readonly title: Words | null;
  readonly fields: ReadonlyMap<Field, Words>;
  /** The documents that it replaces. */
  readonly replaced: readonly Item[];
  readonly entries: readonly Entry[];
  /** Words of the document of which it is open what they say. */
  readonly unread: readonly Words[];
  /** The words of the document: what stands after `原文`, where there is any, and else the text without marks and comments. */
  readonly text: string;
}

/** What is wrong with the text, and where. */
export interface Mistake extends Omit<Words, 'text'> {
  readonly message: Text;
}
