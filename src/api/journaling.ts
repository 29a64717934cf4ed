import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Journal } from '../service/access/journal.js';
import type { Request } from './request.js';
import { toGraphQLError } from './toGraphQLError.js';

/** What a viewer was shown that is not for all is noted before it is sent; where it cannot be, nothing is sent. */
export function journaling(journal: Journal, now: () => string): ApolloServerPlugin<Request & BaseContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, operationName, response }) {
          const { viewer, language, log, restricted } = contextValue;
          if (restricted.size === 0) return;
          try {
            await journal.note({
              readAt: now(),
              subject: viewer.subject,
              operation: operationName ?? null,
              records: [...restricted].sort(),
            });
          } catch (error) {
            log((error as Error).cause ?? error);
            const { message, extensions } = toGraphQLError(error, language, log);
            response.http.status = 503;
            response.body = { kind: 'single', singleResult: { errors: [{ message, extensions }] } };
          }
        },
      };
    },
  };
}
