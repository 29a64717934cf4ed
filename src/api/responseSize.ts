import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Limits } from './limits.js';
import { tooManyCharacters } from './refusal.js';
import type { Request } from './request.js';
import { toGraphQLError } from './toGraphQLError.js';

/**
 * Refuses a response that would be longer than `responseCharacters`, before it is written out: a full text that is
 * asked for in each of many places takes next to no room until then.
 */
export function responseSize(limits: Limits): ApolloServerPlugin<Request & BaseContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { language, log }, response }) {
          if (response.body.kind !== 'single') return;
          if (!isTooLong(response.body.singleResult, limits)) return;
          const { message, extensions } = toGraphQLError(tooManyCharacters(limits), language, log);
          response.http.status = 400;
          response.body = { kind: 'single', singleResult: { errors: [{ message, extensions }] } };
        },
      };
    },
  };
}

export const isTooLong = (response: unknown, { responseCharacters }: Limits): boolean =>
  charactersLeft(response, responseCharacters) < 0;

/** A number, `true`, `null`, and the punctuation around each value, at the most. */
const little = 24;

/** How many of `left` characters remain once `value` is written as JSON; below 0 as soon as there are none. */
function charactersLeft(value: unknown, left: number): number {
  if (typeof value === 'string') return left - value.length - little;
  let remaining = left - little;
  if (typeof value !== 'object' || value === null) return remaining;
  if (Array.isArray(value)) {
    for (const each of value) {
      if (remaining < 0) return remaining;
      remaining = charactersLeft(each, remaining);
    }
    return remaining;
  }
  for (const key of Object.keys(value)) {
    if (remaining < 0) return remaining;
    remaining = charactersLeft((value as Readonly<Record<string, unknown>>)[key], remaining - key.length);
  }
  return remaining;
}
