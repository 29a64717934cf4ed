import { setTimeout as sleep } from 'node:timers/promises';
import type { FormattedExecutionResult } from 'graphql';
import type { Text } from '../../model/text.js';
import { everywhere, type Viewer } from '../../model/viewer.js';
import { viewedBy } from '../../service/access/viewedBy.js';
import type { Context } from '../../service/context.js';
import { asOf } from '../../service/moment.js';
import type { Deliveries } from '../../service/operate/deliveries.js';
import type { Since } from '../../service/standing/standingAnswers.js';
import { canonicalJson, sha256 } from '../../util/hash.js';
import { invariant } from '../../util/invariant.js';
import type { Caller } from '../admission.js';
import { deliver, type Pauses, pauseAfter, type Receiver, usualPauses } from './delivery.js';
import type { Subscriptions } from './subscriptions.js';
import { operationOf, type WebhookQuestion } from './webhookQuestions.js';

export interface Webhook extends Receiver {
  readonly questions: readonly WebhookQuestion[];
}

export interface WebhooksOptions {
  readonly webhooks: readonly Webhook[];
  readonly deliveries: Deliveries;
  /** Absent: the usual ones. */
  readonly pauses?: Pauses;
}

/** Receivers are told what every reader may see: who else reads there is not known here. */
const everyReader: Viewer = { subject: 'webhook', grants: [{ role: 'reader', government: everywhere }] };

/**
 * Delivers what standing questions tell to the receivers that the operator has named: of each question one after the other, each
 * until the receiver has taken it. What was delivered is kept, and after a restart or a long failure an answer is told if it is
 * another one than that.
 */
export class Webhooks {
  readonly #caller: Caller;
  readonly #subscriptions: Subscriptions;
  readonly #options: Required<WebhooksOptions>;
  readonly #tell: (text: Text) => void;
  readonly #stopped = new AbortController();
  readonly #cut = new AbortController();
  #running: readonly Promise<void>[] = [];

  constructor(context: Context, subscriptions: Subscriptions, options: WebhooksOptions, tell: (text: Text) => void) {
    this.#subscriptions = subscriptions;
    this.#options = { pauses: usualPauses, ...options };
    this.#tell = tell;
    const own = { viewer: everyReader, context: viewedBy(context, everyReader) };
    this.#caller = { ...own, client: 'webhooks', language: 'zh', stillAdmitted: async () => {} };
  }

  start(): void {
    this.#running = this.#options.webhooks.flatMap((webhook) =>
      webhook.questions.map((question) => this.#run(webhook, question)),
    );
  }

  /** What is on its way is taken or given up within two seconds; what was not taken is delivered after the next start. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    const cutting = setTimeout(() => this.#cut.abort(), 2_000);
    await Promise.all(this.#running);
    clearTimeout(cutting);
  }

  async #run(webhook: Webhook, question: WebhookQuestion): Promise<void> {
    const { signal } = this.#stopped;
    const key = `${webhook.name} ${sha256(canonicalJson([webhook.url, question])).slice(0, 16)}`;
    for (let failures = 0; !signal.aborted; ) {
      const error = await this.#tellAll(webhook, question, key, () => {
        failures = 0;
      }).catch((cause: unknown) => String((cause as Error).message));
      if (signal.aborted) return;
      failures += 1;
      // A receiver that was too slow for all that came is told what stands now.
      if (failures === 1) this.#tell(interrupted(webhook.name, error));
      await sleep(pauseAfter(failures, this.#options.pauses), undefined, { signal }).catch(() => {});
    }
  }

  /** Why nothing more is told. */
  async #tellAll(webhook: Webhook, question: WebhookQuestion, key: string, onTold: () => void): Promise<string> {
    const { deliveries, pauses } = this.#options;
    const { signal } = this.#stopped;
    let last = await deliveries.last(key);
    if (last === null && question.changed !== undefined) {
      last = { moment: await asOf(this.#caller.context, {}), digest: null, number: 0 };
      await deliveries.delivered(key, last);
    }
    let now: Since | null = last;
    const told = (since: Since) => {
      now = since;
    };
    const operation = operationOf(question, last);
    const results = await this.#subscriptions.openOwn(this.#caller, operation, { since: last, told });
    const stop = () => void results.return();
    signal.addEventListener('abort', stop);
    try {
      // It may have been stopped while it was opened.
      signal.throwIfAborted();
      for await (const result of results) {
        if (result.errors !== undefined) return errorsIn(result);
        invariant(now !== null, 'what is told has its moment');
        const number: number = (last?.number ?? -1) + 1;
        // The same again after a crash before it was kept, and another one for the same answer later.
        const id = sha256(canonicalJson([key, number, now.digest ?? now.moment.revision])).slice(0, 32);
        const body = JSON.stringify({ id, webhook: webhook.name, question, ...result });
        await deliver(webhook, { id, body }, { pauses, tell: this.#tell, stopped: signal, cut: this.#cut.signal });
        last = { ...now, number };
        await deliveries.delivered(key, last);
        onTold();
      }
      return 'complete';
    } finally {
      signal.removeEventListener('abort', stop);
      await results.return();
    }
  }
}

const errorsIn = ({ errors = [] }: FormattedExecutionResult): string =>
  errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('; ');

const interrupted = (name: string, why: string): Text => ({
  zh: `网络回调“${name}”的查询中断，将重新开始：${why}`,
  en: `webhook \`${name}\`: a question was interrupted and is begun anew: ${why}`,
});
