import { nameOf, titled } from '../engine/case/step.js';
import type { ShownSnapshot } from '../graph/snapshot.js';
import type { Language } from '../model/text.js';
import { citation } from '../wording/citation.js';
import { dayText } from '../wording/days.js';
import { listed } from '../wording/phrases.js';
import { type Locale, localTime, longInstant } from '../wording/time.js';
import type { Content } from './content.js';
import { say } from './words.js';

/** What a document is known from, and how it names what is in it: with people, or without any. */
export class Origin implements Locale {
  constructor(
    readonly shown: ShownSnapshot,
    readonly language: Language,
    /** Whether it is for the public: no people are in it. */
    readonly isPublic: boolean,
    /** What is withheld from the reader, a line each. */
    readonly withheld: readonly string[] = [],
    /** Of a notice that is issued. */
    readonly number: string | null = null,
  ) {}

  get timeZone(): string {
    return this.shown.timeZone;
  }

  /** `2026年12月14日` */
  get day(): string {
    return this.dayOf(this.shown.moment.at);
  }

  dayOf(instant: string): string {
    return dayText(localTime(instant, this.timeZone).day, '', this.language);
  }

  /** From which knowledge it is, and what is withheld. */
  get about(): readonly string[] {
    const { knownAt, revision } = this.shown.moment;
    return [...this.withheld, say(this.language, 'known', { time: longInstant(knownAt, this), revision })];
  }

  /** `示例区人民政府文件`, and the number that the notice is issued under; `null` without one. */
  headingOf(issuer: string): Content['heading'] {
    if (this.number === null) return null;
    return { issuer: say(this.language, 'issuerMark', { by: this.named(issuer) }), number: this.number };
  }

  named(id: string): string {
    return nameOf(this.shown, id)[this.language];
  }

  listed(items: readonly string[]): string {
    return listed(this.language, items);
  }

  /** The ids of those who hold a post; none for the public. */
  holders(post: string): readonly string[] {
    return this.isPublic ? [] : this.shown.pointing('tenure', 'post', post).map(({ person }) => person);
  }

  /** Those who hold a post, by name; that it is vacant, or that nothing is recorded. */
  holdersText(post: string): string {
    const holders = this.holders(post);
    if (this.isPublic || holders.length > 0) return this.listed(holders.map((each) => this.named(each)));
    const recorded = this.shown.historyPointing('tenure', 'post', post).length > 0;
    return say(this.language, recorded ? 'vacantMark' : 'unrecordedMark');
  }

  /** `区长甲`: a post with its people, or a person by name. */
  party(id: string): string {
    const isPost = this.shown.describe(id)?.kind === 'post';
    return isPost ? titled(this.shown, id, this.holders(id))[this.language] : this.named(id);
  }

  /** The articles and documents of these ids as they are cited, each once. */
  cited(basis: readonly string[]): string {
    const texts = basis.flatMap((id) => {
      const record = this.shown.describe(id);
      if (record?.kind === 'document') return [this.language === 'zh' ? `《${this.named(id)}》` : this.named(id)];
      if (record?.kind !== 'provision') return [];
      const document = { label: this.named(record.document), number: null };
      return [
        citation({ document, article: { number: record.article }, paragraph: record.paragraph ?? null }, this.language),
      ];
    });
    return [...new Set(texts)].join('\n');
  }
}
