import type { FastifyRequest } from 'fastify';
import type { Outcome } from '../../model/answer.js';
import type { Certainty } from '../../model/certainty.js';
import type { LimitName } from '../limits.js';

/** A question about who is responsible or stands in, as it was answered; `null`: nothing was said in words. */
export interface ToldQuestion {
  readonly outcome: Outcome;
  readonly certainty: Certainty | null;
}

export interface ToldOperation {
  readonly type: string;
  /** As the caller named it. */
  readonly name: string | null;
}

/** What those who watch the server are told of a request besides what HTTP says. Nothing of what was asked. */
export interface Told {
  operation: ToldOperation | null;
  questions: ToldQuestion[];
  /** Codes of its errors, and the limits that it did not keep. */
  readonly codes: Set<string>;
  readonly limits: Set<LimitName>;
}

const told = new WeakMap<FastifyRequest, Told>();

export const nothingTold = (): Told => ({ operation: null, questions: [], codes: new Set(), limits: new Set() });

export function toldOf(request: FastifyRequest): Told {
  const known = told.get(request) ?? nothingTold();
  told.set(request, known);
  return known;
}

/** Notes that a question was answered. */
export function noteQuestion(
  { questions }: Told,
  { outcome }: { readonly outcome: Outcome },
  understood: { readonly certainty: Certainty } | null = null,
): void {
  questions.push({ outcome, certainty: understood?.certainty ?? null });
}

/** Notes the errors of a response. */
export function noteErrors({ codes, limits }: Told, errors: readonly { readonly extensions?: object }[]): void {
  for (const { extensions } of errors) {
    const { code, limit } = (extensions ?? {}) as {
      readonly code?: string;
      readonly limit?: { readonly name: LimitName };
    };
    if (code !== undefined) codes.add(code);
    if (limit !== undefined) limits.add(limit.name);
  }
}
