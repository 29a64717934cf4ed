import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Text } from '../../model/text.js';

/** Where something is delivered, and the secret that proves from whom it is. */
export interface Receiver {
  /** As the operator calls it. */
  readonly name: string;
  readonly url: string;
  readonly secret: string;
}

/** In milliseconds. */
export interface Pauses {
  /** After the first failure; twice as long after each one more. */
  readonly first: number;
  readonly longest: number;
  /** For how long one attempt waits for the answer. */
  readonly patience: number;
}

export const usualPauses: Pauses = { first: 1_000, longest: 600_000, patience: 10_000 };

export interface DeliveryOptions {
  readonly pauses: Pauses;
  readonly tell: (text: Text) => void;
  /** Gives it up between two attempts. */
  readonly stopped: AbortSignal;
  /** Ends an attempt, too. */
  readonly cut: AbortSignal;
}

/** `t=1767225600,v1=5257a8…`: HMAC-SHA256 with the secret over `t`, a full stop and the body, in hexadecimal. */
export function signatureOf(secret: string, seconds: number, body: string): string {
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}

/** The pause after so many failures. */
export const pauseAfter = (failures: number, { first, longest }: Pauses): number =>
  Math.min(longest, first * 2 ** (failures - 1));

/**
 * Posts `body` until the receiver answers with a 2xx; no redirect is followed. `tell` is told when it begins to fail and when it
 * is well again. Rejects only when it is given up.
 */
export async function deliver(
  { name, url, secret }: Receiver,
  { id, body }: { readonly id: string; readonly body: string },
  { pauses, tell, stopped, cut }: DeliveryOptions,
): Promise<void> {
  for (let failures = 0; ; ) {
    const why = await attempt();
    if (why === null) {
      if (failures > 0) tell({ zh: `网络回调“${name}”已恢复送达`, en: `webhook \`${name}\`: delivered again` });
      return;
    }
    stopped.throwIfAborted();
    failures += 1;
    if (failures === 1)
      tell({
        zh: `网络回调“${name}”未能送达（${why}），将反复重试`,
        en: `webhook \`${name}\`: not delivered (${why}), it is tried again and again`,
      });
    await sleep(pauseAfter(failures, pauses), undefined, { signal: stopped });
  }

  /** Why it failed; `null`: it did not. */
  async function attempt(): Promise<string | null> {
    const seconds = Math.floor(Date.now() / 1000);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'zhifen',
          'zhifen-delivery': id,
          'zhifen-signature': signatureOf(secret, seconds, body),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([cut, AbortSignal.timeout(pauses.patience)]),
      });
      await response.body?.cancel();
      return response.ok ? null : `HTTP ${response.status}`;
    } catch (error) {
      const { cause, name: kind } = error as Error;
      return (cause as NodeJS.ErrnoException | undefined)?.code ?? kind;
    }
  }
}
