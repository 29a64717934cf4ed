import type { Text } from '../../../model/text.js';
import { matterOf } from '../../../words/asking.js';
import { nearnessOf } from '../../../words/meaning.js';
import type { Meaning } from '../../meaning.js';
import type { Tell } from '../notices.js';
import type { Embed } from './embeddings.js';
import type { Vectors } from './vectorFile.js';

/** In milliseconds. */
export interface Patience {
  /** How long a question waits. */
  readonly question: number;
  /** How long a batch of labels may take, for which no question waits. */
  readonly batch: number;
  /** For how long a server that failed is left alone: at first, and twice as long each time, up to the longest. */
  readonly pause: { readonly shortest: number; readonly longest: number };
}

export const patience: Patience = { question: 800, batch: 30_000, pause: { shortest: 1_000, longest: 60_000 } };

const labelsAtOnce = 32;
/** Of how many questions the vectors are held: one that is asked twice is sent once. */
const questionsHeld = 500;

export interface MeaningOptions {
  /** Is told when the server begins to fail, and when it is well again. */
  readonly tell: Tell;
  readonly patience?: Patience;
  /** Whether a question waits until the vectors of all labels are made, as in a command that asks once. */
  readonly waits?: boolean;
}

/** Meaning by a server of embeddings. Whatever is wrong with it, a question goes on by words alone, within its patience. */
export class ServerMeaning implements Meaning {
  readonly #embed: Embed;
  readonly #vectors: Vectors;
  readonly #options: Required<MeaningOptions>;
  readonly #questions = new Map<string, Float32Array>();
  readonly #due = new Set<string>();
  #preparing: Promise<void> | null = null;
  #leftAloneUntil = 0;
  #failures = 0;

  constructor(embed: Embed, vectors: Vectors, options: MeaningOptions) {
    this.#embed = embed;
    this.#vectors = vectors;
    this.#options = { patience, waits: false, ...options };
  }

  readonly nearness: Meaning['nearness'] = async (question, labels) => {
    const asked = matterOf(question) || question;
    if (labels.length === 0 || this.#isLeftAlone()) return null;
    const signal = AbortSignal.timeout(this.#options.patience.question);
    if (this.#options.waits) {
      // What does not answer this is not waited for.
      if ((await this.#vectorOf(asked, signal)) === null) return null;
      this.prepare(labels);
      await this.#preparing;
    } else {
      this.prepare(labels);
      if (this.#preparing !== null) await first(this.#preparing, signal);
    }
    if (this.#isLeftAlone() || labels.some((text) => this.#vectors.get(text) === undefined)) return null;
    const vector = await this.#vectorOf(asked, signal);
    if (vector === null || vector.length !== this.#vectors.dimension()) return null;
    return nearnessOf(vector, labels, this.#vectors.get);
  };

  readonly prepare: Meaning['prepare'] = (labels) => {
    for (const text of labels) if (this.#vectors.get(text) === undefined) this.#due.add(text);
    if (this.#due.size === 0 || this.#isLeftAlone()) return;
    if (this.#preparing === null && this.#due.size > labelsAtOnce)
      this.#options.tell(preparingText(this.#due.size, this.#options.waits), 'info');
    this.#preparing ??= this.#prepareDue().finally(() => {
      this.#preparing = null;
    });
  };

  async #prepareDue(): Promise<void> {
    while (this.#due.size > 0) {
      const texts = [...this.#due].slice(0, labelsAtOnce);
      const vectors = await this.#asked(texts, AbortSignal.timeout(this.#options.patience.batch));
      if (vectors === null) return;
      // A file that cannot be written costs the time to make them again, and no answer.
      await this.#vectors.add(texts, vectors).catch(() => {});
      for (const text of texts) this.#due.delete(text);
    }
  }

  async #vectorOf(question: string, signal: AbortSignal): Promise<Float32Array | null> {
    const known = this.#questions.get(question);
    const [vector] = known === undefined ? ((await this.#asked([question], signal)) ?? []) : [known];
    if (vector === undefined) return null;
    const dimension = this.#vectors.dimension();
    if (dimension !== null && vector.length !== dimension) {
      // Another model than before: what the file has is of no use with it.
      await this.#vectors.clear().catch(() => {});
      this.#questions.clear();
      if (!this.#options.waits) this.#failed(new Error(`vectors of ${vector.length} numbers instead of ${dimension}`));
    }
    if (this.#questions.size >= questionsHeld) this.#questions.clear();
    this.#questions.set(question, vector);
    return vector;
  }

  async #asked(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[] | null> {
    try {
      const vectors = await this.#embed(texts, signal);
      if (this.#failures > 0) this.#options.tell(wellText, 'info');
      this.#failures = 0;
      return vectors;
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  #failed(error: unknown): void {
    const { shortest, longest } = this.#options.patience.pause;
    this.#leftAloneUntil = performance.now() + Math.min(longest, shortest * 2 ** this.#failures);
    if (this.#failures === 0) this.#options.tell(failingText(error));
    this.#failures += 1;
  }

  #isLeftAlone(): boolean {
    return performance.now() < this.#leftAloneUntil;
  }
}

/** Waits for `work`, and no longer than `signal` allows. */
const first = (work: Promise<void>, signal: AbortSignal): Promise<void> =>
  Promise.race([
    work,
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
  ]);

const preparingText = (count: number, waits: boolean): Text =>
  waits
    ? {
        zh: `正在为 ${count} 条名称和引文生成向量，仅此一次。`,
        en: `Vectors of ${count} names and quotes are being made, this once.`,
      }
    : {
        zh: `正在为 ${count} 条名称和引文生成向量，完成前只按字词理解。`,
        en: `Vectors of ${count} names and quotes are being made; until then words alone are understood.`,
      };

const wellText: Text = { zh: '语义服务已恢复。', en: 'The embeddings server answers again.' };

function failingText(error: unknown): Text {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const why = cause instanceof Error ? cause.message : String(cause);
  return {
    zh: `语义服务没有可用的应答（${why}），暂只按字词理解。`,
    en: `The embeddings server gives no usable answer (${why}): words alone are understood meanwhile.`,
  };
}
