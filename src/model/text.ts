/** One sentence for people, in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;

export const languages = ['zh', 'en'] as const satisfies readonly Language[];

/** `甲、乙` or `A, B`: a list as each language writes it. */
export function listed(items: readonly Text[]): Text {
  return { zh: items.map((item) => item.zh).join('、'), en: items.map((item) => item.en).join(', ') };
}
