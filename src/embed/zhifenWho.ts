import { type Asked, ask, type Embedded, type Outcome } from './question.js';
import { style } from './style.js';

type Texts = Readonly<Record<'zh' | 'en', string>>;

/** A mark and a word for each state: it is told by neither colour nor mark alone. */
const states: Readonly<Record<Outcome | 'UNCLEAR', Texts & { readonly mark: string }>> = {
  HELD: { mark: '●', zh: '有人负责', en: 'Somebody is responsible' },
  PARTIAL: { mark: '◐', zh: '仅部分代行', en: 'Covered in part only' },
  GAP: { mark: '○', zh: '缺口', en: 'Not stated' },
  AMBIGUOUS: { mark: '≈', zh: '两可', en: 'Two readings' },
  CONFLICT: { mark: '⚠', zh: '冲突', en: 'Conflict' },
  UNCLEAR: { mark: '?', zh: '所指不明', en: 'Unclear what is meant' },
};

const words = {
  asking: { zh: '正在查询……', en: 'Asking …' },
  failed: { zh: '未能取得答复：', en: 'There is no answer: ' },
  nothing: { zh: '未指明事项', en: 'no matter is named' },
  unclear: { zh: '所指不明，不指明任何人。', en: 'It is unclear what is meant, and nobody is named.' },
  mayBe: { zh: '可能是：', en: 'It may be:' },
  settledBy: { zh: '补录即可确定：', en: 'Settled by: ' },
  unconfirmed: { zh: '依据存疑：', en: 'To be confirmed: ' },
} as const;

/** In milliseconds: an answer about the present is asked for again, and no later than when it ends. */
const again = 300_000;

/**
 * `<zhifen-who matter="谁管下水道" within="demo">`: who is responsible, in a sentence, with its state, what is not stated and what words
 * may mean. Attributes: `matter` in words or `duty` by id; `within`, `at`, `lang` (`zh` or `en`), `server`. Parts for styles: `state`,
 * `sentence`, `gap`, `remark`, `candidates`, `candidate`, `error`. The event `zhifen-answer` has the answer as its `detail`.
 *
 * While it asks, or where it cannot, it names nobody.
 */
export const elementOf = (home: string): CustomElementConstructor =>
  class ZhifenWho extends HTMLElement {
    static readonly observedAttributes = ['matter', 'duty', 'within', 'at', 'lang', 'server'];
    readonly #shown: HTMLElement;
    #asking: AbortController | undefined;
    #next: number | undefined;
    #isPlanned = false;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      root.adoptedStyleSheets = [sheet];
      this.#shown = document.createElement('div');
      this.#shown.setAttribute('role', 'status');
      root.append(this.#shown);
    }

    connectedCallback(): void {
      this.#plan();
    }

    disconnectedCallback(): void {
      this.#stop();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#plan();
    }

    /** Once for all attributes that change together. */
    #plan(): void {
      this.#stop();
      this.#show('', this.#say(words.asking));
      if (this.#isPlanned) return;
      this.#isPlanned = true;
      queueMicrotask(() => {
        this.#isPlanned = false;
        if (this.isConnected) void this.#ask();
      });
    }

    #stop(): void {
      this.#asking?.abort();
      clearTimeout(this.#next);
    }

    async #ask(): Promise<void> {
      const asking = new AbortController();
      this.#stop();
      this.#asking = asking;
      const asked = this.#asked();
      try {
        if (asked.matter === null && asked.duty === null) throw new Error(this.#say(words.nothing));
        const answer = await ask(asked, asking.signal);
        if (asking.signal.aborted) return;
        this.#showAnswer(answer);
        this.dispatchEvent(new CustomEvent('zhifen-answer', { detail: answer, bubbles: true, composed: true }));
        const ends =
          asked.at !== null || answer.holdsUntil === null ? again : Date.parse(answer.holdsUntil) - Date.now();
        if (asked.at === null)
          this.#next = window.setTimeout(() => void this.#ask(), Math.max(1_000, Math.min(again, ends)));
      } catch (error) {
        if (asking.signal.aborted) return;
        // What was shown before may no longer be so.
        this.#show('open', part('p', 'error', this.#say(words.failed) + (error as Error).message));
        this.#next = window.setTimeout(() => void this.#ask(), again);
      }
    }

    #asked(): Asked {
      const given = (name: string) => this.getAttribute(name);
      return {
        ...{ duty: given('duty'), matter: given('matter'), within: given('within'), at: given('at') },
        ...{ lang: this.#language, server: given('server') ?? home },
      };
    }

    get #language(): 'zh' | 'en' {
      return /^en/i.test(this.closest('[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'zh';
    }

    #say(texts: Texts): string {
      return texts[this.#language];
    }

    #showAnswer({ outcome, sentence, question, gaps, unconfirmed }: Embedded): void {
      const isUnclear = question.certainty === 'UNCLEAR';
      const state = states[isUnclear ? 'UNCLEAR' : outcome];
      const mark = part('span', '', state.mark);
      mark.setAttribute('aria-hidden', 'true');
      const badge = part('span', 'state', '');
      badge.append(mark, ` ${this.#say(state)}`);
      const first = part('p', '', '');
      const candidates = question.alternatives.map(({ record }) =>
        part('li', 'candidate', record.label ?? record.recordId),
      );
      const list = part('ul', 'candidates', '');
      list.append(...candidates);
      // The sentence of an unclear answer has the candidates in it, which stand below.
      const said = isUnclear && candidates.length > 0 ? this.#say(words.unclear) : sentence;
      first.append(badge, ' ', part('span', 'sentence', said));
      const settled = new Set(gaps.map(({ settledBy }) => settledBy));
      this.#show(
        outcome === 'HELD' && !isUnclear ? '' : 'open',
        first,
        ...(isUnclear && candidates.length > 0 ? [part('p', '', this.#say(words.mayBe)), list] : []),
        ...(isUnclear ? [] : [...settled].map((each) => part('p', 'gap', this.#say(words.settledBy) + each))),
        ...unconfirmed.map((each) => part('p', 'remark', this.#say(words.unconfirmed) + each.sentence)),
      );
    }

    #show(className: string, ...content: readonly (Node | string)[]): void {
      this.#shown.className = className;
      this.#shown.lang = this.#language;
      this.#shown.replaceChildren(...content);
    }
  };

function part(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.setAttribute('part', name);
  element.className = name === 'state' ? 'state' : ['gap', 'remark'].includes(name) ? 'small' : '';
  element.textContent = text;
  return element;
}
